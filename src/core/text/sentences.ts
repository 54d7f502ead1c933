import type { Span } from './span.ts';
import { trimSpan } from './lines.ts';

/**
 * Abbreviations after which a full stop ends no sentence, for all three languages at once: titles, months,
 * and what stands before a number or a name. Folded to lower case, without the stop.
 */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen col lt maj capt sgt cpl adm cmdr brig gov sen rep rev st sr jr vs no vol inc ltd co corp ' +
    'sra srta dra ing lic gral cnel tte cap cmte av pte art núm num pág pag aprox ' +
    'exmo exma eng arq cel ten maj des dep ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic fev mai set out dez ' +
    'a.m p.m e.g i.e etc cf p pp'
  ).split(' '),
);

/** A mark that may end a sentence, with closing quotes or brackets and the white space after: `said." Then`. */
const STOP = /(?<stop>[.!?…]+)(?<closing>["'”’»)\]]{0,3})(?<gap>\s+)/gu;

const OPENS = /[\p{Lu}\p{N}"'“‘«¿¡([—–-]/u;

/**
 * The sentences of a paragraph, in order, trimmed, with offsets into the whole text. Abbreviations, initials
 * and decimal points end none.
 */
export function sentencesOf(text: string, span: Span = { start: 0, end: text.length }): readonly Span[] {
  const sentences: Span[] = [];
  const passage = text.slice(span.start, span.end);
  let from = 0;
  for (const found of passage.matchAll(STOP)) {
    const end = found.index + found[0].length;
    if (!endsSentence(passage, found.index, found.groups?.['stop'] ?? '', end)) continue;
    push(from, end);
    from = end;
  }
  push(from, passage.length);
  return sentences;

  function push(start: number, end: number): void {
    const sentence = trimSpan(text, { start: span.start + start, end: span.start + end });
    if (sentence.start < sentence.end) sentences.push(sentence);
  }
}

function endsSentence(passage: string, stopAt: number, stop: string, nextAt: number): boolean {
  if (!OPENS.test(passage.charAt(nextAt))) return false;
  if (stop !== '.') return true;
  const word = /[\p{L}\p{M}.]{0,24}$/u.exec(passage.slice(Math.max(0, stopAt - 24), stopAt))?.[0] ?? '';
  const initial = /^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word);
  return !initial && !ABBREVIATIONS.has(word.toLowerCase());
}
