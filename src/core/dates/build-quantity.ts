import type { Amount, Meaning, Unit } from './meaning.ts';
import type { Captured, Site } from './site.ts';
import type { TimexMod } from './time-expression.ts';
import { amountsValue, UNIT_ORDER } from './duration-value.ts';
import { padded } from './iso-date.ts';
import { codeIn, meaningIn, numberIn, quantityIn, type Value } from './value.ts';

/** "The last minute", "this hour" name no stretch of a calendar. */
/** `las tres personas`: a figure before a noun counts it. */
export function countsSomething({ at, input: { tokens }, company }: Site): boolean {
  const after = tokens[at.to];
  return after?.kind === 'word' && !company.after.includes(after.norm);
}

export const CLOCK_UNITS: readonly Unit[] = ['H', 'MIN', 'S'];

export function unitIn(c: Captured): Unit | undefined {
  const code = codeIn(c, 'unit') ?? codeIn(c, 'units') ?? codeIn(c, 'dayparts');
  return code as Unit | undefined;
}

export function amount(count: number | null | undefined, c: Captured): Value | null {
  const unit = unitIn(c);
  return unit && count !== undefined ? { kind: 'quantity', amounts: [{ count, unit }] } : null;
}

/** "3 million years", "dos millones de años"; "tres de años" is no quantity. */
export function amountOfMillions(c: Captured): Value | null {
  const [count, scale] = [numberIn(c, 'num'), numberIn(c, 'scale')];
  if (count === undefined || (scale === undefined && count < 1_000_000)) return null;
  return amount(count * (scale ?? 1), c);
}

/** Whether amounts that stand together are one sum: "a year and two months", but not "24 hours a day". */
export function isSum(c: Captured, amounts: readonly Amount[]): boolean {
  if (new Set(amounts.map(({ unit }) => unit)).size < amounts.length) return false;
  const joined = (c.get('b')?.from ?? 0) > (c.get('a')?.to ?? 0);
  const finer = (unit: Unit, than: Unit): boolean => UNIT_ORDER.indexOf(unit) > UNIT_ORDER.indexOf(than);
  return joined || amounts.every(({ unit }, at) => at === 0 || finer(unit, amounts[at - 1]?.unit ?? unit));
}

/** `un día difícil`, `un segundo grupo`: what a day was like is not how long it took. */
function isKindOfDay(amounts: readonly Amount[] | undefined, site: Site): boolean {
  const [first, second] = amounts ?? [];
  const written = site.input.tokens[site.at.from]?.kind === 'word';
  const [unit, count] = [first?.unit, first?.count];
  return written && !second && (unit === 'D' || unit === 'S') && count === 1 && countsSomething(site);
}

export function duration(c: Captured, site: Site): Meaning | null {
  const unit = unitIn(c);
  if (isKindOfDay(quantityIn(c, 'quantity'), site)) return null;
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
  const count = numberIn(c, 'num') ?? numberIn(c, 'ord') ?? each;
  const quant = c.has('every') ? 'EVERY' : undefined;
  if (unit === 'WE') return set('XXXX-WXX-WE', quant);
  return set(amountsValue([{ count, unit }]), quant, times === undefined ? undefined : `${times}X`);
}

/** "Every 4 July": a day of each year. */
export function everyDate(c: Captured): Meaning | null {
  const [day, month] = [numberIn(c, 'daynum'), numberIn(c, 'month')];
  if (day === undefined || day > 31) return null;
  return set(`XXXX-${month === undefined ? 'XX' : padded(month)}-${padded(day)}`, 'EVERY');
}

/** "Every Monday at ten", "los lunes por la tarde": a set of times. */
export function everyTime(c: Captured): Meaning | null {
  const weekday = numberIn(c, 'weekday');
  const at = meaningIn(c, 'clocktime');
  const part = codeIn(c, 'daypart');
  const unit = unitIn(c);
  if (weekday === undefined && unit !== 'D') return null;
  const time = at?.kind === 'clock' ? `${padded(at.hour)}:${padded(at.minute ?? 0)}` : part;
  const days = weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday}`;
  return time === undefined ? null : set(`${days}T${time}`, 'EVERY');
}

export function offset(
  c: Captured,
  sign: 1 | -1,
  origin: 'publication' | 'previous' | Meaning | null,
): Meaning | null {
  const unit = unitIn(c);
  // "Decades ago": how many is left open.
  const amounts: readonly Amount[] | undefined =
    quantityIn(c, 'quantity') ?? (unit ? [{ count: null, unit }] : undefined);
  const mod = codeIn(c, 'limit') as TimexMod | undefined;
  return amounts && origin ? { kind: 'offset', amounts, sign, origin, ...(mod ? { mod } : {}) } : null;
}
