import type { ParagraphKind } from './article.ts';
import { endsInPhotographer, isCreditAlone } from './captions.ts';
import { isRunTogether } from './line-cues.ts';
import { isListed, isText, type Page } from './page.ts';
import type { Unit } from './unit.ts';

/** A line alone that ends without a stop: up to so many words it heads a section, beyond it another article. */
const LONGEST_SECTION_HEADING = 6;

/** A question or a numbered line that heads a section is no longer than this. */
const LONGEST_MARKED_HEADING = 14;

/** The headlines of other articles are between these many words long, and no more of them stand together. */
const SHORTEST_HEADLINE = 4;
const LONGEST_HEADLINE = 22;
const MOST_HEADLINES = 8;

/** Labels the running text, from its first unit on, and what trails it. */
export function labelStory(page: Page, begin: number): void {
  const { units, labels, hasLayout } = page;
  const last = units.findLastIndex((unit, index) => labels[index] === null && isText(unit));
  if (hasLayout) labelHeadlines(page, begin, last);
  for (let index = begin; index < units.length; index++) {
    const unit = units[index];
    if (!unit || labels[index] !== null) continue;
    if (unit.isLink && hasLayout) labels[index] = 'boilerplate';
    else if (isNumberedHeading(page, index) || (index < last && isQuestionHeading(unit)))
      labels[index] = 'heading';
    else if (isText(unit)) labels[index] = 'body';
    else labels[index] = index > last ? trailing(page, index) : between(page, index);
  }
}

/** Several lines together between two gaps, none of them a statement: other articles' headlines, one under another. */
function labelHeadlines({ units, labels }: Page, begin: number, last: number): void {
  let start = begin;
  for (let index = begin; index < last; index++) {
    if (units[index]?.gapBefore) start = index;
    if (!units[index]?.gapAfter) continue;
    const block = units.slice(start, index + 1);
    const isIntroduced = units[start - 1]?.plain.endsWith(':') ?? false;
    if (start === begin || isIntroduced || block.length < 2 || block.length > MOST_HEADLINES) continue;
    if (!block.every(isHeadline) || block.every(({ ends }) => ends)) continue;
    for (let at = start; at <= index; at++) labels[at] ??= 'boilerplate';
  }
}

/** "Nine bridges wait for repair", "Who pays for the bridge?": no statement with a stop, and no piece of one. */
function isHeadline(unit: Unit): boolean {
  const { plain, words } = unit;
  if (words < SHORTEST_HEADLINE || words > LONGEST_HEADLINE || isListed(unit)) return false;
  return /^\P{L}*(?:\p{Lu}|\p{Lo})/u.test(plain) && !/[.!…:;,—–]["'”’»)]?$/u.test(plain);
}

/** "¿Qué se sabe?" alone between paragraphs. */
function isQuestionHeading({ plain, words, gapBefore, gapAfter }: Unit): boolean {
  if (!gapBefore || !gapAfter || words > LONGEST_MARKED_HEADING) return false;
  return /^[¿\p{Lu}][^.!?]*\?$/u.test(plain);
}

/** "2. El convenio" alone over its text; where the next number follows at once, both are items of a list. */
function isNumberedHeading({ units }: Page, index: number): boolean {
  const [before, unit, after] = [units[index - 1], units[index], units[index + 1]];
  if (!unit?.gapBefore || !unit.gapAfter || !isNumbered(unit)) return false;
  if (unit.words > LONGEST_MARKED_HEADING || /[.!…:;,]["'”’»)]?$/u.test(unit.plain)) return false;
  return after !== undefined && isText(after) && !isListed(after) && !(before && isNumbered(before));
}

function isNumbered({ mark }: Unit): boolean {
  return /^\d/u.test(mark);
}

/** A short line between two paragraphs. */
function between({ units, labels, hasLayout, isSpaced }: Page, index: number): ParagraphKind {
  const unit = units[index];
  if (!unit || !hasLayout || isListed(unit)) return 'body';
  if (unit.gapAfter && endsInPhotographer(unit)) return 'caption';
  if (!unit.gapBefore && labels[index - 1] === 'boilerplate') return 'boilerplate';
  const before = units[index - 1];
  if (before && isCreditAlone(before)) return 'caption';
  const alone = isSpaced ? unit.gapBefore && unit.gapAfter : true;
  if (!alone) return 'body';
  if (/^["'“‘«][^"“”«»]*["'”’»]$/u.test(unit.plain) && unit.words <= LONGEST_MARKED_HEADING) return 'heading';
  return unit.words <= LONGEST_SECTION_HEADING && !/[:|]/u.test(unit.plain) ? 'heading' : 'boilerplate';
}

/** A short line after the last paragraph. */
function trailing({ units, labels, hasLayout }: Page, index: number): ParagraphKind {
  const unit = units[index];
  if (!unit) return 'body';
  if (!hasLayout) return isRunTogether(unit) ? 'boilerplate' : 'body';
  if (isListed(unit) && labels[index - 1] === 'body') return 'body';
  return endsInPhotographer(unit) ? 'caption' : 'boilerplate';
}
