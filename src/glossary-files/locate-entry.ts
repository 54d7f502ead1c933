import type { Concept } from '../core/glossary/concept.ts';
import type { Span } from '../core/text/span.ts';

/**
 * The line of a glossary file at which an entry begins, whatever the format and however broken the rest: where its id
 * is given, else where its id or one of its names stands first, else the first line.
 */
export function locateEntry(text: string, { id, terms }: Pick<Concept, 'id' | 'terms'>): Span {
  const at =
    idAt(text, id) ??
    cellAt(text, id) ??
    firstOf(
      text,
      terms.map(({ text: name }) => name),
    ) ??
    0;
  const start = at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const line = /^[^\n\r]*/u.exec(text.slice(start))?.[0] ?? '';
  const words = line.trim();
  const from = start + line.indexOf(words);
  return { start: from, end: from + words.length };
}

/** `- id: hts`, `{ "id": "hts" }`, `<conceptEntry id="hts">` */
function idAt(text: string, id: string): number | undefined {
  const value = escaped(id);
  const yaml = `["']?id["']?[^\\S\\n\\r]{0,8}:[^\\S\\n\\r]{0,8}(?:"${value}"|'${value}'|${value})(?=[^\\S\\n\\r]*(?:[,}#\\n\\r]|$))`;
  const xml = `id=(?:"${value}"|'${value}')`;
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${yaml}|${xml})`, 'u').exec(text)?.index;
}

/** A cell of a table: between delimiters, quoted or not. */
function cellAt(text: string, id: string): number | undefined {
  return new RegExp(`(?<=^|[,;\\t"])${escaped(id)}(?=[,;\\t"\\n\\r]|$)`, 'mu').exec(text)?.index;
}

function firstOf(text: string, names: readonly string[]): number | undefined {
  return names.map((name) => text.indexOf(name)).find((at) => at >= 0);
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
