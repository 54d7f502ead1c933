// @ts-check
/** Whether what Dragoman reads in a phrase is what the phrase is to mean. */
import { clockOf, dayOf, lastDayOf, secondsOf } from './expectation.mjs';

/** @typedef {import('../../src/core/index.ts').TimeExpression} TimeExpression */
/** @typedef {import('./expectation.mjs').Expectation} Expectation */
/** @typedef {import('./expectation.mjs').When} When */

/**
 * @param {readonly TimeExpression[]} dates  what was read in the phrase
 * @param {Expectation} expected
 * @param {string} today  the reference day, ISO
 * @param {boolean} distance  whether the phrase counts from the reference day
 */
export function isUnderstood(dates, expected, today, distance) {
  const [first, second] = dates;
  if (!first || dates.length > 2) return false;
  if (expected.kind === 'duration') return !second && lastsAsLong(first, expected);
  if (expected.kind === 'interval') {
    const turns = dates.every(({ text }) => isBare(text)) ? otherTurns(expected) : [];
    return [expected, ...turns].some((turn) => isInterval(dates, turn));
  }
  if (second) return false;
  if (
    expected.kind === 'point' &&
    isBare(first.text) &&
    otherTurns(expected).some((turn) => isPoint(first, turn, today))
  )
    return true;
  if (expected.kind === 'open') return isPoint(first, { ...expected, kind: 'point' }, today);
  return isPoint(first, expected, today) || (distance && isCoarser(first, expected));
}

/** A name without anything that says which: duckling takes the next one, an article the nearest its verbs allow. @param {string} text */
function isBare(text) {
  return !/\d{4}|(?<!\p{L})(?:last|next|past|this|coming|ago|pasad[oa]|próxim[oa]|este|esta|que|passad[oa]|últim[oa]|essa|esse)(?!\p{L})/iu.test(
    text,
  );
}

/** The same weekday a week before, the same day, month or holiday a year before. @param {When} when @returns {When[]} */
function otherTurns(when) {
  return [7, 364, 365, 366, 371].map((days) => {
    const by = -days * 86_400_000;
    return { ...when, start: shifted(when.start, by), end: shifted(when.end, by) };
  });
}

/** @param {TimeExpression} date @param {When} expected @param {string} today */
function isPoint({ value, from, to }, expected, today) {
  const { start, grain } = expected;
  const fine = grain === 'Second' || grain === 'Minute' || grain === 'Hour';
  if (value === 'PRESENT_REF') return dayOf(start) === today && (!fine || clockOf(start) === '04:30');
  if (!fine) return from === dayOf(start) && to === lastDayOf(expected) && !value?.includes('T');
  const time = /T(?<clock>\d{2}:\d{2})/u.exec(value ?? '')?.groups?.['clock'];
  // A time without a day: duckling takes the next one after the reference time, an article its own day.
  const tomorrow = dayOf(new Date(Date.parse(today) + 86_400_000));
  if (time === '24:00') return clockOf(start) === '00:00' && from !== undefined && before(start) === from;
  if (time !== clockOf(start))
    return time !== undefined && isSameInstant(value ?? '', from ?? '', time, start);
  return from === dayOf(start) || (from === today && dayOf(start) === tomorrow);
}

/** A time with a zone is what it is in the corpora's own, UTC-2. @param {string} value @param {string} day @param {string} time @param {Date} start */
function isSameInstant(value, day, time, start) {
  const zone = /T\d{2}:\d{2}(?<zone>Z|[+-]\d{2})$/u.exec(value)?.groups?.['zone'];
  if (!zone) return false;
  const hours = zone === 'Z' ? 0 : Number(zone);
  return Date.parse(`${day}T${time}:00Z`) - (hours + 2) * 3_600_000 === start.getTime();
}

/** @param {Date} date */
function before(date) {
  return dayOf(new Date(date.getTime() - 1));
}

/** TIMEX3 shows a distance as exactly as its unit: three months ago is a month, two years ago a year. @param {TimeExpression} date @param {When} expected */
function isCoarser({ from, to }, { start }) {
  return from !== undefined && to !== undefined && from <= dayOf(start) && dayOf(start) <= to;
}

/** @param {readonly TimeExpression[]} dates @param {When} expected */
function isInterval([first, second], expected) {
  const { start, end, grain } = expected;
  const fine = grain === 'Second' || grain === 'Minute' || grain === 'Hour';
  if (!first) return false;
  if (second) {
    const clocks = [first, second].map(({ value }) => /T(?<t>\d{2}:\d{2})/u.exec(value ?? '')?.groups?.['t']);
    const last = clockOf(end) === '11:01' || clockOf(end) === '16:31' ? shifted(end, -60_000) : end;
    if (fine) return clocks[0] === clockOf(start) && clocks[1] === clockOf(last);
    return first.from === dayOf(start) && second.to === lastDayOf(expected);
  }
  if (first.type === 'DURATION') return lastsAsLong(first, { count: countOf(expected), grain });
  const part = /T(?<part>MO|MI|AF|EV|NI)$/u.exec(first.value ?? '')?.groups?.['part'];
  if (part) return first.from === dayOf(start) && partsFrom(start.getUTCHours()).includes(part);
  if (grain === 'Hour' && first.value?.endsWith('-WE'))
    return first.from === dayOf(shifted(start, 86_400_000));
  // "Early March": TIMEX3 says the part by its mod, the interval is the whole of it.
  if (first.mod && first.from && first.to && dayOf(start) >= first.from && lastDayOf(expected) <= first.to)
    return ['START', 'MID', 'END'].includes(first.mod);
  const season = /-(?<code>SP|SU|FA|WI)$/u.exec(first.value ?? '')?.groups?.['code'];
  if (season) return first.value === seasonOf(start);
  return !fine && first.from === dayOf(start) && first.to === lastDayOf(expected);
}

/** @param {Date} date @param {number} by  milliseconds */
function shifted(date, by) {
  return new Date(date.getTime() + by);
}

/** The parts of the day that begin at an hour, as duckling counts them. @param {number} hour */
function partsFrom(hour) {
  return hour < 12 ? ['MO'] : hour < 18 ? ['AF'] : ['EV', 'NI'];
}

/** Duckling's seasons begin with the solstices and equinoxes, TIMEX3 names them. @param {Date} start */
function seasonOf(start) {
  const code = ['WI', 'SP', 'SU', 'FA', 'WI'][Math.floor((start.getUTCMonth() + 1) / 3)] ?? '';
  return `${start.getUTCFullYear()}-${code}`;
}

/** How many units an interval holds. @param {When} expected */
function countOf({ start, end, grain }) {
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  if (grain === 'Year') return months / 12;
  if (grain === 'Quarter' || grain === 'Month') return months / (grain === 'Month' ? 1 : 3);
  return Math.round((end.getTime() - start.getTime()) / 1000 / secondsOf(1, grain));
}

const DURATION =
  /^P(?:(?<Year>[\d.]+)Y)?(?:(?<Quarter>[\d.]+)Q)?(?:(?<Month>[\d.]+)M)?(?:(?<Week>[\d.]+)W)?(?:(?<Day>[\d.]+)D)?(?:T(?:(?<Hour>[\d.]+)H)?(?:(?<Minute>[\d.]+)M)?(?:(?<Second>[\d.]+)S)?)?$/u;

/**
 * @param {TimeExpression} date
 * @param {{ count: number, grain: import('./expectation.mjs').Grain }} expected
 */
function lastsAsLong({ type, value }, { count, grain }) {
  const groups = DURATION.exec(value ?? '')?.groups;
  if (type !== 'DURATION' || !groups) return false;
  const units = /** @type {import('./expectation.mjs').Grain[]} */ (Object.keys(groups));
  const seconds = units.reduce((sum, unit) => sum + secondsOf(Number(groups[unit] ?? 0), unit), 0);
  const wanted = secondsOf(count, grain);
  // A year is twelve months, though not of thirty days.
  const year =
    secondsOf(Number(groups['Year'] ?? 0), 'Year') - secondsOf(12 * Number(groups['Year'] ?? 0), 'Month');
  return seconds === wanted || seconds - year === wanted;
}
