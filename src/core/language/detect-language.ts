import { franc } from 'franc';
import { shortestCode } from './language-codes.ts';
import { isLang, type DetectedLanguage } from './language.ts';
import { isMostlyLatin, languageInOtherScript } from './other-script.ts';
import { scoreLanguages, wordsOf, type LanguageScore, type Word } from './score-languages.ts';

/** Of a long text this much is read, in UTF-16 units: more changes no answer. */
const SAMPLE = 12_000;

/** Fewer different words than this must be common ones: a name or two is at home in every language. */
const FEW_WORDS = 3;
/** And the best language must be so much likelier than the next, in nats; more so where no word is common. */
const FEW_WORDS_MARGIN = 1;
const NAMES_MARGIN = 3;

/** From this many words on, a text must be made of the winner's common words to some part. */
const COVERAGE_FROM = 8;
const COVERAGE = 0.12;
/** The part that is asked for where franc, free to choose, names a language that is no candidate. */
const COVERAGE_AGAINST_FRANC = 0.25;
/** A language whose grammar is in endings has few common words; so much a word, in nats, and its letters tell. */
const CLEAR_MARGIN = 0.5;

/** To franc much English is Scots. */
const FRANC_MISTAKES = ['sco'];

/** Words of one text depend on each other, so that their summed evidence is less than it seems. */
const TEMPERATURE = 3;

/** What is likely before a word is read, in nats: files that come here are mostly in the languages that are read. */
const LIKELY = 1;
/** A short sentence has few words that its neighbour lacks: without this more Galician passes for Portuguese. */
const LIKELY_NEIGHBOUR = 0.4;
const PRIOR: Readonly<Record<string, number>> = {
  en: LIKELY,
  es: LIKELY,
  pt: LIKELY,
  gl: LIKELY_NEIGHBOUR,
  ca: LIKELY_NEIGHBOUR,
  ast: -LIKELY,
  oc: -LIKELY,
  sc: -LIKELY,
  vec: -LIKELY,
  eo: -LIKELY,
  ku: -LIKELY,
  id: -LIKELY,
};

/** How much likelier the language of a text's surroundings is, in nats. */
const LEANING = 4;

const UNDETERMINED: DetectedLanguage = { code: 'und', confidence: 0, supported: false };

/**
 * Which language a text is in, and how sure that is.
 *
 * Another script decides at once. In Latin letters the likely languages are weighed by the words of the text, and by
 * the letters of those words that the table lacks. franc, which knows many more languages but is slow
 * and takes Portuguese for Galician, is asked where a text is hardly made of the winner's words.
 *
 * @param text Running text; its first {@link SAMPLE} units are read.
 * @param lean The language that the text's surroundings are in, where it has some.
 * @returns ISO 639-1 (else 639-3) code; `und` with confidence 0 where the text is too short to tell.
 */
export function detectLanguage(text: string, lean?: string): DetectedLanguage {
  return decide(weigh(text), lean);
}

/** As {@link detectLanguage}. */
export type LanguageDetector = typeof detectLanguage;

/** For one article, whose paragraphs are asked for alone and again within it: the words of a text are weighed once. */
export function createLanguageDetector(): LanguageDetector {
  const known = new Map<string, Weighed>();
  return (text, lean) => {
    let weighed = known.get(text);
    if (!weighed) known.set(text, (weighed = weigh(text)));
    return decide(weighed, lean);
  };
}

/** A text with how likely each language is for it; none where it has no words in Latin letters. */
interface Weighed {
  readonly sample: string;
  readonly isLatin: boolean;
  readonly words: number;
  readonly isShort: boolean;
  readonly scores: readonly LanguageScore[];
}

function weigh(text: string): Weighed {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const isLatin = isMostlyLatin(sample);
  const words = isLatin ? wordsOf(sample) : [];
  const different = differentOf(words);
  const isShort = different.length < FEW_WORDS;
  const scores = words.length === 0 ? [] : scoreLanguages(sample, isShort ? different : words);
  return { sample, isLatin, words: words.length, isShort, scores };
}

function decide({ sample, isLatin, words, isShort, scores }: Weighed, lean?: string): DetectedLanguage {
  if (!isLatin) {
    const code = languageInOtherScript(sample);
    return code === 'und' ? UNDETERMINED : guess(shortestCode(code), 0.9);
  }
  const ranked = rank(scores, lean);
  const [best, second] = ranked;
  if (!best || !second) return UNDETERMINED;

  const margin = best.score - second.score;
  if (isShort && margin < (best.coverage > 0 ? FEW_WORDS_MARGIN : NAMES_MARGIN)) return UNDETERMINED;
  const isClear = !isLang(best.code) && margin > CLEAR_MARGIN * words;
  if (words >= COVERAGE_FROM && best.coverage < COVERAGE_AGAINST_FRANC && !isClear) {
    const free = shortestCode(franc(sample, { ignore: FRANC_MISTAKES }));
    if (free !== 'und' && !ranked.some(({ code }) => code === free)) return guess(free, 0.5);
    if (best.coverage < COVERAGE) return UNDETERMINED;
  }
  return guess(best.code, 1 / (1 + Math.exp(-margin / TEMPERATURE)));
}

/** The likeliest language first. */
function rank(scores: readonly LanguageScore[], lean: string | undefined): readonly LanguageScore[] {
  return scores
    .map((candidate) => ({
      ...candidate,
      score: candidate.score + (PRIOR[candidate.code] ?? 0) + (candidate.code === lean ? LEANING : 0),
    }))
    .sort((a, b) => b.score - a.score);
}

function differentOf(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.letters, word])).values()];
}

function guess(code: string, confidence: number): DetectedLanguage {
  return {
    code,
    confidence: Math.min(0.99, Math.round(confidence * 100) / 100),
    supported: isLang(code),
  };
}
