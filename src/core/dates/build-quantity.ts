import type { Amount, Meaning, Unit } from './meaning.ts';
import type { Captured } from './site.ts';
import type { TimexMod } from './time-expression.ts';
import { UNIT_ORDER } from './duration-value.ts';
import { codeIn, numberIn, quantityIn, type Value } from './value.ts';

/** "The last minute", "this hour" name no stretch of a calendar. */
export const CLOCK_UNITS: readonly Unit[] = ['H', 'MIN', 'S'];

export function unitIn(c: Captured): Unit | undefined {
  const code = codeIn(c, 'unit') ?? codeIn(c, 'units');
  return code as Unit | undefined;
}

export function amount(count: number | null | undefined, c: Captured): Value | null {
  const unit = unitIn(c);
  return unit && count !== undefined ? { kind: 'quantity', amounts: [{ count, unit }] } : null;
}

/** Whether amounts that stand together are one sum: "a year and two months", but not "24 hours a day". */
export function isSum(c: Captured, amounts: readonly Amount[]): boolean {
  if (new Set(amounts.map(({ unit }) => unit)).size < amounts.length) return false;
  const joined = (c.get('b')?.from ?? 0) > (c.get('a')?.to ?? 0);
  const finer = (unit: Unit, than: Unit): boolean => UNIT_ORDER.indexOf(unit) > UNIT_ORDER.indexOf(than);
  return joined || amounts.every(({ unit }, at) => at === 0 || finer(unit, amounts[at - 1]?.unit ?? unit));
}

export function duration(c: Captured): Meaning | null {
  const unit = unitIn(c);
  const amounts =
    quantityIn(c, 'quantity') ?? quantityIn(c, 'compound') ?? (unit ? [{ count: null, unit }] : undefined);
  const mod = codeIn(c, 'limit') as TimexMod | undefined;
  return amounts ? { kind: 'duration', amounts, ...(mod ? { mod } : {}) } : null;
}

export function set(value: string, quant?: string, freq?: string): Meaning {
  return { kind: 'set', value, ...(quant ? { quant } : {}), ...(freq ? { freq } : {}) };
}

export function everyOther(c: Captured): Meaning | null {
  return everyUnit(c, 2);
}

export function everyUnit(c: Captured, each = 1): Meaning | null {
  const unit = unitIn(c);
  const times = numberIn(c, 'times');
  if (!unit) return null;
  const time = unit === 'H' || unit === 'MIN' || unit === 'S';
  const count = String(numberIn(c, 'num') ?? each);
  const letter = {
    S: 'S',
    MIN: 'M',
    H: 'H',
    D: 'D',
    WE: 'WE',
    W: 'W',
    M: 'M',
    Q: 'Q',
    HY: 'HY',
    Y: 'Y',
    DE: 'DE',
    CE: 'CE',
    ML: 'ML',
  }[unit];
  const quant = c.has('every') ? 'EVERY' : undefined;
  if (unit === 'WE') return set('XXXX-WXX-WE', quant);
  return set(`P${time ? 'T' : ''}${count}${letter}`, quant, times === undefined ? undefined : `${times}X`);
}

export function offset(
  c: Captured,
  sign: 1 | -1,
  origin: 'publication' | 'previous' | Meaning | null,
): Meaning | null {
  const amounts: readonly Amount[] | undefined = quantityIn(c, 'quantity');
  const mod = codeIn(c, 'limit') as TimexMod | undefined;
  return amounts && origin ? { kind: 'offset', amounts, sign, origin, ...(mod ? { mod } : {}) } : null;
}
