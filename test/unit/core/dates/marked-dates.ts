import assert from 'node:assert/strict';
import { readDates } from '../../../../src/core/dates/read-dates.ts';
import type { TimeExpression } from '../../../../src/core/dates/time-expression.ts';
import type { Lang } from '../../../../src/core/language/language.ts';

/** The clock of the tables: a Wednesday. */
export const PUBLISHED = '2019-08-14';

/** `[[words = value]]`, with `TYPE` and `mod` after it where they are looked at: `[[early 2011 = 2011 DATE START]]`. */
const MARK = /\[\[(?<words>[^\]=]+) = (?<value>\S+)(?: (?<type>[A-Z]+))?(?: (?<mod>[A-Z_]+))?\]\]/gu;

/** The time expressions of a text in one language, each line a passage. */
export function datesIn(language: Lang, text: string, published: string | null): readonly TimeExpression[] {
  const passages = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    language,
  }));
  return readDates(text, passages, published);
}

/** Asserts that exactly the marked words are found, with the values that the marks give. */
export function finds(language: Lang, marked: string, published: string | null = PUBLISHED): void {
  const marks = [...marked.matchAll(MARK)].map(({ groups = {} }) => groups);
  const text = marked.replace(MARK, '$<words>');
  const found = datesIn(language, text, published);
  const shown = found.map((date, index) => {
    const { type, mod } = marks[index] ?? {};
    return `${date.text} = ${String(date.value)}${type ? ` ${date.type}` : ''}${mod ? ` ${String(date.mod)}` : ''}`;
  });
  const wanted = marks.map(
    ({ words, value, type, mod }) =>
      `${words ?? ''} = ${value ?? ''}${type ? ` ${type}` : ''}${mod ? ` ${mod}` : ''}`,
  );
  assert.deepEqual(shown, wanted);
  for (const { start, end, text: words } of found) assert.equal(text.slice(start, end), words);
}
