import assert from 'node:assert/strict';
import { formatDay, formatInterval, formatTimeOfDay } from '../../../src/i18n/format-date.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';

const en = createTranslator('en');
const es = createTranslator('es');
const pt = createTranslator('pt-br');

/** ICU's versions differ in which blanks they set, and whether they set them around a dash. */
function plain(words: string): string {
  return words.replace(/\s/gu, ' ').replace(/ ?– ?/gu, '–');
}

describe('formatDay', () => {
  it('names a day with its weekday', () => {
    assert.equal(formatDay('2019-08-08', en), 'Thu 8 August 2019');
    assert.equal(formatDay('2019-08-08', es), 'jue 8 de agosto de 2019');
    assert.equal(formatDay('2019-08-08', pt), 'qui., 8 de agosto de 2019');
  });

  it('leaves alone what is no day', () => {
    assert.equal(formatDay('2019-02-30', en), '2019-02-30');
  });
});

describe('formatInterval', () => {
  it('does not repeat what both ends share', () => {
    assert.equal(plain(formatInterval('2019-04-30', '2019-08-08', en)), '30 Apr–8 Aug 2019');
    assert.equal(plain(formatInterval('2018-11-05', '2018-11-11', es)), '5–11 nov 2018');
    assert.equal(
      plain(formatInterval('2018-12-31', '2019-01-01', pt)),
      '31 de dez. de 2018–1 de jan. de 2019',
    );
  });
});

describe('formatTimeOfDay', () => {
  it('names the hour or the part of the day, and nothing for a whole day', () => {
    assert.equal(formatTimeOfDay('2019-08-05TEV', pt), 'fim da tarde');
    assert.equal(formatTimeOfDay('2019-08-05T07:05', en), '07:05');
    assert.equal(formatTimeOfDay('2019-08-05T24:00', es), 'medianoche');
    assert.equal(formatTimeOfDay('2019-08-05', en), null);
  });
});
