// @ts-check
/**
 * Trains the recognisers of names: `npm run train -- [FOLDER] [--language es]… [--without cluster]… [--to FOLDER]`. The
 * first folder is that of the development data, `../shared/data` unless given. The same data give the same bytes.
 * `--without` leaves out all features with a trait (see `TRAITS`), which shows what it brings.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from './host/paths.mjs';
import { train } from './names/crf.mjs';
import { loadEngine } from './names/engine.mjs';
import { examplesOf } from './names/examples.mjs';
import { findIn } from './names/findings.mjs';
import { lexiconOf, tableOf, wordRows } from './names/lexicon.mjs';
import { listedNames } from './names/listed-names.mjs';
import { NO_PROFILES, profilesOf } from './names/profiles.mjs';
import { readRawWords } from './names/raw-words.mjs';
import { readSentences, SETS } from './names/sets.mjs';
import { writeModel } from './names/write-model.mjs';

const LANGUAGES = /** @type {const} */ (['en', 'es', 'pt']);

const TRAINING = { epochs: 12, rate: 0.1, decay: 0.001, dropped: 0.3, seed: 1 };

/** The models that look through plain text need not be as good. */
const SCOUTING = { ...TRAINING, epochs: 5, leastCount: 2 };

/** The labelled sentences are split in two by stretches so long: what one half's model finds is shown to the other half. */
const STRETCH = 96;

/**
 * By language how often a feature must occur, the least weight that is kept, in steps of a byte, and whether models look
 * through the plain text first. That pays in Portuguese, whose texts are of the same papers; the Spanish are mostly
 * opinion, whose states act where those of reports are places, and the English sets are many.
 * `lean` makes English names of groups likelier than the sets have them: these miss more of them than they invent, and F1
 * is best where a name is taken from half that chance on (Lipton, Elkan and Naryanaswamy, ECML 2014).
 */
const SETTINGS = {
  en: {
    leastCount: 2,
    least: 20,
    scout: false,
    lean: { O: -10, 'B-MISC': -30, 'S-MISC': -30, 'B-ORG': 30, 'S-ORG': 30 },
  },
  es: { leastCount: 1, least: 18, scout: false, lean: {} },
  pt: { leastCount: 1, least: 22, scout: true, lean: {} },
};

/** The traits that rest on what was found in plain text. */
const FOUND = ['profile', 'before', 'after'];

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
const { without } = values;
const log = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const engine = await loadEngine();

for (const language of LANGUAGES.filter((each) => values.language.includes(each))) {
  const { leastCount, least, scout, lean } = SETTINGS[language];
  const unused = [...without, ...(scout ? [] : FOUND)];
  const raw = readRawWords(folder, language);
  const rows = wordRows(engine, folder, raw, { language, log });
  const listed = listedNames(engine, folder, raw, language);
  const tableWith = (/** @type {import('./names/profiles.mjs').Profiles} */ profiles) =>
    tableOf(engine, rows, listed, profiles);

  const findings = scout
    ? findIn(
        engine,
        raw.texts(),
        language,
        scouts(language, tableWith(NO_PROFILES), templatesWithout(without)),
      )
    : [];
  const table = tableWith(profilesOf(findings));
  const halves = [1, 0].map((other) =>
    lexiconOf(engine, tableWith(profilesOf(findings.slice(other, other + 1)))),
  );
  const templates = templatesWithout(unused);
  const examples = halves.flatMap((lexicon, half) => examplesIn(language, half, lexicon, templates));
  const trained = train(engine, examples, { ...TRAINING, leastCount, log });
  const bytes = writeModel(engine, table, templates, trained, { least, share: SHARE, lean });
  fs.mkdirSync(values.to, { recursive: true });
  fs.writeFileSync(path.join(values.to, `${language}.names.bin`), bytes);
  log(`${language}: ${examples.length} rows, ${trained.keys.length} features, ${bytes.length} bytes`);
}

/** A model from each half of the labelled sentences. @param {'en' | 'es' | 'pt'} language @param {import('./names/lexicon.mjs').LexiconTable} table @param {Uint8Array} templates */
function scouts(language, table, templates) {
  const lexicon = lexiconOf(engine, table);
  return [0, 1].map((half) => {
    const { keys, weights, transitions } = train(engine, examplesIn(language, half, lexicon, templates), {
      ...SCOUTING,
      log,
    });
    const features = engine.createKeyIndex(Uint32Array.from(keys));
    return engine.createNameModel({
      ...{ lexicon, features, templates, transitions },
      weights: engine.sparseWeights(weights),
    });
  });
}

/** All templates but those with one of these traits, 1 each. @param {readonly string[]} traits */
function templatesWithout(traits) {
  return Uint8Array.from(engine.TEMPLATES, (parts) =>
    parts.some(([, trait]) => traits.includes(trait)) ? 0 : 1,
  );
}

/** The examples in one half of the labelled sentences. @param {'en' | 'es' | 'pt'} language @param {number} half @param {import('../src/core/actors/model/lexicon.ts').Lexicon} lexicon @param {Uint8Array} templates */
function examplesIn(language, half, lexicon, templates) {
  return SETS[language].flatMap(({ file, labelled }) => {
    const sentences = readSentences(fs.readFileSync(path.join(folder, 'ner/train', file), 'utf8'));
    const own = sentences.filter((_, at) => Math.floor(at / STRETCH) % 2 === half);
    return examplesOf(engine, own, { language, labelled, templates, lexicon });
  });
}
