import type { Translator } from '../i18n/translator.ts';
import type { ExportedArticle } from './exported-article.ts';
import { datesCsv } from './dates-csv.ts';
import { datesIcal } from './dates-ical.ts';
import { datesJson } from './dates-json.ts';
import { datesTimelineJs } from './dates-timelinejs.ts';

/** The formats that dates are exported in, by the names the terminal knows them by. */
export const DATE_FORMATS = ['csv', 'json', 'ics', 'timelinejs'] as const;

export type DateFormat = (typeof DATE_FORMATS)[number];

export interface ExportOptions {
  /** Words dates where a format shows them to people. */
  readonly translator: Translator;
  /** When the export is made. */
  readonly now: Date;
}

/** The dates of articles as a file of one of the formats. */
export function exportDates(
  articles: readonly ExportedArticle[],
  format: DateFormat,
  { translator, now }: ExportOptions,
): string {
  switch (format) {
    case 'csv':
      return datesCsv(articles);
    case 'json':
      return datesJson(articles);
    case 'ics':
      return datesIcal(articles, now);
    case 'timelinejs':
      return datesTimelineJs(articles, translator);
  }
}
