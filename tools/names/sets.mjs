// @ts-check
/**
 * A set of sentences with names.
 *
 * @typedef {object} NameSet
 * @property {string} file  below the folder of the sets
 * @property {readonly string[]} labelled  the classes that are labelled throughout; what else stands there is unknown
 */

const THREE = ['PER', 'ORG', 'LOC'];
const FOUR = [...THREE, 'MISC'];

/** The sets of each language; their sources and licences are in data/models/README.md. */
export const SETS = /** @satisfies {Record<string, readonly NameSet[]>} */ ({
  en: [
    { file: 'wikigold-en.all.conll', labelled: FOUR },
    { file: 'uner-ewt-en.train.conll', labelled: THREE },
    { file: 'uner-en-ewt.dev.conll', labelled: THREE },
    { file: 'uner-en-ewt.test.conll', labelled: THREE },
    { file: 're-docred-en.dev.conll', labelled: FOUR },
    { file: 're-docred-en.test.conll', labelled: FOUR },
    { file: 'crossner-politics-en.train.conll', labelled: FOUR },
    { file: 'crossner-politics-en.dev.conll', labelled: FOUR },
    { file: 'crossner-politics-en.test.conll', labelled: FOUR },
    { file: 'newsreader-wikinews-en.outer.conll', labelled: THREE },
    { file: 'europarl-en.conll', labelled: FOUR },
    { file: 'gum-academic-en.all.conll', labelled: THREE },
    { file: 'gum-bio-en.all.conll', labelled: THREE },
    { file: 'gum-court-en.all.conll', labelled: THREE },
    { file: 'gum-interview-en.all.conll', labelled: THREE },
    { file: 'gum-voyage-en.all.conll', labelled: THREE },
  ],
  es: [{ file: 'ancora-es.train.conll', labelled: FOUR }],
  pt: [{ file: 'uner-pt-bosque-surface.train.conll', labelled: THREE }],
});

/** What the sets call the four classes; every other label is no name. */
const CLASSES = /** @type {Readonly<Record<string, string>>} */ ({
  PER: 'PER',
  person: 'PER',
  politician: 'PER',
  ORG: 'ORG',
  organisation: 'ORG',
  politicalparty: 'ORG',
  LOC: 'LOC',
  location: 'LOC',
  country: 'LOC',
  MISC: 'MISC',
  election: 'MISC',
  event: 'MISC',
  misc: 'MISC',
});

/** @typedef {{ readonly start: number, readonly end: number, readonly name: string }} GoldName  words from start to before end */
/** @typedef {{ readonly words: readonly string[], readonly names: readonly GoldName[] }} GoldSentence */

/**
 * The sentences of a file in CoNLL's form: a word and its tag (IOB2) a line, an empty line between sentences.
 *
 * @param {string} text
 * @returns {readonly GoldSentence[]}
 */
export function readSentences(text) {
  return text
    .split(/\n\s*\n/u)
    .map((block) => block.split('\n').filter((line) => line.includes('\t')))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      /** @type {string[]} */
      const words = [];
      /** @type {{ start: number, end: number, name: string }[]} */
      const names = [];
      for (const line of lines) {
        const fields = line.trimEnd().split('\t');
        const tag = fields.at(-1) ?? 'O';
        const last = names.at(-1);
        if (tag.startsWith('I-') && last?.end === words.length) last.end++;
        else if (tag !== 'O') names.push({ start: words.length, end: words.length + 1, name: tag.slice(2) });
        words.push(fields[0] ?? '');
      }
      return { words, names: names.flatMap((each) => renamed(each)) };
    });
}

/** @param {GoldName} name @returns {readonly GoldName[]} */
function renamed(name) {
  const own = CLASSES[name.name];
  return own === undefined ? [] : [{ ...name, name: own }];
}
