import { anyOf } from './cues.ts';
import { isNavigation, isSection, isTabs } from './line-cues.ts';
import { isNames, type Page } from './page.ts';
import type { Unit } from './unit.ts';

/** A line over the story that may be its title, with the place of its unit. */
export type Candidate = readonly [index: number, unit: Unit];

/** The name of a site and its motto are no longer than this. */
const LONGEST_NAME = 5;
const LONGEST_MOTTO = 6;

/** "ENTREVISTA | Teresa Mabel, cartógrafa", "Reportage: the border": a kicker over the title that says more. */
const KICKER = new RegExp(`^${anyOf('sections')}\\s?[|:–—-]\\s`, 'iu');

/**
 * Which lines over the story belong to the head of its site, though no word gives them away: its name and its motto,
 * known by the menu, the day or the photo under them, and a kicker over the title. A line is only taken from the
 * candidates where a better one is left.
 */
export function withoutSiteHead(page: Page, candidates: readonly Candidate[]): readonly Candidate[] {
  const last = candidates.findLastIndex(
    (candidate, at) =>
      hasBetter(candidates, at) &&
      (isSection(candidate[1].plain) ||
        isTabs(candidate[1]) ||
        isOverMenu(page, candidate) ||
        isUnderName(page, candidates, at) ||
        isKicker(candidates, at)),
  );
  return candidates.filter((candidate, at) => at > last || !isOfHead(candidate, candidates[last]));
}

/** Whether a line further down can be the title: longer than a section's name, and no author's. */
function hasBetter(candidates: readonly Candidate[], at: number): boolean {
  return candidates
    .slice(at + 1)
    .some(([, unit]) => unit.words >= 3 && !isNames(unit) && !isSection(unit.plain));
}

/** "Ponto de Fuga / Colunistas", "Portal 9 / Videos": no title stands right over a menu. */
function isOverMenu({ units }: Page, [index, { words, ends }]: Candidate): boolean {
  const next = units[index + 1];
  return words <= LONGEST_NAME && !ends && next !== undefined && !next.gapBefore && isNavigation(next);
}

/** "The Slow Ferry / Travels by water, mostly / 3 May 2014 / …": the second line of a page that has its day below. */
function isUnderName({ units, labels }: Page, candidates: readonly Candidate[], at: number): boolean {
  const [index, unit] = candidates[at] ?? [0, undefined];
  const [name, below] = [units[index - 1], candidates[at + 1]];
  if (!unit || !name || !below || index !== 1 || unit.gapBefore || unit.gapAfter) return false;
  const isShort = name.words <= LONGEST_NAME && !name.ends && unit.words <= LONGEST_MOTTO && !unit.ends;
  const between = labels.slice(index + 1, below[0]);
  return isShort && between.length > 0 && below[1].words >= unit.words - 1 && between[0] !== 'byline';
}

function isKicker(candidates: readonly Candidate[], at: number): boolean {
  const [unit, below] = [candidates[at]?.[1], candidates[at + 1]?.[1]];
  return (
    unit !== undefined &&
    below !== undefined &&
    KICKER.test(unit.plain) &&
    unit.words <= LONGEST_MOTTO &&
    below.words > unit.words
  );
}

/** What stands over a line of the head is of the head as well, as far as it is as short. */
function isOfHead([index, { words, ends }]: Candidate, last: Candidate | undefined): boolean {
  return last !== undefined && index <= last[0] && words <= LONGEST_MOTTO && !ends;
}
