import { linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { MetadataKey } from './article-cues.ts';
import { allKeys } from './cues.ts';

/** What a file says of its article in front matter or in header lines such as "Title: …". */
export interface MetadataEntry extends Span {
  readonly key: MetadataKey;
  /** Without quotation marks. */
  readonly value: string;
}

/** The YAML block at the start of a Markdown file. */
export interface FrontMatter extends Span {
  readonly entries: readonly MetadataEntry[];
}

/** A block is closed within so many lines, or the three dashes are a rule. */
const MOST_LINES = 200;

const KEYS = allKeys();

/** `title: "A truce"`, `Fecha: 3 de mayo de 2019`; the value may not be empty. */
const ENTRY = /^\s{0,3}(?<key>\p{L}[\p{L} _-]{0,30}?)\s{0,2}[:：]\s{0,8}(?<value>\S.{0,500})$/u;

/** "Kicker: The river": a key of any name, and its value. */
const KEYED = /^\p{Lu}[\p{L} _-]{0,30}[:：]\s\S/u;

/** Whether a line is written as a key and its value, be the key known or not. */
export function hasKey(line: string): boolean {
  return KEYED.test(line);
}

/** The front matter of a text; null where it has none. */
export function frontMatterOf(text: string): FrontMatter | null {
  if (!/^\s{0,20}---/u.test(text)) return null;
  const lines = linesOf(text.slice(0, 40_000)).filter(({ blank }) => !blank);
  const [first] = lines;
  if (!first || text.slice(first.start, first.end) !== '---') return null;
  const close = lines.findIndex(
    ({ start, end }, index) => index > 0 && /^(?:---|\.\.\.)$/u.test(text.slice(start, end)),
  );
  const last = lines[close];
  if (!last || close > MOST_LINES) return null;
  const inside = lines.slice(1, close);
  const isYaml = inside.some(({ start, end }) =>
    /^["']?[\p{L}_][\p{L}\p{N} _.-]{0,40}["']?\s?:/u.test(text.slice(start, end)),
  );
  if (!isYaml && inside.length > 0) return null;
  return {
    start: first.start,
    end: last.end,
    entries: inside.flatMap((line) => metadataAt(text, line) ?? []),
  };
}

/** What a line "Key: value" says; null where it is no such line, or its key is none that is known. */
export function metadataAt(text: string, { start, end }: Span): MetadataEntry | null {
  if (end - start > 600) return null;
  const found = ENTRY.exec(text.slice(start, end));
  const key = KEYS.get(found?.groups?.['key']?.toLowerCase().replace(/_/gu, ' ').trim() ?? '');
  const raw = found?.groups?.['value'] ?? '';
  const value = raw.replace(/^(?<quote>["'])(?<inside>.*)\k<quote>$/u, '$<inside>').trim();
  return key && value ? { key, value, start: end - raw.length, end } : null;
}
