import type { Amount, Unit } from './meaning.ts';

/** How a unit is written in a duration: its letter, how many of it one is, and whether it stands after the T. */
const WRITTEN: Readonly<Record<Unit, readonly [letter: string, times: number, time: boolean]>> = {
  ML: ['Y', 1000, false],
  CE: ['Y', 100, false],
  DE: ['Y', 10, false],
  Y: ['Y', 1, false],
  HY: ['M', 6, false],
  Q: ['Q', 1, false],
  M: ['M', 1, false],
  W: ['W', 1, false],
  WE: ['WE', 1, false],
  D: ['D', 1, false],
  H: ['H', 1, true],
  MIN: ['M', 1, true],
  S: ['S', 1, true],
};

const ORDER = Object.keys(WRITTEN) as readonly Unit[];

/** Half a unit by the finer unit in which people say it: half an hour is PT30M, half a year P6M. */
const HALVES: Readonly<Partial<Record<Unit, Amount>>> = {
  H: { count: 30, unit: 'MIN' },
  MIN: { count: 30, unit: 'S' },
  Y: { count: 6, unit: 'M' },
};

/** A TIMEX3 duration: `P1Y2M`, `PT30M`, `PXD` for an open number. */
export function amountsValue(amounts: readonly Amount[]): string {
  const finer = amounts.map((amount) => (amount.count === 0.5 ? (HALVES[amount.unit] ?? amount) : amount));
  const sorted = finer.toSorted((a, b) => ORDER.indexOf(a.unit) - ORDER.indexOf(b.unit));
  const write = (time: boolean): string =>
    sorted
      .filter(({ unit }) => WRITTEN[unit][2] === time)
      .map(({ count, unit }) => {
        const [letter, times] = WRITTEN[unit];
        return count === null
          ? `X${times === 10 ? 'DE' : times === 100 ? 'CE' : letter}`
          : `${count * times}${letter}`;
      })
      .join('');
  const times = write(true);
  return `P${write(false)}${times ? `T${times}` : ''}`;
}
