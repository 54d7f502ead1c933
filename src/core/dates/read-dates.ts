import type { Passage } from '../language/language.ts';
import type { Tense } from './choose.ts';
import { TOP_SYMBOLS } from './constructions.ts';
import type { Parse } from './grammar.ts';
import { isoDate, parseIsoDate } from './iso-date.ts';
import type { Meaning } from './meaning.ts';
import type { Span } from '../text/span.ts';
import { sayable, type Anchors, type Quarter, type Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';
import { sentenceEndsWithin, tenseAround } from './tense.ts';
import type { TimeExpression } from './time-expression.ts';
import { LEXICONS, timeGrammar } from './time-grammar.ts';
import { timeTokensOf, type TimeToken } from './time-tokens.ts';
import { isMeaning, type Value } from './value.ts';

/**
 * The time expressions of an article with what they mean, in the order of the text, without overlaps; of two that
 * begin together the longer is meant. Offsets are half-open UTF-16 indices into the whole text.
 *
 * Each passage is read alone, but "the same day" looks back to the last date before it in the text. Linear in the
 * length of the passages.
 *
 * @param publicationDate ISO calendar date from which relative dates are counted; null leaves them unresolved.
 */
export function readDates(
  text: string,
  passages: readonly Passage[],
  publicationDate: string | null,
): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  const publication = publicationDate === null ? null : parseIsoDate(publicationDate);
  let previous: Anchors['previous'] = null;
  let previousDay: number | null = null;
  let quarter: (Quarter & { readonly at: number }) | null = null;
  let ranges = 0;
  for (const passage of passages) {
    const tokens = timeTokensOf(text, passage);
    const { tense: cues } = LEXICONS[passage.language];
    let sentenceDay: { readonly day: number; readonly at: number } | null = null;
    for (const { items, range } of expressionsOf(text, tokens, passage)) {
      const rangeId = range ? `r${++ranges}` : null;
      const [opening, closing] = [items[0]?.from ?? 0, items.at(-1)?.to ?? 0];
      const tense = once(() => tenseAround(tokens, opening, closing, cues));
      for (const { from, to, value: meaning } of items) {
        if (sentenceDay && sentenceEndsWithin(tokens, sentenceDay.at, from)) sentenceDay = null;
        const [first, last] = [tokens[from], tokens[to - 1]];
        if (!first || !last) continue;
        const before: Anchors['previous'] = previous;
        const anchors = (verbs: () => Tense): Anchors => ({
          publication,
          previous,
          previousDay,
          quarter: quarter && first.start - quarter.at < SPOKEN_OF ? quarter : null,
          sentenceDay: sentenceDay?.day ?? null,
          get tense() {
            return verbs();
          },
        });
        const asSaid: Resolution = sayable(resolve(meaning, anchors(tense)));
        // What began in the past may end in the future: "from today until Friday".
        const begun: number = range && from > opening ? (before?.days.first ?? -Infinity) : -Infinity;
        const resolution: Resolution =
          asSaid.days && asSaid.days.last < begun ? sayable(resolve(meaning, anchors(ahead))) : asSaid;
        const { days, value } = resolution;
        found.push(expressionOf(text, { start: first.start, end: last.end }, resolution, rangeId));
        if (!days || resolution.type === 'DURATION') continue;
        if (meaning.kind === 'part') quarter = quarterIn(value, first.start) ?? quarter;
        previous = { days, value };
        if (days.first !== days.last) continue;
        previousDay = days.first;
        sentenceDay = { day: days.first, at: to };
      }
    }
  }
  return found;
}

function expressionOf(
  text: string,
  { start, end }: Span,
  { type, value, anchor, mod, quant, freq, days }: Resolution,
  rangeId: string | null,
): TimeExpression {
  const expression: { -readonly [K in keyof TimeExpression]: TimeExpression[K] } = {
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    anchor,
  };
  if (mod) expression.mod = mod;
  if (quant) expression.quant = quant;
  if (freq) expression.freq = freq;
  if (days) {
    expression.from = isoDate(days.first);
    expression.to = isoDate(days.last);
  }
  if (rangeId !== null) expression.rangeId = rangeId;
  return expression;
}

/** What a function gives, asked for when first needed: most expressions do not hang on the tense. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | null = null;
  return () => (answer ??= { value: ask() }).value;
}

const ahead = (): Tense => 'future';

/** How far a quarter is still what a report speaks of, in UTF-16 units: some paragraphs. */
const SPOKEN_OF = 1500;

function quarterIn(value: string | null, at: number): (Quarter & { readonly at: number }) | null {
  const found = /^(?<year>\d{4})-Q(?<index>\d)$/u.exec(value ?? '')?.groups;
  return found ? { year: Number(found['year']), index: Number(found['index']), at } : null;
}

/** One time expression, or the two of a range. */
interface Expression {
  readonly items: readonly Parse<Meaning>[];
  readonly range: boolean;
}

function* expressionsOf(
  text: string,
  tokens: readonly TimeToken[],
  { language }: Passage,
): Generator<Expression> {
  const { read, mayBegin } = timeGrammar(language).reader({ text, tokens });
  const longestAt = (at: number): Parse<Value> | undefined => {
    if (!mayBegin(at)) return undefined;
    let best: Parse<Value> | undefined;
    for (const symbol of TOP_SYMBOLS) {
      const [longest] = read(symbol, at);
      if (longest && (!best || longest.to > best.to)) best = longest;
    }
    return best;
  };
  for (let at = 0; at < tokens.length;) {
    let best = longestAt(at);
    // What was found by the words before it ("in May") may be part of something longer ("May 2019").
    if (best && best.from > at) {
      const alone = longestAt(best.from);
      if (alone && alone.to > best.to) best = alone;
    }
    if (!best) at++;
    else {
      const { value, from, to } = best;
      if (isMeaning(value)) yield { items: [{ from, to, value }], range: false };
      else if (typeof value === 'object' && value.kind === 'pair') yield value;
      at = Math.max(to, at + 1);
    }
  }
}
