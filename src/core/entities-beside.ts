import type { Entity } from './actors/mention.ts';
import type { Analysis } from './analysis.ts';
import { sentenceFinder } from './text/sentence-finder.ts';
import type { Span } from './text/span.ts';
import { within } from './text/within.ts';

/** Who and what an article names in one sentence with a span of it. */
export interface EntitiesBeside {
  /** The sentence of a span. */
  readonly sentenceOf: (span: Span) => Span;
  /** The entities in that sentence, each once, in order of the text; as in the Actors panel, without places. */
  readonly of: (span: Span) => readonly Entity[];
}

/** Joins the names of an article and whatever else stands in it by sentence. */
export function entitiesBeside(
  text: string,
  { entities, mentions, paragraphs }: Pick<Analysis, 'entities' | 'mentions' | 'paragraphs'>,
): EntitiesBeside {
  const sentenceOf = sentenceFinder(text, paragraphs);
  const known = new Map(entities.filter(({ kind }) => kind !== 'place').map((entity) => [entity.id, entity]));
  return {
    sentenceOf,
    of: (span) => {
      const named = within(mentions, sentenceOf(span)).map(({ entity }) => known.get(entity));
      return [...new Set(named.filter((entity) => entity !== undefined))];
    },
  };
}
