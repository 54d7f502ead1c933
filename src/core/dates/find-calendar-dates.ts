import type { Lang } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import type { Parse } from './grammar.ts';
import type { CalendarMeaning } from './meaning.ts';
import { calendarValue } from './calendar-value.ts';
import { timeGrammar } from './time-grammar.ts';
import { timeTokensOf } from './time-tokens.ts';
import { isMeaning, type Value } from './value.ts';

/** A calendar date that the text states itself: `2019-05-03`, `XXXX-05-03`, `2019-05`. */
export interface CalendarDate extends Span {
  readonly value: string;
}

/**
 * The calendar dates of a stretch of text, in order, without overlaps: days with at least their month, months with
 * their year. Only what the words themselves say; nothing is resolved against another date. Offsets are half-open
 * UTF-16 indices into the whole text.
 */
export function findCalendarDates(text: string, span: Span, language: Lang): readonly CalendarDate[] {
  const tokens = timeTokensOf(text, span);
  const { read } = timeGrammar(language).reader({ text, tokens });
  const found: CalendarDate[] = [];
  for (let at = 0; at < tokens.length;) {
    let best: Parse<CalendarMeaning> | null = null;
    for (const { from, to, value } of [...read('DAY', at), ...read('PERIOD', at)])
      if (isStated(value) && to > (best?.to ?? at)) best = { from, to, value };
    const [first, last] = best ? [tokens[best.from], tokens[best.to - 1]] : [];
    if (best && first && last)
      found.push({ start: first.start, end: last.end, value: calendarValue(best.value) });
    at = best?.to ?? at + 1;
  }
  return found;
}

function isStated(value: Value): value is CalendarMeaning {
  if (!isMeaning(value) || value.kind !== 'calendar' || value.within || value.era) return false;
  return value.month !== undefined && (value.day !== undefined || value.year !== undefined);
}
