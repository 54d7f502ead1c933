import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../../../src/cli/run.ts';

const TERMS = [
  'concepts:',
  '  - id: river-front',
  '    kind: armed-group',
  '    en: River Front',
  '    es: Frente del Río',
  '    pt: Frente do Rio',
  '    notes: spelled so',
].join('\n');

const BROKEN = [
  'concepts:',
  '  - { id: mill, kind: windmill, en: Mill }',
  '  - { id: port, kind: place, en: Port }',
].join('\n');

describe('dragoman glossary', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dragoman-'));
    writeFileSync(path.join(folder, 'glossary.json'), '[]');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const at = (name: string): string => path.join(folder, name);

  function file(name: string, content: string): string {
    writeFileSync(at(name), content);
    return at(name);
  }

  async function dragoman(
    ...args: readonly string[]
  ): Promise<{ status: number; output: string; error: string }> {
    const [output, error] = [new PassThrough(), new PassThrough()];
    const written = Promise.all([text(output), text(error)]);
    const status = await run(['glossary', ...args], {
      input: Readable.from([]),
      output,
      error,
      locale: 'en_GB.UTF-8',
      data: folder,
    });
    output.end();
    error.end();
    const [out, complaints] = await written;
    return { status, output: out, error: complaints };
  }

  describe('check', () => {
    it('has nothing against a good glossary', async () => {
      const { status, output } = await dragoman('check', file('a.glossary.yml', TERMS));
      assert.deepEqual([status, output], [0, '1 entry, 0 remarks\n']);
    });

    it('says where something is wrong, and fails', async () => {
      const broken = file('b.glossary.yml', BROKEN);
      const { status, output } = await dragoman('check', broken);
      assert.equal(status, 1);
      assert.match(output, /b\.glossary\.yml:2:\d+: .*windmill.* \[error\]\n/u);
      assert.match(output, /1 entry, \d remarks?\n$/u);
    });

    it('says so as JSON', async () => {
      const { output } = await dragoman('check', '--format', 'json', file('b.glossary.yml', BROKEN));
      const [first] = JSON.parse(output) as { line: number; code: string; severity: string; id: string }[];
      assert.deepEqual(
        [first?.line, first?.code, first?.severity, first?.id],
        [2, 'wrongValue', 'error', 'mill'],
      );
    });

    it('goes on behind a file that cannot be read', async () => {
      const { status, output, error } = await dragoman(
        'check',
        at('none.yml'),
        file('a.glossary.yml', TERMS),
      );
      assert.equal(status, 1);
      assert.match(error, /none\.yml: the file cannot be read/u);
      assert.match(output, /1 entry/u);
    });
  });

  describe('convert', () => {
    it('writes another format on standard output', async () => {
      const { status, output, error } = await dragoman(
        'convert',
        file('a.glossary.yml', TERMS),
        '--to',
        'tbx',
      );
      assert.deepEqual([status, error], [0, '']);
      assert.match(output, /<term>Frente del Río<\/term>/u);
    });

    it('writes what it can read again', async () => {
      const tbx = at('a.tbx');
      await dragoman('convert', file('a.glossary.yml', TERMS), '--to', 'tbx', '--output', tbx);
      const { output } = await dragoman('convert', tbx, '--to', 'yaml');
      assert.match(output, /id: river-front\n {4}kind: armed-group\n {4}en: River Front\n/u);
      assert.match(output, /notes: spelled so/u);
    });

    it("reads OmegaT's glossary where it is told to", async () => {
      const words = file('words.txt', 'Harbour Board\tJunta del Puerto\told\n');
      const unsaid = await dragoman('convert', words, '--to', 'yaml');
      assert.equal(unsaid.status, 1);
      const said = await dragoman(
        'convert',
        words,
        '--from',
        'omegat',
        '--languages',
        'en,es',
        '--to',
        'yaml',
      );
      assert.equal(said.status, 0);
      assert.match(said.output, /en: Harbour Board\n {4}es: Junta del Puerto\n/u);
      const misused = await dragoman('convert', words, '--from', 'word', '--to', 'yaml');
      assert.equal(misused.status, 2);
      assert.match(misused.error, /--from takes yaml/u);
    });

    it('replaces no file without being told to, and leaves nothing beside it', async () => {
      const [source, target] = [file('a.glossary.yml', TERMS), file('there.tbx', 'mine')];
      const refused = await dragoman('convert', source, '--to', 'tbx', '-o', target);
      assert.equal(refused.status, 1);
      assert.match(refused.error, /there\.tbx is there already/u);
      assert.equal(readFileSync(target, 'utf8'), 'mine');
      const done = await dragoman('convert', source, '--to', 'tbx', '-o', target, '--force');
      assert.equal(done.status, 0);
      assert.match(readFileSync(target, 'utf8'), /River Front/u);
      assert.deepEqual(readdirSync(folder).sort(), ['a.glossary.yml', 'glossary.json', 'there.tbx']);
    });

    it('writes the good entries of a glossary that has bad ones, and fails', async () => {
      const { status, output, error } = await dragoman(
        'convert',
        file('b.glossary.yml', BROKEN),
        '--to',
        'yaml',
      );
      assert.equal(status, 1);
      assert.match(error, /b\.glossary\.yml:2:\d+: /u);
      assert.match(output, /id: port/u);
      assert.doesNotMatch(output, /mill/u);
    });

    it('says that it cannot write', async () => {
      const target = path.join(folder, 'no such folder', 'a.tbx');
      const { status, error } = await dragoman(
        'convert',
        file('a.glossary.yml', TERMS),
        '--to',
        'tbx',
        '-o',
        target,
      );
      assert.equal(status, 1);
      assert.match(error, /no such file or directory/u);
      assert.equal(existsSync(target), false);
    });
  });

  const misuse: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [['polish', 'a.yml'], /takes check or convert, not “polish”/u],
    [['check'], /at least one glossary file/u],
    [['check', '--format', 'csv', 'a.yml'], /--format takes text or json here/u],
    [['convert', 'a.yml'], /--to takes yaml, .*, not “”/u],
    [['convert', 'a.yml', '--to', 'docx'], /--to takes yaml, .*, not “docx”/u],
    [['convert', 'a.yml', '--to', 'yaml', '--languages', 'english'], /two languages, such as en,es/u],
  ];
  for (const [args, message] of misuse)
    it(`refuses ${args.join(' ')}`, async () => {
      const { status, error } = await dragoman(...args);
      assert.equal(status, 2);
      assert.match(error, message);
    });
});
