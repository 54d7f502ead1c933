import assert from 'node:assert/strict';
import { createTermSearch, type SearchWish } from '../../../../src/core/glossary/search-terms.ts';
import { createTermList } from '../../../../src/core/glossary/term-list.ts';
import { concept } from '../../../fixtures/concept.ts';

const CONCEPTS = [
  concept({
    id: 'river-front',
    kind: 'armed-group',
    en: 'River Front',
    es: 'Frente del Río',
    pt: 'Frente do Rio',
    ar: 'جبهة النهر',
    abbreviations: ['RF'],
    terms: [{ term: 'Riverine Terrorists', status: 'forbidden' }],
  }),
  concept({ id: 'river-guild', kind: 'organisation', en: 'River Guild', es: 'Gremio del Río' }),
  concept({ id: 'aleppo', kind: 'place', en: 'Aleppo', es: 'Alepo', pt: 'Alepo' }),
  concept({ id: 'zahr', kind: 'place', en: 'Zahr (North)' }),
];

const search = createTermSearch(CONCEPTS, createTermList(CONCEPTS));

const find = (query: string, wish: Partial<SearchWish> = {}): string =>
  search({ query, limit: 10, ...wish })
    .hits.map(({ concept: { id } }) => id)
    .join(' ');

describe('the search over all terms', () => {
  const rows: readonly (readonly [why: string, query: string, expected: string])[] = [
    ['a name', 'River Front', 'river-front'],
    ['no accents and no case', 'frente del rio', 'river-front'],
    ['the beginnings of words', 'riv fro', 'river-front'],
    ['another order of the words', 'front river', 'river-front'],
    ['an abbreviation', 'rf', 'river-front'],
    ['Arabic', 'النهر', 'river-front'],
    ['a wrong letter', 'alepro', 'aleppo'],
    ['a missing letter', 'alpo', 'aleppo'],
    ['swapped letters', 'aelppo', 'aleppo'],
    ['an id', 'river-guild', 'river-guild'],
    ['without a qualifier', 'zahr', 'zahr'],
    ['nothing', 'mountain', ''],
    ['marks alone', '()[]*+', ''],
  ];
  for (const [why, query, expected] of rows)
    it(`finds by ${why}`, () => {
      assert.equal(find(query), expected);
    });

  it('has everything in order of name where nothing is asked for', () => {
    assert.equal(find(''), 'aleppo river-front river-guild zahr');
    assert.equal(find('', { language: 'es' }), 'aleppo river-front river-guild zahr');
  });

  it('finds by kind and by status', () => {
    assert.equal(find('river', { kinds: ['organisation'] }), 'river-guild');
    assert.equal(find('', { status: 'forbidden' }), 'river-front');
  });

  it('says how many there are beyond the limit, and which form was found', () => {
    const { hits, total } = search({ query: 'river', limit: 1 });
    assert.deepEqual([hits.length, total], [1, 2]);
    assert.equal(search({ query: 'gremio', limit: 1 }).hits[0]?.form, 'Gremio del Río');
  });
});
