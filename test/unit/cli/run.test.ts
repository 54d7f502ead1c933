import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { run } from '../../../src/cli/run.ts';
import { builtInGlossary } from '../../fixtures/built-in-glossary.ts';

interface Result {
  readonly status: number;
  readonly output: string;
  readonly error: string;
}

describe('dragoman analyze', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dragoman-'));
    writeFileSync(path.join(folder, 'glossary.json'), JSON.stringify(builtInGlossary()));
    copyFileSync('data/places/gazetteer.txt', path.join(folder, 'gazetteer.txt'));
    for (const language of ['en', 'es', 'pt'])
      copyFileSync(`data/models/${language}.names.bin`, path.join(folder, `${language}.names.bin`));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  function file(name: string, content: string | Uint8Array): string {
    const full = path.join(folder, name);
    writeFileSync(full, content);
    return full;
  }

  async function dragoman(
    args: readonly string[],
    { input = '', locale = 'en_GB.UTF-8' } = {},
  ): Promise<Result> {
    const [output, error] = [new PassThrough(), new PassThrough()];
    const [written, complained] = [collect(output), collect(error)];
    const status = await run(args, { input: Readable.from([input]), output, error, locale, data: folder });
    output.end();
    error.end();
    return { status, output: await written, error: await complained };
  }

  const article =
    'Guns fall silent\n\nBEIRUT, 14 March 2019 (Agency) — Fighters of HTS left Idlib on Tuesday.\n';

  it('says where places lie, and which country comes first where a name is ambiguous', async () => {
    const one = file(
      'bread.txt',
      'Se quemó la panadería\n\nUna panadería de la ciudad de Córdoba se quemó el martes.\n',
    );
    const locations = async (...args: string[]): Promise<unknown[]> => {
      const { output } = await dragoman(['analyze', '--format', 'json', ...args, one]);
      const [analysis] = JSON.parse(output) as { entities: { location?: { country: string } }[] }[];
      return (analysis?.entities ?? []).map(({ location }) => location?.country);
    };
    assert.deepEqual(await locations('--country', 'AR'), ['AR']);
    assert.deepEqual(await locations('--country', 'es', '--country', 'PT'), ['ES']);
    assert.deepEqual(await locations(), [undefined]);
  });

  it('prints files as a JSON list, each with its path and the whole analysis', async () => {
    const [one, two] = [file('one.txt', article), file('two.txt', article)];
    const { status, output, error } = await dragoman(['analyze', '--format', 'json', one, two]);
    assert.equal(status, 0);
    assert.equal(error, '');
    const analyses = JSON.parse(output) as Record<string, unknown>[];
    assert.deepEqual(
      analyses.map((analysis) => analysis['file']),
      [one, two],
    );
    assert.deepEqual(Object.keys(analyses[0] ?? {}).sort(), [
      'author',
      'dates',
      'entities',
      'figures',
      'file',
      'language',
      'mentions',
      'paragraphs',
      'publicationDate',
      'quotes',
      'schemaVersion',
      'source',
      'title',
      'warnings',
    ]);
  });

  it('reads records and answers them in their order, a line each', async () => {
    const input = ['a', 'b', 'c'].map((id) => JSON.stringify({ id, text: article })).join('\n');
    const { status, output } = await dragoman(['analyze', '--input', 'jsonl', '--format', 'jsonl'], {
      input,
    });
    assert.equal(status, 0);
    assert.deepEqual(
      output
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
      ['a', 'b', 'c'],
    );
  });

  it("lets a record's own date and language come before those of the command line", async () => {
    const input = JSON.stringify({ id: 'x', text: 'Votaron ayer.', date: '2019-05-03', language: 'es' });
    const { output } = await dragoman(
      ['analyze', '--input', 'jsonl', '--date', '2001-01-01', '--language', 'en'],
      { input },
    );
    const analysis = JSON.parse(output) as { dates: { value: string }[]; language: { code: string } };
    assert.equal(analysis.language.code, 'es');
    assert.equal(analysis.dates[0]?.value, '2019-05-02');
  });

  it('loses nothing else to bad records, and says which they are', async () => {
    const input = [
      'no json',
      JSON.stringify({ id: 'good', text: article }),
      JSON.stringify({ id: 'no text' }),
      JSON.stringify({ id: 'bad date', text: 'x', date: '2019-02-30' }),
      '[]',
      '',
    ].join('\n');
    const { status, output, error } = await dragoman(['analyze', '--input', 'jsonl'], { input });
    assert.equal(status, 1);
    const lines = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      lines.map(({ id, line }) => [id, line]),
      [
        [null, 1],
        ['good', undefined],
        ['no text', 3],
        ['bad date', 4],
        [null, 5],
      ],
    );
    assert.match(error, /line 1: the line is not JSON/u);
    assert.match(error, /line 4: the line is not a record \(date: not a day/u);
  });

  it('loses nothing else to a file that cannot be read', async () => {
    const good = file('good.txt', article);
    const { status, output, error } = await dragoman(['analyze', '--format', 'json', 'nowhere.txt', good]);
    assert.equal(status, 1);
    const [bad, well] = JSON.parse(output) as Record<string, unknown>[];
    assert.deepEqual([bad?.['id'], (bad?.['error'] as { code: string }).code], ['nowhere.txt', 'unreadable']);
    assert.equal(well?.['file'], good);
    assert.match(error, /nowhere\.txt: the file cannot be read/u);
  });

  it('reads UTF-8 with and without BOM, UTF-16 and Windows-1252, with offsets into the decoded text', async () => {
    const text = 'A milícia entrou na cidade de Idlib ontem, disseram os moradores à imprensa.';
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const encodings: [string, Uint8Array, string, string][] = [
      ['utf8', Buffer.from(text), text, ''],
      ['bom', Buffer.from(`\uFEFF${text}`), `\uFEFF${text}`, ''],
      ['utf16le', utf16, `\uFEFF${text}`, 'read as UTF-16LE'],
      ['utf16be', Buffer.from(utf16).swap16(), `\uFEFF${text}`, 'read as UTF-16BE'],
      ['utf16', Buffer.from(text, 'utf16le'), text, 'read as UTF-16LE'],
      ['windows-1252', Buffer.from(text, 'latin1'), text, 'read as Windows-1252'],
    ];
    for (const [name, bytes, decoded, note] of encodings) {
      const path = file(`${name}.txt`, bytes);
      const { status, output, error } = await dragoman(['analyze', '--format', 'json', path]);
      assert.equal(status, 0, name);
      assert.equal(error, note === '' ? '' : `dragoman: ${path}: ${note}\n`);
      const [analysis] = JSON.parse(output) as {
        dates: { start: number; end: number; text: string }[];
        warnings: unknown[];
      }[];
      const date = analysis?.dates[0];
      assert.equal(date?.text, 'ontem', name);
      assert.equal(decoded.slice(date.start, date.end), 'ontem', name);
      assert.deepEqual(analysis?.warnings, [], name);
    }
  });

  it('takes further glossaries, and says what is wrong in them', async () => {
    const glossary = file(
      'team.glossary.yml',
      [
        'domain: team',
        'concepts:',
        '  - { id: river-guard, kind: armed-group, en: River Guard, es: Guardia del Río, pt: Guarda do Rio }',
        '  - { id: broken, kind: dragon, en: X, es: X, pt: X }',
      ].join('\n'),
    );
    const text = file('river.txt', 'On Monday the River Guard took the bridge, residents of the town said.');
    const { status, output, error } = await dragoman([
      'analyze',
      '--format',
      'json',
      '--glossary',
      glossary,
      text,
    ]);
    assert.equal(status, 1);
    assert.match(error, /team\.glossary\.yml:4:25: “dragon” is no value for “kind”/u);
    const [analysis] = JSON.parse(output) as { entities: { id: string }[] }[];
    assert.ok(analysis?.entities.some(({ id }) => id === 'river-guard'));
  });

  it('prints a table for people, in their language', async () => {
    const { output } = await dragoman(['analyze', file('t.txt', article)], { locale: 'pt_BR.UTF-8' });
    assert.match(output, /Título\s+Guns fall silent/u);
    assert.match(output, /grupo armado/u);
    assert.match(output, /2019-03-12/u);
  });

  it('exports the dates of files and records as one file, and goes on past what cannot be read', async () => {
    const { status, output, error } = await dragoman([
      'export',
      'dates',
      '--format',
      'json',
      file('e.txt', article),
      path.join(folder, 'none.txt'),
    ]);
    assert.equal(status, 1);
    assert.match(error, /none\.txt: the file cannot be read/u);
    const [read, ...more] = JSON.parse(output) as { article: string; dates: { value: string }[] }[];
    assert.deepEqual(more, []);
    assert.equal(read?.article, path.join(folder, 'e.txt'));
    assert.ok(read.dates.some(({ value }) => value === '2019-03-12'));
    const record = JSON.stringify({ id: 'r', text: 'They met yesterday.', date: '2019-03-14' });
    const csv = await dragoman(['export', 'dates', '--input', 'jsonl'], { input: `${record}\n` });
    assert.equal(csv.status, 0);
    assert.match(csv.output, /^\uFEFFarticle,.*\r\nr,.*,yesterday,DATE,2019-03-13,/u);
  });

  it('exports entities and mentions, which join', async () => {
    const input = `${JSON.stringify({ id: 'r', text: 'General Ivo Marsh spoke. Marsh left.', language: 'en' })}\n`;
    const entities = await dragoman(['export', 'entities', '--input', 'jsonl'], { input });
    assert.equal(entities.status, 0);
    assert.match(entities.output, /^\uFEFFarticle,.*\r\nr,,,e1,Ivo Marsh,person,true,2,Marsh,General,/u);
    const mentions = await dragoman(['export', 'mentions', '--input', 'jsonl', '--format', 'json'], {
      input,
    });
    const [article] = JSON.parse(mentions.output) as { mentions: { text: string; entity: string }[] }[];
    assert.deepEqual(
      article?.mentions.map(({ text, entity }) => [text, entity]),
      [
        ['Ivo Marsh', 'e1'],
        ['Marsh', 'e1'],
      ],
    );
  });

  const misuses: [string[], RegExp][] = [
    [['analyze'], /Name at least one file/u],
    [['analyze', '--format', 'xml', 'a.txt'], /“xml”/u],
    [['analyze', '--date', 'yesterday', 'a.txt'], /“yesterday”/u],
    [['analyze', '--language', 'fr', 'a.txt'], /“fr”/u],
    [['analyze', '--country', 'Spain', 'a.txt'], /“SPAIN”/u],
    [['analyze', '--input', 'csv'], /“csv”/u],
    [['analyze', '--input', 'jsonl', 'a.txt'], /not both/u],
    [['analyze', '--nonsense', 'a.txt'], /--nonsense/u],
    [['export', 'a.txt'], /“a\.txt”/u],
    [['export'], /takes dates, entities or mentions/u],
    [['export', 'mentions', '--format', 'ics', 'a.txt'], /takes csv or json here, not “ics”/u],
    [['export', 'dates'], /Name at least one file/u],
    [['export', 'dates', '--format', 'jsonl', 'a.txt'], /csv, json, ics or timelinejs/u],
    [['paint', 'a.txt'], /“paint”/u],
  ];
  for (const [args, message] of misuses) {
    it(`refuses \`${args.join(' ')}\` in one line`, async () => {
      const { status, output, error } = await dragoman(args);
      assert.equal(status, 2);
      assert.equal(output, '');
      assert.match(error, message);
      assert.equal(error.trim().split('\n').length, 1);
    });
  }

  it('explains itself', async () => {
    assert.match((await dragoman(['--help'])).output, /analyze FILE…/u);
    assert.match((await dragoman(['--version'])).output, /^\d+\.\d+\.\d+\n$/u);
  });
});

async function collect(stream: PassThrough): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
