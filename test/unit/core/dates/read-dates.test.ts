import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LANGS, type Lang } from '../../../../src/core/language/language.ts';
import { datesIn, finds, PUBLISHED } from './marked-dates.ts';

describe('readDates without a publication date', () => {
  const rows: readonly (readonly [Lang, string])[] = [
    ['en', 'They met on [[Wednesday = XXXX-WXX-3]] and in [[January = XXXX-01]].'],
    ['en', 'The vote of [[3 May = XXXX-05-03]] stands, he said [[yesterday = null]].'],
    ['en', 'It closed [[last month = null]], on [[3 May 2018 = 2018-05-03]].'],
    ['en', 'Shots were heard on [[Sunday morning = XXXX-WXX-7TMO]].'],
    ['es', 'Se vieron [[el miércoles = XXXX-WXX-3]] y en [[enero = XXXX-01]].'],
    ['es', 'Cerró [[la semana pasada = null]]; reabrió en [[2018 = 2018]].'],
    ['pt', 'Viram-se na [[quarta-feira = XXXX-WXX-3]] e em [[janeiro = XXXX-01]].'],
    ['pt', 'Fechou no [[verão passado = XXXX-SU]].'],
  ];
  for (const [language, marked] of rows)
    it(`${language}: ${marked}`, () => {
      finds(language, marked, null);
    });

  it('says that nothing anchors them', () => {
    const [weekday, year] = datesIn('en', 'On Monday he recalled 1998.', null);
    assert.deepEqual([weekday?.anchor, weekday?.from], ['unresolved', undefined]);
    assert.equal(year?.anchor, 'absolute');
  });
});

describe('readDates', () => {
  it('gives the days that an expression covers', () => {
    const [month, week] = datesIn('en', 'It rained in February 2020 and last week.', PUBLISHED);
    assert.deepEqual([month?.from, month?.to], ['2020-02-01', '2020-02-29']);
    assert.deepEqual([week?.from, week?.to, week?.anchor], ['2019-08-05', '2019-08-11', 'publication']);
  });

  it('binds the two ends of a range, and only those', () => {
    const ids = datesIn('es', 'Del 3 al 7 de mayo; entre 1990 y 1992; en 1995.', PUBLISHED).map(
      ({ rangeId }) => rangeId,
    );
    assert.deepEqual(ids, ['r1', 'r1', 'r2', 'r2', undefined]);
  });

  it('looks back over passages for an earlier date', () => {
    const [, later] = datesIn('pt', 'Começou a 3 de maio de 2018.\nDois dias depois choveu.', PUBLISHED);
    assert.deepEqual([later?.value, later?.anchor], ['2018-05-05', 'previous']);
  });

  it('moves with the publication date', () => {
    finds('en', 'It happened [[yesterday = 2020-02-29]].', '2020-03-01');
    finds('en', 'It happened [[last week = 2020-W53]].', '2021-01-05');
  });

  it('means no day that an ISO date cannot say', () => {
    for (const [language, text] of [
      ['en', 'It rained in [[January = null]].'],
      ['es', 'Llovió en [[enero = null]].'],
      ['pt', 'Choveu em [[janeiro = null]].'],
    ] as const)
      finds(language, text, '9999-12-31');
  });

  it('keeps its offsets beside emoji, byte order marks and lone surrogates', () => {
    for (const text of ['\uFEFF🎉 On 3 May 2018 👍', 'x\uD800 3 May 2018 \uDC00', 'é\u0301 3 May 2018\r\n']) {
      const [date] = datesIn('en', text, PUBLISHED);
      assert.equal(date && text.slice(date.start, date.end), '3 May 2018');
    }
  });

  it('never overlaps, stays in order and quotes the text, whatever it is given', () => {
    const words = fc.constantFrom(
      ...'the last early May 3 2019 , - / el del de hace tres días próximo lunes o há sexta - feira and 10:30 later week every'.split(
        ' ',
      ),
    );
    const texts = fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGS), (pieces, language) => {
        const text = pieces.join(' ').replaceAll(/[\n\r]/gu, ' ');
        let end = 0;
        for (const date of datesIn(language, text, PUBLISHED)) {
          assert.ok(date.start >= end && date.end > date.start);
          assert.equal(text.slice(date.start, date.end), date.text);
          ({ end } = date);
        }
      }),
      { numRuns: 100 },
    );
  }).timeout(20_000);

  it('reads a line of a megabyte', () => {
    const line = `${'Smoke rose over the hills and nobody came. '.repeat(12)}It was May 3, 2019. `.repeat(
      1_900,
    );
    assert.equal(datesIn('en', line, PUBLISHED).length, 1_900);
    assert.deepEqual(datesIn('en', 'a'.repeat(1_000_000), PUBLISHED), []);
  }).timeout(20_000);
});
