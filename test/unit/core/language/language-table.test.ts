import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import {
  CANDIDATES,
  LETTER_EVIDENCE,
  TRIGRAM_EVIDENCE,
  WORD_EVIDENCE,
} from '../../../../src/core/language/language-table.ts';

const likeliest = (row: Float32Array | undefined): string | undefined =>
  row && CANDIDATES[row.indexOf(Math.max(...row))];

describe('the language table', () => {
  it('takes less than 120 KB', () => {
    assert.ok(statSync('src/core/language/language-table.json').size < 120_000);
  });

  it('has a digit for every language in every profile, and each key once', () => {
    const table = JSON.parse(readFileSync('src/core/language/language-table.json', 'utf8')) as Readonly<
      Record<'words' | 'trigrams' | 'letters', readonly string[]>
    >;
    for (const part of ['words', 'trigrams', 'letters'] as const) {
      const rows = table[part].map((profile) => profile.split(' '));
      for (const [digits = '', ...keys] of rows) {
        assert.match(digits, new RegExp(`^[0-9a-z]{${CANDIDATES.length}}$`, 'u'));
        assert.ok(keys.length > 0);
      }
      const keys = rows.flatMap(([, ...own]) => own);
      assert.equal(new Set(keys).size, keys.length);
    }
  });

  it('shares what like words say', () => {
    assert.ok(new Set(WORD_EVIDENCE.values()).size < WORD_EVIDENCE.size / 5);
  });

  for (const [word, code] of [
    ['the', 'en'],
    ['unha', 'gl'],
    ['teño', 'gl'],
    ['quixen', 'gl'],
    ['não', 'pt'],
    ['amb', 'ca'],
    ['muy', 'es'],
    ['și', 'ro'],
  ] as const) {
    it(`${word} is likeliest in ${code}`, () => {
      assert.equal(likeliest(WORD_EVIDENCE.get(word)), code);
    });
  }

  it('knows letters and how they follow each other', () => {
    assert.equal(likeliest(LETTER_EVIDENCE.get('ñ')) === 'pt', false);
    assert.equal(likeliest(LETTER_EVIDENCE.get('¿')), 'es');
    assert.equal(likeliest(TRIGRAM_EVIDENCE.get('ão_')), 'pt');
  });
});
