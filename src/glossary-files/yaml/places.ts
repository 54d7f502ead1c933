import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type CST,
  type Pair,
  type ParsedNode,
  type YAMLSeq,
} from 'yaml';
import type { TextEdit } from '../../core/text/text-edit.ts';

/** A pair as the parser makes it of a text, whose source it keeps. */
export type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** Where something ends that has a value: before the white space and the comment behind it. */
export function endOfPair({ key, value, srcToken }: ParsedPair): number {
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  const behindKey = colon ? endOfToken(colon) : key.range[1];
  return value === null ? behindKey : endOfNode(value, behindKey);
}

/** Where an item of a sequence ends. */
export function endOfItem(seq: YAMLSeq.Parsed, index: number): number {
  const item = seq.items[index];
  const dash = dashOf(seq, index) + 1;
  return item === undefined ? dash : endOfNode(item, dash);
}

/** Where the dash of an item of a block sequence stands. */
export function dashOf({ srcToken, range }: YAMLSeq.Parsed, index: number): number {
  const items = srcToken?.type === 'block-seq' ? srcToken.items : [];
  return items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset ?? range[0];
}

/** @param begin where it would begin if there is nothing of it */
function endOfNode(node: ParsedNode, begin: number): number {
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.length - 1;
    const item = node.items[last];
    if (item === undefined) return begin;
    if (isSeq(node)) return endOfItem(node, last);
    if (isMap(node)) return endOfPair(item as ParsedPair);
  }
  if (isScalar(node) && node.range[0] === node.range[1]) return begin;
  return node.range[1];
}

function endOfToken({ offset, source }: CST.SourceToken): number {
  return offset + source.length;
}

/** How far from the left edge an offset is. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The line ends of a text: those of its first line. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
}

/** The edit that puts lines below what ends at an offset; a comment beside it stays where it is. */
export function linesBelow(text: string, end: number, lines: string): TextEdit {
  const eol = lineEndOf(text);
  const newLines = lines.replaceAll('\n', eol);
  // A block scalar ends behind its last line end.
  if (end > 0 && text[end - 1] === '\n') return { start: end, end, newText: newLines + eol };
  const feed = text.indexOf('\n', end);
  const at = feed < 0 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed;
  return { start: at, end: at, newText: eol + newLines };
}
