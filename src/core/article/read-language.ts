import type { LanguageDetector } from '../language/detect-language.ts';
import { detectRegion, regionOfTag } from '../language/detect-region.ts';
import { shortestCode } from '../language/language-codes.ts';
import { isLang, type DetectedLanguage, type LanguageGuess } from '../language/language.ts';
import type { ParagraphKind } from './article.ts';
import { labelUnits } from './label-units.ts';
import { proseOf, runningText } from './running-text.ts';
import type { Unit } from './unit.ts';

/** An article's language and, as that decides them, the parts its units play. */
export interface ReadLanguage {
  readonly language: LanguageGuess;
  /** What its text seems to be in, where something else is stated; else null. */
  readonly corrected: DetectedLanguage | null;
  readonly kinds: readonly ParagraphKind[];
}

/** "pt", "pt-BR", "zh-Hant-TW", "es_419", "por" */
const TAG = /^(?<code>\p{L}{2,3})(?:[-_]\p{L}{4})?(?:[-_](?:\p{L}{2}|\d{3}))?$/u;

/**
 * The language of an article: as stated, the user before the file; else that of its body.
 *
 * @param statements Language tags, the weightiest first; what is no tag is passed over.
 * @param statedTitle The title as front matter states it, where it does.
 */
export function readLanguage(
  text: string,
  units: readonly Unit[],
  statements: readonly (string | undefined)[],
  statedTitle: string | null,
  detectLanguage: LanguageDetector,
): ReadLanguage {
  const tags = statements.flatMap((tag) => tag?.trim() ?? []).filter((tag) => TAG.test(tag));
  const stated = tags[0] === undefined ? null : codeOf(tags[0]);

  const whole = runningText(text, units);
  const byWhole = detectLanguage(whole);
  const kinds = labelUnits(text, units, stated ?? byWhole.code, statedTitle);
  const body = units.filter((_, index) => kinds[index] === 'body');
  const story = body.length > 0 ? runningText(text, body) : whole;
  const byStory = story === whole ? byWhole : detectLanguage(story);
  const detected = ofMostWords(text, body, byStory.code === 'und' ? byWhole : byStory, detectLanguage);

  const code = stated ?? detected.code;
  const region = tags.filter((tag) => codeOf(tag) === code).map(regionOfTag);
  return {
    language: {
      ...(stated === null ? detected : { code, confidence: 1, supported: isLang(code) }),
      region: region.find((tag) => tag !== null) ?? detectRegion(story, code),
    },
    corrected: stated === null ? null : detected,
    kinds: stated !== null || code === byWhole.code ? kinds : labelUnits(text, units, code, statedTitle),
  };
}

/** Of a long article this much is enough to count, in UTF-16 units. */
const SAMPLE = 12_000;

/** A shorter paragraph says too little of its language to be counted. */
const FEWEST_WORDS = 8;

/**
 * The language in which most words of the story stand, paragraph by paragraph: a block in another language, however
 * telling its words, does not take the article over.
 *
 * @param pooled what all paragraphs together seem to be in
 */
function ofMostWords(
  text: string,
  body: readonly Unit[],
  pooled: DetectedLanguage,
  detectLanguage: LanguageDetector,
): DetectedLanguage {
  const counts = new Map<string, number>();
  let [read, all] = [0, 0];
  for (const unit of body) {
    const { words } = unit;
    if (read > SAMPLE) break;
    if (words < FEWEST_WORDS) continue;
    const passage = proseOf(text, unit, SAMPLE);
    read += passage.length;
    const { code } = detectLanguage(passage);
    if (code === 'und') continue;
    counts.set(code, (counts.get(code) ?? 0) + words);
    all += words;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[0] === pooled.code || most[1] * 2 <= all) return pooled;
  return { code: most[0], confidence: most[1] / all, supported: isLang(most[0]) };
}

function codeOf(tag: string): string {
  return shortestCode((tag.split(/[-_]/u)[0] ?? tag).toLowerCase());
}
