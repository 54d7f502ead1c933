/**
 * What is exported of an article (by its name in the analysis), in which format (by the terminal's word for it), with
 * the ending of such files: `dragoman export dates --format csv` is `dates.csv`. Of each the usual format comes first.
 */
export const EXPORT_FORMS = {
  'dates.csv': { exported: 'dates', format: 'csv', ending: 'csv' },
  'dates.json': { exported: 'dates', format: 'json', ending: 'json' },
  'dates.ics': { exported: 'dates', format: 'ics', ending: 'ics' },
  'dates.timelinejs': { exported: 'dates', format: 'timelinejs', ending: 'json' },
  'entities.csv': { exported: 'entities', format: 'csv', ending: 'csv' },
  'entities.json': { exported: 'entities', format: 'json', ending: 'json' },
  'mentions.csv': { exported: 'mentions', format: 'csv', ending: 'csv' },
  'mentions.json': { exported: 'mentions', format: 'json', ending: 'json' },
} as const;

export type ExportForm = keyof typeof EXPORT_FORMS;

/** The forms of one thing that is exported, the usual one first; none where it is not exported at all. */
export function formsOf(exported: string): readonly ExportForm[] {
  return Object.entries(EXPORT_FORMS).flatMap(([form, of]) =>
    of.exported === exported ? [form as ExportForm] : [],
  );
}
