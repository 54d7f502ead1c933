import { franc, francAll } from 'franc';
import { shortestCode } from './language-codes.ts';
import type { CandidateCode } from './language-profile.ts';
import { scoreProfiles, wordsOf, type ProfileScore } from './profile-scores.ts';
import { isLang, type LanguageGuess } from './language.ts';

/** Of a long text this much is read, in UTF-16 units: more changes no answer. */
const SAMPLE = 12_000;

/** Fewer different words than this say nothing: a name or two is at home in every language. */
const FEWEST_WORDS = 3;

/** From this many words on, a text must be made of the winner's common words to some part. */
const COVERAGE_FROM = 8;
const COVERAGE = 0.12;
/** The part that is asked for where franc, free to choose, names a language that is no candidate. */
const COVERAGE_AGAINST_FRANC = 0.25;

/** How many nats of the lexicon franc's whole scale is worth, a word. */
const FRANC_WEIGHT = 0.6;

/** Words of one text depend on each other, so that their summed evidence is less than it seems. */
const TEMPERATURE = 3;

/** What is likely before a word is read, in nats: files that come here are mostly in the languages that are read. */
const PRIOR: Readonly<Partial<Record<CandidateCode, number>>> = {
  en: 1.2,
  es: 1.2,
  pt: 1.2,
  ast: -1,
  oc: -1,
  eu: -1,
};

/** Their grammar is in endings, so that few common words stand alone and coverage says nothing. */
const AGGLUTINATIVE: ReadonlySet<CandidateCode> = new Set(['eu', 'tr']);

/** How much likelier the language of a text's surroundings is, in nats. */
const LEANING = 4;

/** franc's own codes; where it lacks a language, the relative whose letters are likest answers for it. */
const FRANC_CODES: Readonly<Record<CandidateCode, string>> = {
  en: 'eng',
  es: 'spa',
  pt: 'por',
  gl: 'glg',
  ca: 'cat',
  ast: 'spa',
  oc: 'cat',
  fr: 'fra',
  it: 'ita',
  ro: 'ron',
  de: 'deu',
  nl: 'nld',
  eu: 'eus',
  tr: 'tur',
};

const UNDETERMINED: LanguageGuess = { code: 'und', confidence: 0, supported: false };

/**
 * Which language a text is in, and how sure that is.
 *
 * Trigrams alone (franc) take English for Scots and Portuguese for Galician, and told only three languages take
 * every text for one of them. So another script decides at once; in Latin letters each likely language is weighed
 * by its commonest words, endings and letters, with franc as one more voice; and a text that is hardly made of
 * the winner's common words is none of them.
 *
 * @param text Running text; its first {@link SAMPLE} units are read.
 * @param lean The language that the text's surroundings are in, where it has some.
 * @returns ISO 639-1 (else 639-3) code; `und` with confidence 0 where the text is too short to tell.
 */
export function detectLanguage(text: string, lean?: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  if (!isMostlyLatin(sample)) return otherScript(sample);
  const words = wordsOf(sample);
  if (new Set(words.map(({ letters }) => letters)).size < FEWEST_WORDS) return UNDETERMINED;

  const lexicon = scoreProfiles(words).map((candidate) => ({
    ...candidate,
    score: candidate.score + (PRIOR[candidate.code] ?? 0) + (candidate.code === lean ? LEANING : 0),
  }));
  const ranked = withFranc(sample, words.length, lexicon).sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || !second) return UNDETERMINED;

  const gated = words.length >= COVERAGE_FROM && !AGGLUTINATIVE.has(best.code);
  if (gated && best.coverage < COVERAGE_AGAINST_FRANC) {
    const free = franc(sample);
    const foreign = free !== 'und' && !Object.values(FRANC_CODES).includes(free);
    if (foreign) return guess(shortestCode(free), 0.5);
    if (best.coverage < COVERAGE) return UNDETERMINED;
  }
  if (best.score - second.score < Number.EPSILON) return UNDETERMINED;
  return guess(best.code, 1 / (1 + Math.exp((second.score - best.score) / TEMPERATURE)));
}

/** The candidates' scores with franc's voice added, which knows no words but every trigram. */
function withFranc(sample: string, words: number, scores: readonly ProfileScore[]): ProfileScore[] {
  const byFranc = new Map(francAll(sample, { only: Object.values(FRANC_CODES), minLength: 1 }));
  const weight = FRANC_WEIGHT * words ** 0.75;
  return scores.map((candidate) => ({
    ...candidate,
    score: candidate.score + weight * (byFranc.get(FRANC_CODES[candidate.code]) ?? 0),
  }));
}

function guess(code: string, confidence: number): LanguageGuess {
  return {
    code,
    confidence: Math.min(0.99, Math.round(confidence * 100) / 100),
    supported: isLang(code),
  };
}

function isMostlyLatin(sample: string): boolean {
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return latin * 2 >= letters;
}

/** Letters that a language in another script has not: franc's trigrams take neighbours for each other. */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = {
  rus: /[іїєґўјљњќѓћђџ]/iu,
  ukr: /[ыэъёўјљњќѓћђџ]/iu,
  bel: /[иїєґъјљњќѓћђџ]/iu,
  bul: /[ыэёіїєґўјљњќѓћђџ]/iu,
  srp: /[ыэёіїєґўйщъьюяќѓ]/iu,
  bos: /[ыэёіїєґўйщъьюяќѓ]/iu,
  mkd: /[ыэёіїєґўйщъьюяћђ]/iu,
  arb: /[پچژگٹڈڑںےۆێەکی]/u,
  pes: /[ةۆێەٹڈڑے]/u,
  zlm: /[ةىآأإ]/u,
};

/** None of the languages that are read is named here: all of them are written in Latin letters. */
function otherScript(sample: string): LanguageGuess {
  const letters = sample.replace(/\p{Script=Latin}+/gu, ' ');
  const ignore = Object.keys(FOREIGN_LETTERS).filter((code) => FOREIGN_LETTERS[code]?.test(letters));
  const code = franc(letters, { minLength: 2, ignore });
  return code === 'und' ? UNDETERMINED : guess(shortestCode(code), 0.9);
}
