import { labelSections } from './after-story.ts';
import type { ParagraphKind } from './article.ts';
import { AGENCY_ALONE, hasCredit, isRepeatedBy, nearlyEqual } from './captions.ts';
import { dateLineAt, datelineAt } from './dateline.ts';
import { findTitle } from './find-title.ts';
import { isByline, isFurniture, isRunTogether, isSection, isSourceLine, statesRights } from './line-cues.ts';
import { metadataAt } from './metadata.ts';
import { isDesk, isNameLine } from './name-line.ts';
import type { Unit } from './unit.ts';

/** A paragraph of so many words is text even when its full stop is missing. */
const SURELY_TEXT = 30;

/** A line alone that ends without a stop: up to so many words it heads a section, beyond it another article. */
const LONGEST_SECTION_HEADING = 6;

/** A deck under the title is no longer than this. */
const LONGEST_DECK = 50;

/** The story begins within so many lines, or there is none. */
const HEAD_REACH = 60;

type Label = ParagraphKind | null;

/**
 * The part that each unit of a text plays.
 *
 * Words give away menus, teasers, bylines and credits; all else is read off the page as a person does: what stands
 * over the first paragraph of running text is its head, a short line alone between two paragraphs belongs to
 * neither, what trails the last one belongs to the site. A text without blank lines has no such page: there only
 * words decide, except where every line is a whole paragraph.
 */
export function labelUnits(text: string, units: readonly Unit[], language: string): readonly ParagraphKind[] {
  const labels: Label[] = units.map(labelByWords);
  labelRepetitions(units, labels);
  labelSections(units, labels);

  const page: Page = {
    text,
    units,
    labels,
    language,
    hasLayout: units.some((unit, index) => index > 0 && unit.gapBefore) || isOneParagraphALine(units),
  };
  const story = storyStart(page);
  if (story === null) return labels.map((label) => label ?? 'body');
  const begin = labelHead(page, story);
  labelStory(page, begin);
  return labels.map((label) => label ?? 'body');
}

interface Page {
  readonly text: string;
  readonly units: readonly Unit[];
  /** Filled step by step; what is null is still open. */
  readonly labels: Label[];
  readonly language: string;
  /** Whether lines that stand alone can be told from lines of running text. */
  readonly hasLayout: boolean;
}

function labelByWords(unit: Unit): Label {
  if (statesRights(unit)) return 'boilerplate';
  if (hasCredit(unit)) return 'caption';
  if (isByline(unit)) return 'byline';
  if (isFurniture(unit)) return 'boilerplate';
  return unit.mark.startsWith('#') || isBoldLine(unit) ? 'heading' : null;
}

/** A line that is set in bold as a whole heads a section of Markdown. */
function isBoldLine({ isBold, ends, words }: Unit): boolean {
  return isBold && !ends && words <= 15;
}

/** Lines that stand twice, word for word or nearly, are a photo's alternative text and its caption. */
function labelRepetitions(units: readonly Unit[], labels: Label[]): void {
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    if (!next || !(isOpen(labels[index]) && isOpen(labels[index + 1]))) continue;
    if (labels[index] === 'caption' && labels[index + 1] === 'caption') continue;
    const isStory = unit.ends && unit.words >= SURELY_TEXT && labels[index] === null;
    if (!isStory && nearlyEqual(unit, next)) labels[index] = labels[index + 1] = 'caption';
  }
}

function isOpen(label: Label | undefined): boolean {
  return label === null || label === 'caption';
}

/** Files that give every paragraph one line and leave no line blank. */
function isOneParagraphALine(units: readonly Unit[]): boolean {
  const long = units.filter(({ words }) => words >= 25).length;
  return long >= 3 && long * 2 > units.length;
}

function isText(unit: Unit): boolean {
  return unit.ends || unit.words >= SURELY_TEXT || /[:;,—–]$/u.test(unit.plain);
}

/** Where running text begins: a title may be a question or a cry, but no statement with a full stop. */
function storyStart({ units, labels }: Page): number | null {
  const start = units.slice(0, HEAD_REACH).findIndex((unit, index) => {
    if (labels[index] !== null) return false;
    const mayBeTitle =
      /[?!…]["'”’»]?$/u.test(unit.plain) && unit.words <= 20 && unit.gapAfter && index < units.length - 1;
    return unit.words >= SURELY_TEXT || (unit.ends && !mayBeTitle);
  });
  return start < 0 ? null : start;
}

/** Labels what stands over the story, and returns where the story begins: behind a deck that is a sentence. */
function labelHead(page: Page, story: number): number {
  const { text, units, labels, language, hasLayout } = page;
  for (const [index, unit] of units.slice(0, story).entries()) {
    if (labels[index] !== null) continue;
    if (isDateLine(text, unit, language)) labels[index] = 'dateline';
    else if (metadataAt(text, unit)) labels[index] = 'boilerplate';
  }
  const title = titleIndex(page, story);
  if (title === null) {
    const first = labels.indexOf(null);
    for (let index = first; hasLayout && index >= 0 && index < story; index++)
      labels[index] ??= 'boilerplate';
    return story;
  }
  labels[title] = 'title';
  const begin = behindDeck(page, title, story);
  for (let index = 0; index < begin; index++) {
    if (labels[index] !== null) continue;
    if (index < title) labels[index] = 'boilerplate';
    else labels[index] = underTitle(page, index, begin);
  }
  return begin;
}

function isDateLine(text: string, unit: Unit, language: string): boolean {
  if (dateLineAt(text, unit, language)) return true;
  const opening = datelineAt(text, unit, language);
  return opening !== null && opening.end >= unit.end - 1;
}

function titleIndex({ units, labels }: Page, story: number): number | null {
  const marked = units.findIndex(({ mark }, index) => index < story && mark === '#');
  if (marked >= 0) return marked;
  const open = [...units.slice(0, story).entries()].filter(([index]) => labels[index] === null);
  const titleBelow = (at: number): boolean =>
    open.some(([index, unit]) => index > at && unit.words >= 3 && !isNames(unit));
  const candidates = open
    .filter(([index, unit]) => !(labels[index + 1] === 'dateline' && !unit.gapAfter && titleBelow(index)))
    .map(([, unit]) => unit);
  const quoted = units
    .slice(-8)
    .filter(({ plain }) => isSourceLine(plain))
    .map(({ plain }) => plain.replace(/^[^:：]*[:：]\s*/u, ''));
  const title = findTitle(candidates, quoted);
  return title ? units.indexOf(title) : null;
}

/** A sentence under the title is its deck where a byline, a date line or a dateline still follows. */
function behindDeck({ text, units, labels, language }: Page, title: number, story: number): number {
  const deck = units[story];
  if (!deck || story - title > 4 || deck.words > LONGEST_DECK || datelineAt(text, deck, language))
    return story;
  let begin = story;
  for (let index = story + 1; index < Math.min(units.length, story + 8); index++) {
    const unit = units[index];
    if (!unit) break;
    if (labels[index] === null && isDateLine(text, unit, language)) labels[index] = 'dateline';
    if (labels[index] === 'byline' || labels[index] === 'dateline') begin = index + 1;
    else if (labels[index] === null && !isNames(unit) && datelineAt(text, unit, language)) begin = index;
    const mayBeHead = labels[index] !== null || isNames(unit);
    if (begin === index || !mayBeHead) break;
  }
  if (begin > story) labels[story] = 'heading';
  return begin;
}

/** What stands between the title and the story: the author's name, a photo's subtitle, the deck. */
function underTitle({ units, labels, hasLayout }: Page, index: number, begin: number): ParagraphKind {
  const unit = units[index];
  const story = units[begin];
  if (!unit) return 'heading';
  if (hasLayout && (isSection(unit.plain) || isRunTogether(unit))) return 'boilerplate';
  if (AGENCY_ALONE.test(unit.plain)) return 'byline';
  if (labels[index + 1] === 'dateline' && unit.words <= 3 && !unit.ends) {
    // A place over its day, or the author; what has two words may be either, and a page names its author once.
    const named = labels.slice(0, begin).includes('byline');
    return hasLayout && !named && isNames(unit) ? 'byline' : 'dateline';
  }
  const underPhoto = !unit.gapBefore && labels[index - 1] === 'caption';
  const overPhoto = !unit.gapAfter && labels[index + 1] === 'caption';
  if (story && isRepeatedBy(unit, story)) return 'heading';
  if (underPhoto || overPhoto) return 'caption';
  if (isDesk(unit.plain)) return 'byline';
  return hasLayout && isNames(unit) ? 'byline' : 'heading';
}

/** A line of the authors' names, with what stands beside them. */
function isNames({ plain, ends }: Unit): boolean {
  return !ends && isNameLine(plain);
}

/** Labels the running text and what trails it. */
function labelStory(page: Page, begin: number): void {
  const { units, labels } = page;
  const last = units.findLastIndex((unit, index) => labels[index] === null && isText(unit));
  for (let index = begin; index < units.length; index++) {
    const unit = units[index];
    if (!unit || labels[index] !== null) continue;
    if (unit.isLink && page.hasLayout) labels[index] = 'boilerplate';
    else if (isText(unit)) labels[index] = isQuestionHeading(unit, index < last) ? 'heading' : 'body';
    else labels[index] = index > last ? trailing(page, index) : between(page, index);
  }
}

/** "¿Qué se sabe?" alone between paragraphs. */
function isQuestionHeading({ plain, words, gapBefore, gapAfter }: Unit, between: boolean): boolean {
  return between && gapBefore && gapAfter && words <= 12 && /^[¿\p{Lu}][^.!?]*\?$/u.test(plain);
}

/** A short line between two paragraphs. */
function between({ units, labels, hasLayout }: Page, index: number): ParagraphKind {
  const unit = units[index];
  if (!unit || !hasLayout || isListed(unit)) return 'body';
  const spaced = units.some((other, at) => at > 0 && other.gapBefore);
  if (!unit.gapBefore && labels[index - 1] === 'boilerplate') return 'boilerplate';
  const alone = spaced ? unit.gapBefore && unit.gapAfter : true;
  if (!alone) return 'body';
  return unit.words <= LONGEST_SECTION_HEADING && !/[:|]/u.test(unit.plain) ? 'heading' : 'boilerplate';
}

/** A short line after the last paragraph. */
function trailing({ units, labels, hasLayout }: Page, index: number): ParagraphKind {
  const unit = units[index];
  if (!unit || !hasLayout || (isListed(unit) && labels[index - 1] === 'body')) return 'body';
  return 'boilerplate';
}

function isListed({ mark, plain }: Unit): boolean {
  return (mark !== '' && !mark.startsWith('#')) || /^[—–]/u.test(plain);
}
