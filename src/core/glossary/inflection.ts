import { LANGS, type Lang } from '../language/language.ts';
import type { Form } from './form.ts';
import { namePatternOf } from './head-nouns.ts';

/** How a language makes the plural of nouns and the feminine of adjectives, on folded letters. */
interface Endings {
  /** Endings of the singular with those of the plural, the longer ones first. */
  readonly numbers: readonly (readonly [singular: string, plural: string])[];
  /** Endings of the masculine with those of the feminine. */
  readonly genders: readonly (readonly [masculine: string, feminine: string])[];
}

const ENDINGS: Readonly<Record<Lang, Endings>> = {
  en: {
    numbers: [
      ['y', 'ies'],
      ['', 's'],
    ],
    genders: [],
  },
  es: {
    numbers: [
      ['z', 'ces'],
      ['n', 'nes'],
      ['d', 'des'],
      ['l', 'les'],
      ['r', 'res'],
      ['', 's'],
    ],
    genders: [['o', 'a']],
  },
  pt: {
    numbers: [
      ['ao', 'oes'],
      ['m', 'ns'],
      ['al', 'ais'],
      ['el', 'eis'],
      ['r', 'res'],
      ['z', 'zes'],
      ['', 's'],
    ],
    genders: [['o', 'a']],
  },
};

/** A noun in one number, and whether that is the plural. */
interface Numbered {
  readonly word: string;
  readonly isPlural: boolean;
}

/** By language: the nouns that head names, each leading to its other number. */
const HEADS: Readonly<Record<Lang, ReadonlyMap<string, Numbered>>> = {
  en: otherNumbers('en'),
  es: otherNumbers('es'),
  pt: otherNumbers('pt'),
};

function otherNumbers(language: Lang): ReadonlyMap<string, Numbered> {
  return new Map(
    [...namePatternOf(language).nouns].flatMap(([noun, { number }]): [string, Numbered][] => {
      const isPlural = number === 'plural';
      const other = inNumber(ENDINGS[language], noun, !isPlural);
      return [
        [noun, { word: other, isPlural: !isPlural }],
        [other, { word: noun, isPlural }],
      ];
    }),
  );
}

const NONE: readonly never[] = [];

/**
 * The form's words in its other number: of a name with a noun of groups at its head that noun alone ("Brigadas al Nasr"),
 * of a term written small all that agrees with the noun ("milicias huthis", "rebeldes sirias"). Folded words; a word that
 * no language has does no harm, as nobody writes it.
 *
 * @param words the form's folded words
 */
export function inflectionsOf(
  { term, kind, name, language, concept }: Form,
  words: readonly string[],
): readonly (readonly string[])[] {
  if (kind === 'abbreviation' || kind === 'demonym' || term.case === 'exact') return NONE;
  if (concept.kind === 'place' || concept.kind === 'person' || concept.kind === 'state') return NONE;
  const isSmall = !/\p{Lu}/u.test(name);
  const languages = language === undefined ? LANGS : [language];
  return languages.flatMap((each) => inflectedIn(each, words, isSmall));
}

function inflectedIn(
  language: Lang,
  words: readonly string[],
  isSmall: boolean,
): readonly (readonly string[])[] {
  const endings = ENDINGS[language];
  const { head: place, links } = namePatternOf(language);
  const nounFirst = place === 'first';
  const link = words.findIndex((word) => links.has(word));
  const end = link < 0 ? words.length : link;
  const head = nounFirst ? 0 : end - 1;
  const noun = words[head] ?? '';
  const other = HEADS[language].get(noun) ?? (isSmall ? otherNumber(endings, noun) : undefined);
  if (!other) return NONE;
  const changed = (
    each: readonly string[],
    change: (word: string, at: number) => string,
  ): readonly string[] => each.map((word, at) => (at < end ? change(word, at) : word));
  if (!isSmall || !nounFirst) return [changed(words, (word, at) => (at === head ? other.word : word))];
  const agreeing = changed(words, (word, at) =>
    at === head ? other.word : inNumber(endings, word, other.isPlural),
  );
  // A noun that may be of either gender takes adjectives of both: "rebelde sirio", "rebelde siria".
  const both = /(?:e|es|ista|istas)$/u.test(noun) ? [words, agreeing] : [agreeing];
  const otherGender = both.flatMap((each) =>
    endings.genders.map(([masculine, feminine]) =>
      changed(each, (word, at) => (at === head ? word : inGender(word, masculine, feminine))),
    ),
  );
  return [agreeing, ...otherGender];
}

/** A noun that no table has, in its other number; shorter ones are hardly nouns. */
function otherNumber(endings: Endings, noun: string): Numbered | undefined {
  if (noun.length < 4) return undefined;
  const isPlural = endings.numbers.some(([, plural]) => noun.endsWith(plural));
  return { word: inNumber(endings, noun, !isPlural), isPlural: !isPlural };
}

function inNumber({ numbers }: Endings, word: string, isPlural: boolean): string {
  for (const [singular, plural] of numbers) {
    const [from, to] = isPlural ? [singular, plural] : [plural, singular];
    if (word.endsWith(from)) return word.slice(0, word.length - from.length) + to;
  }
  return word;
}

/** An adjective in its other gender, in either number; another word as it is. */
function inGender(word: string, masculine: string, feminine: string): string {
  const stem = word.replace(/s$/u, '');
  const end = word.slice(stem.length);
  if (stem.endsWith(masculine)) return stem.slice(0, stem.length - masculine.length) + feminine + end;
  return stem.endsWith(feminine) ? stem.slice(0, stem.length - feminine.length) + masculine + end : word;
}
