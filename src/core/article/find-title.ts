import { fold } from '../text/fold.ts';
import { allCues } from './cues.ts';
import { isRunTogether, isSection } from './line-cues.ts';
import type { Unit } from './unit.ts';

const MEDIA_NOUNS = allCues('mediaNouns');
const FUNCTION_WORDS = allCues('functionWords');

/** "middleeastmonitor.com", "www.elpais.com". */
const DOMAIN = /^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,20}){1,3}$/iu;

/**
 * Which of the lines over the story is its title: the first one that is not the name of the newspaper, a section
 * or another line of the site's head. Null where there is no such line.
 *
 * @param candidates The unlabelled lines before the story, in order.
 * @param quoted The title as the text itself repeats it elsewhere ("Source: …"), where it does.
 */
export function findTitle(candidates: readonly Unit[], quoted: readonly string[]): Unit | null {
  const repeated = candidates.find(({ plain }) => quoted.some((words) => fold(words) === fold(plain)));
  if (repeated) return repeated;
  const fitting = candidates.filter(({ plain }) => /\p{L}/u.test(plain) && !DOMAIN.test(plain));
  return fitting.find((unit, index) => !isMasthead(unit, fitting.slice(index + 1))) ?? null;
}

/** Whether a line names the newspaper or one of its sections, given the lines that could be the title instead. */
function isMasthead(unit: Unit, others: readonly Unit[]): boolean {
  const other = others.some(({ words }) => words >= 4);
  if (!other) return false;
  if (unit.words <= 2 || isSection(unit.plain) || isRunTogether(unit)) return true;
  if (unit.words <= 3 && unit.plain === unit.plain.toUpperCase()) return true;
  return unit.words <= 9 && namesMedium(unit.plain);
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
