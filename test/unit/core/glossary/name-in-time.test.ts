import assert from 'node:assert/strict';
import { createGlossary } from '../../../../src/core/glossary/glossary.ts';
import { nameInTime } from '../../../../src/core/glossary/name-in-time.ts';
import { concept } from '../../../fixtures/concept.ts';

const glossary = createGlossary([
  concept({ id: 'mill', kind: 'armed-group', en: 'Mill Front', active: { from: '2012-01', to: '2016-07' } }),
  concept({
    id: 'river',
    kind: 'armed-group',
    en: 'River Front',
    active: { from: '2016-07-28', to: '2017-01' },
    former: [{ name: 'Mill Front', from: 2012, to: 2016, entry: 'mill' }],
    related: { successor: 'delta' },
  }),
  concept({ id: 'delta', kind: 'armed-group', en: 'Delta Union', active: { from: 2017 } }),
  concept({ id: 'port', kind: 'place', en: 'Newport', former: [{ name: 'Oldport', from: 1900, to: 1950 }] }),
  concept({ id: 'round', kind: 'party', en: 'A', active: { to: 2000 }, related: { successor: ['back'] } }),
  concept({ id: 'back', kind: 'party', en: 'B', related: { successor: ['round'] } }),
]);

/** What a name is on a day, and by what ids it is borne: `past river delta`. */
function on(date: string, name: string): string | null {
  const [match] = glossary.find(name, { start: 0, end: name.length });
  const sense = match?.senses[0];
  assert.ok(sense, `${name} is not found`);
  const inTime = nameInTime(sense.concept, sense.term, date, glossary);
  return inTime && [inTime.use, ...inTime.became.map(({ id }) => id)].join(' ');
}

describe('nameInTime', () => {
  const rows: readonly (readonly [date: string, name: string, expected: string | null])[] = [
    ['2013-05-01', 'Mill Front', 'current'],
    ['2016-07-30', 'Mill Front', 'current'],
    ['2016-09-01', 'Mill Front', 'past river'],
    ['2019-02-01', 'Mill Front', 'past river delta'],
    ['2011-12-31', 'Mill Front', 'future'],
    ['2018-01-01', 'River Front', 'past delta'],
    ['2019-02-01', 'Delta Union', 'current'],
    ['1930-01-01', 'Oldport', 'current'],
    ['1960-01-01', 'Oldport', 'past port'],
    ['1960-01-01', 'Newport', null],
    ['2010-01-01', 'A', 'past back'],
  ];
  for (const [date, name, expected] of rows)
    it(`${name} on ${date}: ${expected ?? 'nothing is known'}`, () => {
      assert.equal(on(date, name), expected);
    });
});
