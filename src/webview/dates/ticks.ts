import { utcDay, utcHour, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { dateFormat } from '../../i18n/format-date.ts';
import type { UiLanguage } from '../../i18n/languages.ts';
import { DAY, HOUR, lengthOf, type TimeScale } from './time-window.ts';

/** A place on the axis with its name. */
export interface Tick {
  readonly x: number;
  /** Where the middle of the label stands: beside the tick only at the ends of the axis. */
  readonly labelX: number;
  /** Null where a neighbour's label takes the room. */
  readonly label: string | null;
}

type Unit = 'hour' | 'day' | 'month' | 'year';

interface Step {
  readonly unit: Unit;
  readonly interval: TimeInterval | null;
  readonly length: number;
}

const YEAR = 365.25 * DAY;

const STEPS: readonly Step[] = [
  { unit: 'hour', interval: utcHour.every(1), length: HOUR },
  { unit: 'hour', interval: utcHour.every(3), length: 3 * HOUR },
  { unit: 'hour', interval: utcHour.every(6), length: 6 * HOUR },
  { unit: 'hour', interval: utcHour.every(12), length: 12 * HOUR },
  { unit: 'day', interval: utcDay, length: DAY },
  { unit: 'day', interval: utcDay.every(2), length: 2 * DAY },
  { unit: 'day', interval: utcMonday, length: 7 * DAY },
  { unit: 'day', interval: utcMonday.every(2), length: 14 * DAY },
  { unit: 'month', interval: utcMonth, length: YEAR / 12 },
  { unit: 'month', interval: utcMonth.every(3), length: YEAR / 4 },
  { unit: 'month', interval: utcMonth.every(6), length: YEAR / 2 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((years): Step => ({
    unit: 'year',
    interval: utcYear.every(years),
    length: years * YEAR,
  })),
];

/** What a label takes at least, with the air after it; in pixels. */
const ROOM: Readonly<Record<Unit, number>> = { hour: 72, day: 52, month: 52, year: 44 };

/** A letter of a label is so wide in the mean, and labels stand so far apart; in pixels. */
const LETTER = 6;
const AIR = 8;

/** Where a day is so wide, its name stands in its middle, as in a calendar; in pixels. */
const WIDE_DAY = 24;

/** The ticks of an axis, as many as their labels have room for; `taken`: a label that stands already. */
export function ticksOf(scale: TimeScale, language: UiLanguage, taken: Tick | null = null): readonly Tick[] {
  const { window, width } = scale;
  const perDay = (width / lengthOf(window)) * DAY;
  const step = STEPS.find(({ unit, length }) => (length / DAY) * perDay >= ROOM[unit]) ?? STEPS.at(-1);
  const times =
    step?.interval?.range(new Date(Math.ceil(window.from)), new Date(Math.floor(window.to))) ?? [];
  const unit = step?.unit ?? 'year';
  const name = namesOf(unit, language);
  const aside = unit === 'day' && perDay >= WIDE_DAY ? perDay / 2 : 0;
  const labelled: Tick[] = taken === null ? [] : [taken];
  let named: Date | null = null;
  return times.map((time) => {
    const tick = placed(scale, time.getTime(), name(time, named), aside);
    if (labelled.some((other) => collide(other, tick))) return { ...tick, label: null };
    labelled.push(tick);
    named = time;
    return tick;
  });
}

/** A tick with its label so many pixels aside, which is kept inside the axis. */
export function placed({ xOf, width }: TimeScale, time: number, label: string, aside = 0): Tick {
  const x = xOf(time);
  const half = Math.min(widthOf(label) / 2, width / 2);
  return { x, label, labelX: Math.min(Math.max(x + aside, half), width - half) };
}

/** Names by the unit of the ticks; the year is said first, and again where it changes. */
function namesOf(unit: Unit, language: UiLanguage): (time: Date, before: Date | null) => string {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const inWords = dateFormat(language, options);
    return (time: Date): string => inWords.format(time);
  };
  const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const day = { day: 'numeric', month: 'short' } as const;
  const [hourName, hourOfDay] = [format(hour), format({ ...day, ...hour })];
  const [dayName, dayOfYear] = [format(day), format({ ...day, year: 'numeric' })];
  const [monthName, monthOfYear] = [format({ month: 'short' }), format({ month: 'short', year: 'numeric' })];
  return (time, before) => {
    const isNewYear = before?.getUTCFullYear() !== time.getUTCFullYear();
    switch (unit) {
      case 'hour':
        return time.getUTCHours() === 0 ? dayName(time) : before === null ? hourOfDay(time) : hourName(time);
      case 'day':
        return isNewYear ? dayOfYear(time) : dayName(time);
      case 'month':
        return isNewYear ? monthOfYear(time) : monthName(time);
      case 'year':
        return String(time.getUTCFullYear());
    }
  };
}

function widthOf(label: string): number {
  return label.length * LETTER;
}

function collide(a: Tick, b: Tick): boolean {
  const room = (widthOf(a.label ?? '') + widthOf(b.label ?? '')) / 2 + AIR;
  return Math.abs(a.labelX - b.labelX) < room;
}
