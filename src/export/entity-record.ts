import type { Entity } from '../core/actors/mention.ts';
import type { TextSpan } from '../core/text/span.ts';
import type { ExportedArticle } from './exported-article.ts';
import { positionFinder, type TextPosition } from './text-position.ts';

/** An entity as it leaves Dragoman: with its first mention. */
export interface EntityRecord extends Entity {
  readonly first: TextSpan & TextPosition;
}

/** The entities of an article, in order of their first mentions. */
export function entityRecords({ text, analysis }: ExportedArticle): readonly EntityRecord[] {
  const positionOf = positionFinder(text);
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const records = new Map<string, EntityRecord>();
  for (const mention of analysis.mentions) {
    const entity = entities.get(mention.entity);
    if (!entity || records.has(entity.id)) continue;
    const { start, end } = mention;
    records.set(entity.id, { ...entity, first: { start, end, text: mention.text, ...positionOf(start) } });
  }
  return [...records.values()];
}
