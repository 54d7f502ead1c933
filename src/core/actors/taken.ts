import { overlaps, type Span } from '../text/span.ts';
import type { Candidate } from './candidate.ts';

/** Gives the known names that overlap a span; spans must be asked for in order of the text. */
export type Taken = (span: Span) => readonly Candidate[];

/** What earlier finders found, ready to be asked for by span. */
export function takenBy(known: readonly Candidate[]): Taken {
  const sorted = [...known].sort((a, b) => a.start - b.start);
  let at = 0;
  return (span) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= span.start) at++;
    const found: Candidate[] = [];
    for (let i = at; i < sorted.length; i++) {
      const candidate = sorted[i];
      if (!candidate || candidate.start >= span.end) break;
      if (overlaps(candidate, span)) found.push(candidate);
    }
    return found;
  };
}
