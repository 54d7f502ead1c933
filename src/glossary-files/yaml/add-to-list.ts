import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../../core/text/text-edit.ts';
import { columnOf, dashOf, endOfItem, endOfPair, lineEndOf, linesBelow, type ParsedPair } from './places.ts';
import { entryYaml, flowYaml, indented } from './write-value.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Where the items of a list stand: their dashes, and the white space behind a dash. */
interface ListStyle {
  readonly indent: string;
  readonly gap: string;
}

const USUAL: ListStyle = { indent: '  ', gap: ' ' };

/**
 * The edits that add items to the end of a list of the file, which is made where it is not there.
 *
 * @param root null where the file says nothing
 */
export function addToList(
  text: string,
  root: YAMLMap.Parsed | null,
  key: string,
  items: readonly Plain[],
): readonly TextEdit[] {
  if (items.length === 0) return [];
  const last = root?.items.at(-1);
  if (!root || !last) return [atEnd(text, `${key}:\n${blockItems(items, USUAL)}`)];
  if (root.flow === true) return inFlowMap(root, key, items);
  const pair = root.items.find((each) => isScalar(each.key) && each.key.value === key);
  if (!pair) return [linesBelow(text, endOfPair(last), `${key}:\n${blockItems(items, styleIn(text, root))}`)];
  const { value } = pair;
  if (isSeq(value) && value.items.length > 0)
    return [value.flow === true ? inFlowSeq(value, items) : belowSeq(text, value, items)];
  return [belowKey(text, pair, items)];
}

function blockItems(items: readonly Plain[], { indent, gap }: ListStyle): string {
  const inner = `${indent} ${gap}`;
  return items.map((item) => indented(entryYaml(item), `${indent}-${gap}`, inner)).join('\n');
}

function belowSeq(text: string, seq: YAMLSeq.Parsed, items: readonly Plain[]): TextEdit {
  const last = seq.items.length - 1;
  const style = styleOf(text, seq);
  return linesBelow(text, endOfItem(seq, last), blockItems(items, style));
}

/** A list of the file is written as its other one. */
function styleIn(text: string, root: YAMLMap.Parsed): ListStyle {
  const other = root.items.map(({ value }) => value).find((value) => isSeq(value) && value.flow !== true);
  return isSeq(other) && other.items.length > 0 ? styleOf(text, other) : USUAL;
}

function styleOf(text: string, seq: YAMLSeq.Parsed): ListStyle {
  const last = seq.items.length - 1;
  const item = seq.items[last];
  const dash = dashOf(seq, last);
  const isOnLine = isMap(item) && !text.slice(dash, item.range[0]).includes('\n');
  return {
    indent: ' '.repeat(columnOf(text, dash)),
    gap: isOnLine ? ' '.repeat(item.range[0] - dash - 1) : ' ',
  };
}

/** In the place of nothing, `null`, `[]`. */
function belowKey(text: string, pair: ParsedPair, items: readonly Plain[]): TextEdit {
  const lines = blockItems(items, USUAL);
  const { value } = pair;
  if (value === null || value.range[0] === value.range[1]) return linesBelow(text, endOfPair(pair), lines);
  const eol = lineEndOf(text);
  const start = pair.key.range[1];
  return { start, end: value.range[1], newText: `:${eol}${lines.replaceAll('\n', eol)}` };
}

function inFlowSeq(seq: YAMLSeq.Parsed, items: readonly Plain[]): TextEdit {
  const last = seq.items.at(-1)?.range[1] ?? seq.range[0] + 1;
  return { start: last, end: last, newText: items.map((item) => `, ${flowYaml(item)}`).join('') };
}

/** A file that is JSON. */
function inFlowMap(root: YAMLMap.Parsed, key: string, items: readonly Plain[]): readonly TextEdit[] {
  const value = root.items.find((each) => isScalar(each.key) && each.key.value === key)?.value;
  if (isSeq(value) && value.items.length > 0) return [inFlowSeq(value, items)];
  if (value) return [{ start: value.range[0], end: value.range[1], newText: flowYaml(items) }];
  const end = root.items.at(-1);
  const at = end ? endOfPair(end) : root.range[0] + 1;
  return [{ start: at, end: at, newText: `, ${flowYaml(key)}: ${flowYaml(items)}` }];
}

function atEnd(text: string, lines: string): TextEdit {
  const eol = lineEndOf(text);
  const isOpen = text !== '' && !text.endsWith('\n');
  const newText = `${isOpen ? eol : ''}${lines.replaceAll('\n', eol)}${eol}`;
  return { start: text.length, end: text.length, newText };
}
