// @ts-check
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {import('./driver-contract.d.ts').Counts} Counts
 */

/** Names the file to which test runners of other processes append their counts, one JSON object a line. */
export const countsVariable = 'DRAGOMAN_TEST_COUNTS';

/** @param {Counts} counts */
export function writeCounts(counts) {
  const file = process.env[countsVariable];
  if (file !== undefined) {
    appendFileSync(file, `${JSON.stringify(counts)}\n`);
  }
}

/**
 * @param {string} file
 * @returns {Counts[]}
 */
export function readCounts(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}
