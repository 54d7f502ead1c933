import type { ParagraphKind } from './article.ts';
import { isNameLine } from './name-line.ts';
import type { Unit } from './unit.ts';

/** A paragraph of so many words is text even when its full stop is missing. */
export const SURELY_TEXT = 30;

/** The part of a unit; null while it is open. */
export type Label = ParagraphKind | null;

/** A text whose units are being labelled. */
export interface Page {
  readonly text: string;
  readonly units: readonly Unit[];
  /** Filled step by step. */
  readonly labels: Label[];
  readonly language: string;
  /** The title as front matter or a header line "Title: …" states it. */
  readonly statedTitle: string | null;
  /** Whether blank lines part its units. */
  readonly isSpaced: boolean;
  /** Whether lines that stand alone can be told from lines of running text. */
  readonly hasLayout: boolean;
}

/** The page of these units, with what their words alone say of them. */
export function pageOf(
  text: string,
  units: readonly Unit[],
  labels: Label[],
  { language, statedTitle }: Pick<Page, 'language' | 'statedTitle'>,
): Page {
  const isSpaced = units.some((unit, index) => index > 0 && unit.gapBefore);
  const hasLayout = isSpaced || isOneParagraphALine(units);
  return { text, units, labels, language, statedTitle, isSpaced, hasLayout };
}

/** "… waited there. Nobody came": a sentence ends and another one begins. Short words before the stop may be abbreviations. */
const NEXT_SENTENCE = /\p{Ll}{4}[.!?…]["'”’»)]{0,3}\s["'“‘«(¿¡—–-]{0,3}\p{Lu}/u;

/** Of the long lines of an article, one in so many at least holds more than one sentence. */
const LINES_A_PARAGRAPH = 10;

/**
 * Files that give every paragraph one line and leave no line blank. Where hardly any line has two sentences, the text
 * was cut into its sentences, as translators' tools do it: such lines tell nothing of the page.
 */
function isOneParagraphALine(units: readonly Unit[]): boolean {
  const isLong = ({ words, ends }: Unit): boolean => words >= 25 || (ends && words >= 16);
  const story = units.slice(0, units.findLastIndex(isLong) + 1);
  const long = story.filter(isLong);
  const paragraphs = long.filter(({ plain }) => NEXT_SENTENCE.test(plain)).length;
  return long.length >= 3 && long.length * 3 > story.length && paragraphs * LINES_A_PARAGRAPH >= long.length;
}

/** Whether a unit reads as running text: it ends as a sentence does, breaks off within one, names who said one, or is long. */
export function isText({ ends, words, plain }: Unit): boolean {
  return ends || words >= SURELY_TEXT || /[:;,—–]$|[.!?…]["”»]\s[-–—]\s\p{Lu}/u.test(plain);
}

/** Whether a unit is an item of a list, or a turn of a dialogue. */
export function isListed({ mark, plain }: Unit): boolean {
  return (mark !== '' && !mark.startsWith('#')) || /^[—–]/u.test(plain);
}

/** "Ana Reed (text) and Tom Hale (photos)" */
const WHAT_EACH_DID = /\s\(\p{Ll}[^()\d]{1,20}\)/gu;

/** Whether a unit is a line of the authors' names, with what stands beside them. */
export function isNames({ plain, ends }: Unit): boolean {
  return !ends && !/\p{Lu}{3}\.$/u.test(plain) && isNameLine(plain.replace(WHAT_EACH_DID, ''));
}

/** Whether a line says which of its authors did what: "(photos)" there credits no caption. */
export function namesEach(unit: Unit): boolean {
  return (unit.plain.match(WHAT_EACH_DID)?.length ?? 0) >= 2 && isNames(unit);
}
