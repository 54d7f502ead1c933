import assert from 'node:assert/strict';
import { languageName } from '../../../../src/vscode/editor/language-name.ts';

const NAMES = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  gl: 'Galego',
  ca: 'Català',
  '': '',
  'no code': 'no code',
};

describe('the name of a language in itself', () => {
  for (const [code, name] of Object.entries(NAMES)) {
    it(`${code} → ${name}`, () => {
      assert.equal(languageName(code), name);
    });
  }
});
