// @ts-check
import { typeset } from './typeset.mjs';

/**
 * A row of words that may hold names, with what is known of their tags.
 *
 * @typedef {object} Example
 * @property {Int32Array} keys  the features of all its words, one row a word; -1 for those that are left out
 * @property {Uint8Array} joints  what each word may be in a list
 * @property {Uint32Array} allowed  for each word the states it may have, a bit each
 */

/** How many sentences are read as one article, in which words teach each other. */
const ARTICLE = 12;

/**
 * The examples in the sentences of one set.
 *
 * @param {import('./engine.mjs').Engine} engine
 * @param {readonly import('./sets.mjs').GoldSentence[]} sentences
 * @param {{ readonly language: 'en' | 'es' | 'pt', readonly labelled: readonly string[], readonly templates: Uint8Array, readonly lexicon: import('../../src/core/actors/model/lexicon.ts').Lexicon }} set
 * @returns {readonly Example[]}
 */
export function examplesOf(engine, sentences, { language, labelled, templates, lexicon }) {
  const masks = masksOf(engine, labelled);
  /** @type {Example[]} */
  const examples = [];
  for (let from = 0; from < sentences.length; from += ARTICLE) {
    const { text, passages, names } = articleOf(sentences.slice(from, from + ARTICLE), language);
    const article = engine.readWords(text, passages);
    const reader = engine.createFeatureReader(article, lexicon, engine.CUES[language], templates);
    let next = 0;
    for (const sentence of article.sentences) {
      while ((names[next]?.end ?? Infinity) <= sentence.start) next++;
      const own = names.slice(next).filter(({ start }) => start < sentence.end);
      const allowed = allowedIn(sentence.words, own, masks);
      examples.push(...rowsOf(engine, reader.read(sentence), allowed));
    }
  }
  return examples;
}

/** @param {readonly import('./sets.mjs').GoldSentence[]} sentences @param {'en' | 'es' | 'pt'} language */
function articleOf(sentences, language) {
  let text = '';
  /** @type {import('../../src/core/language/language.ts').Passage[]} */
  const passages = [];
  /** @type {import('./typeset.mjs').TextName[]} */
  const names = [];
  for (const sentence of sentences) {
    const start = text.length;
    const printed = typeset(sentence);
    text += `${printed.text}\n`;
    passages.push({ start, end: text.length - 1, language });
    for (const name of printed.names) {
      names.push({ ...name, start: start + name.start, end: start + name.end });
    }
  }
  return { text, passages, names };
}

/** @typedef {{ readonly outside: number, readonly any: number, readonly tag: (name: string, place: 'B' | 'I' | 'E' | 'S') => number }} Masks */

/**
 * Sets of states as bits. A word without a label may have any state of the classes that its set does not label.
 *
 * @param {import('./engine.mjs').Engine} engine @param {readonly string[]} labelled
 * @returns {Masks}
 */
function masksOf(engine, labelled) {
  const any = (1 << engine.STATES.length) - 1;
  const outside = engine.STATES.reduce(
    (mask, _, state) =>
      labelled.includes(engine.classOf(engine.tagOfState(state)) ?? '') ? mask : mask | (1 << state),
    0,
  );
  return {
    outside,
    any,
    tag: (name, place) => {
      const known = engine.NAME_CLASSES.find((each) => each === name);
      return known && labelled.includes(known) ? 1 << engine.tagOf(known, place) : outside;
    },
  };
}

/**
 * The tags that each word of a sentence may have. Of a name that begins or ends within a word nothing is known.
 *
 * @param {readonly import('../../src/core/actors/article-words.ts').NameWord[]} words
 * @param {readonly import('./typeset.mjs').TextName[]} names
 * @param {Masks} masks
 */
function allowedIn(words, names, masks) {
  const allowed = new Uint32Array(words.length).fill(masks.outside);
  for (const { start, end, name } of names) {
    const covered = words.flatMap((word, at) => (word.start < end && word.end > start ? [at] : []));
    const [first, last] = [covered[0] ?? 0, covered.at(-1) ?? -1];
    const whole = words[first]?.start === start && words[last]?.end === end;
    for (const at of covered) {
      allowed[at] = !whole
        ? masks.any
        : first === last
          ? masks.tag(name, 'S')
          : masks.tag(name, at === first ? 'B' : at === last ? 'E' : 'I');
    }
  }
  return allowed;
}

/**
 * The rows of words that may hold names. Of a name that reaches out of its row nothing is known.
 *
 * @param {import('./engine.mjs').Engine} engine
 * @param {import('../../src/core/actors/model/features.ts').SentenceFeatures} sentence
 * @param {Uint32Array} allowed
 * @returns {readonly Example[]}
 */
function rowsOf(engine, { possible, joints, write }, allowed) {
  /** @type {Example[]} */
  const rows = [];
  const any = (1 << engine.STATES.length) - 1;
  const only = (/** @type {number} */ mask) => 31 - Math.clz32(mask);
  for (let from = 0; from < possible.length; from++) {
    if (possible[from] === 0) continue;
    let to = from;
    while (possible[to + 1] === 1) to++;
    const length = to - from + 1;
    const keys = new Int32Array(length * engine.FEATURES);
    const own = allowed.slice(from, to + 1);
    for (let at = 0; at < length; at++) write(from + at, keys, at * engine.FEATURES);
    const [first, last] = [own[0] ?? any, own.at(-1) ?? any];
    if (engine.goesOn(only(first)) && isOne(first)) free(own, 1);
    if (engine.staysOpen(only(last)) && isOne(last)) free(own, -1);
    rows.push({ keys, joints: joints.slice(from, to + 1), allowed: own });
    from = to;
  }
  return rows;

  /** @param {Uint32Array} own @param {1 | -1} step */
  function free(own, step) {
    for (let at = step > 0 ? 0 : own.length - 1; at >= 0 && at < own.length; at += step) {
      const mask = own[at] ?? any;
      own[at] = any;
      if (!isOne(mask) || !(step > 0 ? engine.goesOn(only(mask)) : engine.staysOpen(only(mask)))) {
        if (isOne(mask) && engine.mayFollow(0, only(mask)) && !engine.staysOpen(only(mask))) own[at] = mask;
        break;
      }
      if (step > 0 ? !engine.staysOpen(only(mask)) : !engine.goesOn(only(mask))) break;
    }
  }
}

/** @param {number} mask */
function isOne(mask) {
  return (mask & (mask - 1)) === 0;
}
