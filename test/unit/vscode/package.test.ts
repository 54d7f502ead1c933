import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { SAMPLES } from '../../../src/vscode/commands/sample-names.ts';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly image: Readonly<Record<string, string>>; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Group {
  readonly title: string;
  readonly order: number;
  readonly properties: Readonly<
    Record<
      string,
      {
        readonly order: number;
        readonly scope: string;
        readonly markdownDescription: string;
        readonly deprecationMessage?: string;
      }
    >
  >;
}

interface Manifest {
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean };
    readonly virtualWorkspaces: boolean;
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly configuration: readonly Group[];
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[];
  };
}

/** What the JSON of a file says; its shape is checked by what is asserted of it. */
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const manifest = read('package.json') as Manifest;
const { commands, views, configuration, walkthroughs } = manifest.contributes;
const commandIds = new Set(commands.map(({ command }) => command));
const viewIds = new Set(
  Object.values(views)
    .flat()
    .map(({ id }) => id),
);
const settings = configuration.flatMap(({ properties }) => Object.entries(properties));
const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);

const CATALOGUES = readdirSync('.').filter((file) => /^package\.nls(?:\.[\w-]+)?\.json$/u.test(file));

const groupOf = (found: RegExpMatchArray, name: string): string => found.groups?.[name] ?? '';

/** What `[words](command:id?arguments)` in a text leads to. */
const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(command:(?<id>[\w.]+)/gu)].map((found) => groupOf(found, 'id'));

/** Commands of VS Code's own to which texts lead. */
const FOREIGN = new Set(['workbench.action.openSettings', 'workbench.action.configureLocale']);

const isKnown = (command: string): boolean => commandIds.has(command) || FOREIGN.has(command);

it('it runs in every workspace, and takes from one that nobody trusts no path outside of it', () => {
  const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
  assert.deepEqual([untrustedWorkspaces.supported, virtualWorkspaces], [true, true]);
  // Settings of a machine are not those of a workspace; the others hold words, switches, and globs below a folder.
  const ofFiles = settings.filter(([name]) => /(?:path|file|folder|url|uri|command)s?$/iu.test(name));
  assert.deepEqual(
    ofFiles.map(([name, { scope }]) => [name, scope]),
    [
      ['dragoman.glossary.files', 'resource'],
      ['dragoman.glossary.userFiles', 'machine'],
    ],
  );
});

describe('the settings in package.json', () => {
  it('stand in titled groups, in one order', () => {
    assert.deepEqual(
      configuration.map(({ order, title }) => [order, title.startsWith('%manifest.settingGroup.')]),
      configuration.map((_, at) => [at + 1, true]),
    );
    assert.deepEqual(
      settings.map(([, { order }]) => order),
      settings.map((_, at) => at + 1),
    );
  });

  it('are described, and none is deprecated', () => {
    const silent = settings.filter(([, { markdownDescription }]) => !markdownDescription.startsWith('%'));
    const deprecated = settings.filter(([, { deprecationMessage }]) => deprecationMessage !== undefined);
    assert.deepEqual([silent, deprecated], [[], []]);
  });
});

for (const catalogue of CATALOGUES) {
  describe(`the texts of package.json in ${catalogue}`, () => {
    const texts = read(catalogue) as Readonly<Record<string, string>>;

    it('are all there', () => {
      const wanted = [...JSON.stringify(manifest).matchAll(/"%(?<key>[\w.-]+)%"/gu)].map((found) =>
        groupOf(found, 'key'),
      );
      assert.deepEqual(
        wanted.filter((key) => (texts[key] ?? '') === ''),
        [],
      );
      assert.ok(wanted.length > 80);
    });

    it('lead to settings and commands that there are', () => {
      const ids = new Set(settings.map(([id]) => id));
      const all = Object.values(texts).join('\n');
      const linked = [...all.matchAll(/`#(?<id>[\w.]+)#`/gu)].map((found) => groupOf(found, 'id'));
      assert.deepEqual(
        linked.filter((id) => id.startsWith('dragoman.') && !ids.has(id)),
        [],
      );
      assert.deepEqual(
        commandsIn(all).filter((id) => !isKnown(id)),
        [],
      );
      assert.ok(linked.length > 5 && commandsIn(all).length > 10);
    });
  });
}

it('the sample articles that are opened are all that there are', () => {
  assert.deepEqual([...SAMPLES], readdirSync('media/samples').sort());
});

describe('the walkthrough', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join('src', file), 'utf8'));

  /** Whether something happens that ends a step: `onCommand:dragoman.newGlossary`. */
  function happens(event: string): boolean {
    const [kind = '', id = ''] = event.split(':');
    if (kind === 'onCommand') return commandIds.has(id);
    if (kind === 'onView') return viewIds.has(id);
    return kind === 'onContext' && sources.some((source) => source.includes(`'setContext', '${id}'`));
  }

  it('has steps that end by what there is', () => {
    const events = steps.flatMap(({ completionEvents }) => completionEvents);
    assert.deepEqual(
      events.filter((event) => !happens(event)),
      [],
    );
    assert.deepEqual(
      steps.filter(({ completionEvents }) => completionEvents.length === 0),
      [],
    );
    assert.ok(steps.length >= 3);
  });

  it('has a picture of each step in every kind of theme, and says in words what is on it', () => {
    for (const { id, media } of steps) {
      assert.deepEqual(Object.keys(media.image).sort(), ['dark', 'hc', 'hcLight', 'light'], id);
      assert.deepEqual(
        Object.values(media.image).filter((file) => !existsSync(file)),
        [],
      );
      assert.match(media.altText, /^%.+%$/u);
    }
  });

  it('has pictures that are small, and no others', () => {
    const files = readdirSync('media/walkthrough').map((file) => `media/walkthrough/${file}`);
    const shown = new Set(steps.flatMap(({ media }) => Object.values(media.image)));
    assert.deepEqual(files.sort(), [...shown].sort());
    const kilobytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000;
    assert.ok(kilobytes < 350, `${String(Math.round(kilobytes))} kB`);
  });
});
