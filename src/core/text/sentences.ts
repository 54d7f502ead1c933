import type { Span } from './span.ts';
import { trimSpan } from './lines.ts';

/*
 * Abbreviations after which a full stop ends no sentence, for all three languages at once, in lower case without the
 * stop. Most are words too ("years ago.", "dijo que no.", "at ten."), hence three groups.
 */

/** Titles: they stand before a name, and are nothing else. */
const TITLES = words(
  'mr mrs ms dr prof gen lt maj capt sgt cpl adm cmdr brig gov rev sr jr sra srta dra ing lic gral cnel tte cmte av ' +
    'exmo exma arq cel pte mons hnos sta sto fr vs e.g i.e cf p.ej p.ex',
);

/** Titles that are also words: only with a capital, "Col. Bakour", "Sen. Silva". */
const CAPITALISED_TITLES = words('col sen rep st cap ten des dep pres eng mt ft');

/** What stands before a number: months, and counts. */
const BEFORE_NUMBER = words(
  'jan feb mar apr may jun jul aug sep sept oct nov dec ene abr ago dic fev mai set out dez ' +
    'no nos núm num nº pág págs pag p pp art arts vol aprox ca c fig cap lit',
);

/** A mark that may end a sentence, with closing quotes or brackets and the white space after: `said." Then`. */
const STOP = /(?<![.!?…؟])(?<stop>[.!?…؟]+)(?<closing>["'”’»)\]]{0,3})(?<gap>\s+)/gu;

const OPENS = /[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘«¿¡([—–-]/u;

/** Words that open a sentence and stand in no name: after "U.S." or "p.m." they tell the end from the middle. */
const OPENERS = words(
  'the a an in on at it he she they we i but and this that these those there when while after before as if for with ' +
    'el la los las un una en al lo su sus se no y pero por para con según tras cuando mientras además también ' +
    'o os as um uma em no na nos nas ao à seu sua e mas por para com segundo após quando enquanto também',
);

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
  const next = passage.slice(nextAt, nextAt + 24);
  if (!OPENS.test(next.charAt(0))) return false;
  if (stop !== '.') return true;
  const word = /[\p{L}\p{M}.]{0,24}$/u.exec(passage.slice(Math.max(0, stopAt - 24), stopAt))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (/^\p{N}/u.test(next) && BEFORE_NUMBER.has(lower)) return false;
  if (/^\p{Lu}$/u.test(word) || TITLES.has(lower)) return false;
  if (word !== lower && CAPITALISED_TITLES.has(lower)) return false;
  if (DOUBLED.test(word) && DOUBLED_NEXT.test(next)) return false;
  if (!DOUBLED.test(word) && !/^(?:\p{L}{1,2}\.){1,6}\p{L}{1,2}$/u.test(word)) return true;
  return OPENERS.has((/^\p{L}+/u.exec(next)?.[0] ?? '').toLowerCase()) || /^["“‘«¿¡([]/u.test(next);
}

/** Spanish doubles the letters of plurals: "EE. UU.", "FF. AA.", "JJ. OO.". */
const DOUBLED = /^(?<letter>\p{Lu})\k<letter>$/u;
const DOUBLED_NEXT = /^(?<letter>\p{Lu})\k<letter>\./u;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
