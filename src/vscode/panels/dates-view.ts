import type { Analysis } from '../../core/analysis.ts';
import type { PublicationDate } from '../../core/article/article.ts';
import { openEndOf, type OpenEnd } from '../../core/dates/open-end.ts';
import type { TimeExpression } from '../../core/dates/time-expression.ts';
import { isLang } from '../../core/language/language.ts';
import type { DateRow, DatesAnchor, DatesView } from '../../rpc/panels.ts';
import { dateEdit } from '../workspace/date-edit.ts';
import { actorsBeside } from './actors-beside.ts';
import { inContext } from './in-context.ts';
import { holding } from '../../core/text/holding.ts';

/** A value that says its year, and so stands in the order of time: `2019`, `2019-SU`, `2019-05-03TNI`. */
const DATED = /^\d{4}(?:-|T|$)/u;

/** The rows of the Dates panel with the day they are read from. */
export function datesView(text: string, analysis: Analysis): DatesView {
  const { dates, paragraphs, publicationDate } = analysis;
  const beside = actorsBeside(text, analysis);
  const placed = dates.map((date): Placed => {
    const context = inContext(text, date, holding(paragraphs, date) ?? date);
    const runs = runsOf(text, date, analysis);
    const row = { ...date, ...context, ...(runs === null ? {} : { runs }), actors: beside.of(date) };
    return { time: timeOf(date), row };
  });
  return {
    anchor: anchorOf(text, publicationDate),
    dates: placed.sort(byTime).map(({ row }) => row),
    actors: beside.actors,
  };
}

/** The words before a range belong to both its ends: neither is open. */
function runsOf(text: string, date: TimeExpression, { language }: Analysis): OpenEnd | null {
  const { type, rangeId } = date;
  if (type === 'SET' || type === 'DURATION' || rangeId !== undefined || !isLang(language.code)) return null;
  return openEndOf(text, date, language.code);
}

function anchorOf(text: string, { value, origin, doubt }: PublicationDate): DatesAnchor {
  const isUnwritten = origin === 'given' && value !== null && dateEdit(text, value) !== null;
  return { value, origin, isUnwritten, ...(doubt === undefined ? {} : { doubt }) };
}

interface Placed {
  readonly time: string | null;
  readonly row: DateRow;
}

/** Its place in the order of time, as an ISO date that sorts as text; null where it has none. */
function timeOf({ from, to, value, anchor }: TimeExpression): string | null {
  if (anchor === 'unresolved') return null;
  return from ?? to ?? (value !== null && DATED.test(value) ? value : null);
}

/**
 * Of two that begin together the shorter comes first, then the one named first; what has no place in time comes last,
 * in order of the text.
 */
function byTime(a: Placed, b: Placed): number {
  return (
    inOrder(a.time ?? NEVER, b.time ?? NEVER) ||
    (a.time === null ? 0 : inOrder(a.row.to ?? NEVER, b.row.to ?? NEVER)) ||
    a.row.start - b.row.start
  );
}

/** Sorts after every ISO date. */
const NEVER = '~';

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
