import assert from 'node:assert/strict';
import { readDates } from '../../../../src/core/dates/read-dates.ts';
import type { TimeExpression } from '../../../../src/core/dates/time-expression.ts';
import type { Lang } from '../../../../src/core/language/language.ts';

/** The clock of the tables: a Wednesday. */
export const PUBLISHED = '2019-08-14';

/**
 * `[[words = value]]`, and after the value whatever else is looked at: the type, `mod:`, `anchor:`, `quant:`, `freq:`,
 * `from:` and `to:`: `[[early 2011 = 2011 DATE mod:START]]`. A `mod` that is not stated must not be there.
 */
const MARK = /\[\[(?<words>[^\]=]+) = (?<value>\S+?)(?<fields>(?: [\w:-]+)*)\]\]/gu;

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
  const wanted = marks.map(({ words = '', value = '', fields = '' }) => ({
    words,
    value,
    ...fieldsOf(fields.trim().split(' ').filter(Boolean)),
  }));
  const shown = found.map((date, index) => {
    const asked = Object.keys(wanted[index] ?? {});
    const all: Readonly<Record<string, string | null | undefined>> = {
      ...{ words: date.text, value: String(date.value), type: date.type, mod: date.mod },
      ...{ anchor: date.anchor, quant: date.quant, freq: date.freq, from: date.from, to: date.to },
    };
    return Object.fromEntries(
      Object.entries(all).filter(
        ([key, value]) => asked.includes(key) || ['words', 'value'].includes(key) || (key === 'mod' && value),
      ),
    );
  });
  assert.deepEqual(shown, wanted);
  for (const { start, end, text: words } of found) assert.equal(text.slice(start, end), words);
}

/** `DATE` is the type, a second word the `mod`, `mod:START` a field by its name. */
function fieldsOf(items: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    items.map((item) => {
      const [name = '', ...value] = item.split(':');
      if (value.length > 0) return [name, value.join(':')];
      return [items.indexOf(item) === 0 ? 'type' : 'mod', name];
    }),
  );
}
