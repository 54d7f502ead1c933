import assert from 'node:assert/strict';
import { openEndOf, type OpenEnd } from '../../../../src/core/dates/open-end.ts';
import type { Lang } from '../../../../src/core/language/language.ts';

/** The expression stands between double brackets. */
const cases: readonly [Lang, string, OpenEnd | null][] = [
  ['en', 'The gate has been shut since [[January]].', 'on'],
  ['en', 'Since the [[end of April]] no cart has come.', 'on'],
  ['en', 'The toll is due as of [[1 May]].', 'on'],
  ['en', 'The bridge stays closed until [[Monday]].', 'upTo'],
  ['en', 'They wait till [[dawn]].', 'upTo'],
  ['en', 'It rained on [[Monday]].', null],
  ['en', 'Nobody has come since they met in [[January]].', null],
  ['es', 'La puerta está cerrada desde [[enero]].', 'on'],
  ['es', 'Desde el [[3 de mayo]] no llega pan.', 'on'],
  ['es', 'El peaje rige a partir del [[lunes]].', 'on'],
  ['es', 'El puente sigue cerrado hasta el [[lunes]].', 'upTo'],
  ['es', 'Llovió el [[lunes]].', null],
  ['pt', 'O portão está fechado desde [[janeiro]].', 'on'],
  ['pt', 'Desde o [[fim de abril]] não chega pão.', 'on'],
  ['pt', 'O pedágio vale a partir da [[segunda-feira]].', 'on'],
  ['pt', 'A ponte fica fechada até [[segunda-feira]].', 'upTo'],
  ['pt', 'Choveu na [[segunda-feira]].', null],
];

describe('the open ends of a date', () => {
  for (const [language, sentence, expected] of cases)
    it(`${sentence} → ${expected ?? 'none'}`, () => {
      const start = sentence.indexOf('[[');
      const text = sentence.replace('[[', '').replace(']]', '');
      assert.equal(openEndOf(text, { start, end: sentence.indexOf(']]') - 2 }, language), expected);
    });
});
