import { linesOf, type Line } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { keyNamed, metadataAt, unquoted, type MetadataEntry } from './metadata.ts';

/** The YAML block at the start of a Markdown file. */
export interface FrontMatter extends Span {
  readonly entries: readonly MetadataEntry[];
}

/** A block is closed within so many lines, or the three dashes are a rule. */
const MOST_LINES = 200;

/** `authors:`, `"og:title": A truce`, at the margin. */
const KEY = /^["']?(?<key>[\p{L}_][\p{L}\p{N} _.-]{0,40})["']?\s?:(?:\s{1,8}(?<value>.*))?$/u;

/** `- Ana Reed`, `- name: Ana Reed`, `name: "Ana Reed"`: one of several under a key. */
const ITEM = /^(?:-\s{1,8})?(?:name:\s{1,8})?(?<item>(?!["']?[\p{L}_]+["']?:\s)\S.*)$/u;

/** `>-`, `|`: the value is the lines below. */
const BLOCK_MARK = /^[>|][+-]?\d?$/u;

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
  if (inside.length > 0 && !inside.some(({ start, end }) => KEY.test(text.slice(start, end)))) return null;
  return { start: first.start, end: last.end, entries: entriesOf(text, inside) };
}

/** The entries of a block, each of one line or of a key and the lines that go on under it. */
function entriesOf(text: string, lines: readonly Line[]): readonly MetadataEntry[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(text, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const [line, ...under] = group;
    const whole = line && under.length > 0 ? entryOfLines(text, line, under) : null;
    return whole ?? group.flatMap((each) => metadataAt(text, each) ?? []);
  });
}

/** Whether a line belongs to the key over it: by its indentation, or as an item of its list. */
function goesOn(text: string, { start, end }: Line): boolean {
  return text.charAt(start - 1) === ' ' || /^(?:-\s|\]$)/u.test(text.slice(start, end));
}

/** `authors:` over its list, `title: >` over its words, a long value that goes on; null for keys over other keys. */
function entryOfLines(text: string, line: Line, under: readonly Line[]): MetadataEntry | null {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const found = KEY.exec(words(line))?.groups;
  const key = keyNamed(found?.['key'] ?? '');
  const first = found?.['value']?.trim() ?? '';
  const value = valueOf(first, under.map(words));
  const from = first === '' || BLOCK_MARK.test(first) ? under[0]?.start : line.end - first.length;
  const end = under.at(-1)?.end;
  return key && value && from !== undefined && end !== undefined ? { key, value, start: from, end } : null;
}

function valueOf(first: string, under: readonly string[]): string | null {
  if (first === '') {
    const items = under.flatMap((line) => ITEM.exec(line)?.groups?.['item'] ?? []).map(unquoted);
    return items.length > 1 ? `[${items.join(', ')}]` : (items[0] ?? null);
  }
  if (BLOCK_MARK.test(first)) return under.join(' ');
  return under.some((line) => KEY.test(line) || line.startsWith('- '))
    ? null
    : unquoted([first, ...under].join(' '));
}
