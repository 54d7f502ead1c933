import assert from 'node:assert/strict';
import type { DateRow, DatesView } from '../../../../src/rpc/panels.ts';
import {
  choicesOf,
  filterDates,
  NO_FILTER,
  SOME_ACTOR,
  stillMeant,
  type DateFilter,
} from '../../../../src/webview/dates/filter.ts';

function row(
  text: string,
  type: DateRow['type'],
  value: string | null,
  ...actors: readonly string[]
): DateRow {
  const anchor = value === null ? 'unresolved' : 'publication';
  return { start: 0, end: text.length, before: '', text, after: '', type, value, anchor, actors };
}

const view: DatesView = {
  anchor: { value: '2019-08-08', origin: 'dateline', isUnwritten: false },
  actors: [
    { id: 'e1', name: 'Rania Saab', kind: 'person' },
    { id: 'hts', name: 'Hayat Tahrir al-Sham', kind: 'armed-group', glossary: 'hts' },
  ],
  dates: [
    row('Monday', 'DATE', '2019-08-05', 'e1'),
    row('at night', 'TIME', '2019-08-05TNI', 'hts', 'e1'),
    row('three days', 'DURATION', 'P3D'),
    row('every Friday', 'SET', 'XXXX-WXX-5', 'hts'),
    row('then', 'DATE', null),
  ],
};

const shown = (filter: Partial<DateFilter>) =>
  filterDates(view, { ...NO_FILTER, ...filter }).map(({ text }) => text);

describe('the filter of the dates', () => {
  it('lets all pass', () => {
    assert.equal(filterDates(view, NO_FILTER), view.dates);
  });

  const cases: readonly [Partial<DateFilter>, readonly string[]][] = [
    [{ actor: SOME_ACTOR }, ['Monday', 'at night', 'every Friday']],
    [{ actor: 'hts' }, ['at night', 'every Friday']],
    [{ actor: 'person/rania saab' }, ['Monday', 'at night']],
    [{ kind: 'DATE' }, ['Monday', 'then']],
    [{ kind: 'DURATION' }, ['three days']],
    [{ kind: 'resolved' }, ['Monday', 'at night', 'three days', 'every Friday']],
    [{ kind: 'unresolved' }, ['then']],
    [{ actor: 'hts', kind: 'TIME' }, ['at night']],
    [{ actor: 'hts', kind: 'unresolved' }, []],
  ];
  for (const [filter, expected] of cases)
    it(`goes by ${Object.values(filter).join(' and ')}`, () => {
      assert.deepEqual(shown(filter), expected);
    });

  it('counts what each choice would show, and leaves out what would show nothing', () => {
    assert.deepEqual(choicesOf(view, { actor: 'hts', kind: 'TIME' }), {
      actors: [
        { key: 'person/rania saab', name: 'Rania Saab', count: 1 },
        { key: 'hts', name: 'Hayat Tahrir al-Sham', count: 1 },
      ],
      someActor: 1,
      kinds: [
        { key: 'TIME', count: 1 },
        { key: 'SET', count: 1 },
        { key: 'resolved', count: 2 },
      ],
    });
  });

  it('keeps a choice that shows nothing, as long as it is chosen', () => {
    const { actors, kinds } = choicesOf(view, { actor: 'hts', kind: 'unresolved' });
    assert.deepEqual(
      actors.map(({ key, count }) => [key, count]),
      [['hts', 0]],
    );
    assert.deepEqual(
      kinds.filter(({ count }) => count === 0).map(({ key }) => key),
      ['unresolved'],
    );
  });

  it('forgets an actor that the article does not name any more', () => {
    assert.deepEqual(stillMeant({ actor: 'gone', kind: 'TIME' }, view), { actor: null, kind: 'TIME' });
    for (const actor of [null, SOME_ACTOR, 'hts'])
      assert.deepEqual(stillMeant({ actor, kind: null }, view), { actor, kind: null });
  });
});
