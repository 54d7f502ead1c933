import { fold } from '../text/fold.ts';
import type { ParagraphKind } from './article.ts';
import { AGENCY_ALONE } from './agencies.ts';
import { beginsWithCredit, endsInPhotographer, isCreditAlone, isRepeatedBy } from './captions.ts';
import { dateLineAt } from './date-line.ts';
import { datelineAt } from './dateline.ts';
import { titleIndex } from './find-title.ts';
import { isRunTogether, isSection } from './line-cues.ts';
import { hasKey, metadataAt } from './metadata.ts';
import { isDesk } from './name-line.ts';
import { besideHeadline } from './page-title.ts';
import { isNames, SURELY_TEXT, type Page } from './page.ts';
import { withoutMarkdown, type Unit } from './unit.ts';

/** A deck under the title is no longer than this. */
const LONGEST_DECK = 50;

/** "3:42 pm" under its day. */
const CLOCK = /^\d{1,2}\s?[:.h]\s?\d{2}\s?(?:h|[ap]\.?\s?m\.?)?$/iu;

/** The story begins within so many lines, or there is none. */
const HEAD_REACH = 60;

/** Where running text begins: a title may be a question or a cry, but no statement with a full stop. */
export function storyStart({ text, units, labels, language }: Page): number | null {
  const start = units.slice(0, HEAD_REACH).findIndex((unit, index) => {
    if (labels[index] !== null || dateLineAt(text, unit, language)) return false;
    const mayBeTitle =
      /[?!…]["'”’»]?$/u.test(unit.plain) && unit.words <= 20 && unit.gapAfter && index < units.length - 1;
    return unit.words >= SURELY_TEXT || (unit.ends && !mayBeTitle);
  });
  return start < 0 ? null : start;
}

/** Labels what stands over the story, and returns where the story begins: behind a deck that is a sentence. */
export function labelHead(page: Page, story: number): number {
  const { text, units, labels, language, hasLayout } = page;
  for (const [index, unit] of units.slice(0, story).entries()) {
    // "Lisboa, 3 mai 2019 (Lusa)" has what a photo's credit has, and no photo.
    if (labels[index] === 'caption' && dateLineAt(text, unit, language)?.hasPlace) labels[index] = 'dateline';
    if (labels[index] !== null) continue;
    if (isDateLine(text, unit, language)) labels[index] = 'dateline';
    else if (metadataAt(text, unit) || /^\d{1,5}$/u.test(unit.plain)) labels[index] = 'boilerplate';
    else if (labels[index - 1] === 'dateline' && CLOCK.test(unit.plain)) labels[index] = 'dateline';
  }
  labelUnknownKeys(page, story);
  const stated = statedTitleOf(page, story);
  const title = titleIndex(page, story, stated?.words ?? null);
  const top = title ?? stated?.at ?? null;
  if (top === null) {
    const first = labels.indexOf(null);
    for (let index = first; hasLayout && index >= 0 && index < story; index++)
      labels[index] ??= 'boilerplate';
    return story;
  }
  if (title !== null) labels[title] = 'title';
  const headline = units[title ?? -1]?.plain ?? '';
  const begin = behindDeck(page, top, story);
  for (let index = 0; index < begin; index++) {
    const unit = units[index];
    // "Ana Reed, 4 June 2019" is an author's day, and no place's.
    if (unit && index > top && labels[index] === 'dateline' && isNames(unit)) labels[index] = 'byline';
    if (!unit || labels[index] !== null) continue;
    if (index > top) labels[index] = underTitle(page, index, begin);
    else labels[index] = besideHeadline(unit.plain, headline) === null ? 'boilerplate' : 'title';
  }
  return begin;
}

/** "Kicker: The river" over or under "Title: …": among lines of keys one that is not known is a key all the same. */
function labelUnknownKeys({ text, units, labels }: Page, story: number): void {
  const isHeader = (index: number): boolean => {
    const unit = units[index];
    return unit !== undefined && labels[index] === 'boilerplate' && metadataAt(text, unit) !== null;
  };
  for (const [index, unit] of units.slice(0, story).entries()) {
    if (labels[index] !== null || !hasKey(unit.plain)) continue;
    const isAmongKeys = (!unit.gapBefore && isHeader(index - 1)) || (!unit.gapAfter && isHeader(index + 1));
    if (isAmongKeys) labels[index] = 'boilerplate';
  }
}

/** The title that metadata states, and the unit it stands in; -1 for front matter, over the first unit. */
function statedTitleOf(
  { text, units, labels, statedTitle }: Page,
  story: number,
): { readonly words: string; readonly at: number } | null {
  if (statedTitle !== null) return { words: statedTitle, at: -1 };
  for (const [index, unit] of units.slice(0, story).entries()) {
    const entry = labels[index] === 'boilerplate' ? metadataAt(text, unit) : null;
    if (entry?.key === 'title') return { words: withoutMarkdown(entry.value), at: index };
  }
  return null;
}

function isDateLine(text: string, unit: Unit, language: string): boolean {
  if (dateLineAt(text, unit, language)) return true;
  const opening = datelineAt(text, unit, language);
  return opening !== null && opening.end >= unit.end - 1;
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
  if (AGENCY_ALONE.test(unit.plain) || isDesk(unit.plain)) return 'byline';
  if (labels[index + 1] === 'dateline' && unit.words <= 3 && !unit.ends) {
    // A place over its day, or the author; what has two words may be either, and a page names its author once.
    const named = labels.slice(0, begin).includes('byline');
    const again = units
      .slice(0, index)
      .some(({ plain }, at) => labels[at] === 'byline' && fold(plain) === fold(unit.plain));
    return (again || !named) && isNames(unit) ? 'byline' : 'dateline';
  }
  const underPhoto = !unit.gapBefore && labels[index - 1] === 'caption';
  const [before, after] = [units[index - 1], units[index + 1]];
  const isShownBelow = labels[index + 2] === 'caption' && !after?.gapAfter;
  const overPhoto = !unit.gapAfter && labels[index + 1] === 'caption' && !isShownBelow;
  if (overPhoto && after && beginsWithCredit(after)) return 'caption';
  if (story && isRepeatedBy(unit, story)) return 'heading';
  if (underPhoto && before && isNames(unit) && !isCreditAlone(before)) return 'byline';
  if (overPhoto && isNames(unit) && !labels.slice(0, begin).includes('byline')) return 'byline';
  if (underPhoto || overPhoto || endsInPhotographer(unit)) return 'caption';
  return isNames(unit) ? 'byline' : 'heading';
}
