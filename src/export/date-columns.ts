import type { Columns } from './articles-csv.ts';
import type { DateRecord } from './date-record.ts';

/** The table of dates: a row an expression. */
export const DATE_COLUMNS: Columns<DateRecord> = {
  text: ({ text }) => text,
  type: ({ type }) => type,
  value: ({ value }) => value,
  mod: ({ mod }) => mod,
  from: ({ from }) => from,
  to: ({ to }) => to,
  anchor: ({ anchor }) => anchor,
  range: ({ rangeId }) => rangeId,
  sentence: ({ sentence }) => sentence,
  actors: ({ actors }) => actors,
  start: ({ start }) => start,
  end: ({ end }) => end,
};
