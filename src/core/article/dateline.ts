import type { CalendarDate } from '../dates/find-calendar-dates.ts';
import type { Span } from '../text/span.ts';
import { agencyIn } from './agencies.ts';
import { dateLineAt } from './date-line.ts';
import { fullDate } from './full-date.ts';
import { PLACE } from './place-name.ts';

/** The place, day and agency with which a report begins; the span ends behind its dash. */
export interface Dateline extends Span {
  /** A full calendar date with year, where there is one. */
  readonly date: CalendarDate | null;
  readonly agency: string | null;
}

/** A dateline is looked for in so many characters. */
const REACH = 140;

const OPENS = '^[\\s*_"“«]{0,4}';
const DAY = ',?\\s?(?:[^()—–\\n]{0,40}?\\d[^()—–\\n]{0,30}?)?';
const AGENCY = '(?:\\((?<agency>[^()\\n]{2,50})\\)|[/[](?<slashed>[\\p{L} ]{2,30})[/\\]])';
const DASH =
  '[*_]{0,3}(?:\\.?\\s?[—–]|\\.\\s?-|\\s?--|(?:\\s|(?<=,\\s\\p{Lu}{3,6}))-(?=[\\s\\p{Lu}]|$)|\\.-)[*_]{0,3}';

/** "Tell Asir, LNA – ": capitals behind the comma that the place itself has not. */
const BESIDE_PLACE = /(?<=\p{Ll},\s)\p{Lu}{3,6}$/u;

/** A dash closes a dateline, whatever it has beside its place. */
const DASHED = [
  // "BEIRUT — ", "Ammán, 2 sep (Agencia) –", "MADRID, 4 Mar. (EP) -", "Lisboa, 3 mai 2019 (Lusa) – "
  `${PLACE}(?:\\s\\([^()\\d\\n]{2,30}\\)(?=,))?${DAY}[*_]{0,3}\\s?${AGENCY}?\\s?${DASH}`,
  // "(Beirut) – ", "(Madrid, 3 de mayo de 2019).- "
  `\\(${PLACE}${DAY}\\)${DASH}`,
].map((form) => new RegExp(OPENS + form, 'u'));

/** Place and day in either order, up to the year: "Bogotá, 3 de mayo de 2019", "3 May 2019, BEIRUT". */
const STATED = `(?<stated>[^()[\\]—–\\n]{4,60}?(?:19|20)\\d{2}(?:,\\s${PLACE})?)`;
const STORY = '(?=["“«¿¡]?\\p{Lu})';

/** Without a dash only the place and a full day, and nothing else, are surely no part of the first sentence. */
const DATED = [
  // "3 May 2019, BEIRUT — "
  `${STATED}\\s?${AGENCY}?\\s?${DASH}`,
  // "Bogotá, 3 de mayo de 2019. ", "GAZA CITY | May 3, 2019 | "
  `${STATED}[*_]{0,3}(?:[.:]|\\s\\|)[*_]{0,3}\\s${STORY}`,
  // "La Habana, 3 may 2019 (Agencia) ", "Lima, may. 3, 2019 (Agencia). "
  `${STATED}\\s?${AGENCY}[*_]{0,3}[.:]?\\s${STORY}`,
  // "[BEIRUT, 3 May 2019] "
  `[[(]${STATED}[\\])][.:]?(?=\\s|$)`,
].map((form) => new RegExp(OPENS + form, 'u'));

/** Reads the dateline with which a paragraph may begin; null where it begins with its story. */
export function datelineAt(text: string, span: Span, language: string): Dateline | null {
  const head = text.slice(span.start, Math.min(span.end, span.start + REACH));
  for (const form of DASHED) {
    const found = form.exec(head);
    if (found) return dateline(found, fullDate(text, spanOf(found), language));
  }
  for (const form of DATED) {
    const found = form.exec(head);
    const stated = found?.groups?.['stated'];
    if (!found || stated === undefined) continue;
    const start = span.start + head.indexOf(stated);
    const line = dateLineAt(text, { start, end: start + stated.length }, language);
    if (line?.hasPlace && line.date) return dateline(found, line.date);
  }
  return null;

  function spanOf(found: RegExpExecArray): Span {
    return { start: span.start, end: span.start + found[0].length };
  }

  function dateline(found: RegExpExecArray, date: CalendarDate | null): Dateline {
    const agency =
      found.groups?.['agency'] ??
      found.groups?.['slashed'] ??
      BESIDE_PLACE.exec(found.groups?.['place'] ?? '')?.[0];
    return { ...spanOf(found), date, agency: agency === undefined ? null : agencyIn(agency) };
  }
}
