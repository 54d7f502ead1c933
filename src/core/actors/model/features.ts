import type { ActorCues } from '../actor-cues.ts';
import { opensSentence, type ArticleWords, type NameWord, type Sentence } from '../article-words.ts';
import { finish, keyOf, mix } from './hash.ts';
import { markKnownNames } from './known-names.ts';
import type { Lexicon } from './lexicon.ts';
import { JOINT, type Joint } from './tags.ts';
import { TEMPLATES } from './templates.ts';
import { OWN_TRAITS, ownTraits, TRAITS, type Trait } from './word-traits.ts';

/** How many features a word has: one a template. */
export const FEATURES = TEMPLATES.length;

/** Makes the features of words from what stands in and around them: the same when the model is trained and when it is used. */
export interface FeatureReader {
  /** Reads one more sentence of the article. */
  read(sentence: Sentence): SentenceFeatures;
}

/** The features of one sentence, made word by word as they are asked for. */
export interface SentenceFeatures {
  /** Whether a word may belong to a name: it has a capital, or stands between two that have. */
  readonly possible: Uint8Array;
  /** What each word may be between two members of a list: a `JOINT`. */
  readonly joints: Uint8Array;
  /** Writes the keys of a word's features, one a template; -1 of one that is not in use. */
  readonly write: (at: number, keys: Int32Array, offset: number) => void;
}

/**
 * A reader for one article.
 *
 * @param templates 1 for each template that is in use; all are unless said
 */
export function createFeatureReader(
  { small }: ArticleWords,
  lexicon: Lexicon,
  cues: ActorCues,
  templates: Uint8Array = new Uint8Array(FEATURES).fill(1),
): FeatureReader {
  const known = new Map<string, Int32Array>();
  return { read };

  function read(sentence: Sentence): SentenceFeatures {
    const { words } = sentence;
    const possible = possibleWords(words);
    const traits = new Int32Array(words.length * TRAITS.length);
    words.forEach((word, at) => {
      if (!isNear(possible, at)) return;
      let own = known.get(word.text);
      if (!own) known.set(word.text, (own = ownTraits(word, lexicon, cues)));
      traits.set(own, at * TRAITS.length);
    });
    addPlaces(traits, sentence, possible);
    return {
      possible,
      joints: Uint8Array.from(words, (word) => jointOf(word, cues)),
      write: (at, keys, offset) => {
        writeKeys(templates, traits, words.length, at, keys, offset);
      },
    };
  }

  /** The traits that a word has by its place. */
  function addPlaces(traits: Int32Array, { words, capitalised }: Sentence, possible: Uint8Array): void {
    let [first, last] = [-1, -1];
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word || possible[at] === 0) continue;
      if (at > last) {
        first = last = at;
        while (possible[last + 1] === 1) last++;
        addNames(traits, first, last);
      }
      const base = at * TRAITS.length;
      traits[base + PLACE.opening] =
        (opensSentence(words, at) ? 1 : 0) + (capitalised ? 2 : 0) + (word.joined ? 0 : 4);
      traits[base + PLACE.small] = small.has(word.folded) ? 1 : 0;
      traits[base + PLACE.runFirst] = traits[first * TRAITS.length] ?? 0;
      traits[base + PLACE.runLast] = traits[last * TRAITS.length] ?? 0;
      traits[base + PLACE.runLength] = Math.min(last - first, 7) * 8 + Math.min(at - first, 7);
    }
  }

  function addNames(traits: Int32Array, first: number, last: number): void {
    markKnownNames(
      lexicon,
      (at) => traits[at * TRAITS.length] ?? 0,
      first,
      last,
      (at, profile, place) => (traits[at * TRAITS.length + PLACE.known] = profile * 4 + place),
    );
  }
}

/** Where the traits stand that a word has by its place. */
const PLACE = {
  opening: OWN_TRAITS,
  small: OWN_TRAITS + 1,
  runFirst: OWN_TRAITS + 2,
  runLast: OWN_TRAITS + 3,
  runLength: OWN_TRAITS + 4,
  known: OWN_TRAITS + 5,
} as const satisfies Partial<Record<Trait, number>>;

/** Whether a word is in the window of one that may belong to a name. */
function isNear(possible: Uint8Array, at: number): boolean {
  for (let near = at - REACH; near <= at + REACH; near++) if (possible[near] === 1) return true;
  return false;
}

const COMMA = new Set([',', ';', '/']);
const AND = new Set(['and', 'or', 'y', 'e', 'u', 'ou', '&']);

function jointOf({ text, folded, capital }: NameWord, { articles }: ActorCues): Joint {
  if (capital) return JOINT.none;
  if (COMMA.has(text) || AND.has(folded)) return JOINT.joint;
  return articles.has(folded) ? JOINT.article : JOINT.none;
}

/** How many words without a capital may stand between two that have one. */
const SMALL_IN_A_ROW = 4;

function possibleWords(words: readonly NameWord[]): Uint8Array {
  const possible = new Uint8Array(words.length);
  let last = -Infinity;
  words.forEach((word, at) => {
    if (word.kind === 'word' && /\p{Lu}/u.test(word.text)) {
      possible[at] = 1;
      if (at - last <= SMALL_IN_A_ROW + 1) possible.fill(1, last, at);
      last = at;
    } else if (word.kind === 'number' && at - last === 1) possible[at] = 1;
  });
  return possible;
}

/** The templates as one row of numbers: how many parts, then by part the word's distance and the trait. */
const PLAN = Int32Array.from(
  TEMPLATES.flatMap((parts) => [
    parts.length,
    ...parts.flatMap(([distance, trait]) => [distance, TRAITS.indexOf(trait)]),
  ]),
);

/** How far a template looks. */
const REACH = Math.max(...TEMPLATES.flat().map(([distance]) => Math.abs(distance)));

/** The key of the feature that every word has: the first template has no parts. */
export const EVERY_WORD = keyOf(finish(seedOf(0)));

function seedOf(template: number): number {
  return Math.imul(template + 1, 0x27d4eb2f);
}

/** Stands for what lies before the first and after the last word. */
const BEYOND = 0x5bd1e995;

function writeKeys(
  templates: Uint8Array,
  traits: Int32Array,
  length: number,
  at: number,
  keys: Int32Array,
  offset: number,
): void {
  let step = 0;
  for (let template = 0; template < FEATURES; template++) {
    const end = step + 1 + 2 * (PLAN[step] ?? 0);
    if (templates[template] === 0) {
      keys[offset + template] = -1;
      step = end;
      continue;
    }
    let hash = seedOf(template);
    for (step++; step < end; step += 2) {
      const word = at + (PLAN[step] ?? 0);
      const inside = word >= 0 && word < length;
      hash = mix(hash, inside ? (traits[word * TRAITS.length + (PLAN[step + 1] ?? 0)] ?? 0) : BEYOND);
    }
    keys[offset + template] = keyOf(finish(hash));
  }
}
