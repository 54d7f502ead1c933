import assert from 'node:assert/strict';
import type { Lang } from '../../../../src/core/language/language.ts';
import { typedDate } from '../../../../src/vscode/commands/typed-date.ts';

const TABLE: readonly (readonly [string, readonly Lang[], string | null])[] = [
  ['2019-08-08', [], '2019-08-08'],
  ['  8 de agosto de 2019 ', ['en'], '2019-08-08'],
  ['8 August 2019', ['pt'], '2019-08-08'],
  ['August 8, 2019', [], '2019-08-08'],
  ['8 de março de 2019', ['es'], '2019-03-08'],
  ['3/4/2019', ['es'], '2019-04-03'],
  ['3/4/2019', ['en'], '2019-03-04'],
  ['25/12/2019', ['en'], '2019-12-25'],
  ['2019-02-30', [], null],
  ['3 May', ['en'], null],
  ['May 2019', ['en'], null],
  ['yesterday', ['en'], null],
  ['on 8 August 2019', ['en'], null],
  ['', [], null],
];

describe('a typed publication date', () => {
  for (const [typed, languages, date] of TABLE) {
    it(`“${typed}” (${languages.join()}) → ${date ?? 'no date'}`, () => {
      assert.equal(typedDate(typed, languages), date);
    });
  }
});
