import type { Captured, Site } from './site.ts';
import { calendarYear, dayYear, shiftedDay } from './build-calendar.ts';
import { clock, hoursAdded } from './build-clock.ts';
import { unitIn } from './build-quantity.ts';
import type { Meaning } from './meaning.ts';
import { isMeaning, type Value } from './value.ts';

/** "3 and 4 May", "del 3 al 7 de mayo": the days share the month and the year. */
export function dayPair(c: Captured, range: boolean, { at, input: { tokens } }: Site): Value | null {
  const first = c.get('first');
  const second = c.get('day');
  const to = second && isMeaning(second.value) ? second.value : undefined;
  if (
    !first ||
    !second ||
    typeof first.value !== 'number' ||
    to?.kind !== 'calendar' ||
    to.month === undefined
  )
    return null;
  if (first.value < 1 || first.value > 31) return null;
  const { kind, month, year, within, lean } = to;
  const shared = {
    kind,
    month,
    lean,
    ...(year === undefined ? {} : { year }),
    ...(within ? { within } : {}),
  };
  // Words of its own belong to each day: "entre el 14 y el 16", "los días 1, 2 y 3 de mayo".
  const own = ['el', 'los', 'o', 'os', 'the', 'día', 'días', 'dia', 'dias'];
  const days = ['first', 'more', 'another', 'last'].flatMap((name) => {
    const part = c.get(name);
    if (typeof part?.value !== 'number' || part.value < 1 || part.value > 31) return [];
    let { from } = part;
    while (from > at.from && own.includes(tokens[from - 1]?.norm ?? '')) from--;
    return [{ from, to: part.to, value: { ...shared, day: part.value } }];
  });
  return { kind: 'pair', range, items: [...days, { from: second.from, to: second.to, value: to }] };
}

/** "Two or three days", "24 to 48 hours": the first number takes the unit of the second. */
export function durations(c: Captured, range: boolean): Value | null {
  const [first, last, unit] = [c.get('first'), c.get('num'), unitIn(c)];
  if (typeof first?.value !== 'number' || typeof last?.value !== 'number' || !unit) return null;
  if (first.value >= last.value) return null;
  const lasting = (count: number): Meaning => ({ kind: 'duration', amounts: [{ count, unit }] });
  const end = c.get('units')?.to ?? c.get('unit')?.to ?? last.to;
  return {
    kind: 'pair',
    range,
    items: [
      { from: first.from, to: first.to, value: lasting(first.value) },
      { from: last.from, to: end, value: lasting(last.value) },
    ],
  };
}

/** "May 3-7, 2019", "May 3 and 7": the month stands before both days. */
export function daysOfMonth(c: Captured, range: boolean): Value | null {
  const [month, first, last] = [c.get('month'), c.get('first'), c.get('last')];
  if (typeof first?.value !== 'number' || typeof last?.value !== 'number' || !month) return null;
  if (first.value >= last.value || last.value > 31) return null;
  const shared = { kind: 'calendar', month: Number(month.value), ...dayYear(c), lean: 'tense' } as const;
  return {
    kind: 'pair',
    range,
    items: [
      { from: month.from, to: first.to, value: { ...shared, day: first.value } },
      { from: last.from, to: c.get('year')?.to ?? last.to, value: { ...shared, day: last.value } },
    ],
  };
}

/** `mañana o pasado`: the second is the day after. */
export function deicticPair(c: Captured, { at, input: { tokens } }: Site): Value | null {
  const [first, second] = [c.get('deictic'), c.get('second')];
  if (typeof first?.value !== 'number' || typeof second?.value !== 'number') return null;
  // `mañana o pasado mañana` says it in full.
  if (tokens[at.to]?.norm === tokens[first.from]?.norm) return null;
  return {
    kind: 'pair',
    range: false,
    items: [
      { from: first.from, to: first.to, value: shiftedDay(first.value) },
      { from: second.from, to: second.to, value: shiftedDay(second.value) },
    ],
  };
}

/** "From Monday to Friday": the second is the next one after the first. */
export function weekdayRange(c: Captured, { at, input: { tokens } }: Site): Value | null {
  const [first, second] = [c.get('first'), c.get('second')];
  if (typeof first?.value !== 'number' || typeof second?.value !== 'number') return null;
  const opening = (own: number): number =>
    own > at.from && ['el', 'o'].includes(tokens[own - 1]?.norm ?? '') ? own - 1 : own;
  const from: Meaning = { kind: 'weekday', weekday: first.value, lean: 'tense' };
  return {
    kind: 'pair',
    range: true,
    items: [
      { from: opening(first.from), to: first.to, value: from },
      { from: opening(second.from), to: second.to, value: { ...from, weekday: second.value, after: from } },
    ],
  };
}

/** `de dos a cinco de la tarde`, "from 2 to 5 p.m.": what halves the day is said once. */
export function hourRange(c: Captured, { at }: Site): Value | null {
  const [first, second] = [c.get('first'), c.get('second')];
  if (typeof first?.value !== 'number' || typeof second?.value !== 'number') return null;
  if (first.value > 24 || second.value > 24) return null;
  const last: Captured = { ...c, get: (name) => c.get(name === 'hour' ? 'second' : name) };
  const end = clock(last, hoursAdded(last));
  if (end?.kind !== 'clock') return null;
  const begin = first.value;
  const added = end.hour > second.value && begin < second.value ? 12 : 0;
  return {
    kind: 'pair',
    range: true,
    items: [
      { from: first.from, to: first.to, value: { kind: 'clock', hour: begin + added } },
      { from: second.from, to: at.to, value: end },
    ],
  };
}

export function pair(c: Captured, range: boolean): Value | null {
  const items = ['first', 'second'].flatMap((name) => {
    const parse = c.get(name);
    return parse && isMeaning(parse.value) ? [{ from: parse.from, to: parse.to, value: parse.value }] : [];
  });
  const [first, second] = items;
  if (!first || !second) return null;
  // "from May to June 2019": the year at the end is the year of both.
  const [a, b] = [first.value, second.value];
  if (
    a.kind === 'calendar' &&
    a.month !== undefined &&
    a.year === undefined &&
    b.kind === 'calendar' &&
    b.year !== undefined
  )
    return { kind: 'pair', range, items: [{ ...first, value: { ...a, year: b.year } }, second] };
  return { kind: 'pair', range, items };
}

/** `2011-13`, `1997-98`: the second takes the century of the first. */
export function yearRange(c: Captured, { input: { tokens } }: Site): Value | null {
  const [first, second] = [c.get('first'), c.get('second')];
  if (typeof first?.value !== 'number' || typeof second?.value !== 'number') return null;
  const last = second.value < 100 ? Math.floor(first.value / 100) * 100 + second.value : second.value;
  const [from, to] = [calendarYear(first.value), calendarYear(last)];
  if (!from || !to || last <= first.value) return null;
  // With a slash a season or a school year ("2017/18"), or else the number of a law ("2004/38").
  if (tokens[first.to]?.norm === '/' && last > first.value + 1) return null;
  return {
    kind: 'pair',
    range: true,
    items: [
      { from: first.from, to: first.to, value: from },
      { from: second.from, to: second.to, value: to },
    ],
  };
}

/** "Between May and July 2018": the year at the end is the year of both months. */
export function monthRange(c: Captured): Value | null {
  const [first, second, year] = [c.get('first'), c.get('second'), c.get('year')];
  if (typeof first?.value !== 'number' || typeof second?.value !== 'number') return null;
  if (typeof year?.value !== 'number' || second.value <= first.value) return null;
  const shared = { kind: 'calendar', year: year.value, lean: 'tense' } as const;
  return {
    kind: 'pair',
    range: true,
    items: [
      { from: first.from, to: first.to, value: { ...shared, month: first.value } },
      { from: second.from, to: year.to, value: { ...shared, month: second.value } },
    ],
  };
}
