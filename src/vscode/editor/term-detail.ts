import type { Concept } from '../../core/glossary/concept.ts';
import { grammarOf } from '../../core/glossary/grammar.ts';
import { preferredTerm } from '../../core/glossary/concept-names.ts';
import { langOf, type Term } from '../../core/glossary/term.ts';
import type { Translator } from '../../i18n/translator.ts';

/** Article, gender and number of a term, as dictionaries have them: `las · f. pl.`; empty where nothing is known. */
export function grammarText(term: Term, concept: Concept, { t }: Pick<Translator, 't'>): string {
  const language = langOf(term.language);
  const full = language && term.type === 'abbreviation' ? preferredTerm(concept, language) : undefined;
  const { gender, number, article } = grammarOf(term, concept.kind, full);
  const marks = [
    ...(gender === null ? [] : [t(`hover.gender.${gender}`)]),
    ...(gender !== null && number === 'plural' ? [t('hover.plural')] : []),
  ];
  return [...(article === null ? [] : [article]), ...(marks.length === 0 ? [] : [marks.join(' ')])].join(
    ' · ',
  );
}
