import type { Lang } from '../../language/language.ts';
import type { ActorCues } from '../actor-cues.ts';
import type { ArticleWords, Sentence } from '../article-words.ts';
import { createFeatureReader, FEATURES } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import type { ModelFile } from './model-file.ts';
import { namesOf, OUTSIDE, TAGS, type TaggedName } from './tags.ts';
import { createDecoder } from './viterbi.ts';

/** The recognisers at hand; null where a language has none, or none yet. */
export type NameModels = (language: Lang) => NameModel | null;

/** A trained recogniser of names in one language. */
export interface NameModel {
  /** What is known of single words beforehand. */
  readonly lexicon: Lexicon;
  /** Reads the sentences of one article. */
  read(article: ArticleWords, cues: ActorCues): (sentence: Sentence) => readonly TaggedName[];
}

/** A linear-chain model: the score of a tag is the sum of its weights in the word's features. */
export function createNameModel({
  lexicon,
  features,
  templates,
  weights,
  transitions,
}: ModelFile): NameModel {
  const tags = TAGS.length;
  const { starts, tags: tagOf, values } = weights;
  const decoder = createDecoder(transitions);
  const keys = new Int32Array(FEATURES);
  let scores = new Float64Array(tags * 128);
  let found = new Uint8Array(128);

  return {
    lexicon,
    read: (article, cues) => {
      const reader = createFeatureReader(article, lexicon, cues, templates);
      return (sentence) => {
        const length = sentence.words.length;
        const { possible, joints, write } = reader.read(sentence);
        if (found.length < length) {
          found = new Uint8Array(length * 2);
          scores = new Float64Array(length * 2 * tags);
        }
        const names: TaggedName[] = [];
        let at = 0;
        while (at < length) {
          const from = at;
          while (at < length && possible[at] === 1) {
            write(at, keys, 0);
            addScores((at - from) * tags);
            at++;
          }
          const row = decode(joints.subarray(from, at), at - from);
          for (const { name, ...range } of row)
            names.push({ name, from: range.from + from, to: range.to + from });
          if (at === from) at++;
        }
        return names;
      };
    },
  };

  function addScores(base: number): void {
    scores.fill(0, base, base + tags);
    for (let at = 0; at < FEATURES; at++) {
      const key = keys[at] ?? -1;
      const row = key < 0 ? -1 : features.find(key);
      if (row < 0) continue;
      const end = starts[row + 1] ?? 0;
      for (let place = starts[row] ?? 0; place < end; place++) {
        const score = base + (tagOf[place] ?? 0);
        scores[score] = (scores[score] ?? 0) + (values[place] ?? 0);
      }
    }
  }

  function decode(joints: Uint8Array, length: number): readonly TaggedName[] {
    if (length === 0) return [];
    found.fill(OUTSIDE, 0, length);
    decoder.decode(scores, joints, length, found);
    return namesOf(found.subarray(0, length));
  }
}
