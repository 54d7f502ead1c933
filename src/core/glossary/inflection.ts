import { LANGS, type Lang } from '../language/language.ts';
import type { Form } from './form.ts';
import { termWordsOf } from './term-words.ts';

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

/**
 * The form's words in its other number: of a name with a noun of groups at its head that noun alone ("Brigadas al Nasr"),
 * of a term written small all that agrees with the noun ("milicias huthis", "rebeldes sirias"). Folded words; a word that
 * no language has does no harm, as nobody writes it.
 */
export function inflectionsOf(form: Form): readonly (readonly string[])[] {
  const { term, kind, name, language, concept } = form;
  if (kind === 'abbreviation' || kind === 'demonym' || term.case === 'exact') return [];
  if (concept.kind === 'place' || concept.kind === 'person' || concept.kind === 'state') return [];
  const folded = termWordsOf(name).map((word) => word.folded);
  const isSmall = !/\p{Lu}/u.test(name);
  return (language === undefined ? LANGS : [language]).flatMap((each) =>
    inflectedIn(INFLECTIONS[each], folded, isSmall),
  );
}

function inflectedIn(
  inflection: Inflection,
  folded: readonly string[],
  isSmall: boolean,
): readonly (readonly string[])[] {
  const { nounFirst, links, genders } = inflection;
  const link = folded.findIndex((word) => links.has(word));
  const end = link < 0 ? folded.length : link;
  const head = nounFirst ? 0 : end - 1;
  const noun = folded[head];
  const other = noun === undefined ? null : otherNumber(inflection, noun, isSmall);
  if (noun === undefined || other === null) return [];
  const replaced = (change: (word: string, at: number) => string): readonly string[] =>
    folded.map((word, at) => (at < end ? change(word, at) : word));
  if (!isSmall || !nounFirst) return [replaced((word, at) => (at === head ? other.word : word))];
  const agreeing = replaced((word, at) =>
    at === head ? other.word : inNumber(inflection, word, other.isPlural),
  );
  // A noun that may be of either gender takes adjectives of both: "rebelde sirio", "rebelde siria".
  const isCommon = /(?:e|es|ista|istas)$/u.test(noun);
  const both = isCommon ? [folded, agreeing] : [agreeing];
  return [
    agreeing,
    ...both.flatMap((each) =>
      genders.map(([masculine, feminine]) =>
        each.map((word, at) => (at < end && at !== head ? inGender(word, masculine, feminine) : word)),
      ),
    ),
  ];
}

/** A noun in its other number; null where it is none that the table has, nor written small. */
function otherNumber(
  { numbers, heads }: Inflection,
  noun: string,
  isSmall: boolean,
): { readonly word: string; readonly isPlural: boolean } | null {
  for (const [singular, plural] of numbers) {
    if (!noun.endsWith(plural)) continue;
    const one = noun.slice(0, noun.length - plural.length) + singular;
    if (heads.has(one) || (isSmall && noun.length > 4)) return { word: one, isPlural: false };
  }
  if (!heads.has(noun) && !(isSmall && noun.length > 3)) return null;
  const [singular, plural] = numbers.find(([ending]) => noun.endsWith(ending)) ?? ['', 's'];
  return { word: noun.slice(0, noun.length - singular.length) + plural, isPlural: true };
}

function inNumber({ numbers }: Inflection, word: string, isPlural: boolean): string {
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
