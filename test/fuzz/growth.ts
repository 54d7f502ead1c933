import { analyse } from '../../src/core/analyse.ts';
import { applyEdits } from '../../src/core/text/text-edit.ts';
import { looksLikeArticle } from '../../src/core/article/looks-like-article.ts';
import { addVariant } from '../../src/glossary-files/edit-glossary.ts';
import { readGlossaryFile } from '../../src/glossary-files/read-glossary-file.ts';
import { articleOfPage } from '../../src/html/article-of-page.ts';
import { dateEdit } from '../../src/vscode/workspace/date-edit.ts';
import type { EngineData } from './targets/articles.ts';

/** Something whose time is to grow no faster than the text that it reads. */
export interface GrowthTarget {
  readonly name: string;
  /** Texts are longest here; in UTF-16 units. */
  readonly longest: number;
  readonly read: (text: string) => void;
}

export function growthTargets(data: EngineData): readonly GrowthTarget[] {
  const glossary = (name: string, wrap: (text: string) => string): GrowthTarget => ({
    name: `glossary ${name}`,
    longest: 80_000,
    read: (text) => {
      readGlossaryFile({ file: name, label: name, layer: 'workspace' }, wrap(text));
    },
  });
  return [
    {
      name: 'article',
      longest: 80_000,
      read: (text) => {
        analyse(text, data);
        looksLikeArticle(text);
      },
    },
    {
      name: 'article under front matter',
      longest: 80_000,
      read: (text) => {
        analyse(`---\nauthor: ${text}\ntitle: ${text}\n---\n# A\n\nBy ${text}\n\nSource: ${text}`, data);
      },
    },
    {
      name: 'date of a file',
      longest: 80_000,
      read: (text) => {
        const file = `---\ndate: ${text}\n---\n`;
        const edit = dateEdit(file, '2024-05-03');
        if (edit) applyEdits(file, [edit]);
      },
    },
    glossary('a.glossary.yml', (text) => `concepts:\n  - id: a\n    kind: place\n    en: ${text}\n`),
    glossary('b.glossary.yml', (text) => text),
    glossary('a.csv', (text) => `id,kind,en\na,place,${text}\n`),
    glossary('b.csv', (text) => text),
    glossary('a.tbx', (text) => `<tbx><text><body><conceptEntry id="a"><note>${text}</note></conceptEntry>`),
    glossary('b.tbx', (text) => `<tbx>${text}`),
    glossary('a.tab', (text) => `a\t${text}\n`),
    {
      name: 'edit of a glossary',
      longest: 40_000,
      read: (text) => {
        addVariant(`concepts:\n  - id: a\n    kind: place\n    notes: |\n      ${text}\n`, 'a', text);
      },
    },
    {
      name: 'saved page',
      longest: 80_000,
      read: (text) => {
        articleOfPage(`<html><body><article><p>${text}</p></article></body></html>`, 'a.html');
        articleOfPage(text, 'a.html');
      },
    },
  ];
}

/** What is said again and again: each has cost some parser somewhere the square of its length. */
export const REPEATED: readonly string[] = [
  ...[
    ' ',
    '\t',
    '\n',
    '\r',
    '\u00A0',
    '.',
    '!',
    '?',
    ',',
    ';',
    ':',
    '-',
    '_',
    '*',
    '#',
    '`',
    '~',
    '|',
    '@',
    '&',
    '\\',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '"',
    "'",
    '\u201C',
    '\u201D',
    '\u00AB',
    '\u00BF',
    '()',
    '[]',
    '](',
    '![',
    '[^',
  ],
  ...['x', 'X', 'Ab', '1', '\u0301', '\uD83D', '\u{1F600}', '\u0639', '\u4E2D', '\u200D', '\u202E', '\uFFFD'],
  ...[
    'x ',
    'X ',
    'Ab ',
    'Ab-',
    'Ab.',
    'A. ',
    'A.',
    '1 ',
    '1.',
    '1,',
    '1/',
    '1:',
    '1-',
    "Ab's ",
    'de ',
    'of the ',
    'y ',
  ],
  ...[
    'May ',
    '3 May ',
    '3/5/2019 ',
    '2019-05-03 ',
    'on Monday ',
    'el 3 de mayo ',
    'two years and ',
    'veinte y ',
    'last ',
  ],
  ...[
    'Mr ',
    'Ministro de ',
    'President Ana ',
    'United Nations ',
    'Damascus, ',
    'ABC ',
    'said ',
    'al-',
    'Abu ',
  ],
  ...[
    'a@',
    'a@b.',
    'www.',
    'https://',
    'a.b/',
    '<a>',
    '</a>',
    '<a ',
    '<!--',
    '<p>',
    '<div>',
    '<td>',
    '<b><i>',
    '&amp;',
  ],
  ...[
    '- ',
    '> ',
    '1. ',
    '- a\n',
    'a: b\n',
    '- a: b\n',
    'a:\n ',
    '? ',
    '&a ',
    '*a ',
    '!!a ',
    '{a: ',
    '[a, ',
    '"a", ',
    'a,',
    'a\t',
    '""',
  ],
  ...[
    'x. ',
    'Ab said. ',
    'Ab.\n\n',
    'x\n',
    'A B\n',
    '\u201CA.\u201D ',
    '(a) ',
    '| a ',
    'Ab | ',
    '\u00A9 2019 ',
    'By Ab ',
  ],
];

/** Milliseconds of the processor, the least of two. */
function timeOf(work: () => void): number {
  let least = Infinity;
  for (let run = 0; run < 2; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Under this nothing is said of how time grows: too much else goes on. In milliseconds. */
const NOTICED = 150;

/** Four times the text takes four times the time where it is linear, and sixteen times where it is the square. */
const TOO_STEEP = 9;

export interface Growth {
  readonly repeated: string;
  /** Milliseconds for the longest text. */
  readonly time: number;
  /** As against a quarter of the text. */
  readonly ratio: number;
  readonly isSteep: boolean;
}

/** How the time of one target grows over one text. */
export function growthOf({ longest, read }: GrowthTarget, repeated: string): Growth {
  const textOf = (length: number): string =>
    `Ab ${repeated.repeat(Math.ceil(length / repeated.length))}\u0001`;
  const short = timeOf(() => {
    read(textOf(longest / 4));
  });
  const time = timeOf(() => {
    read(textOf(longest));
  });
  const ratio = time / Math.max(short, 1);
  return { repeated, time, ratio, isSteep: time > NOTICED && ratio > TOO_STEEP };
}
