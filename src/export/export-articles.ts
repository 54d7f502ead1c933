import type { Translator } from '../i18n/translator.ts';
import { articlesCsv } from './articles-csv.ts';
import { articlesJson } from './articles-json.ts';
import { DATE_COLUMNS } from './date-columns.ts';
import { dateRecords } from './date-record.ts';
import { datesIcal } from './dates-ical.ts';
import { datesTimelineJs } from './dates-timelinejs.ts';
import { ENTITY_COLUMNS } from './entity-columns.ts';
import { entityRecords } from './entity-record.ts';
import type { ExportForm } from './export-forms.ts';
import type { ExportedArticle } from './exported-article.ts';
import { MENTION_COLUMNS } from './mention-columns.ts';
import { mentionRecords } from './mention-record.ts';

export interface ExportOptions {
  /** Words dates where a format shows them to people. */
  readonly translator: Translator;
  /** When the export is made. */
  readonly now: Date;
}

type Writer = (articles: readonly ExportedArticle[], options: ExportOptions) => string;

const WRITERS: Readonly<Record<ExportForm, Writer>> = {
  'dates.csv': (articles) => articlesCsv(articles, dateRecords, DATE_COLUMNS),
  'dates.json': (articles) => articlesJson(articles, 'dates', dateRecords),
  'dates.ics': (articles, { now }) => datesIcal(articles, now),
  'dates.timelinejs': (articles, { translator }) => datesTimelineJs(articles, translator),
  'entities.csv': (articles) => articlesCsv(articles, entityRecords, ENTITY_COLUMNS),
  'entities.json': (articles) => articlesJson(articles, 'entities', entityRecords),
  'mentions.csv': (articles) => articlesCsv(articles, mentionRecords, MENTION_COLUMNS),
  'mentions.json': (articles) => articlesJson(articles, 'mentions', mentionRecords),
};

/** What a form has of articles, as one file. */
export function exportArticles(
  articles: readonly ExportedArticle[],
  form: ExportForm,
  options: ExportOptions,
): string {
  return WRITERS[form](articles, options);
}
