import { decodeFrom, encodeIn, type CodePage } from './code-pages.ts';
import type { Span } from './span.ts';

/** What a file that was read wrongly is likely to be in, by VS Code's names. */
export type LikelyEncoding = 'utf8' | 'windows1252';

/** As people write them, in any language. */
export const ENCODING_NAMES: Readonly<Record<LikelyEncoding, string>> = {
  utf8: 'UTF-8',
  windows1252: 'Windows-1252',
};

/** The first place that shows a wrong decoding, and what the file is likely to be in. */
export interface DoubtfulEncoding extends Span {
  readonly likely: LikelyEncoding;
}

/** A stretch of characters beyond ASCII: a wrong decoding leaves ASCII as it is. */
interface Run extends Span {
  readonly text: string;
  /** The characters on both sides, empty at an end of the text. */
  readonly before: string;
  readonly after: string;
}

/** So many characters beyond ASCII tell what a text is in. */
const ENOUGH = 50_000;

/** A file has one encoding: so many of a hundred runs have to agree. Who writes of "Ã©" writes an honest "é", too. */
const AGREEING = 95;

/** A letter of the three languages that is not ASCII. */
const LETTER = /^[áàâãäéèêëíïóòôõöúüçñÁÀÂÃÉÊÍÓÔÕÚÜÇÑ]$/u;

/** A sign that stands at words of the three languages. */
const SIGN = /^[‘’“”«»–—…•·¿¡ºª°§€£©®½¼\u00A0\u00AD]$/u;

/** The code pages that UTF-8 is taken for: by a setting, by old programs, and by VS Code's own guess. */
const TAKEN_FOR_UTF8: readonly CodePage[] = ['windows1252', 'macroman', 'windows1251'];

/**
 * Whether a text shows that its file was decoded wrongly, by what all of it has in common:
 *
 * - Windows-1252 read as UTF-8: "cami\uFFFDn", and hardly a letter beyond ASCII that is whole;
 * - UTF-8 read as a code page: "camiÃ³n", "cami√≥n", "camiГіn", of which each run is UTF-8;
 * - Windows-1252 read as Cyrillic or as Mac Roman: "camiуn", "camiÛn", of which the letters become ours.
 *
 * Null where it was decoded well, and where so little speaks against it that the text may be about such letters.
 */
export function doubtfulEncoding(text: string): DoubtfulEncoding | null {
  const runs = runsOf(text);
  if (runs.length === 0) return null;
  return (
    lostLetters(runs) ??
    utf8ReadAsPage(runs) ??
    westernReadAs('windows1251', runs) ??
    westernReadAs('macroman', runs)
  );
}

function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let seen = 0;
  for (const { 0: run, index } of text.matchAll(/[^\0-\x7F]{1,1000}/gu)) {
    // A BOM is no letter.
    if (run === '\uFEFF') continue;
    const end = index + run.length;
    runs.push({ text: run, start: index, end, before: text.charAt(index - 1), after: text.charAt(end) });
    seen += run.length;
    if (seen > ENOUGH) break;
  }
  return runs;
}

function agree(some: number, all: number): boolean {
  return some * 100 >= all * AGREEING;
}

function isWord(character: string): boolean {
  return /^[a-z]$/iu.test(character);
}

function lostLetters(runs: readonly Run[]): DoubtfulEncoding | null {
  if (!runs.some(({ text }) => text.startsWith('\uFFFD'))) return null;
  const isLost = ({ text, before, after }: Run): boolean =>
    /^\uFFFD+$/u.test(text) && (isWord(before) || isWord(after));
  const lost = runs.filter(isLost);
  const whole = runs.filter(({ text }) => /\p{L}/u.test(text));
  return agree(lost.length, lost.length + whole.length) ? doubtAt(lost[0], 'windows1252') : null;
}

function utf8ReadAsPage(runs: readonly Run[]): DoubtfulEncoding | null {
  // Of UTF-8 no byte beyond ASCII stands alone; most of our letters do.
  if (!agree(runs.filter(({ text }) => text.length > 1).length, runs.length)) return null;
  for (const page of TAKEN_FOR_UTF8) {
    const read = runs.map((run) => ({ run, meant: utf8Of(encodeIn(page, run.text)) }));
    const fitting = read.filter(({ meant }) => meant !== null);
    if (!agree(fitting.length, runs.length)) continue;
    const telling = fitting.map(({ run, meant }) => evidenceOf(run, meant ?? ''));
    // "Ã…" may once be a capital before its dots; "camiÃ³n" is no word, and neither is "â€œ".
    if (telling.reduce((sum, evidence) => sum + evidence, 0) >= 2) return doubtAt(fitting[0]?.run, 'utf8');
  }
  return null;
}

/** How much a run says that it is UTF-8. */
function evidenceOf({ text, before }: Run, meant: string): number {
  const isInWord = /[a-z]/u.test(before) || /[\u0080-\u009F]/u.test(text);
  return Array.from(meant).reduce((sum, character) => {
    if (LETTER.test(character) || character > '\u036F')
      return sum + (isInWord || character >= '\u0800' ? 2 : 1);
    return SIGN.test(character) ? sum + 1 : sum;
  }, 0);
}

/** "Ã³", "â€œ": a first byte and those that go on with it. */
const UTF8 = /^(?:[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3})+$/u;

/** The text of bytes that are UTF-8 in full; null where they are not. */
function utf8Of(bytes: readonly number[] | null): string | null {
  if (!bytes || !UTF8.test(bytes.map((byte) => String.fromCharCode(byte)).join(''))) return null;
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16)}`).join(''));
  } catch {
    // Half of a surrogate pair, or more than Unicode has.
    return null;
  }
}

/**
 * Windows-1252 that was taken for another code page: its words have Cyrillic within ("camiуn"), or capitals and signs
 * ("camiÛn", "m·s"), and two letters at least tell it, for one may be a game of somebody's.
 */
function westernReadAs(page: CodePage, runs: readonly Run[]): DoubtfulEncoding | null {
  const foreign = page === 'windows1251' ? /^\p{Script=Cyrillic}+$/u : /^[\p{Lu}·„˙ı]+$/u;
  const isTelling = (run: Run): boolean => foreign.test(run.text) && /[a-z]/u.test(run.before);
  if (!runs.some(isTelling)) return null;
  const read = runs.map((run) => ({ run, meant: westernOf(page, run) }));
  const fitting = read.filter(({ meant }) => meant !== null);
  if (!agree(fitting.length, runs.length)) return null;
  const telling = fitting.filter(({ run }) => isTelling(run));
  const letters = new Set(telling.flatMap(({ meant }) => Array.from(meant ?? '')));
  return letters.size >= 2 ? doubtAt(telling[0]?.run, 'windows1252') : null;
}

/** What a run is as Windows-1252; null where that is nothing that stands in a text of ours. */
function westernOf(page: CodePage, { text, before, after }: Run): string | null {
  const bytes = encodeIn(page, text);
  const meant = bytes && decodeFrom('windows1252', bytes);
  if (meant === null) return null;
  const isWithin = isWord(before) && isWord(after);
  const fits = (character: string): boolean =>
    LETTER.test(character) || (isWithin ? character === '’' : SIGN.test(character));
  return Array.from(meant).every(fits) ? meant : null;
}

function doubtAt(run: Run | undefined, likely: LikelyEncoding): DoubtfulEncoding | null {
  return run ? { start: run.start, end: run.end, likely } : null;
}
