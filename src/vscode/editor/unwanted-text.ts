import { disagreeingArticle } from '../../core/glossary/article-before.ts';
import type { TermFinding } from '../../core/glossary/check-terms.ts';
import { preferredTerm } from '../../core/glossary/concept-names.ts';
import { grammarOf } from '../../core/glossary/grammar.ts';
import type { Lang } from '../../core/language/language.ts';
import type { Translator } from '../../i18n/translator.ts';
import { capitalised } from './term-offers.ts';

/** What a diagnostic says of a term that is not wanted: which form, what to write instead, and why. */
export function unwantedMessage({ term, preferred }: TermFinding, { t }: Pick<Translator, 't'>): string {
  const form = term.text;
  const status = term.status === 'forbidden' ? 'forbidden' : 'deprecated';
  const instead = insteadText(term.text, preferred?.text);
  const words =
    instead === undefined ? t(`terms.${status}`, { form }) : t(`terms.${status}Instead`, { form, instead });
  return [words, ...(term.note === undefined ? [] : [term.note])].join(' ');
}

/** What is written in place of a term, and the article before it that will not agree with it. */
export interface Replacement {
  readonly text: string;
  readonly disagreeing: string | null;
}

/** The preferred form for the place at which a term stands; null where the glossary has nothing better. */
export function replacementFor(
  { term, preferred, concept, start, end }: TermFinding,
  text: string,
  language: Lang,
): Replacement | null {
  const instead = insteadText(term.text, preferred?.text);
  if (!preferred || instead === undefined) return null;
  const full = preferred.type === 'abbreviation' ? preferredTerm(concept, language) : undefined;
  const grammar = grammarOf({ language, ...preferred }, concept.kind, full);
  return {
    text: writtenAs(text.slice(start, end), term.text, instead),
    disagreeing: disagreeingArticle(text, start, grammar, language),
  };
}

function insteadText(form: string, preferred: string | undefined): string | undefined {
  return preferred === form ? undefined : preferred;
}

/** A term in a headline of capitals is replaced by capitals, one with a capital of its sentence by one with a capital. */
function writtenAs(written: string, form: string, instead: string): string {
  const isShouted =
    written === written.toUpperCase() && form !== form.toUpperCase() && /\p{L}/u.test(written);
  if (isShouted) return instead.toUpperCase();
  return /^\p{Lu}/u.test(written) ? capitalised(instead) : instead;
}
