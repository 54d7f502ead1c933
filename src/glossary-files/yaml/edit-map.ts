import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../../core/text/text-edit.ts';
import {
  columnOf,
  dashOf,
  endOfItem,
  endOfPair,
  lineEndOf,
  lineStart,
  linesBelow,
  type ParsedPair,
} from './places.ts';
import {
  flowYaml,
  indented,
  isNothing,
  isPlain,
  itemYaml,
  pairYaml,
  rankOf,
  scalarYaml,
} from './write-value.ts';

type Plain = Readonly<Record<string, unknown>>;

/**
 * The edits that make a mapping say something else: a key that `change` has is written, or taken out where it says
 * nothing there; others stay.
 */
export function editMap(text: string, map: YAMLMap.Parsed, change: Plain): readonly TextEdit[] {
  if (map.flow === true) {
    const said: unknown = map.toJSON();
    const after = { ...(isPlain(said) ? said : {}), ...change };
    return [{ start: map.range[0], end: map.range[1], newText: flowYaml(after) }];
  }
  const isGone = (pair: ParsedPair): boolean => nameOf(pair) in change && isNothing(change[nameOf(pair)]);
  const staying = map.items.filter((pair) => !isGone(pair));
  return [
    ...map.items.filter(isGone).map((pair) => withoutPair(text, map, pair)),
    ...staying.flatMap((pair) => {
      const name = nameOf(pair);
      return name in change ? editPair(text, pair, change[name]) : [];
    }),
    ...Object.keys(change)
      .filter((key) => !isNothing(change[key]) && !map.items.some((pair) => nameOf(pair) === key))
      .sort((a, b) => rankOf(a) - rankOf(b))
      .map((key) => newPair(text, map, staying, key, change[key])),
  ];
}

/** Whether two values say the same: a number is as good as its digits, and a value as a list of that value alone. */
export function saysSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) !== Array.isArray(b)) return Array.isArray(a) ? saysSame(a, [b]) : saysSame([a], b);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => saysSame(each, b[index]));
  if (isPlain(a) && isPlain(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => saysSame(a[key] ?? null, b[key] ?? null));
  }
  const isText = (each: unknown): boolean => typeof each === 'string' || typeof each === 'number';
  return isText(a) && isText(b) ? String(a) === String(b) : a === b;
}

function nameOf({ key }: ParsedPair): string {
  return isScalar(key) ? String(key.value) : '';
}

function jsOf(node: ParsedNode | null): unknown {
  return node === null ? null : (node.toJSON() as unknown);
}

function editPair(text: string, pair: ParsedPair, value: unknown): readonly TextEdit[] {
  const { value: node } = pair;
  if (saysSame(jsOf(node), value)) return [];
  if (isSeq(node) && Array.isArray(value)) {
    if (node.flow === true) return [{ start: node.range[0], end: node.range[1], newText: flowYaml(value) }];
    const edits = editSeq(text, node, value);
    if (edits) return edits;
  }
  if (isMap(node) && isPlain(value)) {
    const gone = node.items.map(nameOf).filter((key) => !(key in value));
    if (gone.length < node.items.length)
      return editMap(text, node, { ...value, ...Object.fromEntries(gone.map((key) => [key, undefined])) });
  }
  if (isScalar(node) && node.range[0] < node.range[1] && text[node.range[1] - 1] !== '\n') {
    const written = typeof value === 'object' ? null : scalarYaml(value, node.type);
    if (written !== null) return [{ start: node.range[0], end: node.range[1], newText: written }];
  }
  return [wholePair(text, pair, value)];
}

/** A pair written anew; the comment beside it stays. */
function wholePair(text: string, pair: ParsedPair, value: unknown): TextEdit {
  const start = pair.key.range[0];
  const end = endOfPair(pair);
  const eol = lineEndOf(text);
  const lines = indented(pairYaml(nameOf(pair), value), '', ' '.repeat(columnOf(text, start)));
  const last = text[end - 1] === '\n' ? eol : '';
  return { start, end, newText: lines.replaceAll('\n', eol) + last };
}

/** Takes items out and adds others behind them; null where more than that has changed. */
function editSeq(text: string, seq: YAMLSeq.Parsed, value: readonly unknown[]): readonly TextEdit[] | null {
  const before = seq.items.map(jsOf);
  const kept = before.map((each) => value.some((other) => saysSame(each, other)));
  const last = kept.lastIndexOf(true);
  if (last < 0) return null;
  const staying = before.filter((_, index) => kept[index]);
  if (!staying.every((each, index) => saysSame(each, value[index]))) return null;
  const dash = ' '.repeat(columnOf(text, dashOf(seq, 0)));
  const added = value.slice(staying.length).map((each) => indented(itemYaml(each), dash, dash));
  return [
    ...before.flatMap((_, index) =>
      kept[index] ? [] : [withoutLines(text, dashOf(seq, index), endOfItem(seq, index))],
    ),
    ...(added.length === 0 ? [] : [linesBelow(text, endOfItem(seq, last), added.join('\n'))]),
  ];
}

function newPair(
  text: string,
  map: YAMLMap.Parsed,
  staying: readonly ParsedPair[],
  key: string,
  value: unknown,
): TextEdit {
  // Behind the key that is its neighbour in the order of the schema, wherever the author has that.
  const [above = staying[0]] = staying
    .filter((pair) => rankOf(nameOf(pair)) < rankOf(key))
    .sort((a, b) => rankOf(nameOf(b)) - rankOf(nameOf(a)));
  const end = above ? endOfPair(above) : map.range[0];
  const indent = ' '.repeat(columnOf(text, map.range[0]));
  return linesBelow(text, end, indented(pairYaml(key, value), indent, indent));
}

function withoutPair(text: string, map: YAMLMap.Parsed, pair: ParsedPair): TextEdit {
  const start = pair.key.range[0];
  const next = map.items[map.items.indexOf(pair) + 1];
  // The first key of an entry stands behind its dash, which stays.
  const isBehindDash = text.slice(lineStart(text, start), start).trim() !== '';
  if (isBehindDash && next) return { start, end: next.key.range[0], newText: '' };
  return withoutLines(text, start, endOfPair(pair));
}

/** Takes out the lines from an offset to another. */
function withoutLines(text: string, from: number, to: number): TextEdit {
  const start = lineStart(text, from);
  if (text[to - 1] === '\n') return { start, end: to, newText: '' };
  const feed = text.indexOf('\n', to);
  if (feed >= 0) return { start, end: feed + 1, newText: '' };
  // The last line has no end of its own: the one before gives its.
  return {
    start: text[start - 2] === '\r' ? start - 2 : Math.max(0, start - 1),
    end: text.length,
    newText: '',
  };
}
