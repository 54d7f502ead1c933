import assert from 'node:assert/strict';
import type { Span } from '../../../../src/core/text/span.ts';
import { areSameSpans, movedSpans, type TextChange } from '../../../../src/vscode/editor/moved-spans.ts';

/** The words in brackets, as spans of the text without the brackets. */
function spansIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const [index, part] of text.split(/[[\]]/u).entries()) {
    if (index % 2 === 1) spans.push({ start: at, end: at + part.length });
    at += part.length;
  }
  return spans;
}

const change = (rangeOffset: number, rangeLength: number, text: string): TextChange => ({
  rangeOffset,
  rangeLength,
  text,
});

describe('marks while the text changes', () => {
  const table: [what: string, before: string, changes: TextChange[], after: string | null][] = [
    ['stay where text is added behind them', '[Ana] left.', [change(10, 0, ' early')], '[Ana] left. early'],
    ['move with text before them', 'Then [Ana] left.', [change(0, 4, 'Today')], 'Today [Ana] left.'],
    ['do not take in what is typed at their start', '[Ana] left.', [change(0, 0, 'So ')], 'So [Ana] left.'],
    ['do not take in what is typed at their end', '[Ana] left.', [change(3, 0, ' x')], '[Ana] x left.'],
    ['are in doubt where something is typed into them', '[Ana] left.', [change(1, 0, 'n')], null],
    ['are in doubt where a part of them is deleted', '[Ana] left.', [change(2, 3, '')], null],
    ['stay where all between them goes', '[Ana], [Rui]', [change(3, 2, '')], '[Ana][Rui]'],
    ['follow several carets', 'a [Ana] b [Rui]', [change(8, 0, 'x'), change(1, 0, 'x')], 'ax [Ana] bx [Rui]'],
  ];
  for (const [what, before, changes, after] of table) {
    it(what, () => {
      const moved = movedSpans(spansIn(before), changes);
      assert.deepEqual(moved, after === null ? null : spansIn(after));
    });
  }

  it('are the same where each begins and ends alike', () => {
    const spans = [
      { start: 1, end: 2 },
      { start: 4, end: 6 },
    ];
    assert.ok(areSameSpans(spans, structuredClone(spans)));
    assert.ok(!areSameSpans(spans, spans.slice(1)));
    assert.ok(!areSameSpans(spans, [...spans.slice(0, 1), { start: 4, end: 7 }]));
    assert.ok(areSameSpans([], []));
  });
});
