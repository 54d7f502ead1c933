import type { LanguageDetector } from '../language/detect-language.ts';
import type { DetectedLanguage } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import { proseOf } from './running-text.ts';

/** A paragraph of fewer words is in its document's language. */
const ENOUGH_WORDS = /^(?:\P{L}*\p{L}+(?!\p{L})){5}/u;

/** So many paragraphs are looked at one by one; a file with more is a heap of data, all in one language. */
const MOST_PARAGRAPHS = 3000;

/** Of one paragraph so much is read. */
const SAMPLE = 1500;

/** How sure a paragraph's own language must be: little, for the leaning asks for evidence already. */
const SURE = 0.6;

/**
 * The language of each paragraph. It leans to the document's; where that is stated from outside, a paragraph is
 * never taken for a language that is not read, nor for the one that the statement corrects.
 *
 * @param corrected The language the document seems to be in, where another one is stated.
 */
export function paragraphLanguages(
  text: string,
  paragraphs: readonly Span[],
  {
    language,
    corrected,
  }: { readonly language: DetectedLanguage; readonly corrected: DetectedLanguage | null },
  detectLanguage: LanguageDetector,
): readonly string[] {
  return paragraphs.map((paragraph, index) => {
    if (index >= MOST_PARAGRAPHS) return language.code;
    const sample = proseOf(text, paragraph, SAMPLE);
    if (!ENOUGH_WORDS.test(sample)) return language.code;
    const own = detectLanguage(sample, language.code);
    if (own.code === 'und' || own.confidence < SURE) return language.code;
    const isCorrected = corrected !== null && (own.code === corrected.code || !own.supported);
    return isCorrected ? language.code : own.code;
  });
}
