import type { ActorCues } from '../actor-cues.ts';
import type { NameWord } from '../article-words.ts';
import { hashText } from './hash.ts';
import type { Lexicon } from './lexicon.ts';

/** What features are made of: the traits of a word by itself, then those it has by its place in the sentence. */
export const TRAITS = [
  'word',
  'shape',
  'prefix3',
  'prefix4',
  'suffix2',
  'suffix3',
  'suffix4',
  'cluster',
  'capitals',
  'lists',
  'profile',
  'before',
  'after',
  'cue',
  'opening',
  'small',
  'runFirst',
  'runLast',
  'runLength',
  'known',
] as const;
export type Trait = (typeof TRAITS)[number];

/** How many traits a word has by itself. */
export const OWN_TRAITS = TRAITS.indexOf('opening');

/** The traits of a word by itself, in the order of `TRAITS`, each as a number. */
export function ownTraits(word: NameWord, lexicon: Lexicon, cues: ActorCues): Int32Array {
  const lower = word.text.toLowerCase();
  const { length } = lower;
  const { cluster, capitals, lists, profile, before, after } = lexicon.know(lower);
  return Int32Array.of(
    hashText(lower),
    hashText(shapeOf(word.text)),
    hashText(lower, 0, Math.min(3, length)),
    hashText(lower, 0, Math.min(4, length)),
    hashText(lower, Math.max(0, length - 2)),
    hashText(lower, Math.max(0, length - 3)),
    hashText(lower, Math.max(0, length - 4)),
    cluster,
    capitals,
    lists,
    profile,
    before,
    after,
    cueOf(word, cues),
  );
}

/** The longest stretch of a word that makes its shape. */
const SHAPED = 24;

/** Letters and digits by their class, rows of one class in short: "Ruiz" → "Xxx", "al-Asad" → "xx-Xxx", "U.N." → "X.X.". */
export function shapeOf(text: string): string {
  let shape = '';
  let [before, last] = ['', ''];
  for (const character of text.length > SHAPED ? text.slice(0, SHAPED) : text) {
    const sign = classOf(character);
    if (sign !== last || sign !== before || sign === character) shape += sign;
    [before, last] = [last, sign];
  }
  return shape;
}

function classOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return '0';
  if (character < '\u0080') return character;
  if (/\p{Lu}/u.test(character)) return 'X';
  return /\p{L}/u.test(character) ? 'x' : /\p{N}/u.test(character) ? '0' : character;
}

/** Which tables of cues have a word, one bit a table. */
function cueOf({ folded, kind }: NameWord, cues: ActorCues): number {
  if (kind !== 'word') return 0;
  const head = cues.heads[folded];
  let mask = 0;
  if (cues.functionWords.has(folded)) mask |= 1;
  if (cues.calendar.has(folded)) mask |= 2;
  if (cues.particles.has(folded)) mask |= 4;
  if (cues.honorifics.has(folded)) mask |= 8;
  if (cues.offices.has(folded)) mask |= 16;
  if (cues.officeModifiers.has(folded)) mask |= 32;
  if (cues.adjectives.has(folded) || cues.peoples.has(folded)) mask |= 64;
  if (cues.placeOpenings.has(folded)) mask |= 128;
  if (head !== undefined) mask |= head === 'place' ? 256 : 512;
  if (cues.placeNouns.has(folded)) mask |= 1024;
  if (folded in cues.groupNouns || folded in cues.institutions) mask |= 2048;
  if (cues.locatives.has(folded)) mask |= 4096;
  if (cues.speech.has(folded)) mask |= 8192;
  if (cues.givenNames.has(folded)) mask |= 16384;
  return mask;
}
