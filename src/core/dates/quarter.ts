import { civil } from './iso-date.ts';
import type { Quarter } from './resolution.ts';

/** The quarter that ends on or nearest before a day: "the quarter ended 29 September" is the third. */
export function quarterEnding(day: number): Quarter {
  // A fiscal quarter may end some days before or after that of the calendar, or a month after.
  const { year, month } = civil(day + 20);
  const index = Math.ceil(month / 3) - 1;
  return index === 0 ? { year: year - 1, index: 4 } : { year, index };
}
