import type { Concept } from '../../core/glossary/concept.ts';
import { preferredTerm } from '../../core/glossary/concept-names.ts';
import type { NewEntry, NewTerm } from '../../core/glossary/entry-schema.ts';
import type { Term, TermStatus } from '../../core/glossary/term.ts';
import { LANGS, type Lang } from '../../core/language/language.ts';
import type { Draft, DraftName } from '../../rpc/glossary-draft.ts';

const NO_NAME: DraftName = { text: '', gender: null, number: null };

/** A form in which nothing is written yet. */
export const EMPTY_DRAFT: Draft = {
  id: null,
  isCopy: false,
  kind: 'organisation',
  names: { en: NO_NAME, es: NO_NAME, pt: NO_NAME },
  abbreviations: [],
  variants: [],
  deprecated: [],
  forbidden: [],
  definition: '',
  notes: '',
  isVerified: false,
  file: '',
};

/**
 * An entry as the form shows it. Forms with details of their own (a language, a period) are not in its lists, and stay as
 * they are.
 *
 * @param ui the language of the definition
 */
export function draftOfConcept(concept: Concept, ui: Lang, isCopy: boolean): Draft {
  const { id, kind, terms, definitions, notes = '', verified, source } = concept;
  const nameIn = (language: Lang): DraftName => {
    const term = preferredTerm(concept, language);
    return term ? { text: term.text, gender: term.gender ?? null, number: term.number ?? null } : NO_NAME;
  };
  return {
    id,
    isCopy,
    kind,
    names: { en: nameIn('en'), es: nameIn('es'), pt: nameIn('pt') },
    abbreviations: textsOf(terms.filter((term) => isPlain(term, 'abbreviation'))),
    variants: textsOf(terms.filter((term) => isPlain(term, 'full'))),
    deprecated: textsOf(terms.filter(({ status }) => status === 'deprecated')),
    forbidden: textsOf(terms.filter(({ status }) => status === 'forbidden')),
    definition: definitions[ui] ?? '',
    notes,
    isVerified: verified === true,
    file: isCopy ? '' : (source?.file ?? ''),
  };
}

/** What a new entry says. */
export function entryOfDraft(draft: Draft, id: string, ui: Lang): NewEntry {
  const written = cleaned(draft);
  const names = LANGS.flatMap((language) => {
    const value = nameValue(written.names[language], undefined);
    return value === undefined ? [] : [[language, value] as const];
  });
  const terms = [...barred(written.deprecated, 'deprecated'), ...barred(written.forbidden, 'forbidden')];
  return {
    id,
    kind: written.kind,
    ...Object.fromEntries(names),
    ...(written.abbreviations.length === 0 ? {} : { abbreviations: [...written.abbreviations] }),
    ...(written.variants.length === 0 ? {} : { variants: [...written.variants] }),
    ...(terms.length === 0 ? {} : { terms }),
    ...(written.definition === '' ? {} : { definition: { [ui]: written.definition } }),
    ...(written.notes === '' ? {} : { notes: written.notes }),
    ...(written.isVerified ? { verified: true } : {}),
  };
}

/** What a changed draft says otherwise than its entry; a key that is undefined or an empty list is to be taken out. */
export function changesOfDraft(draft: Draft, concept: Concept, ui: Lang): NewEntry {
  const after = cleaned(draft);
  const before = cleaned(draftOfConcept(concept, ui, draft.isCopy));
  const differs = (key: keyof Draft): boolean => JSON.stringify(after[key]) !== JSON.stringify(before[key]);
  const names = LANGS.filter(
    (language) => JSON.stringify(after.names[language]) !== JSON.stringify(before.names[language]),
  ).map((language) => {
    const term = preferredTerm(concept, language);
    return [term?.language ?? language, nameValue(after.names[language], term)] as const;
  });
  const isBarredOtherwise = differs('deprecated') || differs('forbidden');
  return {
    id: concept.id,
    kind: after.kind,
    ...Object.fromEntries(names),
    ...(differs('abbreviations') ? { abbreviations: [...after.abbreviations] } : {}),
    ...(differs('variants') ? { variants: [...after.variants] } : {}),
    ...(isBarredOtherwise ? { terms: termsAfter(concept, after) } : {}),
    ...(differs('definition') ? { definition: definitionAfter(concept, after.definition, ui) } : {}),
    ...(differs('notes') ? { notes: after.notes === '' ? undefined : after.notes } : {}),
    ...(differs('isVerified') ? { verified: after.isVerified || undefined } : {}),
  };
}

/** All that a draft would be found by. */
export function formsOfDraft(draft: Draft): readonly string[] {
  const { names, abbreviations, variants } = cleaned(draft);
  const all = [...LANGS.map((language) => names[language].text), ...abbreviations, ...variants];
  return [...new Set(all.filter((form) => form !== ''))];
}

/** Without the blanks that typing leaves. */
function cleaned(draft: Draft): Draft {
  const { en, es, pt } = draft.names;
  const name = (given: DraftName): DraftName => ({ ...given, text: onOneLine(given.text) });
  const list = (forms: readonly string[]): readonly string[] => [
    ...new Set(forms.map(onOneLine).filter((form) => form !== '')),
  ];
  return {
    ...draft,
    names: { en: name(en), es: name(es), pt: name(pt) },
    abbreviations: list(draft.abbreviations),
    variants: list(draft.variants),
    deprecated: list(draft.deprecated),
    forbidden: list(draft.forbidden),
    definition: onOneLine(draft.definition),
    notes: draft.notes.trim(),
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function textsOf(terms: readonly Term[]): readonly string[] {
  return terms.map(({ text }) => text);
}

/** What is said of a term beside its letters and what it is for. */
const DETAILS = ['gender', 'number', 'article', 'case', 'from', 'to', 'onlyIn', 'note'] as const;

function hasDetails(term: Term): boolean {
  return DETAILS.some((detail) => term[detail] !== undefined);
}

/** Whether a form is one of the entry's short lists, `abbreviations` or `variants`. */
function isPlain(term: Term, wanted: 'abbreviation' | 'full'): boolean {
  const { type, status, language } = term;
  return type === wanted && status === 'admitted' && language === undefined && !hasDetails(term);
}

/** A name with what else is known of it; undefined where there is none. */
function nameValue({ text, gender, number }: DraftName, term: Term | undefined): NewEntry['en'] | undefined {
  if (text === '') return undefined;
  const { article, case: letters, from, to, onlyIn, note } = term ?? {};
  const details = {
    ...(gender === null ? {} : { gender }),
    ...(number === null ? {} : { number }),
    ...(article === undefined ? {} : { article: writtenArticle(article) }),
    ...(letters === undefined ? {} : { case: letters }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(onlyIn === undefined ? {} : { 'only-in': [...onlyIn] }),
    ...(note === undefined ? {} : { note }),
  };
  return Object.keys(details).length === 0 ? text : { term: text, ...details };
}

function barred(forms: readonly string[], status: TermStatus): NewTerm[] {
  return forms.map((term) => ({ term, status }));
}

/** The entry's terms with details, as they stand after forms were barred or are no longer. */
function termsAfter({ terms }: Concept, { deprecated, forbidden }: Draft): NewTerm[] {
  const wanted: Partial<Record<TermStatus, readonly string[]>> = { deprecated, forbidden };
  const kept = terms.filter((term) => wanted[term.status]?.includes(term.text) ?? isInTerms(term));
  const isNew = (status: TermStatus) => (form: string) =>
    !kept.some((term) => term.status === status && term.text === form);
  return [
    ...kept.map(newTerm),
    ...barred(deprecated.filter(isNew('deprecated')), 'deprecated'),
    ...barred(forbidden.filter(isNew('forbidden')), 'forbidden'),
  ];
}

/** Whether a form stands in an entry's `terms`: no shorter key can say what it says. */
function isInTerms(term: Term): boolean {
  const { language, type, status, gender, number, article, case: letters, onlyIn, note } = term;
  if (type === 'full' && status === 'preferred') return language === undefined;
  if (type === 'full' && status === 'superseded')
    return [language, gender, number, article, letters, onlyIn, note].some((each) => each !== undefined);
  if (status !== 'admitted' || hasDetails(term)) return true;
  return type === 'demonym' ? language === undefined : language !== undefined;
}

/** `none` says that a name has no article. */
function writtenArticle(article: string): string {
  return article === '' ? 'none' : article;
}

function newTerm({ text, onlyIn, article, ambiguous, ...rest }: Term): NewTerm {
  return {
    term: text,
    ...rest,
    ...(article === undefined ? {} : { article: writtenArticle(article) }),
    ...(onlyIn === undefined ? {} : { 'only-in': [...onlyIn] }),
    ...(ambiguous ? { ambiguous } : {}),
  };
}

function definitionAfter({ definitions }: Concept, text: string, ui: Lang): NewEntry['definition'] {
  const all = Object.entries({ ...definitions, [ui]: text }).filter(([, each]) => each !== '');
  return all.length === 0 ? undefined : Object.fromEntries(all);
}
