import type { DayPart, Meaning } from './meaning.ts';
import type { Captured } from './site.ts';
import type { TimexMod } from './time-expression.ts';
import { shiftedDay, weekday } from './build-calendar.ts';
import { codeIn, meaningIn, numberIn } from './value.ts';

export function dayPart(c: Captured, on: Meaning | undefined): Meaning | null {
  const code = codeIn(c, 'daypart') as DayPart | undefined;
  return code && on ? { kind: 'dayPart', part: code, day: on } : null;
}

/** "Mid-morning", `a media tarde`. */
export function midDayPart(c: Captured): Meaning | null {
  const code = codeIn(c, 'daypart') as DayPart | undefined;
  const on = meaningIn(c, 'day') ?? { kind: 'today' };
  const mod = (codeIn(c, 'partof') ?? 'MID') as TimexMod;
  return code ? { kind: 'dayPart', part: code, day: on, mod } : null;
}

/** `-1NI`: the night of the day before. */
export function deicticPart(code: string): Meaning | null {
  const by = Number.parseInt(code, 10);
  return Number.isNaN(by) ? null : { kind: 'dayPart', part: code.slice(-2) as DayPart, day: shiftedDay(by) };
}

/** What the part of the day adds to an hour: three in the afternoon is 15, two at night is 2. */
export function hoursAdded(c: Captured): number {
  const part = codeIn(c, 'daypart');
  if (part === undefined) return numberIn(c, 'meridiem') ?? 0;
  const digital = meaningIn(c, 'clock');
  const hour =
    numberIn(c, 'hour') ?? numberIn(c, 'numword') ?? (digital?.kind === 'clock' ? digital.hour : 0);
  return part === 'MO' || (part === 'NI' && hour < 6) ? 0 : 12;
}

export function clock(c: Captured, add: number): Meaning | null {
  const digital = meaningIn(c, 'clock');
  const hour =
    numberIn(c, 'hour') ?? numberIn(c, 'numword') ?? (digital?.kind === 'clock' ? digital.hour : undefined);
  if (hour === undefined || hour > 24) return null;
  const minute = numberIn(c, 'minute') ?? (digital?.kind === 'clock' ? digital.minute : undefined);
  if (minute !== undefined && minute > 59) return null;
  const shifted = add === 12 && hour < 12 ? hour + 12 : hour;
  const twelve = codeIn(c, 'daypart') === 'NI' && shifted === 12 ? 24 : shifted;
  const midnight = c.has('meridiem') && add === 0 && hour === 12 ? 0 : twelve;
  return { kind: 'clock', hour: midnight, ...(minute === undefined ? {} : { minute }) };
}

/** `las dos menos cinco`: so many minutes before the hour. */
export function clockTo(c: Captured): Meaning | null {
  const before = numberIn(c, 'minute');
  const at = clock({ ...c, get: (name) => (name === 'minute' ? undefined : c.get(name)) }, hoursAdded(c));
  if (at?.kind !== 'clock' || before === undefined || before < 1 || before > 59) return null;
  return { ...at, hour: (at.hour + 23) % 24, minute: 60 - before };
}

export function zoned(c: Captured): Meaning | null {
  const at = meaningIn(c, 'clocktime') ?? meaningIn(c, 'plainclock');
  const zone = codeIn(c, 'zone');
  return at?.kind === 'clock' && zone !== undefined ? { ...at, zone } : null;
}

export function onDay(c: Captured, at: Meaning | undefined): Meaning | null {
  const on = meaningIn(c, 'day') ?? meaningIn(c, 'point') ?? weekday(c, 'tense');
  return at?.kind === 'clock' && on ? { ...at, day: on } : null;
}

export function noon(c: Captured): Meaning | null {
  const hour = numberIn(c, 'noon');
  const minute = numberIn(c, 'minute') ?? 0;
  const on = meaningIn(c, 'day');
  if (hour === undefined) return null;
  return { kind: 'clock', hour: minute > 0 ? hour % 24 : hour, minute, ...(on ? { day: on } : {}) };
}
