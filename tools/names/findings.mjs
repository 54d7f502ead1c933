// @ts-check
/**
 * What a model finds in plain text, as counts by class.
 *
 * @typedef {object} Findings
 * @property {Map<string, Uint32Array>} profile  words with a capital: how often outside names, how often in which class
 * @property {Map<string, Uint32Array>} names  whole names
 * @property {Map<string, Uint32Array>} before  words before names
 * @property {Map<string, Uint32Array>} after  words after names
 */

/** How many lines of plain text are read as one article. */
const ARTICLE = 12;

/**
 * @param {import('./engine.mjs').Engine} engine
 * @param {Iterable<string>} lines
 * @param {'en' | 'es' | 'pt'} language
 * @param {readonly import('../../src/core/actors/model/name-model.ts').NameModel[]} models
 * @returns {readonly Findings[]} of each model
 */
export function findIn(engine, lines, language, models) {
  const findings = models.map(() => ({
    profile: new Map(),
    names: new Map(),
    before: new Map(),
    after: new Map(),
  }));
  let text = '';
  /** @type {import('../../src/core/language/language.ts').Passage[]} */
  let passages = [];
  for (const line of lines) {
    const start = text.length;
    text += `${line}\n`;
    passages.push({ start, end: text.length - 1, language });
    if (passages.length === ARTICLE) read();
  }
  read();
  return findings;

  function read() {
    const article = engine.readWords(text, passages);
    const readers = models.map((model) => model.read(article, engine.CUES[language]));
    for (const sentence of article.sentences) {
      if (sentence.words.length < 4 || sentence.capitalised) continue;
      readers.forEach((readSentence, at) => {
        const own = findings[at];
        if (own) count(engine, sentence, readSentence(sentence), own);
      });
    }
    text = '';
    passages = [];
  }
}

/**
 * @param {import('./engine.mjs').Engine} engine
 * @param {import('../../src/core/actors/article-words.ts').Sentence} sentence
 * @param {readonly import('../../src/core/actors/model/tags.ts').TaggedName[]} found
 * @param {Findings} findings
 */
function count(
  { NAME_CLASSES, LONGEST_NAME, opensSentence },
  { words },
  found,
  { profile, names, before, after },
) {
  const lower = words.map(({ text }) => text.toLowerCase());
  const classes = new Uint8Array(words.length);
  for (const { from, to, name } of found) {
    const own = NAME_CLASSES.indexOf(name);
    classes.fill(own + 1, from, to + 1);
    if (to - from < LONGEST_NAME) add(names, lower.slice(from, to + 1).join(' '), own, NAME_CLASSES.length);
    add(before, lower[from - 1] ?? '', own, NAME_CLASSES.length);
    add(after, lower[to + 1] ?? '', own, NAME_CLASSES.length);
  }
  words.forEach(({ kind, text }, at) => {
    const own = classes[at] ?? 0;
    if (kind !== 'word' || !/\p{Lu}/u.test(text) || (own === 0 && opensSentence(words, at))) return;
    add(profile, lower[at] ?? '', own, NAME_CLASSES.length + 1);
  });
}

/** @param {Map<string, Uint32Array>} counts @param {string} key @param {number} at @param {number} size */
function add(counts, key, at, size) {
  const row = counts.get(key) ?? new Uint32Array(size);
  counts.set(key, row);
  row[at] = (row[at] ?? 0) + 1;
}
