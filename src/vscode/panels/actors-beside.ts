import type { Entity } from '../../core/actors/mention.ts';
import type { Analysis } from '../../core/analysis.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import { contains, type Span } from '../../core/text/span.ts';
import type { DatesActor } from '../../rpc/panels.ts';

/** Which actors stand in one sentence with which dates. */
export interface ActorsBeside {
  /** All that stand beside some date, the most often named first. */
  readonly actors: readonly DatesActor[];
  /** Ids of those in the sentence of a date, each once, in order of the text. */
  of(date: Span): readonly string[];
}

/** Joins mentions and dates by sentence. As in the Actors panel, places are none of the actors. */
export function actorsBeside(
  text: string,
  { dates, entities, mentions, paragraphs }: Pick<Analysis, 'dates' | 'entities' | 'mentions' | 'paragraphs'>,
): ActorsBeside {
  const known = new Map(entities.filter(({ kind }) => kind !== 'place').map((entity) => [entity.id, entity]));
  const named = mentions.filter(({ entity }) => known.has(entity)).sort((a, b) => a.start - b.start);
  const sorted = [...dates].sort((a, b) => a.start - b.start);
  const beside = new Map<number, readonly string[]>();
  const count = new Map<Entity, number>();
  // Dates, mentions and sentences stand in the same order, so one walk over the paragraphs joins them.
  let [nextDate, nextMention] = [0, 0];
  for (const paragraph of paragraphs) {
    if ((sorted[nextDate]?.start ?? Infinity) >= paragraph.end) continue;
    for (const sentence of sentencesOf(text, paragraph)) {
      const datesHere = takeWhile(sorted, nextDate, sentence);
      nextDate = datesHere.next;
      const mentionsHere = takeWhile(named, nextMention, sentence);
      nextMention = mentionsHere.next;
      const ids = [...new Set(mentionsHere.taken.map(({ entity }) => entity))];
      for (const date of datesHere.taken) {
        beside.set(date.start, ids);
        for (const id of ids) {
          const entity = known.get(id);
          if (entity !== undefined) count.set(entity, (count.get(entity) ?? 0) + 1);
        }
      }
    }
  }
  return {
    actors: [...count]
      .sort(([, a], [, b]) => b - a)
      .map(([{ id, name, kind, glossary }]) => ({
        id,
        name,
        kind,
        ...(glossary === undefined ? {} : { glossary }),
      })),
    of: ({ start }) => beside.get(start) ?? [],
  };
}

/** The spans from `next` on that lie in a sentence; those before it are passed over. */
function takeWhile<T extends Span>(
  spans: readonly T[],
  next: number,
  sentence: Span,
): { readonly taken: readonly T[]; readonly next: number } {
  let at = next;
  while ((spans[at]?.start ?? Infinity) < sentence.start) at++;
  const from = at;
  while ((spans[at]?.start ?? Infinity) < sentence.end) at++;
  return { taken: spans.slice(from, at).filter((span) => contains(sentence, span)), next: at };
}
