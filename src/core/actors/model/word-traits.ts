import type { ActorCues } from '../actor-cues.ts';
import type { NameWord } from '../article-words.ts';
import { hashText } from './hash.ts';
import type { Lexicon } from './lexicon.ts';

/** What features are made of: the traits of a word by itself, then those it has by its place in the sentence. */
export const TRAITS = [
  'word',
  'shape',
  'prefix2',
  'prefix3',
  'prefix4',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'cluster',
  'capitals',
  'lists',
  'cue',
  'opening',
  'small',
  'runFirst',
  'runLast',
  'runLength',
] as const;
export type Trait = (typeof TRAITS)[number];

/** How many traits a word has by itself. */
export const OWN_TRAITS = 13;

/** The traits of a word by itself, in the order of `TRAITS`, each as a number. */
export function ownTraits(word: NameWord, lexicon: Lexicon, cues: ActorCues): Int32Array {
  const lower = word.text.toLowerCase();
  const { cluster, capitals, lists } = lexicon.know(lower);
  return Int32Array.of(
    hashText(lower),
    hashText(shapeOf(word.text)),
    hashText(lower.slice(0, 2)),
    hashText(lower.slice(0, 3)),
    hashText(lower.slice(0, 4)),
    hashText(lower.slice(-1)),
    hashText(lower.slice(-2)),
    hashText(lower.slice(-3)),
    hashText(lower.slice(-4)),
    cluster,
    capitals,
    lists,
    cueOf(word, cues),
  );
}

/** Letters and digits by their class, rows of one class in short: "Ruiz" → "Xx", "al-Asad" → "x-Xx", "M5" → "Xd", "U.N." → "X.X.". */
export function shapeOf(text: string): string {
  return text
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/(?!X)\p{L}/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/(?<one>[Xx0])\k<one>{2,}/gu, '$<one>$<one>');
}

/** Which tables of cues have a word, one bit a table. */
function cueOf({ folded, kind }: NameWord, cues: ActorCues): number {
  if (kind !== 'word') return 0;
  const head = cues.heads[folded];
  const bits = [
    cues.functionWords.has(folded),
    cues.calendar.has(folded),
    cues.particles.has(folded),
    cues.honorifics.has(folded),
    cues.offices.has(folded),
    cues.officeModifiers.has(folded),
    cues.adjectives.has(folded) || cues.peoples.has(folded),
    cues.placeOpenings.has(folded),
    head === 'place',
    head !== undefined && head !== 'place',
    cues.placeNouns.has(folded),
    folded in cues.groupNouns || folded in cues.institutions,
    cues.locatives.has(folded),
    cues.speech.has(folded),
    cues.givenNames.has(folded),
  ];
  return bits.reduce((mask, bit, at) => (bit ? mask | (1 << at) : mask), 0);
}
