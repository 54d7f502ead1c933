import { frontMatterOf } from '../../core/article/front-matter.ts';
import { metadataAt } from '../../core/article/metadata.ts';
import type { Span } from '../../core/text/span.ts';
import type { TextEdit } from '../../core/text/text-edit.ts';

/** `date: 2019-05-03  # of the print edition`, `'Fecha' : "3 de mayo"`: a key of the top level with its value. */
const PAIR =
  /^(?<key>["']?[\p{L}_][\p{L}\p{N} _-]{0,40}["']?)(?<colon>[^\S\n]{0,8}:[^\S\n]{0,400})(?<value>"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|(?:[^\s#]+(?:[^\S\n]+[^\s#]+)*)?)(?=[^\S\n]*(?:#[^\n]*)?$)/u;

/**
 * The edit that writes a day of publication into the front matter of a text: it replaces the value of the key that
 * says the day, adds a key `date` at the end, or makes a front matter; nothing else changes. Null where the text
 * says that day already.
 *
 * @param date ISO date
 * @returns half-open UTF-16 offsets into `text`
 */
export function dateEdit(text: string, date: string): TextEdit | null {
  const eol = /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
  const front = frontMatterOf(text);
  if (!front) {
    const at = text.startsWith('\ufeff') ? 1 : 0;
    return { start: at, end: at, newText: ['---', `date: ${date}`, '---', '', ''].join(eol) };
  }
  const close = text.lastIndexOf('\n', front.end - 1) + 1;
  const value = statedDate(text, { start: front.start, end: close });
  if (!value) return { start: close, end: close, newText: `date: ${date}${eol}` };
  if (text.slice(value.start, value.end).replace(/^["']|["']$/gu, '') === date) return null;
  const needsBlank = text[value.start - 1] === ':';
  return { ...value, newText: `${needsBlank ? ' ' : ''}${date}` };
}

/** Where the first key that says a day has its value; a value goes on over the indented lines below its key. */
function statedDate(text: string, block: Span): Span | null {
  const lines = Array.from(text.slice(block.start, block.end).matchAll(/[^\n]+\n?|\n/gu));
  for (const [index, { 0: line, index: at }] of lines.entries()) {
    const { key, colon = '', value = '' } = PAIR.exec(line.trimEnd())?.groups ?? {};
    if (key === undefined || !saysDate(key.replace(/["']/gu, ''))) continue;
    const start = block.start + at + key.length + colon.length;
    const below = lines.slice(index + 1).findIndex((next) => !/^[^\S\n]+\S/u.test(next[0]));
    const last = below > 0 && /^(?:$|[|>])/u.test(value) ? lines[index + below] : undefined;
    return { start, end: last ? block.start + last.index + last[0].trimEnd().length : start + value.length };
  }
  return null;
}

function saysDate(key: string): boolean {
  const line = `${key}: x`;
  return metadataAt(line, { start: 0, end: line.length })?.key === 'date';
}
