import { labelSections } from './after-story.ts';
import type { ParagraphKind } from './article.ts';
import { endsInName, hasCredit } from './captions.ts';
import { labelHead, storyStart } from './label-head.ts';
import { labelOverCredits, labelRepetitions } from './label-repetitions.ts';
import { labelStory } from './label-story.ts';
import { isByline, isFurniture, statesRights } from './line-cues.ts';
import { isNames, namesEach, pageOf, type Label } from './page.ts';
import type { Unit } from './unit.ts';

/**
 * The part that each unit of a text plays.
 *
 * Words give away menus, teasers, bylines and credits; all else is read off the page as a person does: what stands
 * over the first paragraph of running text is its head, a short line alone between two paragraphs belongs to
 * neither, what trails the last one belongs to the site. A text without blank lines has no such page: there only
 * words decide, except where every line is a whole paragraph.
 *
 * @param statedTitle The title as the text's front matter states it, where it does.
 */
export function labelUnits(
  text: string,
  units: readonly Unit[],
  language: string,
  statedTitle: string | null,
): readonly ParagraphKind[] {
  const labels: Label[] = units.map(labelByWords);
  // Up to the first line that is long enough for a headline, such a name is the site's.
  const headline = units.findIndex(({ words }, index) => labels[index] === null && words >= 4);
  for (const [index, unit] of units.entries()) {
    if (labels[index] === null && index > headline && endsInName(unit)) labels[index] = 'caption';
  }
  labelRepetitions(units, labels);
  labelOverCredits(units, labels);
  labelSections(units, labels);

  const page = pageOf(text, units, labels, { language, statedTitle });
  const story = storyStart(page);
  if (story !== null) labelStory(page, labelHead(page, story));
  return labels.map((label) => label ?? 'body');
}

function labelByWords(unit: Unit): Label {
  if (statesRights(unit)) return 'boilerplate';
  if (namesEach(unit)) return 'byline';
  if (hasCredit(unit)) return 'caption';
  if (isByline(unit)) return 'byline';
  if (isFurniture(unit)) return 'boilerplate';
  return unit.mark.startsWith('#') || isBoldLine(unit) ? 'heading' : null;
}

/** A line that is set in bold as a whole heads a section of Markdown; a name may be the author's. */
function isBoldLine(unit: Unit): boolean {
  return unit.isBold && !unit.ends && unit.words <= 15 && !isNames(unit);
}
