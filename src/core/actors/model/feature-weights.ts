import { TAGS } from './tags.ts';

/** What each feature says for each tag. Four weights in five are 0: only the others are kept. */
export interface FeatureWeights {
  /** By feature where its weights begin; behind the last feature, where they all end. */
  readonly starts: Uint32Array;
  /** The tag of each weight. */
  readonly tags: Uint8Array;
  readonly values: Int8Array | Float32Array;
}

/** @param weights a number a tag for each feature */
export function sparseWeights(weights: Float32Array): FeatureWeights {
  const most = weights.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0);
  const starts = new Uint32Array(weights.length / TAGS.length + 1);
  const tags = new Uint8Array(most);
  const values = new Float32Array(most);
  let place = 0;
  weights.forEach((weight, at) => {
    const tag = at % TAGS.length;
    if (tag === 0) starts[at / TAGS.length] = place;
    if (weight === 0) return;
    tags[place] = tag;
    values[place++] = weight;
  });
  starts[starts.length - 1] = place;
  return { starts, tags, values };
}
