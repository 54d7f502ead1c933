import type { NameWord } from './article-words.ts';
import type { WordRange } from './context.ts';
import type { ActorCues } from './actor-cues.ts';

/** Whether the words around a place's name call it an area or a town. */
export type PlaceScale = 'area' | 'town';

/** What stands around a place's name and says what it is. */
export interface PlaceContext {
  /** Present where a preposition of place stands before it: "in", "desde". */
  readonly located?: true;
  readonly scale?: PlaceScale;
}

/** Reads what stands around a place's name. */
export function placeContext(words: readonly NameWord[], range: WordRange, cues: ActorCues): PlaceContext {
  let before = range.from - 1;
  if (cues.articles.has(words[before]?.folded ?? '')) before--;
  const scale = scaleOf(words, range, cues);
  return {
    ...(cues.inside.has(words[before]?.folded ?? '') ? { located: true as const } : {}),
    ...(scale ? { scale } : {}),
  };
}

/** How many words a list of names may have before the noun that holds for all of them. */
const LIST = 12;

/** "Aleppo province", "provincia de Alepo", "Hama and Aleppo governorates", "the city of Homs", "Aleppo city". */
function scaleOf(words: readonly NameWord[], { from, to }: WordRange, cues: ActorCues): PlaceScale | null {
  return behind(words, to + 1, cues) ?? before(words, from - 1, cues);
}

function behind(words: readonly NameWord[], from: number, cues: ActorCues): PlaceScale | null {
  if (cues.institutionFirst) return null;
  const next = words[from];
  if (next?.joined !== true && next?.text !== ',') return null;
  const own = nounScale(next, cues);
  if (own) return own;
  let listed = false;
  for (let at = from; at < words.length && at - from < LIST; at++) {
    const word = words[at];
    if (!word) return null;
    if (word.text === ',' || word.folded === 'and') listed = true;
    else if (!word.capital) return listed && word.folded.endsWith('s') ? nounScale(word, cues) : null;
  }
  return null;
}

function before(words: readonly NameWord[], from: number, cues: ActorCues): PlaceScale | null {
  let listed = false;
  for (let at = from; at >= 0 && from - at < LIST; at--) {
    const word = words[at];
    if (!word) return null;
    const scale = nounScale(word, cues);
    if (scale) return !listed || word.folded.endsWith('s') ? scale : null;
    if (word.text === ',' || AND.has(word.folded)) listed = true;
    else if (!(
      word.capital ||
      cues.particles.has(word.folded) ||
      word.folded === 'of' ||
      word.folded === 'the'
    ))
      return null;
  }
  return null;
}

const AND = new Set(['and', 'y', 'e']);

function nounScale({ folded, kind }: NameWord, cues: ActorCues): PlaceScale | null {
  if (kind !== 'word') return null;
  return cues.areas.has(folded) ? 'area' : cues.towns.has(folded) ? 'town' : null;
}
