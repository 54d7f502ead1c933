import { beginsWithCredit, isCreditAlone, nearlyEqual, opensWith } from './captions.ts';
import { besideHeadline } from './page-title.ts';
import { isNames, isText, SURELY_TEXT, type Label } from './page.ts';
import type { Unit } from './unit.ts';

/** "Photo: Ana Reed for The Hill Post". */
const LONGEST_CREDIT = 8;

/** The alternative text of a photo is seldom longer. */
const LONGEST_ALTERNATIVE = 40;

/**
 * Labels, in place, the lines that stand twice, word for word or nearly: a photo's alternative text and its caption.
 * Two kinds of lines are repeated without being captions and stay open: the title with which a page begins, as its
 * own title and as its headline; and, behind running text, a sentence of the story.
 */
export function labelRepetitions(units: readonly Unit[], labels: Label[]): void {
  const firstOpen = labels.indexOf(null);
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    if (!next || !(isOpen(labels[index]) && isOpen(labels[index + 1]))) continue;
    if (labels[index] === 'caption' && labels[index + 1] === 'caption') continue;
    // "Ana Reed" and "ANA REED" is an author twice; two lines alike are whom a photo shows.
    if (isNames(unit) && isNames(next) && unit.plain !== next.plain) continue;
    const isBare = labels[index] === null && labels[index + 1] === null;
    const isTitle = index === firstOpen && !unit.ends && besideHeadline(unit.plain, next.plain) !== null;
    if (isBare && (isTitle || isStory(index))) continue;
    const isAlternative =
      labels[index + 1] === 'caption' && unit.words <= LONGEST_ALTERNATIVE && opensWith(next, unit);
    if (nearlyEqual(unit, next) || isAlternative) labels[index] = labels[index + 1] = 'caption';
  }

  function isStory(index: number): boolean {
    const [before, unit] = [units[index - 1], units[index]];
    if (!unit?.ends) return false;
    return (
      unit.words >= SURELY_TEXT || (before !== undefined && labels[index - 1] === null && isText(before))
    );
  }
}

/**
 * Labels, in place, what a photo shows where only the line right under it says that it is a photo's: "Photo: Ana
 * Reed", "File photo". The first open line of a page may be its title, and without gaps no caption ends.
 */
export function labelOverCredits(units: readonly Unit[], labels: Label[]): void {
  const firstOpen = labels.indexOf(null);
  for (const [index, unit] of units.entries()) {
    const credit = units[index + 1];
    if (!credit || labels[index] !== null || index <= firstOpen || unit.gapAfter) continue;
    const beginsBlock = unit.gapBefore || labels[index - 1] !== null;
    const isCredit = isCreditAlone(credit) || (beginsWithCredit(credit) && credit.words <= LONGEST_CREDIT);
    if (beginsBlock && isCredit && credit.gapAfter && unit.words <= LONGEST_ALTERNATIVE)
      labels[index] = 'caption';
  }
}

function isOpen(label: Label | undefined): boolean {
  return label === null || label === 'caption';
}
