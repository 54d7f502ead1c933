import assert from 'node:assert/strict';
import type { Analysis } from '../../src/core/analysis.ts';
import type { TimeExpression } from '../../src/core/dates/time-expression.ts';
import type { Span, TextSpan } from '../../src/core/text/span.ts';

/** A stretch of a text: half-open, not empty, within it, and never half of a pair. */
export function assertInside(text: string, { start, end }: Span, what: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${what}: ${start}, ${end}`);
  assert.ok(0 <= start && start < end && end <= text.length, `${what}: ${start} to ${end} of ${text.length}`);
  assert.ok(!splitsPair(text, start) && !splitsPair(text, end), `${what}: half of a pair`);
}

function splitsPair(text: string, at: number): boolean {
  const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
  const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

/** Stretches in the order of the text, none over another. */
export function assertInOrder(text: string, spans: readonly Span[], what: string): void {
  let from = 0;
  for (const span of spans) {
    assertInside(text, span, what);
    assert.ok(span.start >= from, `${what}: over another one, at ${span.start}`);
    from = span.end;
  }
}

/** As `assertInOrder`, with the very words of the text. */
export function assertWords(text: string, spans: readonly TextSpan[], what: string): void {
  assertInOrder(text, spans, what);
  for (const { start, end, text: words } of spans) assert.equal(words, text.slice(start, end), what);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

export function assertDates(text: string, dates: readonly TimeExpression[]): void {
  assertWords(text, dates, 'date');
  for (const { from, to, value } of dates) {
    assert.ok(value === null || /^[\w:+./-]+$/u.test(value), `value ${String(value)}`);
    assert.equal(from === undefined, to === undefined);
    if (from === undefined || to === undefined) continue;
    assert.match(from, DAY);
    assert.match(to, DAY);
    assert.ok(from <= to, `${from} to ${to}`);
  }
}

/** All that the engine promises of an analysis whatever the text. */
export function assertSound(text: string, analysis: Analysis): void {
  const { paragraphs, mentions, entities, dates, publicationDate, warnings } = analysis;
  assertInOrder(text, paragraphs, 'paragraph');
  assertWords(text, mentions, 'mention');
  assertDates(text, dates);
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  assert.deepEqual(new Map(entities.map(({ id, mentions: count }) => [id, count])), counts);
  const { value, start, end } = publicationDate;
  if (value !== null) assert.match(value, DAY);
  assert.equal(start === null, end === null);
  if (start !== null && end !== null) assertInside(text, { start, end }, 'publication date');
  for (const { start: from, end: to } of warnings)
    if (from !== undefined && to !== undefined) assertInside(text, { start: from, end: to }, 'warning');
  // It crosses threads and is exported.
  assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis);
}
