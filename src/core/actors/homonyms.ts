import { fold } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { CUES } from './cues.ts';

/**
 * Settles for the whole article what a name of one word names that a glossary has as a place or state and people or
 * clubs bear too ("Jordan", "Lima", "Santiago", "el Madrid"): somebody whom the article names in full, or whom the
 * trained model sees more often than the place. What stands after a preposition of place stays where it is.
 *
 * @param found what the finders found, overlapping
 */
export function settleHomonyms(text: string, found: readonly Candidate[]): readonly Candidate[] {
  const surnames = surnamesOf(text, found);
  const models = new Map(
    found.filter(({ evidence }) => evidence === 'model').map((each) => [each.start, each]),
  );
  const readings = new Map<string, { persons: number; places: number }>();
  for (const candidate of found.filter((each) => isContested(text, each))) {
    const counts = readings.get(nameOf(candidate)) ?? { persons: 0, places: 0 };
    readings.set(nameOf(candidate), counts);
    const rival = rivalOf(candidate);
    if (rival?.kind === 'person' && candidate.located !== true) counts.persons++;
    else counts.places++;
  }
  return found.flatMap((candidate) => {
    if (!isContested(text, candidate) || candidate.located === true) return candidate;
    const rival = rivalOf(candidate);
    const { persons, places } = readings.get(nameOf(candidate)) ?? { persons: 0, places: 0 };
    if (surnames.has(nameOf(candidate)) || persons > places)
      return rival ? [] : { ...unknown(candidate), kind: 'person' };
    return rival?.kind === 'organisation' && hasOddArticle(text, candidate) ? [] : candidate;
  });

  function nameOf({ start, end }: Candidate): string {
    return fold(text.slice(start, end));
  }

  function rivalOf({ start, end }: Candidate): Candidate | undefined {
    const rival = models.get(start);
    return rival?.end === end ? rival : undefined;
  }
}

function isContested(text: string, { concept, kind, start, end }: Candidate): boolean {
  const placed = concept !== undefined && (kind === 'place' || kind === 'state');
  return placed && /^[\p{L}'’-]+$/u.test(text.slice(start, end));
}

/** The last words of full names; of "Matilde de Bélgica" none. */
function surnamesOf(text: string, found: readonly Candidate[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { kind, evidence, sure, start, end, language } of found) {
    if (kind !== 'person' || (evidence !== 'glossary' && !sure)) continue;
    const words = text.slice(start, end).split(/\s+/u);
    const [before, last] = words.slice(-2);
    if (words.length < 2 || before === undefined || last === undefined) continue;
    if (!CUES[language].particles.has(fold(before)) && before !== 'of') surnames.add(fold(last));
  }
  return surnames;
}

/** The candidate as what no glossary knows. */
function unknown({ start, end, language, acts, kind }: Candidate): Candidate {
  return { start, end, language, acts, kind, evidence: 'rule', sure: false };
}

/** "el Madrid", "o Santos": a city has no article, its club has one. */
const ODD_ARTICLE = /(?<!\p{L})(?:el|del|al|o|do|ao|pelo)\s$/iu;

function hasOddArticle(text: string, { start, concept, language }: Candidate): boolean {
  return (
    language !== 'en' &&
    concept?.type === 'city' &&
    ODD_ARTICLE.test(text.slice(Math.max(0, start - 6), start))
  );
}
