import type { DateOrigin, ParagraphKind, PublicationDate } from './article.ts';
import type { CalendarDate } from '../dates/find-calendar-dates.ts';
import { dateLineAt } from './date-line.ts';
import { datelineAt } from './dateline.ts';
import { fullDate, isRealDay } from './full-date.ts';
import type { MetadataEntry } from './metadata.ts';
import type { Unit } from './unit.ts';

const UNKNOWN: PublicationDate = { value: null, origin: null, start: null, end: null };

/** A header states its date within so many units; further down a date belongs to the story. */
const HEADER_REACH = 20;

interface Page {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly kinds: readonly ParagraphKind[];
  readonly metadata: readonly MetadataEntry[];
  readonly language: string;
}

/**
 * The day an article was published: the given one, else what its metadata, its dateline or its header say with
 * day, month and year. Never a guess: a dateline without a year gives none, nor does a date in a caption.
 */
export function findPublicationDate(page: Page, given: string | undefined): PublicationDate {
  if (given !== undefined && isRealDay(given))
    return { value: given, origin: 'given', start: null, end: null };
  return (
    said('metadata', fromMetadata(page)) ??
    said('dateline', fromDateline(page)) ??
    said('header', fromHeader(page)) ??
    UNKNOWN
  );
}

function said(origin: DateOrigin, date: CalendarDate | null): PublicationDate | null {
  return date && { value: date.value, origin, start: date.start, end: date.end };
}

function fromMetadata({ text, metadata, language }: Page): CalendarDate | null {
  for (const entry of metadata) {
    if (entry.key !== 'date') continue;
    const date = fullDate(text, entry, language);
    if (date) return date;
  }
  return null;
}

/** The first paragraph of the story, or a line of place and day over it. */
function fromDateline({ text, units, kinds, language }: Page): CalendarDate | null {
  const story = kinds.indexOf('body');
  for (const [index, unit] of units.slice(0, story + 1).entries()) {
    if (kinds[index] === 'dateline') {
      const line = dateLineAt(text, unit, language);
      if (line && !line.hasPlace) continue;
      const date = line?.date ?? datelineAt(text, unit, language)?.date;
      if (date) return date;
    }
    const date = index === story ? datelineAt(text, unit, language)?.date : null;
    if (date) return date;
  }
  return null;
}

/** A line of the header that states a day, the first publication before any update; or the byline's day. */
function fromHeader({ text, units, kinds, language }: Page): CalendarDate | null {
  const story = kinds.indexOf('body');
  const head = units.slice(0, Math.min(HEADER_REACH, story < 0 ? units.length : story + 1));
  const lines = head.flatMap((unit, index) => {
    if (kinds[index] !== 'dateline') return [];
    const line = dateLineAt(text, unit, language);
    return line?.date ? [line] : [];
  });
  const stated = lines.find(({ isUpdate }) => !isUpdate) ?? lines[0];
  if (stated) return stated.date;
  for (const [index, unit] of head.entries()) {
    const date = kinds[index] === 'byline' ? fullDate(text, unit, language) : null;
    if (date) return date;
  }
  return null;
}
