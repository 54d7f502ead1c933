import type { Entity, Mention } from '../core/actors/mention.ts';
import type { ParagraphKind } from '../core/article/article.ts';
import { holding } from '../core/text/holding.ts';
import { sentenceFinder } from '../core/text/sentence-finder.ts';
import type { ExportedArticle } from './exported-article.ts';
import { positionFinder, type TextPosition } from './text-position.ts';

/** A mention as it leaves Dragoman: with its entity, the sentence it stands in, and where that is. */
export interface MentionRecord extends Mention, TextPosition, Pick<Entity, 'name' | 'isActor' | 'names'> {
  /** The part that its paragraph plays in the article; null outside of all. */
  readonly part: ParagraphKind | null;
  /** On one line. */
  readonly sentence: string;
}

/** The mentions of an article, in order of the text. */
export function mentionRecords({ text, analysis }: ExportedArticle): readonly MentionRecord[] {
  const { entities, mentions, paragraphs } = analysis;
  const positionOf = positionFinder(text);
  const sentenceOf = sentenceFinder(text, paragraphs);
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions.flatMap((mention) => {
    const entity = known.get(mention.entity);
    if (!entity) return [];
    const { name, isActor, names } = entity;
    const { start, end } = sentenceOf(mention);
    return {
      ...mention,
      name,
      isActor,
      ...(names && { names }),
      part: holding(paragraphs, mention)?.kind ?? null,
      sentence: text.slice(start, end).replace(/\s+/gu, ' '),
      ...positionOf(mention.start),
    };
  });
}
