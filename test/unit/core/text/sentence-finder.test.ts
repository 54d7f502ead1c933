import assert from 'node:assert/strict';
import { sentenceFinder } from '../../../../src/core/text/sentence-finder.ts';

const TEXT = 'One goes. Two stays.\n\nThree (Mr. Four) is here. Five?';
const PARAGRAPHS = [
  { start: 0, end: 20 },
  { start: 22, end: TEXT.length },
];

describe('the sentence around a span', () => {
  const find = sentenceFinder(TEXT, PARAGRAPHS);
  const around = (words: string): string => {
    const start = TEXT.indexOf(words);
    const found = find({ start, end: start + words.length });
    return TEXT.slice(found.start, found.end);
  };

  const rows = [
    ['One', 'One goes.'],
    ['Two', 'Two stays.'],
    ['Four', 'Three (Mr. Four) is here.'],
    ['Five?', 'Five?'],
    ['goes. Two', 'One goes. Two stays.'],
    ['\n\n', '\n\n'],
  ] as const;
  for (const [words, sentence] of rows) {
    it(`is “${sentence.trim()}” for “${words.trim()}”`, () => {
      assert.equal(around(words), sentence);
    });
  }

  it('is what stands near, where there are no stops', () => {
    const long = Array(2000).fill('word').join(' ');
    const at = { start: 5000, end: 5004 };
    const found = sentenceFinder(long, [{ start: 0, end: long.length }])(at);
    assert.ok(found.start > 4400 && found.end < 5600, JSON.stringify(found));
    assert.match(long.slice(found.start, found.end), /^word( word)+$/u);
    const first = sentenceFinder(long, [{ start: 0, end: long.length }])({ start: 0, end: 4 });
    assert.equal(first.start, 0);
  });
});
