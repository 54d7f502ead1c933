// @ts-check
/**
 * Trains the recognisers of names: `npm run train -- [FOLDER] [--language es]… [--without lists]… [--to FOLDER]`. The
 * first folder is that of the development data, `../shared/data` unless given. The same data give the same bytes.
 * `--without` lists, clusters or capitals shows what such features bring.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from './host/paths.mjs';
import { train } from './names/crf.mjs';
import { loadEngine } from './names/engine.mjs';
import { examplesOf } from './names/examples.mjs';
import { buildLexicon } from './names/lexicon.mjs';
import { readRawWords } from './names/raw-words.mjs';
import { readSentences, SETS } from './names/sets.mjs';
import { writeModel } from './names/write-model.mjs';

const LANGUAGES = /** @type {const} */ (['en', 'es', 'pt']);

const TRAINING = { epochs: 12, rate: 0.1, decay: 0.001, dropped: 0.3, seed: 1 };

/** How small a model is made: how often a feature must occur, and the least weight that is kept, in steps of a byte. */
const SIZES = {
  en: { leastCount: 2, least: 14 },
  es: { leastCount: 1, least: 10 },
  pt: { leastCount: 1, least: 10 },
};

/** The share of the weights that the range of a byte holds; the few largest are cut down to its end. */
const SHARE = 0.999;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', multiple: true, default: [...LANGUAGES] },
    without: { type: 'string', multiple: true, default: [] },
    to: { type: 'string', default: path.join(projectFolder, 'data/models') },
  },
});
const folder = positionals[0] ?? path.join(projectFolder, '../shared/data');
const log = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const engine = await loadEngine();

for (const language of LANGUAGES.filter((each) => values.language.includes(each))) {
  const raw = readRawWords(folder, language);
  const table = buildLexicon(engine, folder, raw, { language, without: values.without, log });
  const lexicon = engine.createLexicon(engine.createKeyIndex(table.keys), table);
  const examples = SETS[language].flatMap(({ file, labelled }) => {
    const sentences = readSentences(fs.readFileSync(path.join(folder, 'ner/train', file), 'utf8'));
    return examplesOf(engine, sentences, { language, labelled, lexicon });
  });
  const { leastCount, least } = SIZES[language];
  const trained = train(engine, examples, { ...TRAINING, leastCount, log });
  const bytes = writeModel(engine, table, trained, { least, share: SHARE });
  fs.mkdirSync(values.to, { recursive: true });
  fs.writeFileSync(path.join(values.to, `${language}.names.bin`), bytes);
  log(`${language}: ${examples.length} rows, ${trained.keys.length} features, ${bytes.length} bytes`);
}
