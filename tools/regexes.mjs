#!/usr/bin/env node
// @ts-check
/**
 * `npm run regexes`: the worst case of each regular expression of the product, measured. Those that stand in `src`, and
 * those that are built from them and from word lists, are tried on strings that are made against each: see
 * `regexes/attacks.mjs`. Lists the worst. Fails where one grows by more than the power 1.5 of the length *and* takes more
 * than 20 ms for 8,000 characters; and where none of a place that builds some was seen. `--only WORDS` tries those whose
 * place or source has these words.
 *
 * A report and no test: it takes a minute, and times are those of a machine.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { attacksOf } from './regexes/attacks.mjs';
import { builtExpressions } from './regexes/built.mjs';
import { growthOf, LONGEST, tried, worstOf } from './regexes/measure.mjs';
import { writtenExpressions } from './regexes/written.mjs';

/** @typedef {import('./regexes/written.mjs').Expression} Expression */
/** @typedef {Expression & { readonly attack: import('./regexes/attacks.mjs').Attack, readonly atLongest: number, readonly grows: boolean } & import('./regexes/measure.mjs').Growth} Worst */

/** The power of the length, and the milliseconds for the longest text, over which both an expression fails. */
const STEEP = 1.5;
const SLOW = 20;

/** So many of the worst are listed. */
const SHOWN = 10;

/** So many attacks of an expression that look worst are measured to the end. */
const MEASURED = 3;

const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' } } });

const { literals, builders } = await writtenExpressions('src');
const built = await builtExpressions();
const expressions = distinct([...literals, ...built]).filter(({ place, source }) =>
  `${place} ${source}`.includes(options.only),
);

let strings = 0;
const worst = expressions
  .flatMap((expression) => {
    const { source, flags } = expression;
    const attacks = attacksOf(source, flags);
    strings += attacks.length;
    const regexp = tried(source, flags);
    return worstOf(regexp, attacks, MEASURED)
      .map((attack) => measured(expression, regexp, attack))
      .sort(worstFirst)
      .slice(0, 1);
  })
  .sort(worstFirst);

const figure = (/** @type {number} */ count) => count.toLocaleString('en');
console.log(
  `${figure(expressions.length)} expressions, ${figure(strings)} strings against them. In the source: ` +
    `${figure(literals.length)} literals, ${figure(builders.length)} places that build others.\n`,
);
console.log(`ms for ${figure(LONGEST)}  power  place, attack`);
const failed = worst.filter(({ grows }) => grows);
for (const each of worst.slice(0, Math.max(SHOWN, failed.length))) console.log(rowOf(each));

const unseen = builders.filter((place) => !built.some((each) => each.place === place));
if (unseen.length > 0) console.log(`\nNothing was seen to be built at ${unseen.join(', ')}.`);

const [load = 0] = os.loadavg();
const verdict = failed.length === 0 ? 'none grows too fast' : `${failed.length} too fast`;
console.log(`\n${figure(expressions.length)} expressions, load ${load.toFixed(1)}: ${verdict}.`);
process.exitCode = failed.length + unseen.length === 0 ? 0 : 1;

/** @param {Expression} expression @param {RegExp} regexp @param {import('./regexes/attacks.mjs').Attack} attack @returns {Worst} */
function measured(expression, regexp, attack) {
  const growth = growthOf(regexp, attack);
  const atLongest = growth.time * Math.max(1, LONGEST / growth.length) ** growth.exponent;
  const grows = growth.exponent > STEEP && atLongest > SLOW;
  return { ...expression, ...growth, attack, atLongest, grows };
}

/** Before all others what grows too fast, though something else is slower at this length. @param {Worst} a @param {Worst} b */
function worstFirst(a, b) {
  return Number(b.grows) - Number(a.grows) || b.atLongest - a.atLongest;
}

/** One of each; where several places have the same, the first is named. @param {readonly Expression[]} all */
function distinct(all) {
  /** @type {Map<string, Expression>} */
  const first = new Map();
  for (const each of all) {
    const key = `/${each.source}/${each.flags}`;
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}

/** @param {Worst} each */
function rowOf({ atLongest, length, exponent, place, source, attack }) {
  const time = atLongest >= 1e6 ? '> 1e6' : `${length < LONGEST * 0.9 ? '~' : ''}${atLongest.toFixed(1)}`;
  const { prefix, pump, suffix } = attack;
  const shape = `${quoted(prefix, 20)} + ${quoted(pump, 30)} … + ${quoted(suffix, 16)}`;
  return `${time.padStart(12)}  ${exponent.toFixed(1).padStart(5)}  ${place}  ${shape}\n${' '.repeat(21)}/${cut(source, 100)}/`;
}

/** Escaped, so that what cannot be seen is. @param {string} text @param {number} most */
function quoted(text, most) {
  const escaped = JSON.stringify(text).replace(
    /[^\x20-\x7E]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return cut(escaped, most);
}

/** @param {string} text @param {number} most */
function cut(text, most) {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
