import type { Kind } from '../../core/glossary/kind.ts';
import { LANGS, type Lang } from '../../core/language/language.ts';
import type { EntryLine } from '../../rpc/glossary-line.ts';
import type { Draft, DraftName, Proposal } from '../../rpc/glossary-draft.ts';
import type { SelectedWords } from '../editor/selected-words.ts';
import { EMPTY_DRAFT } from './glossary-drafts.ts';

/** `HTS`, `U.N.`, `EE. UU.`: capitals, digits, hyphens and stops only. */
const ABBREVIATION = /^(?=.{2,9}$)\p{Lu}[\p{Lu}\p{N}.-]*(?:\s\p{Lu}[\p{Lu}.]*)?$/u;

/** The kinds whose names stay as they are in other languages, as a rule. */
const UNTRANSLATED: ReadonlySet<Kind> = new Set<Kind>(['person', 'media']);

/** What is known where a new entry begins. */
export interface ProposalPlace {
  readonly words: Pick<SelectedWords, 'text' | 'mention' | 'entity'> | undefined;
  /** Of the text; the UI's where it is not known. */
  readonly language: Lang;
  /** Entries that a search for the words finds. */
  readonly near: readonly EntryLine[];
  /** URI of the file that it would go into. */
  readonly file: string;
}

/** A new entry, as far as the article tells of it: its kind, its name, an abbreviation, names in other languages. */
export function proposeEntry({ words, language, near, file }: ProposalPlace): Proposal {
  const { text = '', mention, entity } = words ?? {};
  const isShort = ABBREVIATION.test(text) && entity !== undefined && entity.name !== text;
  const name = isShort ? entity.name : text;
  const kind = mention?.kind ?? entity?.kind ?? EMPTY_DRAFT.kind;
  const abbreviation = isShort ? text : entity?.aliases.find((alias) => ABBREVIATION.test(alias));
  const known = entity?.names;
  const guess = UNTRANSLATED.has(kind) ? name : '';
  const nameIn = (each: Lang): DraftName => ({
    text: each === language ? name : (known?.[each] ?? guess),
    gender: null,
    number: null,
  });
  const draft: Draft = {
    ...EMPTY_DRAFT,
    kind,
    names: { en: nameIn('en'), es: nameIn('es'), pt: nameIn('pt') },
    abbreviations: abbreviation === undefined || abbreviation === name ? [] : [abbreviation],
    file,
  };
  return {
    draft,
    near,
    guessed: LANGS.filter((each) => each !== language && draft.names[each].text !== ''),
  };
}
