// @ts-check

/**
 * What a word or trigram says of each language: the logarithm of its likelihood there.
 * @typedef {{ readonly key: string, readonly logs: readonly number[], readonly use: number }} Row
 *
 * What several of them say alike.
 * @typedef {{ readonly keys: readonly string[], readonly logs: readonly number[] }} Profile
 */

/** More rounds hardly move a profile. */
const ROUNDS = 8;

/** A language so far behind the likeliest, in nats, is out: how far beyond does not matter. */
const OUT = 8;

/**
 * Rows that say nearly the same share a profile, so that a further word costs its letters alone (vector quantisation
 * by weighted k-means, Lloyd 1982).
 *
 * @param {readonly Row[]} rows The most telling first: those are the first profiles.
 * @param {number} number How many profiles at most.
 * @param {readonly number[]} worth How much an error counts in each language.
 * @returns {readonly Profile[]}
 */
export function profilesOf(rows, number, worth) {
  const points = rows.map(({ key, logs, use }) => ({ key, use, logs: behind(logs) }));
  /** @type {readonly (readonly number[])[]} */
  let profiles = points.slice(0, number).map(({ logs }) => logs);
  for (let round = 0; round < ROUNDS; round++) {
    profiles = membersOf(profiles, points, worth).map((members, at) => mean(members) ?? profiles[at] ?? []);
  }
  return membersOf(profiles, points, worth)
    .map((members, at) => ({ keys: members.map(({ key }) => key), logs: profiles[at] ?? [] }))
    .filter(({ keys }) => keys.length > 0);
}

/** @param {readonly number[]} logs */
function behind(logs) {
  const likeliest = Math.max(...logs);
  return logs.map((log) => Math.max(-OUT, log - likeliest));
}

/**
 * @param {readonly (readonly number[])[]} profiles
 * @param {readonly Row[]} points
 * @param {readonly number[]} worth
 */
function membersOf(profiles, points, worth) {
  const members = profiles.map(() => /** @type {Row[]} */ ([]));
  for (const point of points) members[nearest(profiles, point.logs, worth)]?.push(point);
  return members;
}

/** @param {readonly Row[]} members @returns {readonly number[] | undefined} */
function mean(members) {
  const total = members.reduce((sum, { use }) => sum + use, 0);
  return members[0]?.logs.map(
    (_, at) => members.reduce((sum, { logs, use }) => sum + use * (logs[at] ?? 0), 0) / total,
  );
}

/**
 * @param {readonly (readonly number[])[]} profiles
 * @param {readonly number[]} logs
 * @param {readonly number[]} worth
 */
function nearest(profiles, logs, worth) {
  let found = 0;
  let least = Infinity;
  for (const [index, profile] of profiles.entries()) {
    let distance = 0;
    for (let at = 0; at < worth.length && distance < least; at++) {
      distance += (worth[at] ?? 0) * ((profile[at] ?? 0) - (logs[at] ?? 0)) ** 2;
    }
    if (distance < least) [found, least] = [index, distance];
  }
  return found;
}
