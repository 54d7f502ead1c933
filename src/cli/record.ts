import * as v from 'valibot';
import { LANGS } from '../core/language/language.ts';
import { parseIsoDate } from '../core/dates/iso-date.ts';

const record = v.object({
  id: v.string(),
  text: v.string(),
  date: v.optional(
    v.pipe(
      v.string(),
      v.check((date) => parseIsoDate(date) !== null, 'not a day of the form YYYY-MM-DD'),
    ),
  ),
  language: v.optional(v.picklist(LANGS)),
});

/** One line of `--input jsonl`. */
export type InputRecord = v.InferOutput<typeof record>;

export type ReadRecord =
  | { readonly ok: true; readonly record: InputRecord }
  | {
      readonly ok: false;
      readonly id: string | null;
      readonly code: 'notJson' | 'notRecord';
      readonly why: string;
    };

/** Reads one line of JSON as a record; what is wrong with it is said in English, as in `field: reason`. */
export function readRecord(line: string): ReadRecord {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { ok: false, id: null, code: 'notJson', why: error instanceof Error ? error.message : '' };
  }
  const parsed = v.safeParse(record, json);
  if (parsed.success) return { ok: true, record: parsed.output };
  const [issue] = parsed.issues;
  const why = [v.getDotPath(issue), issue.message].filter(Boolean).join(': ');
  return { ok: false, id: idOf(json), code: 'notRecord', why };
}

function idOf(json: unknown): string | null {
  const found = v.safeParse(v.object({ id: v.string() }), json);
  return found.success ? found.output.id : null;
}
