import type { Concept } from '../../core/glossary/concept.ts';

/** `2017–2025`, the years of a concept's existence; undefined where they are not known. */
export function yearsOf({ active }: Pick<Concept, 'active'>): string | undefined {
  const yearOf = (date: string | null | undefined): number | undefined =>
    date === null || date === undefined ? undefined : Number(/^-?\d+/u.exec(date)?.[0]);
  return periodText(yearOf(active?.from), yearOf(active?.to));
}

/** `2012–2016`, `2012–`, `–2016` or `2012` of two years, inclusive. */
export function periodText(from: number | undefined, to: number | undefined): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  return from === to ? String(from) : `${from ?? ''}–${to ?? ''}`;
}
