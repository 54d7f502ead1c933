import type { Analysis } from '../../core/analysis.ts';
import { keyOfActor } from '../../rpc/actor-key.ts';
import type { Candidate } from '../../rpc/glossary-panel.ts';

/** More are no list that anybody goes through. */
const MOST_CANDIDATES = 500;

/** The names of an article that no glossary has, the most frequent first, then in order of the text. */
export function glossaryCandidates({ entities }: Pick<Analysis, 'entities'>): readonly Candidate[] {
  return entities
    .filter(({ glossary, mentions }) => glossary === undefined && mentions > 0)
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, MOST_CANDIDATES)
    .map(({ name, kind, mentions }) => ({ key: keyOfActor({ name, kind }), name, kind, count: mentions }));
}
