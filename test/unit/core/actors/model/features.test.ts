import assert from 'node:assert/strict';

import { readWords } from '../../../../../src/core/actors/article-words.ts';
import { CUES } from '../../../../../src/core/actors/cues.ts';
import { createFeatureReader, FEATURES } from '../../../../../src/core/actors/model/features.ts';
import { createKeyIndex } from '../../../../../src/core/actors/model/key-index.ts';
import { createLexicon } from '../../../../../src/core/actors/model/lexicon.ts';
import { shapeOf } from '../../../../../src/core/actors/model/word-traits.ts';

const NONE = createKeyIndex(new Uint32Array());
const EMPTY = new Uint8Array();
const columns = { cluster: EMPTY, traits: EMPTY, profile: EMPTY, before: EMPTY, after: EMPTY };
const lexicon = createLexicon({ words: NONE, columns, names: NONE, nameProfiles: EMPTY });

function featuresOf(text: string): { possible: string; keys: (at: number) => readonly number[] } {
  const article = readWords(text, [{ start: 0, end: text.length, language: 'en' }]);
  const [sentence] = article.sentences;
  assert.ok(sentence);
  const { possible, write } = createFeatureReader(article, lexicon, CUES.en).read(sentence);
  return {
    possible: sentence.words.map(({ text: word }, at) => (possible[at] ? word : '_')).join(' '),
    keys: (at) => {
      const keys = new Int32Array(FEATURES);
      write(at, keys, 0);
      return [...keys];
    },
  };
}

describe('features', () => {
  it('are made of words with a capital and what stands between them', () => {
    assert.equal(featuresOf('the Bank of the North paid him twice').possible, '_ Bank of the North _ _ _');
    assert.equal(featuresOf('she read Radio 7 magazine').possible, '_ _ Radio 7 _');
  });

  it('are the same for the same words, and others for others', () => {
    const [first, same, other] = ['met Ana Prado', 'met Ana Prado', 'met Eva Prado'].map((text) =>
      featuresOf(text).keys(1),
    );
    assert.deepEqual(first, same);
    assert.notDeepEqual(first, other);
  });

  it('know nothing of what is further off than two words', () => {
    const [near, far] = ['today we all saw the Delta', 'maybe we all saw the Delta'].map((text) =>
      featuresOf(text).keys(5),
    );
    assert.deepEqual(near, far);
  });

  it('are not made of templates out of use', () => {
    const text = 'met Ana Prado';
    const article = readWords(text, [{ start: 0, end: text.length, language: 'en' }]);
    const [sentence] = article.sentences;
    assert.ok(sentence);
    const templates = Uint8Array.from({ length: FEATURES }, (_, at) => at % 2);
    const keys = new Int32Array(FEATURES);
    createFeatureReader(article, lexicon, CUES.en, templates).read(sentence).write(1, keys, 0);
    const all = featuresOf(text).keys(1);
    assert.deepEqual(
      [...keys],
      all.map((key, at) => (at % 2 ? key : -1)),
    );
  });

  it('tell what stands between the members of a list', () => {
    const text = 'Lima, Cuzco and the Callao of old';
    const article = readWords(text, [{ start: 0, end: text.length, language: 'en' }]);
    const [sentence] = article.sentences;
    assert.ok(sentence);
    const { joints } = createFeatureReader(article, lexicon, CUES.en).read(sentence);
    assert.deepEqual([...joints], [0, 2, 0, 2, 1, 0, 0, 0]);
  });

  const SHAPES = [
    ['Ruiz', 'Xxx'],
    ['al-Asad', 'xx-Xxx'],
    ['U.N.', 'X.X.'],
    ['AK-47', 'XX-00'],
    ['Ñuflo', 'Xxx'],
  ] as const;
  for (const [word, shape] of SHAPES)
    it(`${word} has the shape ${shape}`, () => {
      assert.equal(shapeOf(word), shape);
    });
});

describe('createKeyIndex', () => {
  it('finds each key at its place, and no other', () => {
    const keys = Uint32Array.of(0, 1, 63, 64, 65, 900, 1 << 20, (1 << 24) - 1);
    const index = createKeyIndex(keys);
    keys.forEach((key, place) => {
      assert.equal(index.find(key), place);
    });
    for (const key of [2, 66, 899, 901, (1 << 24) - 2]) assert.equal(index.find(key), -1);
    assert.equal(createKeyIndex(new Uint32Array()).find(0), -1);
  });
});
