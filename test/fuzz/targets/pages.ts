import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decode } from '../../../src/cli/decode.ts';
import { parseCommandLine } from '../../../src/cli/arguments.ts';
import { readRecord } from '../../../src/cli/record.ts';
import { articleOfPage } from '../../../src/html/article-of-page.ts';
import { decodePage } from '../../../src/html/decode-page.ts';
import { fuzzTarget, type FuzzTarget } from '../fuzz-target.ts';
import { mutated } from '../mutated.ts';
import { anyText, joined, nastyWord, orNasty } from '../texts.ts';

const FOLDER = 'test/fixtures/html';

/** Everything that takes files in as bytes or as HTML, and what the terminal hands over. */
export function pageTargets(): readonly FuzzTarget[] {
  const saved = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));
  return [
    fuzzTarget('saved page', 5, fc.tuple(fc.oneof(mutated(saved), soup), nastyWord), ([html, name]) => {
      const article = articleOfPage(html, name);
      if (article.ok) assert.match(article.markdown, /^---\n[^]*\n---\n\n/u);
    }),
    fuzzTarget('encoding', 60, bytes, (given) => {
      assert.equal(typeof decode(given).text, 'string');
      assert.equal(typeof decodePage(given), 'string');
    }),
    fuzzTarget('command line', 40, fc.array(fc.oneof(option, nastyWord), { maxLength: 6 }), (argv) => {
      assert.equal(typeof parseCommandLine(argv).ask, 'string');
    }),
    fuzzTarget(
      'record',
      40,
      fc.oneof(orNasty(joined(nastyWord, 6)), fc.json({ maxDepth: 3 }), jsonRecord),
      (line) => {
        const read = readRecord(line);
        if (read.ok) assert.equal(typeof read.record.text, 'string');
      },
    ),
  ];
}

const option = fc.constantFrom(
  ...['analyze', 'export', 'glossary', 'check', 'convert', 'dates', 'entities', 'help', 'a.txt', '--', '-'],
  ...[
    '--format',
    '--date',
    '--language',
    '--input',
    '--glossary',
    '--country',
    '--from',
    '--to',
    '-o',
    '--force',
  ],
  ...['--format=json', '--date=2024-02-30', '--to=tbx', '--languages=en,es', '--to=__proto__', '--x=1'],
);

const jsonRecord = fc
  .record({ id: nastyWord, text: anyText, date: nastyWord, language: nastyWord }, { requiredKeys: [] })
  .map((value) => JSON.stringify(value));

/** Elements that nobody closes, or that close what nobody opened, around enough text to be an article. */
const soup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<p>',
          '</p>',
          '<div>',
          '</div>',
          '<article>',
          '<h1>',
          '</h1>',
          '<table><tr><td>',
          '<ul><li>',
          '<br>',
        ],
        ...[
          '<script>',
          '</script>',
          '<style>',
          '<svg>',
          '<math>',
          '<template>',
          '<iframe src=x>',
          '<noscript>',
        ],
        ...[
          '<a href="javascript:alert(1)">',
          '<a href="command:x">',
          '<img src=x onerror=y alt="](b)">',
          '</a>',
        ],
        ...[
          '<base href="https://a.test">',
          '<meta charset="utf-7">',
          '<html lang="es">',
          '<body>',
          '</body>',
        ],
        ...[
          '<script type="application/ld+json">{"@type":"Article","datePublished":"2024-02-30"',
          '}</script>',
        ],
        ...['<time datetime="9999999">', '<meta property="og:locale" content="es_ES">', '<!--', '-->', '<p '],
        'The miller said that the wheel would turn again, once the river had made up its mind, and went home. ',
      ),
      nastyWord,
      joined(nastyWord, 4),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

/** Bytes behind the marks of an encoding, texts in one, and texts that are cut in the middle of a letter. */
const bytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0xff], [0xc3], [0xf0, 0x9f]),
    fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      anyText.map((text) => new TextEncoder().encode(text.slice(0, 200))),
      anyText.map((text) => Uint8Array.from(Buffer.from(text.slice(0, 200), 'latin1'))),
      fc
        .constantFrom(
          'utf-7',
          'x-user-defined',
          'iso-8859-1',
          'gb18030',
          'replacement',
          '__proto__',
          'utf-16',
        )
        .map((label) => Uint8Array.from(Buffer.from(`<meta charset="${label}"><p>caf\u00e9`, 'latin1'))),
    ),
    fc.nat({ max: 3 }),
  )
  .map(([mark, rest, cut]) =>
    Uint8Array.from([...mark, ...rest.subarray(0, Math.max(0, rest.length - cut))]),
  );
