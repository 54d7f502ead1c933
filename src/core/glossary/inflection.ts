import { LANGS, type Lang } from '../language/language.ts';
import type { Form } from './form.ts';

/** How a language makes the plural of a noun, on folded letters. */
interface Inflection {
  /** Endings, those of the singular with those of the plural, the longer ones first. */
  readonly numbers: readonly (readonly [singular: string, plural: string])[];
  /** Endings of adjectives, of the masculine with those of the feminine. */
  readonly genders: readonly (readonly [masculine: string, feminine: string])[];
  /** Whether a name begins with its noun: "milicia huthi", but "Houthi militia". */
  readonly nounFirst: boolean;
  /** What ends the part of a name that is inflected: "milicias | de autodefensa". */
  readonly links: ReadonlySet<string>;
  /** Nouns at the head of names of groups and bodies that the press writes in both numbers, folded singulars. */
  readonly heads: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const INFLECTIONS: Readonly<Record<Lang, Inflection>> = {
  en: {
    numbers: [
      ['y', 'ies'],
      ['', 's'],
    ],
    genders: [],
    nounFirst: false,
    links: words('of for in the and'),
    heads: words(
      'militia brigade battalion front force unit army group movement party council committee faction regiment division guard agency ministry network cell company column league rebel fighter tribe clan gang cartel guerrilla',
    ),
  },
  es: {
    numbers: [
      ['cion', 'ciones'],
      ['sion', 'siones'],
      ['nion', 'niones'],
      ['ion', 'iones'],
      ['z', 'ces'],
      ['n', 'nes'],
      ['d', 'des'],
      ['l', 'les'],
      ['r', 'res'],
      ['', 's'],
    ],
    genders: [['o', 'a']],
    nounFirst: true,
    links: words('de del de la por para en contra y'),
    heads: words(
      'milicia brigada batallon frente fuerza unidad ejercito grupo movimiento partido consejo comite faccion regimiento division guardia agencia ministerio red celula compania columna liga rebelde combatiente tribu clan banda cartel guerrilla',
    ),
  },
  pt: {
    numbers: [
      ['cao', 'coes'],
      ['sao', 'soes'],
      ['lhao', 'lhoes'],
      ['niao', 'nioes'],
      ['m', 'ns'],
      ['al', 'ais'],
      ['el', 'eis'],
      ['r', 'res'],
      ['z', 'zes'],
      ['', 's'],
    ],
    genders: [['o', 'a']],
    nounFirst: true,
    links: words('de do da dos das por para em contra e'),
    heads: words(
      'milicia brigada batalhao frente forca unidade exercito grupo movimento partido conselho comite faccao regimento divisao guarda agencia ministerio rede celula companhia coluna liga rebelde combatente tribo cla bando cartel guerrilha',
    ),
  },
};

/** A noun in one number, and whether that is the plural. */
interface Numbered {
  readonly word: string;
  readonly isPlural: boolean;
}

/** By language: the nouns of groups in both numbers, each leading to the other one. */
const HEADS: Readonly<Record<Lang, ReadonlyMap<string, Numbered>>> = {
  en: bothNumbers(INFLECTIONS.en),
  es: bothNumbers(INFLECTIONS.es),
  pt: bothNumbers(INFLECTIONS.pt),
};

function bothNumbers(inflection: Inflection): ReadonlyMap<string, Numbered> {
  return new Map(
    [...inflection.heads].flatMap((one): [string, Numbered][] => {
      const many = inNumber(inflection, one, true);
      return [
        [one, { word: many, isPlural: true }],
        [many, { word: one, isPlural: false }],
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
  const inflection = INFLECTIONS[language];
  const { nounFirst, links, genders } = inflection;
  const link = words.findIndex((word) => links.has(word));
  const end = link < 0 ? words.length : link;
  const head = nounFirst ? 0 : end - 1;
  const noun = words[head] ?? '';
  const other = HEADS[language].get(noun) ?? (isSmall ? otherNumber(inflection, noun) : undefined);
  if (!other) return NONE;
  const changed = (
    each: readonly string[],
    change: (word: string, at: number) => string,
  ): readonly string[] => each.map((word, at) => (at < end ? change(word, at) : word));
  if (!isSmall || !nounFirst) return [changed(words, (word, at) => (at === head ? other.word : word))];
  const agreeing = changed(words, (word, at) =>
    at === head ? other.word : inNumber(inflection, word, other.isPlural),
  );
  // A noun that may be of either gender takes adjectives of both: "rebelde sirio", "rebelde siria".
  const both = /(?:e|es|ista|istas)$/u.test(noun) ? [words, agreeing] : [agreeing];
  const otherGender = both.flatMap((each) =>
    genders.map(([masculine, feminine]) =>
      changed(each, (word, at) => (at === head ? word : inGender(word, masculine, feminine))),
    ),
  );
  return [agreeing, ...otherGender];
}

/** A noun that no table has, in its other number; shorter ones are hardly nouns. */
function otherNumber({ numbers }: Inflection, noun: string): Numbered | undefined {
  if (noun.length < 4) return undefined;
  const isPlural = numbers.some(([, plural]) => noun.endsWith(plural));
  return { word: inNumber({ numbers }, noun, !isPlural), isPlural: !isPlural };
}

function inNumber({ numbers }: Pick<Inflection, 'numbers'>, word: string, isPlural: boolean): string {
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
