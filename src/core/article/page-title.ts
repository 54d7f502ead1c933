import { fold } from '../text/fold.ts';
import { isSection } from './line-cues.ts';

/** Fewer words are a section or a name, of which many lines are made. */
const FEWEST_WORDS = 3;

/** What parts the headline from the site's name: "Bridge closed - Hill News", "El Correo | El puente". */
const SITE_BEHIND = /^\s{0,2}[-–—|·•»]\s{1,2}(?<site>\S.{1,60})$/u;
const SITE_BEFORE = /^(?<site>.{1,60}\S)\s{1,2}[-–—|·•«»]\s{0,2}$/u;
const MARK = /\s{1,4}[-–—|·•»]\s{1,4}/u;

/**
 * What a page's title has besides the headline: the name of the site; empty where it is the headline word for word,
 * null where the line is no title of this page.
 */
export function besideHeadline(line: string, headline: string): string | null {
  if (headline.split(' ').length < FEWEST_WORDS) return null;
  const folded = fold(headline);
  if (fold(line) === folded) return '';
  if (fold(line.slice(0, headline.length)) === folded)
    return siteIn(SITE_BEHIND.exec(line.slice(headline.length))).at(-1) ?? null;
  if (fold(line.slice(-headline.length)) === folded)
    return siteIn(SITE_BEFORE.exec(line.slice(0, -headline.length)))[0] ?? null;
  return null;
}

/** The names in "World | Hill News" that are no sections; where all are, the sections. */
function siteIn(found: RegExpExecArray | null): readonly string[] {
  const pieces = found?.groups?.['site']?.split(MARK) ?? [];
  const names = pieces.filter((piece) => !isSection(piece));
  return names.length > 0 ? names : pieces;
}
