import type { Span } from '../../core/text/span.ts';

/** The text of a glossary cut into its entries, and what stands before and after them. */
export interface EntryChunks {
  /** Each from the dash of its entry's first line, with the white space before it, to the next one. */
  readonly entries: readonly Span[];
  /** The other keys of the file: `domain`, `ignore`. */
  readonly rest: readonly Span[];
}

/** `concepts:` at the left edge, alone on its line. */
const CONCEPTS = /^\uFEFF?(?:concepts|"concepts"|'concepts')[ \t]*:[ \t]*(?:#.*)?$/mu;

/** `  - id: a`: whatever its indentation, an entry begins here. */
const SURE_START = /^[ \t]*-[ \t]+(?:id|"id"|'id')[ \t]*:/u;

/** `  - en: a`: an entry begins here, if its dash is where those of the others are. */
const START = /^(?<indent> *)-(?:[ \t]|$)/u;

/** `ignore:`: another key of the file. */
const ROOT_KEY = /^[\p{L}$"'][^:\n]{0,60}:/u;

/** Cuts a glossary that is not well-formed by its lines, so that the entries that are can be read one by one; null where none begins. */
export function entryChunks(text: string): EntryChunks | null {
  const head = CONCEPTS.exec(text);
  if (!head) return null;
  const entries: Span[] = [];
  const rest: Span[] = head.index > 0 ? [{ start: 0, end: head.index }] : [];
  let start: number | null = null;
  let indent: string | null = null;
  const close = (end: number): void => {
    if (start !== null) entries.push({ start, end });
    start = null;
  };
  const from = head.index + head[0].length;
  let end = text.length;
  for (const { start: at, line } of lines(text, from)) {
    if (ROOT_KEY.test(line)) {
      end = at;
      break;
    }
    const begins = START.exec(line)?.groups?.['indent'];
    if (!SURE_START.test(line) && (begins === undefined || (indent !== null && begins !== indent))) continue;
    indent ??= begins ?? null;
    close(at);
    start = at;
  }
  close(end);
  if (end < text.length) rest.push({ start: end, end: text.length });
  return entries.length > 0 ? { entries, rest } : null;
}

function* lines(text: string, from: number): Generator<{ readonly start: number; readonly line: string }> {
  const BREAK = /\r\n|[\n\r]/gu;
  BREAK.lastIndex = from;
  for (let found = BREAK.exec(text); found;) {
    const start = found.index + found[0].length;
    found = BREAK.exec(text);
    yield { start, line: text.slice(start, Math.min(found?.index ?? text.length, start + 200)) };
  }
}
