import { fold } from '../text/fold.ts';
import { allCues, anyOf } from './cues.ts';
import { isRunTogether, isSection, isSourceLine } from './line-cues.ts';
import { besideHeadline } from './page-title.ts';
import { isNames, type Page } from './page.ts';
import { withoutSiteHead, type Candidate } from './site-head.ts';
import type { Unit } from './unit.ts';

const MEDIA_NOUNS = allCues('mediaNouns');
const FUNCTION_WORDS = allCues('functionWords');

/** "middleeastmonitor.com", "www.elpais.com". */
const DOMAIN = /^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,20}){1,3}$/iu;

/** The name of a blog and its motto are short. */
const LONGEST_MOTTO = 6;

/** "a blog about borders", "Blog de viagens", "The river blog": what a blog says of itself. */
const BLOG = new RegExp(
  `^(?:\\p{L}{1,3}\\s)?${anyOf('blogNouns')}(?=$|\\s\\p{Ll})|^\\S+(?:\\s\\S+){0,3}\\s${anyOf('blogNouns')}$`,
  'iu',
);

/**
 * Which of the units over the story is its title: what Markdown or the text itself shows as such, else the first
 * one that is not the name of the newspaper, a section or another line of the site's head. Null where there is none.
 *
 * @param story The first unit of the story.
 * @param stated The title as metadata states it; then only a line that repeats it is the title.
 */
export function titleIndex(page: Page, story: number, stated: string | null): number | null {
  const { units, labels } = page;
  const marked = units.findIndex(({ mark }, index) => index < story && mark === '#');
  if (marked >= 0) return marked;
  const open = [...units.slice(0, story).entries()].filter(
    ([index, { plain }]) => labels[index] === null && /\p{L}/u.test(plain) && !DOMAIN.test(plain),
  );
  if (stated !== null) return open.findLast(([, { plain }]) => isSame(plain, stated))?.[0] ?? null;
  const found = shownTwice(open) ?? quotedBelow(page, open) ?? underBlogHead(page, open, story);
  if (found) return found[0];
  const candidates = withoutSiteHead(page, open).filter((candidate) => !isOverDate(page, candidate, open));
  const title = candidates.find(
    ([, unit], at) =>
      !isMasthead(
        unit,
        candidates.slice(at + 1).map(([, other]) => other),
      ),
  );
  return title?.[0] ?? null;
}

function isSame(line: string, title: string): boolean {
  return besideHeadline(line, title) !== null || besideHeadline(title, line) !== null;
}

/** The headline that the page's own title, over it, has repeated. */
function shownTwice([first, ...others]: readonly Candidate[]): Candidate | undefined {
  const at = others.findIndex(([, { plain }]) => first && besideHeadline(first[1].plain, plain) !== null);
  // A newspaper's name may stand twice as well, over the title and beside its author.
  const isName = others.slice(0, at).some(([, { words }]) => first && words > first[1].words);
  return isName ? undefined : others[at];
}

/** The title as the text repeats it at its end: "Source: …". */
function quotedBelow({ units }: Page, open: readonly Candidate[]): Candidate | undefined {
  const quoted = units
    .slice(-8)
    .filter(({ plain }) => isSourceLine(plain))
    .map(({ plain }) => fold(plain.replace(/^[^:：]*[:：]\s*/u, '')));
  return open.find(([, { plain }]) => quoted.includes(fold(plain)) && !namesMedium(plain));
}

/**
 * "The Long Shore / a blog about borders / 3 May 2014", and below a line between gaps over the story or its day: a
 * block of short lines at the top is the head of the site, not the article's.
 */
function underBlogHead(
  { units, labels }: Page,
  open: readonly Candidate[],
  story: number,
): Candidate | undefined {
  const [first] = open;
  if (!first) return undefined;
  const end = units.findIndex(({ gapAfter }, index) => index >= first[0] && gapAfter);
  const block = open.filter(([index]) => index <= end);
  const isHead =
    block.length >= 2 &&
    block.every(([, unit]) => unit.words <= LONGEST_MOTTO && !unit.ends) &&
    !block.slice(1).some(([, unit]) => isNames(unit)) &&
    labels.slice(first[0], end + 1).every((label) => label === null || label === 'dateline');
  const below = open[block.length];
  if (!isHead || !below || below[1].words < 2 || isNames(below[1])) return undefined;
  const { gapBefore, gapAfter } = below[1];
  const isOverStory = below[0] + 1 === story || labels[below[0] + 1] !== null;
  const named = labels.slice(end + 1, below[0]).some((label) => label !== 'boilerplate');
  return gapBefore && gapAfter && isOverStory && !named ? below : undefined;
}

/** The name of a newspaper stands over the day's date, and its title below; a title may stand over its own date too. */
function isOverDate({ labels }: Page, [index, unit]: Candidate, open: readonly Candidate[]): boolean {
  if (labels[index + 1] !== 'dateline' || unit.gapAfter) return false;
  const { plain, words } = unit;
  const mayBeName = words <= 3 || (words <= 5 && isName(plain)) || namesMedium(plain);
  return mayBeName && open.some(([at, other]) => at > index && other.words >= 3 && !isNames(other));
}

/** Whether a line names the newspaper or one of its sections, given the lines that could be the title instead. */
function isMasthead(unit: Unit, others: readonly Unit[]): boolean {
  const other = others.some((line) => line.words >= 4 && !isNames(line));
  if (!other) return false;
  if (unit.words <= 2 || isSection(unit.plain) || isRunTogether(unit)) return true;
  if (unit.words <= 3 && unit.plain === unit.plain.toUpperCase()) return true;
  return unit.words <= 9 && (namesMedium(unit.plain) || BLOG.test(unit.plain));
}

/** Whether a line reads as the name of a newspaper, an agency or a site: "The Daily Post", "Diario de Cádiz". */
export function namesMedium(plain: string): boolean {
  if (DOMAIN.test(plain)) return true;
  if (!isName(plain)) return false;
  const words = plain.toLowerCase().split(/\s+/u);
  const significant = words.filter((word) => !FUNCTION_WORDS.has(word));
  const startsAsName = /^(?:the|el|la|o|a)\s/iu.test(plain) && words.length <= 4;
  return (
    startsAsName ||
    words.some((word, index) => {
      if (!MEDIA_NOUNS.has(word)) return false;
      const isLast = index === words.length - 1;
      const isHead = FUNCTION_WORDS.has(words[index + 1] ?? '') || word === significant[0];
      return isLast || isHead;
    })
  );
}

/** Whether all words but the small ones are capitalised, without a mark that a sentence has. */
function isName(plain: string): boolean {
  if (/[:;,.!?…"“”«»]/u.test(plain)) return false;
  return plain.split(/\s+/u).every((word) => !/^\p{Ll}/u.test(word) || FUNCTION_WORDS.has(word));
}
