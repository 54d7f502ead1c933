// @ts-check
/** How the time of one regular expression grows over a string that is made against it. */
import { createContext, Script } from 'node:vm';
import { processorTime } from '../bench/engine.mjs';
import { attackText } from './attacks.mjs';

/** @typedef {import('./attacks.mjs').Attack} Attack */
/** @typedef {{ readonly time: number, readonly exponent: number, readonly length: number }} Growth  milliseconds at the greatest length that was reached */

/** Repetitions. What doubles its time with each is left at one of these, before it takes minutes. */
const FEW = Array.from({ length: 20 }, (_, index) => 6 + 2 * index);

/** Milliseconds after which so few are enough: nothing but the doubling takes as long. */
const LONG_FOR_FEW = 5;

/** In UTF-16 units. */
const LENGTHS = [250, 500, 1000, 2000, 4000, 8000];

/** The greatest of these lengths. */
export const LONGEST = 8000;

/** At this length it is seen which attacks are worth the longer ones. */
const FIRST = 1000;

/** Milliseconds after which no longer string is tried. */
const ENOUGH = 300;

/** Milliseconds by the clock after which an attack is ended where it stands. */
const LIMIT = 5000;

/** Milliseconds under which a time is mostly the clock's and the machine's. */
const NOISE = 0.1;

/**
 * Finds all matches, as the product does. A sticky expression goes on behind what it took, and is tried at the next
 * place where it took nothing: as its callers do, who go from token to token.
 *
 * @param {RegExp} expression  global or sticky
 * @param {string} text
 */
export function findAll(expression, text) {
  let found = 0;
  for (let at = 0; at <= text.length;) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match !== null) found++;
    else if (!expression.sticky) break;
    at = Math.max(at + 1, match === null ? 0 : match.index + match[0].length + (match[0] === '' ? 1 : 0));
  }
  return found;
}

/** The expression as it is tried. @param {string} source @param {string} flags */
export function tried(source, flags) {
  return new RegExp(source, flags.includes('y') || flags.includes('g') ? flags : `${flags}g`);
}

/**
 * The attacks that look worst at {@link FIRST} units: so many, or the first so many that take long before that.
 *
 * @param {RegExp} expression @param {readonly Attack[]} attacks @param {number} count
 */
export function worstOf(expression, attacks, count) {
  /** @type {Attack[]} */
  const long = [];
  /** @type {{ readonly attack: Attack, readonly time: number }[]} */
  const others = [];
  for (const attack of attacks) {
    const { times, isLeft } = climb(expression, attack, FIRST, 1);
    if (isLeft) long.push(attack);
    else others.push({ attack, time: times.at(-1)?.time ?? 0 });
    if (long.length === count) return long;
  }
  others.sort((a, b) => b.time - a.time);
  return [...long, ...others.map(({ attack }) => attack)].slice(0, count);
}

/** @param {RegExp} expression @param {Attack} attack @returns {Growth} */
export function growthOf(expression, attack) {
  const { times } = climb(expression, attack, LONGEST, 3);
  return { ...(times.at(-1) ?? { time: 0, length: 0 }), exponent: exponentOf(times) };
}

/** Times at longer and longer strings, and whether one took long. @param {RegExp} expression @param {Attack} attack @param {number} longest @param {number} runs */
function climb(expression, attack, longest, runs) {
  const { prefix, pump, suffix } = attack;
  const few = FEW.map((times) => ({ text: prefix + pump.repeat(times) + suffix, enough: LONG_FOR_FEW }));
  const many = LENGTHS.filter((length) => length <= longest)
    .map((length) => ({ text: attackText(attack, length), enough: ENOUGH }))
    .filter(({ text }) => text.length > (few.at(-1)?.text.length ?? 0));
  /** @type {{ readonly length: number, readonly time: number }[]} */
  const times = [];
  let length = 0;
  let isLeft = false;
  const isEnded = !within(LIMIT, () => {
    for (const { text, enough } of [...few, ...many]) {
      length = text.length;
      const time = timeOf(expression, text, runs, enough);
      times.push({ length, time });
      isLeft = time > enough;
      if (isLeft) break;
    }
  });
  if (isEnded) times.push({ length, time: LIMIT });
  return { times, isLeft: isLeft || isEnded };
}

/** @type {Record<string, unknown>} */
const context = createContext({});
const call = new Script('work()');

/** Whether work came to its end within some milliseconds; if not, it is ended. @param {number} timeout @param {() => void} work */
function within(timeout, work) {
  try {
    context['work'] = work;
    call.runInContext(context, { timeout });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      return false;
    throw error;
  }
}

/**
 * The power of the length by which time grows: the slope of the last three lengths that take longer than the clock's
 * noise, on logarithmic scales. One, where nothing does.
 *
 * @param {readonly { readonly length: number, readonly time: number }[]} times
 */
export function exponentOf(times) {
  const points = times
    .filter(({ time }) => time > NOISE)
    .slice(-3)
    .map(({ length, time }) => ({ x: Math.log(length), y: Math.log(time) }));
  if (points.length < 2) return 1;
  const mean = (/** @type {number[]} */ values) =>
    values.reduce((sum, each) => sum + each, 0) / values.length;
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y));
  const rise = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  const run = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return run === 0 ? 1 : rise / run;
}

/**
 * Milliseconds of the processor, the least of some runs; of two at least where the first took long, for the first of all
 * compiles the expression.
 *
 * @param {RegExp} expression @param {string} text @param {number} runs @param {number} enough
 */
function timeOf(expression, text, runs, enough) {
  const work = () => findAll(expression, text);
  const time = processorTime(work, 1);
  const more = time > enough ? 1 : runs - 1;
  return more === 0 ? time : Math.min(time, processorTime(work, more));
}
