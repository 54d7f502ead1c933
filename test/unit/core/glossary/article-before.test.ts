import assert from 'node:assert/strict';
import { disagreeingArticle } from '../../../../src/core/glossary/article-before.ts';
import type { Grammar } from '../../../../src/core/glossary/grammar.ts';
import type { Lang } from '../../../../src/core/language/language.ts';

const M: Grammar = { gender: 'm', number: 'singular', article: null };
const F: Grammar = { gender: 'f', number: 'singular', article: null };
const FS: Grammar = { gender: 'f', number: 'plural', article: null };
const AGUILA: Grammar = { gender: 'f', number: 'singular', article: 'el' };
const UNKNOWN: Grammar = { gender: null, number: 'singular', article: null };
const PLURAL: Grammar = { gender: null, number: 'plural', article: null };

/** Language, the text before the name, the name's grammar, and the article that does not agree. */
const ROWS: readonly (readonly [Lang, string, Grammar, string | null])[] = [
  ['es', 'dijo la ', M, 'la'],
  ['es', 'dijo la ', F, null],
  ['es', 'jefe del ', F, 'del'],
  ['es', 'jefe de la ', FS, 'la'],
  ['es', 'El ', FS, 'El'],
  ['es', 'vio al ', AGUILA, null],
  ['es', 'vio la ', AGUILA, 'la'],
  ['es', 'según ', F, null],
  ['es', 'la ', UNKNOWN, null],
  ['es', 'hola ', M, null],
  ['pt', 'membros da ', M, 'da'],
  ['pt', 'membros do ', M, null],
  ['pt', 'disse à\u00A0', FS, 'à'],
  ['pt', 'pelas ', FS, null],
  ['pt', 'La\n', M, null],
  ['en', 'the ', PLURAL, null],
  ['en', 'a ', PLURAL, 'a'],
  ['en', 'a ', UNKNOWN, null],
  ['en', '', PLURAL, null],
];

describe('the article before a name that is put in place of another', () => {
  for (const [language, before, grammar, word] of ROWS) {
    const name = `${grammar.gender ?? '?'} ${grammar.number}`;
    it(`${word === null ? 'is in order' : 'does not agree'}: ${language} “${before}” + ${name}`, () => {
      assert.equal(disagreeingArticle(`${before}X`, before.length, grammar, language), word);
    });
  }
});
