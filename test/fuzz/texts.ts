import fc from 'fast-check';
import { LANGS, type Lang } from '../../src/core/language/language.ts';
import { NASTY_MARKS, NASTY_NAMES, NASTY_NUMBERS, NASTY_TEXTS, NASTY_UNITS } from './nasty.ts';
import { VOCABULARY, type Vocabulary } from './vocabulary.ts';

/** What texts are made of: words of a language, and what nobody expects among them. Chosen from lists, which is cheap. */
function pieces(words: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.constantFrom(...NASTY_NUMBERS) },
    { weight: 2, arbitrary: fc.constantFrom(...NASTY_MARKS) },
    { weight: 2, arbitrary: fc.constantFrom(...NASTY_UNITS) },
    { weight: 1, arbitrary: fc.constantFrom('.', ',', '. ', '; ', ' - ', '(', ')', '-', '/', ':') },
  );
}

/** Pieces stand apart more often than not. */
const GAPS = [' ', ' ', ' ', ' ', ' ', '', ', ', '. ', '\n', '\u00A0', '-'] as const;

/** Texts of pieces with gaps between. */
export function joined(piece: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(piece, fc.constantFrom(...GAPS)), { maxLength })
    .map((parts) => parts.flat().join(''));
}

/** Now and then a text that has broken parsers, alone or behind others. */
export function orNasty(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 30, arbitrary: text },
    { weight: 1, arbitrary: fc.constantFrom(...NASTY_TEXTS) },
    { weight: 1, arbitrary: fc.tuple(text, fc.constantFrom(...NASTY_TEXTS)).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  );
}

/** A text of some words of one kind, with the language that they are of. */
export interface Written {
  readonly text: string;
  readonly language: Lang;
}

function written(
  wordsOf: (vocabulary: Vocabulary) => readonly string[],
  maxLength: number,
): fc.Arbitrary<Written> {
  return fc.oneof(
    ...LANGS.map((language) =>
      orNasty(joined(pieces(wordsOf(VOCABULARY[language])), maxLength)).map((text) => ({ text, language })),
    ),
  );
}

/** A line about time. */
export const timeLine = written(({ time }) => time, 12);

/** A line about people. */
export const nameLine = written(({ names }) => names, 12);

/** The lines of a page: its furniture, its dates and some prose. */
export const page: fc.Arbitrary<string> = orNasty(
  fc
    .array(
      fc.tuple(
        fc.oneof(
          ...LANGS.flatMap((language) => {
            const { time, names, page: furniture } = VOCABULARY[language];
            return [joined(pieces(furniture), 5), joined(pieces(time), 6), joined(pieces(names), 8)];
          }),
          fc.constantFrom(
            '',
            '---',
            '# A',
            'title: x',
            'date: 2024-05-03',
            '> a',
            '| a | b |',
            '```',
            '[^1]: a',
          ),
        ),
        fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028'),
      ),
      { maxLength: 9 },
    )
    .map((lines) => lines.flat().join('')),
);

/** Any of these: what an article may be. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  page,
  timeLine.map(({ text }) => text),
  nameLine.map(({ text }) => text),
);

/** A word as a hostile author of a glossary or of a message would choose it. */
export const nastyWord: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY_NAMES),
  fc.constantFrom(...NASTY_MARKS),
  fc.constantFrom(...NASTY_UNITS),
  fc.constantFrom(...NASTY_NUMBERS),
  fc.constantFrom('a', 'Lantern Guild', 'Guild', 'id', 'en', 'kind', 'place'),
);
