import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { EN, EN_2, ES, PT } from './sentences.ts';

describe('the day of publication', () => {
  const dated = (first: string): unknown => {
    const { value, origin } = readArticle(`A title for the story\n\n${first}\n\n${EN_2}`, {}).publicationDate;
    return [value, origin];
  };

  it('takes the given day before all others', () => {
    const { publicationDate } = readArticle(`Lima, 3 May 2019 (AB) — ${EN}`, {
      publicationDate: '2020-01-02',
    });
    assert.deepEqual(publicationDate, { value: '2020-01-02', origin: 'given', start: null, end: null });
  });

  it('ignores a given day that the calendar has not', () => {
    assert.equal(readArticle(EN, { publicationDate: '2019-02-30' }).publicationDate.value, null);
  });

  for (const [first, value] of [
    [`GENEVA, 4 May 2018 (AB) — ${EN}`, '2018-05-04'],
    [`GENEVA, May 4, 2018 (AB) - ${EN}`, '2018-05-04'],
    [`Ginebra, 4 may 2018 (AB).- ${ES}`, '2018-05-04'],
    [`Genebra, 4 de maio de 2018 (AB) – ${PT}`, '2018-05-04'],
    [`Valverde (Cuenca), 4 may 2018 (AB) – ${ES}`, '2018-05-04'],
    [`BEIRUT — ${EN}`, null],
    [`GENEVA, May 4 (AB) — ${EN}`, null],
    [`Ginebra, 4 may (AB) – ${ES}`, null],
    [`${EN} It had opened on 4 May 2018 — a Friday.`, null],
  ] as const) {
    it(`${first.slice(0, 40)}…: ${value ?? 'unknown'}`, () => {
      assert.deepEqual(dated(first), [value, value === null ? null : 'dateline']);
    });
  }

  it('takes none from a caption', () => {
    assert.deepEqual(dated(`The bridge on 4 May 2018 [Ana Reed/Hill News]\n\n${EN}`), [null, null]);
  });
});
