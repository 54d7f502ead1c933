import { LEXICONS } from '../dates/time-grammar.ts';
import type { Lang } from '../language/language.ts';

/**
 * The weekdays that a stretch names, 1 for Monday to 7, each once.
 *
 * @param which `full`: also forms that are other words too, as beside a date they can be nothing else ("sexta, 3 de
 *   maio"); `name`: only those that need no company.
 */
export function weekdaysIn(stretch: string, language: Lang, which: 'full' | 'name'): readonly number[] {
  const { vocabulary } = LEXICONS[language];
  const words = ` ${(
    stretch
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}ª]+/gu) ?? []
  ).join(' ')} `;
  const found = Object.entries(vocabulary[which === 'full' ? 'WEEKDAY' : 'WEEKDAYNAME']).filter(([forms]) =>
    forms
      .split('|')
      .filter((form) => which === 'name' || !form.endsWith('.'))
      .some((form) => words.includes(` ${form.replace(/[^\p{L}\p{N}ª]+/gu, ' ').trim()} `)),
  );
  return found.map(([, day]) => Number(day));
}
