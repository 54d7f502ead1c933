import type { Span } from '../text/span.ts';
import type { MetadataKey } from './article-cues.ts';
import { allKeys } from './cues.ts';

/** What a file says of its article in front matter or in header lines such as "Title: …". */
export interface MetadataEntry extends Span {
  readonly key: MetadataKey;
  /** Without quotation marks. */
  readonly value: string;
}

const KEYS = allKeys();

/** `title: "A truce"`, `Fecha: 3 de mayo de 2019`; the value may not be empty. */
const ENTRY = /^\s{0,3}(?<key>\p{L}[\p{L} _-]{0,30}?)\s{0,2}[:：]\s{0,8}(?<value>\S.{0,500})$/u;

/** "Kicker: The river": a key of any name, and its value. */
const KEYED = /^\p{Lu}[\p{L} _-]{0,30}[:：]\s\S/u;

/** Whether a line is written as a key and its value, be the key known or not. */
export function hasKey(line: string): boolean {
  return KEYED.test(line);
}

/** What a line "Key: value" says; null where it is no such line, or its key is none that is known. */
export function metadataAt(text: string, { start, end }: Span): MetadataEntry | null {
  if (end - start > 600) return null;
  const found = ENTRY.exec(text.slice(start, end));
  const key = keyNamed(found?.groups?.['key'] ?? '');
  const raw = found?.groups?.['value'] ?? '';
  const value = unquoted(raw);
  return key && value ? { key, value, start: end - raw.length, end } : null;
}

/** What a key says, in any of the languages: "Fecha" and "published_date" the day; null for other keys. */
export function keyNamed(word: string): MetadataKey | null {
  return KEYS.get(word.toLowerCase().replace(/_/gu, ' ').trim()) ?? null;
}

/** `"A \"truce\""` is `A "truce"`, `'Nobody''s'` is `Nobody's`. */
export function unquoted(value: string): string {
  const { quote, inside } = /^(?<quote>["'])(?<inside>.*)\k<quote>$/u.exec(value)?.groups ?? {};
  if (quote === undefined || inside === undefined) return value.trim();
  return (quote === '"' ? inside.replace(/\\(?=["\\/])/gu, '') : inside.replaceAll("''", "'")).trim();
}
