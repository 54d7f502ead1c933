import { LANGS, isLang, type Lang } from '../language/language.ts';
import type { Concept } from './concept.ts';

/** What kind of form of a concept stands in the text, the surest first. */
export type FormKind = 'name' | 'abbreviation' | 'variant' | 'former' | 'demonym' | 'descriptor';

/** One way to write a concept. */
export interface Form {
  readonly concept: Concept;
  readonly kind: FormKind;
  /** As the glossary spells it. */
  readonly name: string;
  /** The language the form belongs to; absent where it serves all of them. */
  readonly language?: Lang;
}

/** A qualifier that tells homonyms apart in a list and never stands in a text: "Sinjar (Idlib)". */
const QUALIFIER = /\s*\([^()]{1,60}\)\s*$/u;

/** Every form of a concept, without the qualifiers in parentheses; empty where the concept is not looked for. */
export function formsOf(concept: Concept): readonly Form[] {
  if (!concept.matching) return [];
  const forms: Form[] = [];
  for (const language of LANGS) add('name', concept.names[language], language);
  for (const [tag, name] of Object.entries(concept.regionalNames)) add('name', name, languageOf(tag));
  add('name', concept.arabic);
  for (const name of concept.abbreviations) add('abbreviation', name);
  for (const name of concept.variants) add('variant', name);
  for (const { name } of concept.formerNames) add('former', name);
  for (const language of LANGS)
    for (const name of concept.demonyms[language] ?? []) add('demonym', name, language);
  for (const name of concept.descriptors) add('descriptor', name);
  return forms;

  function add(kind: FormKind, name: string | null | undefined, language?: Lang): void {
    const bare = name?.replace(QUALIFIER, '').trim();
    if (bare) forms.push({ concept, kind, name: bare, ...(language ? { language } : {}) });
  }
}

/** The language of a BCP 47 tag: `pt` of `pt-PT`. */
function languageOf(tag: string): Lang | undefined {
  const [code = ''] = tag.split('-');
  return isLang(code) ? code : undefined;
}
