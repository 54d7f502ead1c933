import type { Entity } from '../../core/actors/mention.ts';
import type { Analysis } from '../../core/analysis.ts';
import { entitiesBeside } from '../../core/entities-beside.ts';
import type { Span } from '../../core/text/span.ts';
import type { DatesActor } from '../../rpc/panels.ts';

/** Which actors stand in one sentence with which dates. */
export interface ActorsBeside {
  /** All that stand beside some date, the most often named first. */
  readonly actors: readonly DatesActor[];
  /** Ids of those in the sentence of a date, each once, in order of the text. */
  of(date: Span): readonly string[];
}

/** Joins the actors and the dates of an article by sentence. */
export function actorsBeside(text: string, analysis: Analysis): ActorsBeside {
  const beside = entitiesBeside(text, analysis);
  const count = new Map<Entity, number>();
  for (const date of analysis.dates)
    for (const entity of beside.of(date)) count.set(entity, (count.get(entity) ?? 0) + 1);
  return {
    actors: [...count]
      .sort(([, a], [, b]) => b - a)
      .map(([{ id, name, kind, glossary }]) => ({
        id,
        name,
        kind,
        ...(glossary === undefined ? {} : { glossary }),
      })),
    of: (date) => beside.of(date).map(({ id }) => id),
  };
}
