/** A file that is not as it should be. */
export interface BadFile {
  readonly why: string;
  /** Says by its ending which format it is. */
  readonly name: string;
  readonly text: string;
  /** The ids of the entries that are used all the same. */
  readonly used: string;
  /** What is said of it: each code once, in order of the alphabet. */
  readonly codes: string;
}

type Row = readonly [why: string, text: string, used: string, codes: string];

function files(name: string, rows: readonly Row[]): readonly BadFile[] {
  return rows.map(([why, text, used, codes]) => ({ why, name, text, used, codes }));
}

const flow = (id: string): string => `  - { id: ${id}, kind: place, en: E${id}, es: S${id}, pt: P${id} }\n`;
const A = flow('a');
const C = flow('c');
const HEAD = 'concepts:\n';
const BLOCK = '  - id: b\n    kind: place\n    en: Be\n    es: Ba\n    pt: Bo\n';

/** Each alias stands for ten of the one before: a thousand million words. */
const LAUGHS = `lol0: &l0 [${Array(10).fill('ha').join(', ')}]\n${Array.from(
  { length: 8 },
  (_, level) => `lol${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]\n`,
).join('')}`;

/** Bytes of UTF-8 read as Windows-1252, of UTF-16 read as Latin-1, and of Windows-1252 read as UTF-8. */
const utf16AsLatin1 = (text: string): string => Array.from(text, (letter) => `${letter}\u0000`).join('');

const YAML = files('a.glossary.yml', [
  ['empty', '', '', ''],
  ['only a BOM', '\uFEFF', '', ''],
  ['only spaces', '  \n\n  \n', '', ''],
  ['only a comment', '# nothing\n', '', ''],
  ['only a document mark', '---\n', '', ''],
  ['a word', 'words\n', '', 'noEntries'],
  ['a number', '5\n', '', 'noEntries'],
  ['a list', '- a\n- b\n', '', 'noEntries'],
  ['concepts that are a word', 'concepts: words\n', '', 'noEntries'],
  ['concepts by keys', 'concepts:\n  a: { kind: place }\n', '', 'noEntries'],
  ['no concepts', HEAD, '', ''],
  ['cut off in a key', `${HEAD}${A}  - id: b\n    ki`, 'a', 'syntax'],
  ['cut off in a flow', `${HEAD}${A}  - { id: b, kind: pl`, 'a', 'syntax'],
  ['cut off in quotation marks', `${HEAD}${A}  - id: b\n    kind: place\n    en: "B`, 'a', 'syntax'],
  ['cut off in a list', `${HEAD}${A}  - id: b\n    kind: place\n    variants: [x, y`, 'a', 'syntax'],
  ['cut off behind a dash', `${HEAD}${A}  -`, 'a', 'wrongValue'],
  ['cut off in a block of text', `${HEAD}${A}${BLOCK}    notes: |\n      some`, 'a b', ''],
  [
    'a quotation mark too many',
    `${HEAD}${A}  - id: b\n    en: "B" c"\n    kind: place\n${C}`,
    'a c',
    'syntax',
  ],
  ['an apostrophe left open', `${HEAD}${A}  - id: b\n    kind: place\n    en: 'B\n${C}`, 'a c', 'syntax'],
  ['a bracket left open', `${HEAD}${A}  - id: b\n    kind: place\n    variants: [x\n${C}`, 'a c', 'syntax'],
  ['a brace left open', `${HEAD}${A}  - { id: b, kind: place\n${C}`, 'a c', 'syntax'],
  ['a colon in a name', `${HEAD}${A}  - id: b\n    kind: place\n    en: B: the b\n${C}`, 'a c', 'syntax'],
  ['a name that begins with @', `${HEAD}${A}  - id: b\n    kind: place\n    en: @b\n${C}`, 'a c', 'syntax'],
  ['a name that begins with %', `${HEAD}${A}  - id: b\n    kind: place\n    en: %b\n${C}`, 'a c', 'syntax'],
  ['a tab for indentation', `${HEAD}${A}\t- id: b\n\t  kind: place\n${C}`, 'a c', 'syntax'],
  [
    'an entry that is not indented enough',
    `${HEAD}${A} - id: b\n   kind: place\n   en: B\n   es: B\n   pt: B\n${C}`,
    'a b c',
    'syntax',
  ],
  ['a key that is indented too far', `${HEAD}${A}  - id: b\n      kind: place\n${C}`, 'a c', 'syntax'],
  ['a key that stands twice', `${HEAD}${A}${BLOCK}    en: Bee\n${C}`, 'a b c', 'duplicateKey'],
  ['an id that stands twice', `${HEAD}${A}${A}${C}`, 'a c', 'duplicateId'],
  ['an unknown tag', `${HEAD}${A}  - !thing { id: b }\n${C}`, 'a c', 'syntax'],
  ['billion laughs', `${LAUGHS}${HEAD}${A}`, 'a', 'aliases'],
  [
    'billion laughs in an entry',
    `${HEAD}${A}  - id: b\n    kind: place\n    en: &b B\n    variants: [*b, *b]\n${C}`,
    'a c',
    'aliases',
  ],
  ['an alias to itself', `${HEAD}${A}  - &me { id: b, kind: place, related: *me }\n${C}`, 'a c', 'aliases'],
  ['nested too deeply', `${HEAD}${A}  - id: b\n    en: ${'['.repeat(5000)}\n${C}`, 'a c', 'syntax'],
  ['nested too deeply, in braces', '{"concepts": '.repeat(20_000), '', 'syntax'],
  [
    'a prototype for a key',
    `${HEAD}${A}  - { id: b, kind: place, en: B, es: B, pt: B, __proto__: { id: z } }\n`,
    'a b',
    'unknownKey',
  ],
  [
    'a constructor for a key',
    `${HEAD}  - { id: b, kind: place, en: B, es: B, pt: B, constructor: x }\n`,
    'b',
    'unknownKey',
  ],
  ['NULs', `${HEAD}${A}  - { id: b, kind: place, en: "B\u0000", es: B, pt: B }\n`, 'a b', 'encoding'],
  [
    'half a surrogate pair',
    `${HEAD}${A}  - { id: b, kind: place, en: B\uD83D, es: B, pt: B }\n`,
    'a b',
    'encoding',
  ],
  [
    'Windows-1252 read as UTF-8',
    `${HEAD}  - { id: a, kind: place, en: Nu\uFFFD, es: Ni\uFFFD, pt: N\uFFFDo }\n`,
    'a',
    'encoding',
  ],
  ['UTF-16 read as bytes', utf16AsLatin1(`${HEAD}${A}`), '', 'encoding noEntries'],
  [
    'all kinds of line ends',
    `${HEAD}${A}`.replace(/\n$/u, '\r\n') + BLOCK.replaceAll('\n', '\r') + C,
    'a b c',
    '',
  ],
  [
    'marks of writing direction around a name',
    `${HEAD}  - { id: a, kind: place, en: "\u200FEa\u200E", es: S, pt: P }\n`,
    'a',
    '',
  ],
  [
    'a value of a megabyte',
    `${HEAD}${A}  - { id: b, kind: place, en: ${'x'.repeat(1_000_000)} }\n${C}`,
    'a c',
    'wrongValue',
  ],
  ['a line of ten megabytes', `${HEAD}${A}  # ${'x'.repeat(10_000_000)}\n${C}`, 'a c', ''],
  ['ten megabytes of brackets', `${HEAD}${A}  - ${'[]'.repeat(5_000_000)}\n${C}`, 'a c', 'syntax'],
  ['too many letters', 'x'.repeat(20_000_001), '', 'tooLarge'],
  ['an entry that is null', `${HEAD}${A}  - null\n${C}`, 'a c', 'wrongValue'],
  ['a kind that is a list', `${HEAD}${A}  - { id: b, kind: [place], en: B }\n${C}`, 'a c', 'wrongValue'],
  [
    'names that are numbers',
    `${HEAD}${A}  - { id: b, kind: place, en: 5, es: 1.5, pt: true }\n${C}`,
    'a c',
    'wrongValue',
  ],
  ['HTML', '<!DOCTYPE html>\n<html><body><p>concepts:</p></body></html>\n', '', 'dtd unknownFormat'],
  [
    'JSON that is cut off',
    '{"concepts": [{"id":"a","kind":"place","en":"A","es":"A","pt":"A"},{"id":"b","ki',
    'a',
    'syntax',
  ],
  [
    'JSON with a comma too many',
    '{"concepts": [{"id":"a","kind":"place","en":"A","es":"A","pt":"A"},],}',
    'a',
    '',
  ],
  ['JSON of something else', '{"name": "x", "version": 1}', '', 'unknownKey'],
]);

const tbx = (...entries: readonly string[]): string =>
  `<?xml version="1.0"?>\n<martif type="TBX" xml:lang="en"><text><body>${entries.join('\n')}</body></text></martif>`;
const entry = (id: string, term = `T${id}`): string =>
  `<termEntry id="${id}"><langSet xml:lang="en"><tig><term>${term}</term></tig></langSet></termEntry>`;
const [a, b, c] = [entry('a'), entry('b'), entry('c')];

const TBX = files('a.tbx', [
  ['empty', '', '', ''],
  ['only a BOM', '\uFEFF', '', ''],
  ['only a declaration', '<?xml version="1.0"?>', '', 'syntax unknownFormat'],
  ['without entries', tbx(), '', 'noEntries'],
  [
    'HTML',
    '<html><head><title>x</title></head><body><br><p>Not found</body></html>',
    '',
    'syntax unknownFormat',
  ],
  ['another XML', '<?xml version="1.0"?><tmx version="1.4"><body/></tmx>', '', 'unknownFormat'],
  ['cut off in an entry', tbx(a, b, c).slice(0, tbx(a, b, c).indexOf('Tc')), 'a b', 'kindAssumed syntax'],
  ['cut off in a tag', tbx(a, b).slice(0, tbx(a, b).indexOf('id="b"') + 3), 'a', 'kindAssumed syntax'],
  ['a tag that is not closed', tbx(a, b.replace('</term>', ''), c), 'a b c', 'kindAssumed syntax'],
  ['a bare ampersand', tbx(a, entry('b', 'B & B'), c), 'a c', 'kindAssumed syntax'],
  ['a bare <', tbx(a, entry('b', 'B < B'), c), 'a b c', 'kindAssumed syntax'],
  ['an attribute without quotation marks', tbx(a, b.replace('"b"', 'b'), c), 'a b c', 'kindAssumed syntax'],
  [
    'billion laughs',
    tbx(a, entry('b', '&c;')).replace(
      '?>\n',
      `?>\n<!DOCTYPE martif [<!ENTITY a "haha"><!ENTITY b "${'&a;'.repeat(99)}"><!ENTITY c "${'&b;'.repeat(99)}">]>\n`,
    ),
    'a b',
    'dtd kindAssumed syntax',
  ],
  [
    'an external entity',
    tbx(a, entry('b', '&x;')).replace(
      '?>\n',
      '?>\n<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n',
    ),
    'a b',
    'dtd kindAssumed syntax',
  ],
  [
    'an external DTD',
    tbx(a).replace('?>\n', '?>\n<!DOCTYPE martif SYSTEM "http://localhost:1/x.dtd">\n'),
    'a',
    'dtd kindAssumed',
  ],
  [
    'a bomb of elements',
    tbx(a, `<termEntry id="b">${'<descrip>'.repeat(100_000)}`),
    'a',
    'kindAssumed syntax',
  ],
  [
    'a bomb of attributes',
    tbx(a, b.replace(' id="b"', Array.from({ length: 50_000 }, (_, n) => ` a${n}="1"`).join('')), c),
    'a tb c',
    'kindAssumed',
  ],
  ['an id that stands twice', tbx(a, a, c), 'a c', 'duplicateId kindAssumed'],
  ['an entry without terms', tbx(a, '<termEntry id="b"/>', c), 'a c', 'kindAssumed noName'],
  ['a term that is empty', tbx(a, entry('b', ' \n '), c), 'a c', 'kindAssumed noName'],
  ['a language that is none', tbx(a.replace('"en"', '"Klingon (of the ships)"')), 'a', 'kindAssumed'],
  ['NULs', tbx(a, entry('b', 'B\u0000'), c), 'a b c', 'kindAssumed syntax'],
  ['half a surrogate pair', tbx(a, entry('b', 'B\uD83D'), c), 'a b c', 'kindAssumed syntax'],
  ['a term of a megabyte', tbx(a, entry('b', 'x'.repeat(1_000_000)), c), 'a c', 'kindAssumed wrongValue'],
  ['letters that were lost', tbx(entry('a', 'Nu\uFFFDo \uFFFD\uFFFD')), 'a', 'encoding kindAssumed'],
]);

const TABLE_HEAD = 'id,kind,en,es,pt\n';
const row = (id: string): string => `${id},place,E${id},S${id},P${id}\n`;

const CSV = files('a.csv', [
  ['empty', '', '', ''],
  ['only a BOM', '\uFEFF', '', ''],
  ['only a header', TABLE_HEAD, '', ''],
  ['a header that says nothing', 'x,y\n1,2\n', '', 'noEntries'],
  ['no header', row('a') + row('b'), '', 'noEntries'],
  ['empty rows', `${TABLE_HEAD}\n,,,,\n${row('a')}\n   \n`, 'a', ''],
  ['a quotation mark left open', `${TABLE_HEAD}${row('a')}b,place,"B,B,B\n${row('c')}`, 'a c', 'syntax'],
  ['a quotation mark inside', `${TABLE_HEAD}${row('a')}b,place,B "b",B,B\n${row('c')}`, 'a b c', ''],
  ['a quotation mark too many', `${TABLE_HEAD}${row('a')}b,place,"B" b,B,B\n${row('c')}`, 'a c', 'syntax'],
  [
    'a hundred thousand quotation marks',
    `${TABLE_HEAD}${row('a')}${'b,place,"B" b,B,B\n'.repeat(100_000)}`,
    'a',
    'syntax',
  ],
  [
    'rows that are too long and too short',
    `${TABLE_HEAD}a,place,A,A,A,more\nb,place,B\n`,
    'a b',
    'extraCells',
  ],
  ['columns that stand twice', 'id,kind,en,en,es,pt\na,place,A,Aa,A,A\n', 'a', ''],
  [
    'all kinds of line ends',
    `${TABLE_HEAD.trim()}\r\n${row('a').trim()}\n${row('b').trim()}\r\n${row('c')}`,
    'a b c',
    '',
  ],
  ['carriage returns only', `${TABLE_HEAD}${row('a')}${row('b')}`.replaceAll('\n', '\r'), 'a b', ''],
  ['formulas', `${TABLE_HEAD}a,place,=HYPERLINK("x"),+1,@a\n`, 'a', ''],
  [
    'a cell of a megabyte',
    `${TABLE_HEAD}${row('a')}b,place,${'x'.repeat(1_000_000)},B,B\n${row('c')}`,
    'a c',
    'wrongValue',
  ],
  ['NULs', `${TABLE_HEAD}a,place,A\u0000,A,A\n`, 'a', ''],
  ['UTF-16 read as bytes', utf16AsLatin1(`${TABLE_HEAD}${row('a')}`), '', 'noEntries'],
  ['YAML', `${HEAD}${A}`, '', 'noEntries'],
  ['a kind that is none', `${TABLE_HEAD}${row('a')}b,planet,B,B,B\n`, 'a b', 'unknownKind'],
  ['an id that stands twice', `${TABLE_HEAD}${row('a')}${row('a')}${row('c')}`, 'a c', 'duplicateId'],
  ['marks of writing direction', `${TABLE_HEAD}a,place,\u200FA\u200F,A,A\n`, 'a', ''],
  ['a million delimiters', `${TABLE_HEAD}${','.repeat(1_000_000)}\n${row('a')}`, 'a', ''],
]);

const OTHERS: readonly BadFile[] = [
  { why: 'text without an ending', name: 'notes', text: 'just words\n', used: '', codes: 'unknownFormat' },
  { why: 'a text file', name: 'a.txt', text: 'one\ttwo\n', used: '', codes: 'unknownFormat' },
  { why: 'a TSV with one column', name: 'a.tsv', text: 'words\nmore\n', used: '', codes: 'noEntries' },
  {
    why: 'Contextive without terms',
    name: 'a.yml',
    text: 'contexts:\n  - words\n  - { name: x, terms: [5] }\n',
    used: '',
    codes: 'wrongValue',
  },
];

export const BAD_FILES: readonly BadFile[] = [...YAML, ...TBX, ...CSV, ...OTHERS];
