import assert from 'node:assert/strict';
import { createGlossary } from '../../../src/core/glossary/glossary.ts';
import { readGlossaries } from '../../../src/core/glossary/read-glossary.ts';
import { builtInGlossary } from '../../fixtures/built-in-glossary.ts';
import { ES } from './press-forms/es.ts';
import { PT } from './press-forms/pt.ts';

const SHARE_FOUND = 0.95;

const glossary = createGlossary(readGlossaries(builtInGlossary()).concepts);

/** A sentence with [[marks]]: the text without them, and where the marked forms stand in it. */
function unmark(marked: string): { text: string; forms: readonly { start: number; end: number }[] } {
  const forms: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(?=\[\[)|\]\]/u)) {
    const form = part.startsWith('[[');
    const written = form ? part.slice(2) : part;
    if (form) forms.push({ start: text.length, end: text.length + written.length });
    text += written;
  }
  return { text, forms };
}

describe('the forms that the press uses', () => {
  for (const [language, table] of [
    ['es', ES],
    ['pt', PT],
  ] as const) {
    it(`names only concepts of the glossary in ${language}`, () => {
      assert.deepEqual(
        Object.keys(table).filter((id) => !glossary.concept(id)),
        [],
      );
    });

    it(`finds at least ${SHARE_FOUND * 100} % of them in ${language}`, () => {
      const missed: string[] = [];
      let total = 0;
      for (const [id, sentences] of Object.entries(table))
        for (const marked of sentences) {
          const { text, forms } = unmark(marked);
          const found = glossary.find(text, { start: 0, end: text.length }, language);
          for (const { start, end } of forms) {
            total += 1;
            const match = found.find((each) => each.start === start && each.end === end);
            if (!match?.senses.some(({ concept }) => concept.id === id))
              missed.push(`${id}: ${text.slice(start, end)}`);
          }
        }
      assert.ok(total >= 200, `${total} forms`);
      const share = 1 - missed.length / total;
      assert.ok(
        share >= SHARE_FOUND,
        `${Math.round(share * 100)} % of ${total}; missed ${missed.join('; ')}`,
      );
    });
  }
});
