import { contains, overlaps } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './mention.ts';

const RANK: Readonly<Record<Evidence, number>> = { user: 0, glossary: 2, model: 3, rule: 4 };

/** The rank of a sure name that holds a weaker one inside: over the glossary, under the user. */
const HOLDER = 1;

/**
 * One reading of the text: no two names overlap, in order of the text. What the user says stands over the glossary, the
 * glossary over the model, the model over rules, unless a sure name holds the other one inside ("University of Damascus").
 */
export function resolveCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  let group: Candidate[] = [];
  let reach = -1;
  for (const candidate of sorted) {
    if (candidate.start >= reach) {
      kept.push(...best(group));
      group = [];
    }
    group.push(candidate);
    reach = Math.max(reach, candidate.end);
  }
  kept.push(...best(group));
  return kept.sort((a, b) => a.start - b.start);
}

/** The best names of a few that overlap one another. */
function best(group: readonly Candidate[]): readonly Candidate[] {
  if (group.length < 2) return group;
  const rank = new Map(group.map((candidate) => [candidate, rankIn(group, candidate)]));
  const order = [...group].sort(
    (a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || lengthOf(b) - lengthOf(a),
  );
  const kept: Candidate[] = [];
  for (const candidate of order) if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  return kept;
}

function rankIn(group: readonly Candidate[], candidate: Candidate): number {
  const holder =
    candidate.sure &&
    candidate.evidence !== 'user' &&
    group.some((other) => lengthOf(other) < lengthOf(candidate) && contains(candidate, other));
  return holder ? HOLDER : RANK[candidate.evidence];
}

function lengthOf({ start, end }: Candidate): number {
  return end - start;
}
