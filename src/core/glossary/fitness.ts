import type { Lang } from '../language/language.ts';
import { isOrdinaryWord } from '../language/ordinary-word.ts';
import type { Span } from '../text/span.ts';
import type { Form } from './form.ts';
import type { Kind } from './kind.ts';
import type { TermWord } from './term-words.ts';

/** How some words stand in their text, as far as it tells a name from an ordinary word. */
export interface WordContext {
  /** The words as written, single spaces between them. */
  readonly written: string;
  readonly words: number;
  /** Whether the first letter of one of them, or of the word after the article "al-", is a capital. */
  readonly capital: boolean;
  /** Whether they open a sentence, a line or a quote, where a capital says nothing. */
  readonly opensSentence: boolean;
  /** Whether their line is all in capitals, as headlines are. */
  readonly shouted: boolean;
  /** Whether they are the letters of a currency: "US$ 300". */
  readonly currency: boolean;
  readonly language: Lang | undefined;
  /** Whether several concepts claim the words: then they are a name for sure, only whose is open. */
  readonly shared: boolean;
}

/** Kinds whose names of one word are ordinary words or adjectives when written small: "siria", "rabia", "georgia". */
const NEEDS_CAPITAL: ReadonlySet<Kind> = new Set<Kind>(['place', 'state', 'person', 'media']);

const SHORT = 4;

/** What opens a sentence stands before it: a stop, a colon, a line break, the start; quotes and brackets between. */
const SENTENCE_OPENING =
  /(?:^|[.!?…:\n\r\u2028\u2029•|])(?:[^\S\n\r\u2028\u2029]|["'“‘«(¿¡[\u2010-\u2015])*$/u;

/** What stands right behind the letters of a currency; behind a space it may be a sum that the state was paid. */
const CURRENCY = /^[$€£]/u;

/** How the words of a match stand in their text. */
export function contextOf(
  text: string,
  span: Span,
  covered: readonly TermWord[],
  language: Lang | undefined,
  candidates: readonly Form[],
): WordContext {
  const first = covered[0]?.start ?? span.start;
  const end = covered.at(-1)?.end ?? first;
  return {
    written: covered.map((word) => word.written).join(' '),
    words: covered.length,
    capital: covered.some((word) => /\p{Lu}/u.test(word.written)),
    get opensSentence() {
      return opensSentence(text, span, { start: first });
    },
    get shouted() {
      return isShouted(text, span, first);
    },
    get currency() {
      return CURRENCY.test(text.charAt(end));
    },
    language,
    shared:
      new Set(candidates.filter(({ kind }) => kind !== 'demonym').map(({ concept }) => concept)).size > 1,
  };
}

/** Whether words open a sentence, a line or a quote of a stretch of text. */
export function opensSentence(text: string, span: Span, { start }: Pick<Span, 'start'>): boolean {
  return SENTENCE_OPENING.test(text.slice(Math.max(span.start, start - 12), start));
}

/** Whether a form of the glossary may be meant by words that fold to the same letters. */
export function fits(form: Form, context: WordContext): boolean {
  const { term } = form;
  const ambiguous = term.ambiguous === true || isEveryday(form, context);
  if (term.onlyIn && !(context.language && term.onlyIn.includes(context.language))) return false;
  const exact = (term.case ?? (form.kind === 'abbreviation' ? 'exact' : 'any')) === 'exact';
  if (exact && context.written !== form.name.replace(/\.\s?/gu, '').replace(/[-\s]+/gu, ' ')) return false;
  switch (form.kind) {
    case 'abbreviation':
      return !(ambiguous && context.shouted) && !context.currency;
    case 'demonym':
      return form.language === context.language && (form.language !== 'en' || context.capital);
    case 'name':
    case 'variant':
    case 'former':
    case 'descriptor':
      if (context.words > 1 || context.capital === /\p{Lu}/u.test(form.name)) break;
      if (
        !context.capital &&
        (ambiguous || NEEDS_CAPITAL.has(form.concept.kind) || form.name.length <= SHORT)
      )
        return false;
  }
  if ((ambiguous || form.lead) && context.words > 1 && !lastCapital(form.name, context.written)) return false;
  return !(ambiguous && context.words === 1 && !context.shared && (context.opensSentence || context.shouted));
}

/**
 * Whether a form of a glossary that nobody has held against running text is an everyday word of the language: a place
 * "Paz", an abbreviation "IS". Of our own forms the ambiguous ones are marked.
 */
function isEveryday({ name, concept }: Form, { words, language }: WordContext): boolean {
  const isOwn = concept.source === undefined || concept.source.layer === 'built-in';
  return !isOwn && words === 1 && language !== undefined && isOrdinaryWord(name.toLowerCase(), language);
}

/** "la paz", "LA PAZ" and "La paz" are no "La Paz": the last word is written as in the name. */
function lastCapital(name: string, written: string): boolean {
  const [own, other] = [name.split(/\s+/u).at(-1) ?? '', written.split(/\s+/u).at(-1) ?? ''];
  return /^\p{Lu}/u.test(own) ? /^\p{Lu}(?:\P{Lu}|$)/u.test(other) : true;
}

/** Whether the line around an offset has several words and no small letter. */
function isShouted(text: string, span: Span, at: number): boolean {
  const from = Math.max(span.start, text.lastIndexOf('\n', at) + 1, at - 120);
  const line = /^[^\n\r]{0,240}/u.exec(text.slice(from, span.end))?.[0] ?? '';
  return !/\p{Ll}/u.test(line) && /^\P{Lu}*\p{Lu}\S*\s\P{Lu}*\p{Lu}/u.test(line);
}
