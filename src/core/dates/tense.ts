import type { Tense } from './choose.ts';
import type { TenseCues } from './tense-cues.ts';
import type { TimeToken } from './time-tokens.ts';

/** How far from an expression a verb is looked for, in tokens: so far away nothing governs it any more. */
const REACH = 40;

/** How far before an expression a participle without an auxiliary still governs it: "signed in Oslo on Friday". */
const NEAR = 4;

/** How soon after a verb of intention its infinitive must come. */
const SOON = 4;

/** An expression in its sentence: `start` and `end` bound the tokens of the sentence that are looked at. */
interface Place {
  readonly tokens: readonly TimeToken[];
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly cues: TenseCues;
}

/**
 * What the verb that governs an expression says: past, future, or null where there is none to be told. No parse, only
 * the places where the verb of a time adverbial stands:
 *
 * 1. a preposition that looks one way decides ("since", "until");
 * 2. an expression that opens its clause goes with the first verb after it ("On Friday the court will rule");
 * 3. any other goes with the nearest verb before it in its clause ("met in Oslo on Friday to plan …"), unless that one
 *    reports and a verb follows at once ("said the talks on Friday will …");
 * 4. failing that, the first verb after it, then what stands before its clause, then a bare infinitive ("Kings to meet
 *    on Friday").
 */
export function tenseAround(tokens: readonly TimeToken[], from: number, to: number, cues: TenseCues): Tense {
  const place = placeOf(tokens, from, to, cues);
  const opens = opensClause(place);
  const direction = directionBefore(place);
  if (direction === 'past') return 'past';
  if (direction === 'future' && !opens) return isTurned(place) ? 'past' : 'future';
  if (opens) return firstAfter(place, opens) ?? direction ?? lastBefore(place, from).tense;
  const before = lastBefore(place, from);
  if (before.tense && !(before.reports && tenseOf(place, to))) return before.tense;
  return (
    firstAfter(place, opens) ?? before.tense ?? lastBefore(place, before.at).tense ?? infinitiveBefore(place)
  );
}

/** The tense that the word at a place gives away, seen with its neighbours; null for most words. */
export function tenseAt(tokens: readonly TimeToken[], at: number, cues: TenseCues): Tense {
  return tenseOf({ tokens, from: tokens.length, to: tokens.length, start: 0, end: tokens.length, cues }, at);
}

function placeOf(tokens: readonly TimeToken[], from: number, to: number, cues: TenseCues): Place {
  let [start, end] = [from, to];
  while (start > 0 && from - start < REACH && !endsSentence(tokens, start - 1)) start--;
  while (end < tokens.length && end - to < REACH && !endsSentence(tokens, end)) end++;
  return { tokens, from, to, start, end, cues };
}

const wordAt = ({ tokens, start, end }: Place, at: number): string =>
  at >= start && at < end ? (tokens[at]?.norm ?? '') : '';

/** What a preposition before the expression says; an article may stand between: "hasta [el] lunes". */
function directionBefore(place: Place): Tense {
  const { from, to, cues } = place;
  const possessive = wordAt(place, to) === "'" && wordAt(place, to + 1) === 's';
  for (const at of cues.articles.has(wordAt(place, from - 1)) ? [from - 1, from - 2] : [from - 1]) {
    const word = wordAt(place, at);
    const phrase = `${wordAt(place, at - 1)} ${word}`;
    if (cues.pastBefore.has(word) || cues.pastBefore.has(phrase)) return 'past';
    if (cues.futureBefore.has(phrase) || (cues.futureBefore.has(word) && !possessive)) return 'future';
  }
  return null;
}

/** "They had won by Friday", "not until Friday": the preposition that looks ahead does so from the past. */
function isTurned(place: Place): boolean {
  const { tense } = lastBefore(place, place.from);
  if (tense !== 'past') return false;
  for (let at = place.from - 1; at >= place.start; at--) {
    const word = wordAt(place, at);
    if (place.cues.clauses.has(word)) return false;
    if (place.cues.pluperfect.has(word) || place.cues.negations.has(word)) return true;
  }
  return false;
}

/** Whether only a preposition and the like stands between the expression and the beginning of its clause. */
function opensClause(place: Place): boolean {
  const { from, to, start, cues } = place;
  let at = from - 1;
  while (at >= start && (cues.fronts.has(wordAt(place, at)) || cues.articles.has(wordAt(place, at)))) at--;
  if (at < start) return true;
  const word = wordAt(place, at);
  if (word === ',') return wordAt(place, to) === ',';
  const led = at < from - 1 || cues.articles.has(wordAt(place, from));
  if (cues.joins.has(word)) return led && !cues.joins.has(wordAt(place, to));
  return cues.clauses.has(word) || ':"“«'.includes(word) || isQuote(place, at) || isDash(place, at);
}

/** Straight quotes come in pairs of marks, one by one: `''`. */
function isQuote(place: Place, at: number): boolean {
  const word = wordAt(place, at);
  if ('"”»'.includes(word)) return word !== '';
  return word === "'" && (wordAt(place, at - 1) === "'" || wordAt(place, at + 1) === "'");
}

/** A dash between words, not a hyphen within one. */
function isDash({ tokens, start }: Place, at: number): boolean {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return own?.norm === '-' && at > start && before?.end !== own.start && after?.start !== own.end;
}

/** A pronoun that hangs on its verb by a hyphen, though its form is a conjunction too: `reuniram-se`. */
function isEnclitic({ tokens }: Place, at: number): boolean {
  const [hyphen, own] = [tokens[at - 1], tokens[at]];
  return hyphen?.norm === '-' && hyphen.end === own?.start && tokens[at - 2]?.end === hyphen.start;
}

interface Found {
  readonly tense: Tense;
  /** Where the search ended: at the verb, or at the word that begins the clause. */
  readonly at: number;
  readonly reports: boolean;
}

/** The nearest verb before a token in the same clause. */
function lastBefore(place: Place, before: number): Found {
  for (let at = before - 1; at >= place.start; at--) {
    const word = wordAt(place, at);
    if (place.cues.clauses.has(word) && !isEnclitic(place, at)) return { tense: null, at, reports: false };
    const tense = tenseOf(place, at);
    if (tense) return { tense, at, reports: place.cues.reports.has(word) };
  }
  return { tense: null, at: place.start, reports: false };
}

/** The first verb after the expression in its clause; who says it all is no part of it: "on Friday, he said". */
function firstAfter(place: Place, opens: boolean): Tense {
  const { to, end, cues } = place;
  let comma = false;
  for (let at = to; at < end; at++) {
    const word = wordAt(place, at);
    if ((cues.clauses.has(word) && !isEnclitic(place, at)) || (!opens && cues.joins.has(word))) return null;
    if (isQuote(place, at)) return null;
    comma ||= word === ',';
    if (comma && !opens && cues.reports.has(word)) return null;
    const tense = tenseOf(place, at);
    if (tense) return tense;
  }
  return null;
}

/** What a headline without a finite verb announces: "Kings to meet on Friday". */
function infinitiveBefore(place: Place): Tense {
  for (let at = place.from - 1; at >= place.start; at--) if (isInfinitive(place, at)) return 'future';
  return null;
}

function isInfinitive(place: Place, at: number): boolean {
  const { tokens, cues } = place;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || cues.notVerbs.has(token.norm)) return false;
  const marked = cues.infinitiveMarks.size === 0 || cues.infinitiveMarks.has(wordAt(place, at - 1));
  return marked && !cues.articles.has(token.norm) && hasEnding(token.norm, cues.infinitiveEndings);
}

/** What a single word says, seen with the words around it; null for all that is no verb with a tense. */
function tenseOf(place: Place, at: number): Tense {
  const { tokens, from, to, start, end, cues } = place;
  const token = tokens[at];
  if (token?.kind !== 'word' || at < start || at >= end || (at >= from && at < to)) return null;
  const { norm } = token;
  const phrase = `${norm} ${wordAt(place, at + 1)}`;
  if (isName(place, at) || cues.notVerbs.has(norm)) return null;
  if (cues.future.has(phrase)) return 'future';
  if (cues.past.has(phrase)) return 'past';
  // "had been scheduled for Friday": the plan is over.
  const over = cues.pluperfect.has(wordAt(place, at - 1)) || cues.pluperfect.has(wordAt(place, at - 2));
  if (cues.future.has(norm)) return over && hasEnding(norm, cues.plannedEndings) ? 'past' : 'future';
  const auxiliary = auxiliaryOf(place, at);
  const past = !cues.articles.has(auxiliary) && (cues.past.has(norm) || hasEnding(norm, cues.pastEndings));
  if (cues.intends.has(norm) && intendsSomething(place, at, past)) return 'future';
  const ahead = cues.future.has(auxiliary) || hasEnding(auxiliary, cues.futureEndings);
  const bare = cues.bare.has(auxiliary) || ahead;
  if (hasEnding(norm, cues.futureEndings) && !cues.past.has(norm)) return 'future';
  if (past) return bare ? null : 'past';
  if (at >= from || at < from - NEAR || bare || cues.articles.has(auxiliary)) return null;
  return hasEnding(norm, cues.participleEndings) ? 'past' : null;
}

/** A capital, but not the one that opens a sentence or a quotation. */
function isName({ tokens, start }: Place, at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.capital === true &&
    at > start &&
    !(before?.kind === 'mark' && '"“«¿¡:-\''.includes(before.norm))
  );
}

/** The word before a verb, adverbs left out: "will soon meet". */
function auxiliaryOf(place: Place, at: number): string {
  let before = at - 1;
  while (before > place.start && isAdverb(wordAt(place, before), place.cues)) before--;
  return wordAt(place, before);
}

const isAdverb = (word: string, { adverbs, adverbEndings }: TenseCues): boolean =>
  adverbs.has(word) || hasEnding(word, adverbEndings);

/** Whether an infinitive or a clause depends on a verb of intention, in which the expression stands or may stand. */
function intendsSomething(place: Place, at: number, past: boolean): boolean {
  const { from, to, cues } = place;
  if (at >= to && past) return false;
  const last = at < from ? from - 1 : at + SOON;
  for (let next = at + 1; next <= last; next++)
    if (cues.dependents.has(wordAt(place, next)) || isInfinitive(place, next)) return true;
  return false;
}

function hasEnding(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
}

/** A stop before a capital, or a mark that ends a sentence in any case; not the stop of "Gen." or "p.m.". */
function endsSentence(tokens: readonly TimeToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (';!?'.includes(token.norm)) return true;
  if (token.norm !== '.') return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after?.capital !== true || after.start === token.end || !before) return false;
  return before.norm.length > 3 || (!before.capital && before.norm.length > 1);
}

/** Whether a sentence ends somewhere in a stretch of tokens. */
export function sentenceEndsWithin(tokens: readonly TimeToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsSentence(tokens, at)) return true;
  return false;
}
