import { dateLineAt } from './date-line.ts';
import { linesOf, trimSpan, type Line } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** What is to be labelled: a line of the text, or the lines into which one paragraph was wrapped. */
export interface Unit extends Span {
  /** Whether a blank line (or the text's end) is before it, and after it. */
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
  /** The words without Markdown's marks; of a long unit the first and last {@link EDGE} characters. */
  readonly plain: string;
  /** The Markdown mark it begins with: "#", "##", ">", "-", "!" for an image; empty for none. */
  readonly mark: string;
  /** Number of words, counted in `plain`. */
  readonly words: number;
  /** Whether it ends as a sentence does. */
  readonly ends: boolean;
  /** Whether Markdown sets all of it in bold. */
  readonly isBold: boolean;
  /** Whether wide spaces part its words in several places, as they do the columns of a menu. */
  readonly isColumns: boolean;
  /** Whether it is a link of Markdown and nothing else, be it in a list. */
  readonly isLink: boolean;
}

/** Enough of either end of a paragraph to know it by. */
const EDGE = 400;

/** Where text is wrapped by hand, a line's width is between these. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 130;

/** No article has so many paragraphs: what follows them is a heap of data, and one unit. */
export const MOST_UNITS = 10_000;

/** "… this week. RIBERA", "… said. Reuters", "… (Lusa)": the agency behind the last sentence. */
const SIGNED_END =
  /[.!?]["”»)]?\s{1,2}\(?(?:\p{Lu}{2,12}|Reuters|Lusa|Efe|Enditem|Ends|Fin|Fim)(?:\s?[/-]\s?\p{Lu}\p{L}{1,12})?\)?$/u;

/** "GREAT FIRE AT PORT ADELINE.": old newspapers close their headlines with a stop. */
const HEADLINE_WITH_STOP = /^(?=[^\p{Lu}]{0,4}\p{Lu}{2})[^\p{Ll}]{6,100}$/u;

/** "He left.", "«Vuelvan».", "Why?”", "She left.[3]" — also with a bracket, quote or note's number after the stop. */
const SENTENCE_END = /[.!?…؟。][\s"'”’»)\]*_]{0,6}(?:\s?\[(?:[\p{L}.]{1,6}\s)?\d{1,3}\]){0,4}$/u;

/** The units of a text from some offset on, in order; together they cover every non-blank line there once. */
export function unitsOf(text: string, from = 0): readonly Unit[] {
  const units: Unit[] = [];
  let block: Line[] = [];
  const lines = linesOf(text);
  for (const [index, line] of lines.entries()) {
    if (line.end <= from && from > 0) continue;
    if (!line.blank) block.push(line);
    if (block.length > 0 && (line.blank || index === lines.length - 1)) {
      addBlock(block);
      block = [];
    }
    if (units.length + block.length >= MOST_UNITS) {
      addBlock(block);
      const rest = trimSpan(text, { start: line.end, end: text.length });
      if (rest.start < rest.end) units.push(unitAt(text, rest, true, true));
      break;
    }
  }
  return units;

  function addBlock(block: readonly Line[]): void {
    const spans = unwrapped(text, block);
    for (const [index, span] of spans.entries()) {
      units.push(unitAt(text, span, index === 0, index === spans.length - 1));
    }
  }
}

function unitAt(text: string, span: Span, gapBefore: boolean, gapAfter: boolean): Unit {
  const long = span.end - span.start > 2 * EDGE;
  const raw = long
    ? `${text.slice(span.start, span.start + EDGE)} … ${text.slice(span.end - EDGE, span.end)}`
    : text.slice(span.start, span.end);
  const mark = MARK.exec(raw)?.groups?.['mark'] ?? '';
  const plain = withoutMarkdown(raw);
  return {
    ...span,
    gapBefore,
    gapAfter,
    plain,
    mark,
    words: plain.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0,
    ends: (SENTENCE_END.test(plain) && !HEADLINE_WITH_STOP.test(plain)) || SIGNED_END.test(plain),
    isBold: /^(?<bold>\*\*|__).{1,300}\k<bold>$/u.test(raw),
    isColumns: !long && (raw.match(/\S(?: {2,}|\t)(?=\S)/gu)?.length ?? 0) >= 2,
    isLink: LINK_ALONE.test(raw),
  };
}

/** Markdown's marks at the start of a line: "## ", "> ", "- ", "1. ", "![" of an image. */
const MARK = /^(?<mark>#{1,6}(?=\s)|>|[-*+•](?=\s)|\d{1,3}[.)](?=\s)|!(?=\[))/u;

/** "- [Nine bridges wait](https://…)", "**[Nine bridges wait](…)**". */
const LINK_ALONE =
  /^(?:[-*+•>]\s{1,4}|\d{1,3}[.)]\s{1,4})?[*_]{0,3}\[[^[\]\n]{1,300}\]\([^()\n]{1,500}\)[*_]{0,3}$/u;

/** The words of a line of Markdown: "**By** [Ana](https://…)" is "By Ana", "\\*HTS\\*" is "*HTS*". */
export function withoutMarkdown(line: string): string {
  return line
    .replace(/^(?:#{1,6}\s+|>\s*|[*+•]\s+)/u, '')
    .replace(/\s#{1,6}$/u, '')
    .replace(/\[\^[^\]\s]{1,20}\]/gu, '')
    .replace(/(?<!\\)!?\[(?<words>[^\]]{0,300})\]\([^)]{0,500}\)/gu, '$<words>')
    .replace(/(?<![\p{L}\\])(?<mark>\*{1,3}|_{1,3})(?=\S)|(?<=[^\s\\])(?:\*{1,3}|_{1,3})(?!\p{L})/gu, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
    .replace(/[\u200B\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Joins the lines of paragraphs that were wrapped at some width: there the next line's first word would not have
 * fitted, and lines go on in the middle of sentences. Lines of any other block stand for themselves.
 */
function unwrapped(text: string, lines: readonly Line[]): readonly Span[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (lines.length < 2 || width < NARROWEST_WRAP || width > WIDEST_WRAP) return lines;

  const full = lines.map((line, index) => {
    const next = lines[index + 1];
    if (!next || statesDay(text, line) || statesDay(text, next)) return false;
    const first = /^\S{0,40}/u.exec(text.slice(next.start, next.start + 40))?.[0].length ?? 0;
    return line.end - line.start + 1 + first > width;
  });
  const goesOn = (index: number): boolean => {
    const next = lines[index + 1];
    return next !== undefined && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
  };
  const continued = full.filter((isFull, index) => isFull && goesOn(index)).length;
  if (continued * 3 < lines.length - 1) return lines;

  const joined: Span[] = [];
  let start = lines[0]?.start ?? 0;
  for (const [index, line] of lines.entries()) {
    if (full[index]) continue;
    joined.push({ start, end: line.end });
    start = lines[index + 1]?.start ?? line.end;
  }
  return joined;
}

/** "26.02.2016", "Monday 3 June 2019": a short line of a day and no sentence is never part of its neighbours. */
function statesDay(text: string, { start, end }: Span): boolean {
  if (end - start > NARROWEST_WRAP || SENTENCE_END.test(text.slice(start, end))) return false;
  return dateLineAt(text, { start, end }, 'und') !== null;
}
