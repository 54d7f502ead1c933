import type { Span } from '../text/span.ts';
import { isFurniture } from './line-cues.ts';
import type { Unit } from './unit.ts';

/** Of a long article this much is enough, in UTF-16 units. */
const SAMPLE = 12_000;

/** A shorter line, or one without a stop, is hardly a sentence. */
const FEWEST_WORDS = 6;

/** What is left without quotations and addresses must have so many letters; else they are all there is. */
const ENOUGH_LETTERS = /^(?:\P{L}*\p{L}){30}/u;

/** “No pasarán”, «No pasarán», "No pasarán": another's words, perhaps in another's language. */
const QUOTATION = /“[^“”\n]{1,1000}”|«[^«»\n]{1,1000}»|"[^"\n]{1,1000}"/gu;

/** "https://example.org/a-b", "](map.html)", "me@example.org" */
const ADDRESS = /https?:\/\/[^\s)]{1,500}|\]\([^\s)]{1,500}\)|[\w.+-]{1,60}@[\w.-]{1,60}/gu;

/** What a text's language is read from: its sentences, else whatever words it has. */
export function runningText(text: string, units: readonly Unit[]): string {
  const isWritten = (unit: Unit): boolean => unit.words > 0 && !isFurniture(unit);
  const isSentence = (unit: Unit): boolean => unit.ends && unit.words >= FEWEST_WORDS && isWritten(unit);
  return sampleOf(text, units, isSentence) || sampleOf(text, units, isWritten) || sampleOf(text, units);
}

/** The first units of a kind, as many as are enough. */
function sampleOf(
  text: string,
  units: readonly Unit[],
  isOfKind: (unit: Unit) => boolean = () => true,
): string {
  let sample = '';
  for (const unit of units) {
    if (sample.length > SAMPLE) break;
    if (isOfKind(unit)) sample += `${proseOf(text, unit, SAMPLE)}\n`;
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
  return ENOUGH_LETTERS.test(own) ? own : all;
}
