import type { Mention } from '../../core/actors/mention.ts';

/** The mentions of an entity, in order of the text. */
export function mentionsOf(mentions: readonly Mention[], entity: string): readonly Mention[] {
  return mentions.filter((mention) => mention.entity === entity);
}

/** Where an entity is named most fully, the first such place: what a reader looks for who asks who that is. */
export function fullestMention(mentions: readonly Mention[]): Mention | undefined {
  return mentions.reduce<Mention | undefined>(
    (best, mention) => (best && best.text.length >= mention.text.length ? best : mention),
    undefined,
  );
}
