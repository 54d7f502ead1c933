// @ts-check
/**
 * What a phrase of duckling's corpora is to mean: `datetime (2013, 2, 12, 15, 0, 0) Hour`,
 * `datetimeInterval ((…), (…)) Day`, `datetimeOpenInterval After (…) Hour`, `datetimeHoliday (…) Day "Easter"`,
 * `DurationData 30 Minute`.
 *
 * @typedef {'Second' | 'Minute' | 'Hour' | 'Day' | 'Week' | 'Month' | 'Quarter' | 'Year'} Grain
 * @typedef {Readonly<{ kind: 'point' | 'interval' | 'open', start: Date, end: Date, grain: Grain, holiday: string | null }>} When
 *   `end` is exclusive: for a point that of its grain.
 * @typedef {When | Readonly<{ kind: 'duration', count: number, grain: Grain }>} Expectation
 */

const HEAD =
  /^(?<head>datetime(?:Interval|OpenInterval|Holiday|IntervalHoliday)?)\s(?<body>[^"]*)\)\s(?<grain>\w+)(?:\s"(?<holiday>[^"]*)")?/u;

/** @param {string} expect @returns {Expectation} */
export function readExpectation(expect) {
  const duration = /^DurationData (?<count>\d+) (?<grain>\w+)/u.exec(expect)?.groups;
  if (duration)
    return { kind: 'duration', count: Number(duration['count']), grain: grainOf(duration['grain']) };
  const { head = '', body = '', grain: name, holiday } = HEAD.exec(expect)?.groups ?? {};
  const grain = grainOf(name);
  const [first, second] = [...body.matchAll(/-?\d+(?:, -?\d+){5}/gu)].map(([numbers]) =>
    momentOf(numbers.split(', ').map(Number)),
  );
  if (!first) throw new Error(`Not an expectation: ${expect}`);
  const kind = head.includes('Open') ? 'open' : second ? 'interval' : 'point';
  return { kind, start: first, end: second ?? after(first, grain), grain, holiday: holiday ?? null };
}

/** @param {string | undefined} name @returns {Grain} */
function grainOf(name) {
  return /** @type {Grain} */ (name);
}

/** Months and days that the grain makes needless are written 0. @param {readonly number[]} fields */
function momentOf([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]) {
  const date = new Date(0);
  date.setUTCFullYear(year, Math.max(month, 1) - 1, Math.max(day, 1));
  date.setUTCHours(hour, minute, second);
  return date;
}

/** @param {Date} start @param {Grain} grain */
function after(start, grain) {
  const end = new Date(start);
  if (grain === 'Day' || grain === 'Week') end.setUTCDate(end.getUTCDate() + (grain === 'Day' ? 1 : 7));
  else if (grain === 'Month' || grain === 'Quarter')
    end.setUTCMonth(end.getUTCMonth() + (grain === 'Month' ? 1 : 3));
  else if (grain === 'Year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end;
}

/** @param {Date} date  the day of it, ISO */
export function dayOf(date) {
  return date.toISOString().slice(0, 10);
}

/** The last day of a stretch whose end is exclusive. @param {When} when */
export function lastDayOf({ end }) {
  return dayOf(new Date(end.getTime() - 1));
}

/** Hours and minutes. @param {Date} date */
export function clockOf(date) {
  return date.toISOString().slice(11, 16);
}

/** Seconds of a duration, a month of 30 days. @param {number} count @param {Grain} grain */
export function secondsOf(count, grain) {
  const day = 86_400;
  const seconds = { Second: 1, Minute: 60, Hour: 3600, Day: day, Week: 7 * day };
  const longer = { Month: 30 * day, Quarter: 90 * day, Year: 365 * day };
  return count * { ...seconds, ...longer }[grain];
}
