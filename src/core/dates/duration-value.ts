import type { Amount, Unit } from './meaning.ts';

/** How a unit is written in a duration: its letter, how many of it one is, and whether it stands after the T. */
const WRITTEN: Readonly<Record<Unit, readonly [letter: string, times: number, time: boolean]>> = {
  ML: ['Y', 1000, false],
  CE: ['Y', 100, false],
  DE: ['Y', 10, false],
  LU: ['Y', 5, false],
  Y: ['Y', 1, false],
  HY: ['M', 6, false],
  Q: ['Q', 1, false],
  BM: ['M', 2, false],
  M: ['M', 1, false],
  FN: ['W', 2, false],
  W: ['W', 1, false],
  WE: ['WE', 1, false],
  D: ['D', 1, false],
  MO: ['MO', 1, true],
  AF: ['AF', 1, true],
  EV: ['EV', 1, true],
  NI: ['NI', 1, true],
  H: ['H', 1, true],
  MIN: ['M', 1, true],
  S: ['S', 1, true],
};

/** Units from the coarsest to the finest. */
export const UNIT_ORDER = Object.keys(WRITTEN) as readonly Unit[];

/** The finer unit in which people say a part of a unit: half an hour is PT30M, a year and a half P1Y6M. */
const PARTS: Readonly<Partial<Record<Unit, readonly [unit: Unit, times: number]>>> = {
  H: ['MIN', 60],
  MIN: ['S', 60],
  Y: ['M', 12],
};

function inWholeUnits(amount: Amount): readonly Amount[] {
  const part = PARTS[amount.unit];
  const rest = (amount.count ?? 0) % 1;
  if (!part || amount.count === null || rest !== 0.5) return [amount];
  const [unit, times] = part;
  const whole = { ...amount, count: amount.count - rest };
  return [...(whole.count > 0 ? [whole] : []), { count: rest * times, unit }];
}

/** A TIMEX3 duration: `P1Y2M`, `PT30M`, `PXD` for an open number. */
export function amountsValue(amounts: readonly Amount[]): string {
  const sorted = amounts
    .flatMap(inWholeUnits)
    .toSorted((a, b) => UNIT_ORDER.indexOf(a.unit) - UNIT_ORDER.indexOf(b.unit));
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
