import type { Span } from '../text/span.ts';
import { isFurniture } from './line-cues.ts';
import type { Unit } from './unit.ts';

/** Of a long article this much is enough, in UTF-16 units. */
const SAMPLE = 12_000;

/** A shorter line, or one without a stop, is hardly a sentence. */
const FEWEST_WORDS = 6;

/** What is left without quotations and addresses must have so many letters; else they are all there is. */
const FEWEST_LETTERS = 30;

/** “No pasarán”, «No pasarán», "No pasarán": another's words, perhaps in another's language. */
const QUOTATION = /“[^“”\n]{1,1000}”|«[^«»\n]{1,1000}»|"[^"\n]{1,1000}"/gu;

/** "https://example.org/a-b", "](map.html)", "me@example.org" */
const ADDRESS = /https?:\/\/[^\s)]{1,500}|\]\([^\s)]{1,500}\)|[\w.+-]{1,60}@[\w.-]{1,60}/gu;

/** What a text's language is read from: its sentences, else whatever words it has. */
export function runningText(text: string, units: readonly Unit[]): string {
  const written = units.filter((unit) => unit.words > 0 && !isFurniture(unit));
  const sentences = written.filter(({ ends, words }) => ends && words >= FEWEST_WORDS);
  let sample = '';
  for (const span of sentences.length > 0 ? sentences : written.length > 0 ? written : units) {
    if (sample.length > SAMPLE) break;
    sample += `${proseOf(text, span, SAMPLE)}\n`;
  }
  return sample;
}

/**
 * A stretch of a text without what others say in it and without addresses, as far as enough is left of it.
 *
 * @param most Of a longer stretch only so many UTF-16 units are read.
 */
export function proseOf(text: string, { start, end }: Span, most: number): string {
  const all = text.slice(start, Math.min(end, start + most)).replace(ADDRESS, ' ');
  const own = all.replace(QUOTATION, ' ');
  return (own.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS ? all : own;
}
