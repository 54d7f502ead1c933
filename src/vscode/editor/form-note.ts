import type { Sense } from '../../core/glossary/glossary.ts';
import { insteadOf } from '../../core/glossary/preferred-for.ts';
import { langOf } from '../../core/glossary/term.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { HoverPlace } from './hover-links.ts';
import { coloured, dimmed, type TextColour } from './markdown.ts';
import { periodText } from './years.ts';

const COLOURS = {
  deprecated: 'editorWarning-foreground',
  forbidden: 'editorError-foreground',
} as const satisfies Readonly<Record<string, TextColour>>;

/** What is to be said of the very form in the text: that it is not to be written, or that it is a name of the past. */
export function formNote(
  { concept, term }: Sense,
  { languages: [own = 'en'] }: Pick<HoverPlace, 'languages'>,
  { t }: Pick<Translator, 't'>,
): readonly string[] {
  const { status, text: form, note } = term;
  const why = note === undefined ? [] : [note];
  if (status === 'deprecated' || status === 'forbidden') {
    const instead = insteadOf(term, concept, langOf(term.language) ?? own);
    const words =
      instead && instead.text !== form
        ? t(`hover.${status}Instead`, { form, instead: instead.text })
        : t(`hover.${status}`, { form });
    return [coloured([words, ...why].join(' · '), COLOURS[status])];
  }
  if (status === 'superseded') {
    const years = periodText(term.from, term.to);
    const words =
      years === undefined ? t('hover.superseded', { form }) : t('hover.supersededIn', { form, years });
    return [dimmed([words, ...why].join(' · '))];
  }
  return note === undefined ? [] : [dimmed(note)];
}
