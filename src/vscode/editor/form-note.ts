import type { LookedUpSense } from '../../analyser/requests.ts';
import { nameOf } from '../../core/glossary/concept-names.ts';
import { insteadOf } from '../../core/glossary/preferred-for.ts';
import { langOf, type Term } from '../../core/glossary/term.ts';
import { dateFormat, parseDay } from '../../i18n/format-date.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { HoverPlace } from './hover-links.ts';
import { coloured, dimmed } from './markdown.ts';
import { periodText } from './years.ts';

/**
 * What is to be said of the very form in the text, in Markdown: that it is not to be written, what it was on the day of
 * the article, and what the glossary's author notes of it. Empty where it is a name like others.
 */
export function formNote(sense: LookedUpSense, place: HoverPlace, translator: Translator): readonly string[] {
  const { term } = sense;
  const { status, note } = term;
  const why = note === undefined ? [] : [note];
  if (place.isMarked && (status === 'deprecated' || status === 'forbidden')) return [];
  if (status === 'deprecated')
    return [
      coloured([unwantedText(sense, place, translator), ...why].join(' · '), 'editorWarning-foreground'),
    ];
  if (status === 'forbidden')
    return [coloured([unwantedText(sense, place, translator), ...why].join(' · '), 'editorError-foreground')];
  const notes = [
    ...(status === 'superseded' ? [supersededText(term, translator)] : []),
    ...timeText(sense, place, translator),
    ...why,
  ];
  return notes.length === 0 ? [] : [dimmed(notes.join(' · '))];
}

function unwantedText(
  { concept, term }: LookedUpSense,
  { languages: [own = 'en'] }: HoverPlace,
  { t }: Translator,
): string {
  const form = term.text;
  const status = term.status === 'forbidden' ? 'forbidden' : 'deprecated';
  const instead = insteadOf(term, concept, langOf(term.language) ?? own)?.text;
  return instead === undefined || instead === form
    ? t(`hover.${status}`, { form })
    : t(`hover.${status}Instead`, { form, instead });
}

function supersededText({ text: form, from, to }: Term, { t }: Translator): string {
  const years = periodText(from, to);
  return years === undefined ? t('hover.superseded', { form }) : t('hover.supersededIn', { form, years });
}

/** That a thing is there while its article is written needs no word; that its name is or will be a past one does. */
function timeText(
  { concept, term, inTime }: LookedUpSense,
  { languages: [own = 'en'], region, date }: HoverPlace,
  { t, language }: Translator,
): readonly string[] {
  const day = date === undefined ? null : parseDay(date);
  if (!inTime || !day) return [];
  const on = { date: dateFormat(language, { dateStyle: 'long' }).format(day) };
  const { use, became } = inTime;
  if (use === 'future') return [t('hover.notYet', on)];
  if (use === 'current') {
    const isOver = term.status === 'superseded' || concept.relations.some(({ type }) => type === 'successor');
    return isOver ? [t('hover.current', on)] : [];
  }
  if (became.length === 0) return [t('hover.past', on)];
  return [t('hover.became', { ...on, names: became.map((each) => nameOf(each, own, region)).join(' → ') })];
}
