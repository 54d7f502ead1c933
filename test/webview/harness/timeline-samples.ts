import type { DateRow, DatesView } from '../../../src/rpc/panels.ts';
import { date } from './samples.ts';

type Sketch = Parameters<typeof date>[2];

function days(from: string, to: string, rest: Partial<Sketch> & Pick<Sketch, 'value'>): Sketch {
  return { type: 'DATE', anchor: 'publication', from, to, ...rest };
}

function day(iso: string, rest: Partial<Sketch> = {}): Sketch {
  return days(iso, iso, { value: iso, ...rest });
}

/** An invented article on a mill: most of it happens in one week, some of it decades before. */
export const MILL: DatesView = {
  anchor: { value: '2019-08-08', origin: 'given', isUnwritten: true },
  actors: [
    { id: 'guild', name: 'Guild of the Millers and Bakers of the Upper Valley', kind: 'organisation' },
    { id: 'saab', name: 'Rania Saab', kind: 'person' },
    { id: 'gov-syria', name: 'Government of Syria', kind: 'state', glossary: 'gov-syria' },
  ],
  dates: [
    date(10, 'The mill was built about [[1948]] by two brothers.', {
      ...days('1948-01-01', '1948-12-31', { value: '1948', mod: 'APPROX', anchor: 'absolute' }),
    }),
    date(60, 'It was the largest of [[the 1960s]].', {
      ...days('1960-01-01', '1969-12-31', { value: '196', anchor: 'absolute' }),
      actors: ['guild'],
    }),
    date(110, 'It stood still in [[1982]].', days('1982-01-01', '1982-12-31', { value: '1982' })),
    date(150, 'The siege began in [[August 2018]].', {
      ...days('2018-08-01', '2018-08-31', { value: '2018-08' }),
      actors: ['gov-syria'],
    }),
    date(200, 'It has run day and night since [[January]], says Rania Saab.', {
      ...days('2019-01-01', '2019-01-31', { value: '2019-01', runs: 'on' }),
      actors: ['saab'],
    }),
    date(260, 'Flour was cheap until [[the end of April]].', {
      ...days('2019-04-21', '2019-04-30', { value: '2019-04', mod: 'END', runs: 'upTo' }),
    }),
    date(310, 'The harvest was brought in between [[1]] and 4 August.', day('2019-08-01', { rangeId: 'r1' })),
    date(320, 'The harvest was brought in between 1 and [[4 August]].', day('2019-08-04', { rangeId: 'r1' })),
    date(370, 'The road was closed [[on Monday]].', { ...day('2019-08-05'), actors: ['gov-syria'] }),
    date(420, 'It had rained [[Monday night]].', day('2019-08-05', { type: 'TIME', value: '2019-08-05TNI' })),
    date(470, 'The carts came [[Tuesday at 3 p.m.]], says Rania Saab.', {
      ...day('2019-08-06', { type: 'TIME', value: '2019-08-06T15:00' }),
      actors: ['saab'],
    }),
    date(520, 'Forty carts came [[on Tuesday]].', day('2019-08-06')),
    date(570, 'The guild met [[yesterday]].', { ...day('2019-08-07'), actors: ['guild'] }),
    date(620, '[[On Wednesday]] it spoke to Rania Saab.', {
      ...day('2019-08-07'),
      actors: ['guild', 'saab'],
    }),
    date(670, 'Bread is free [[today]].', day('2019-08-08')),
    date(720, 'The gate opens [[next weekend]].', {
      ...days('2019-08-10', '2019-08-11', { value: '2019-W32-WE' }),
    }),
    date(770, 'A new mill is to stand by [[2025]].', days('2025-01-01', '2025-12-31', { value: '2025' })),
    date(820, 'The guild meets [[every Friday]].', {
      ...{ type: 'SET', value: 'XXXX-WXX-5', anchor: 'absolute' },
      actors: ['guild'],
    }),
    date(870, '[[Since then]] the stones have not cooled.', {
      ...{ type: 'DATE', value: null, anchor: 'unresolved' },
    }),
  ],
};

/** A long article: so many dates over thirty years, most of them of the last months. */
export function manyDates(count: number): DatesView {
  const publication = Date.UTC(2019, 7, 8);
  const rows = Array.from({ length: count }, (_, index): DateRow => {
    const back = Math.round((((index * 7919) % count) ** 3 / count ** 3) * 11_000);
    const iso = new Date(publication - back * 86_400_000).toISOString().slice(0, 10);
    return date(index * 50, `Event ${index} took place on [[day ${index}]] of the count.`, day(iso));
  });
  return { ...MILL, dates: rows.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)) };
}
