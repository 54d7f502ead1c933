import type { Concept } from '../../core/glossary/concept.ts';
import { preferredFor } from '../../core/glossary/preferred-for.ts';
import type { Lang } from '../../core/language/language.ts';
import type { Translator } from '../../i18n/translator.ts';
import { commandLink } from './markdown.ts';

/** The commands that the links of a hover run. */
export interface HoverCommands {
  /** (id, BCP 47 tag) */
  readonly copyTerm: string;
  /** (id) */
  readonly openGlossaryEntry: string;
  /** (form, id) */
  readonly addSpelling: string;
  /** (form, id) */
  readonly reportWrong: string;
}

/** The place of a text that a hover speaks of. */
export interface HoverPlace {
  /** The words, as the text has them. */
  readonly written: string;
  /** In the order in which they are shown. */
  readonly languages: readonly Lang[];
  /** BCP 47 tag of the variety in which the text is written, where it is known. */
  readonly region: string | null;
  /** ISO calendar date of the article, where it is known. */
  readonly date?: string;
  /** Whether the editor says there already that the form is not wanted. */
  readonly isMarked: boolean;
}

/** What can be done with an entry from its hover, in one line: copy its names, open it, say that words are no name of it. */
export function hoverLinks(
  concept: Concept,
  { written, languages, region }: HoverPlace,
  commands: HoverCommands,
  { t }: Pick<Translator, 't'>,
): string {
  const { id } = concept;
  const copies = languages.flatMap((language) => {
    const name = preferredFor(concept, language, region);
    if (!name) return [];
    const hint = t('hover.copyHint', { text: name.text });
    const label = language.toUpperCase();
    const link = (shown: string): string =>
      commandLink(shown, commands.copyTerm, [id, name.language ?? language], hint);
    return [{ first: link(t('hover.copy', { language: label })), more: link(label) }];
  });
  const form = written.replace(/\s+/gu, ' ').trim();
  const isNew = !concept.terms.some(({ text }) => text === form);
  return [
    ...copies.map(({ first, more }, index) => (index === 0 ? first : more)),
    commandLink(t('hover.open'), commands.openGlossaryEntry, [id], t('hover.openHint')),
    ...(isNew
      ? [commandLink(t('hover.addSpelling'), commands.addSpelling, [form, id], t('hover.addHint', { form }))]
      : []),
    commandLink(t('hover.wrong'), commands.reportWrong, [form, id], t('hover.wrongHint', { form })),
  ].join(' · ');
}
