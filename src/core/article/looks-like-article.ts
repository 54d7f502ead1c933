import { linesOf } from '../text/lines.ts';

/** So much of a file is read, in UTF-16 units, and so many of its lines. */
const SAMPLE = 65_536;
const MOST_LINES = 300;

/** "2024-05-28 10:00:01", "[28/May/2024:10:00", "May 28 10:00:01", "10:00:01.123", "INFO ", "[error]", "E/Tag". */
const LOG =
  /^(?:\[?\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}|\[?\d{1,2}\/\p{L}{3}\/\d{4}|\p{L}{3}\s{1,2}\d{1,2} \d{2}:\d{2}:\d{2}|\[?\d{2}:\d{2}:\d{2}|\[?(?:trace|debug|info|notice|warn|warning|error|fatal|critical)\]?[\s:]|\d{1,3}(?:\.\d{1,3}){3}\s)/iu;

/** What programs, styles, markup and settings are written with, and prose is not. */
const CODE =
  /[;{}]\s*$|^\s*(?:[}\])]|\/\/|\/\*|<[!/?\p{L}]|@\w+|#(?:include|define|!)|(?:import|export|function|const|let|var|def|class|public|private|static|return|package|using|namespace|SELECT|INSERT)\s)|=>|==|!=|&&|\|\||\w\(\w*\)|^\s*[\w.-]+\s?=\s?\S/u;

/** Rows of data: tabs, semicolons or commas without a space between many fields, or an object's fields. */
const DATA =
  /\t\S*\t|^[^;]*;[^ ;][^;]*;[^ ;]|(?:^|,)(?:[^,\s]{0,40},){3}|^\s*["'][^"']{0,80}["']\s*[:,]|^\s*[[{]/u;

/**
 * Whether a file's text reads as prose in any language, be it one sentence: not a log, source code, data, or
 * nothing at all. Cheap: reads at most the first 64 Ki units.
 */
export function looksLikeArticle(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\0')) return false;
  let prose = 0;
  let other = 0;
  for (const { start, end } of linesOf(sample)
    .filter(({ blank }) => !blank)
    .slice(0, MOST_LINES)) {
    const line = sample.slice(start, Math.min(end, start + 2000));
    if (isProse(line)) prose += line.length;
    else other += isMatter(line) ? line.length * 2 : 0;
  }
  return prose > other;
}

/** At least a few words, mostly of letters, without the marks of a machine's writing. */
function isProse(line: string): boolean {
  if (isMatter(line)) return false;
  const letters = line.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  const words = line.match(/\p{L}+/gu)?.length ?? 0;
  const isSentence = /[.!?…؟。]["'”’»)\]]{0,3}$/u.test(line);
  const enough = words >= 5 || (isSentence && words >= 2) || (isSentence && letters >= 8);
  return enough && letters / line.replace(/\s/gu, '').length >= 0.7;
}

function isMatter(line: string): boolean {
  return LOG.test(line) || CODE.test(line) || DATA.test(line);
}
