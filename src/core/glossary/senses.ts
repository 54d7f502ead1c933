import type { Lang } from '../language/language.ts';
import type { Concept } from './concept.ts';
import type { Form, FormKind } from './form.ts';
import type { Sense, SenseReason } from './glossary.ts';
import type { FoundForms } from './longest-at.ts';

const FORM_ORDER: Readonly<Record<FormKind, number>> = {
  name: 1,
  abbreviation: 2,
  variant: 2,
  former: 3,
  demonym: 4,
  descriptor: 5,
};

/**
 * What the forms may mean, a concept once, the likeliest first: that of a nearer glossary, then by the kind of form, the
 * text's own language, and the spelling letter by letter; what is alike stays in order.
 */
export function sensesOf(
  { forms, written, respelled }: Pick<FoundForms, 'forms' | 'written' | 'respelled'>,
  language: Lang | undefined,
): readonly Sense[] {
  const seen = new Set<Concept>();
  return [...forms]
    .sort((a, b) => weight(a, written, language) - weight(b, written, language))
    .filter(({ concept }) => !seen.has(concept) && seen.add(concept))
    .map((form) => toSense(form, written, language, respelled === true));
}

/** Lower is likelier. */
function weight(form: Form, written: string, language: Lang | undefined): number {
  const foreign = form.language !== undefined && language !== undefined && form.language !== language;
  const shouted = written === written.toUpperCase() && form.name !== form.name.toUpperCase();
  return (
    (isNear(form.concept) ? 0 : 100) +
    FORM_ORDER[form.kind] * 10 +
    (foreign ? 11 : 0) +
    (shouted ? 12 : 0) +
    (form.name === written ? 0 : 1)
  );
}

/** Whether an entry is the workspace's or the user's own. */
function isNear({ source }: Concept): boolean {
  return source !== undefined && source.layer !== 'built-in';
}

function toSense(form: Form, written: string, language: Lang | undefined, respelled: boolean): Sense {
  const { concept, term, kind, name } = form;
  const reasons: readonly (readonly [SenseReason, boolean])[] = [
    ['nearer', isNear(concept)],
    ['name', kind === 'name'],
    ['spelling', name === written],
    ['language', language !== undefined && form.language === language],
    ['respelled', respelled],
  ];
  return {
    concept,
    term,
    form: kind,
    name,
    reasons: reasons.filter(([, holds]) => holds).map(([reason]) => reason),
  };
}
