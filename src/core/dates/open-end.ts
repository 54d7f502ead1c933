import type { Lang } from '../language/language.ts';
import type { Span } from '../text/span.ts';

/** Which way time runs on from an expression: "since January" on, "until Monday" up to it. */
export type OpenEnd = 'on' | 'upTo';

/** Words before an expression that leave one of its ends open. TimeML has no place for them: they lie outside its span. */
const WORDS: Readonly<Record<Lang, Readonly<Record<OpenEnd, readonly string[]>>>> = {
  en: { on: ['since', 'as of', 'starting', 'starting on'], upTo: ['until', 'till', 'up to'] },
  es: { on: ['desde', 'a partir de', 'a partir del'], upTo: ['hasta'] },
  pt: { on: ['desde', 'a partir de', 'a partir do', 'a partir da'], upTo: ['até'] },
};

/** What may stand between these words and the expression. */
const BETWEEN: Readonly<Record<Lang, readonly string[]>> = {
  en: ['the', 'at least', 'about'],
  es: ['el', 'la', 'los', 'las', 'al menos'],
  pt: ['o', 'a', 'os', 'as', 'ao', 'à', 'pelo menos'],
};

/** The longest of these words, and more; in UTF-16 units. */
const REACH = 40;

const PATTERNS: Readonly<Record<Lang, Readonly<Record<OpenEnd, RegExp>>>> = {
  en: { on: before('en', 'on'), upTo: before('en', 'upTo') },
  es: { on: before('es', 'on'), upTo: before('es', 'upTo') },
  pt: { on: before('pt', 'on'), upTo: before('pt', 'upTo') },
};

/**
 * Whether the words before a time expression leave one of its ends open; null where they do not.
 *
 * @param span of the expression, in half-open UTF-16 offsets into `text`
 */
export function openEndOf(text: string, span: Span, language: Lang): OpenEnd | null {
  const words = text.slice(Math.max(0, span.start - REACH), span.start);
  const { on, upTo } = PATTERNS[language];
  return on.test(words) ? 'on' : upTo.test(words) ? 'upTo' : null;
}

/** `since `, `a partir del `, `até o ` at the end of what stands before. */
function before(language: Lang, end: OpenEnd): RegExp {
  const anyOf = (words: readonly string[]): string =>
    words.map((word) => word.replaceAll(' ', '\\s')).join('|');
  const words = `(?<!\\p{L})(?:${anyOf(WORDS[language][end])})\\s{1,3}`;
  return new RegExp(`${words}(?:(?:${anyOf(BETWEEN[language])})\\s{1,3})?$`, 'iu');
}
