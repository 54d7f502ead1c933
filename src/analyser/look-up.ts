import type { Glossary, Sense } from '../core/glossary/glossary.ts';
import { nameInTime } from '../core/glossary/name-in-time.ts';
import { termAt } from '../core/glossary/term-at.ts';
import type { LookUpAnswer, LookUpRequest } from './requests.ts';

/** The term at a place of a text, with what its names were on the day of the article. */
export function lookUp(
  glossary: Glossary,
  { text, offset, language, date, meant }: LookUpRequest,
): LookUpAnswer | null {
  const match =
    termAt(glossary, text, offset, language) ??
    // Words that an ordinary word claims, where the article as a whole tells that they are the name.
    (meant === undefined ? null : termAt(glossary.claimed(), text, offset, language));
  if (!match) return null;
  return {
    start: match.start,
    end: match.end,
    senses: meantFirst(match.senses, meant).map((sense) => ({
      ...sense,
      inTime: date === undefined ? null : nameInTime(sense.concept, sense.term, date, glossary),
    })),
  };
}

/** The sense that the article as a whole means comes first. */
function meantFirst(senses: readonly Sense[], meant: string | undefined): readonly Sense[] {
  const sense = senses.find(({ concept }) => concept.id === meant);
  if (!sense) return senses;
  return [{ ...sense, reasons: ['article', ...sense.reasons] }, ...senses.filter((other) => other !== sense)];
}
