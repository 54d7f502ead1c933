import type { Entity, Mention } from '../../core/actors/mention.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { Concept } from '../../core/glossary/concept.ts';
import { holding } from '../../core/text/holding.ts';
import { fold } from '../../core/text/fold.ts';
import type { ActorRow, ActorsView } from '../../rpc/panels.ts';
import { glossaryNames } from './glossary-names.ts';
import { inContext } from './in-context.ts';

/** `HTS`, `YPG`, `IRGC-QF`, `EE. UU.`: capitals, digits, hyphens and stops only. */
const ABBREVIATION = /^(?=.{2,9}$)\p{Lu}[\p{Lu}\p{N}.-]*(?:\s\p{Lu}[\p{Lu}.]*)?$/u;

/** The rows of the Actors panel: every entity but places, in order of first appearance. */
export function actorsView(
  text: string,
  { entities, mentions, paragraphs, language }: Analysis,
  concepts: ReadonlyMap<string, Concept>,
): ActorsView {
  const byEntity = new Map<string, Mention[]>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const known = byEntity.get(mention.entity);
    if (known) known.push(mention);
    else byEntity.set(mention.entity, [mention]);
  }
  const row = (entity: Entity): ActorRow => {
    const abbreviation = abbreviationOf(entity);
    const concept = concepts.get(entity.glossary ?? '');
    return {
      ...entity,
      names: concept === undefined ? [] : glossaryNames(concept, language.region ?? language.code),
      ...(abbreviation === undefined ? {} : { abbreviation }),
      mentions: (byEntity.get(entity.id) ?? []).map((mention) => ({
        ...inContext(text, mention, holding(paragraphs, mention) ?? mention),
        evidence: mention.evidence,
        ...(mention.role === undefined ? {} : { role: mention.role }),
      })),
    };
  };
  const actors = entities.filter(({ id, kind }) => kind !== 'place' && byEntity.has(id)).map(row);
  return { actors: actors.sort((a, b) => firstOf(a) - firstOf(b)) };
}

function firstOf({ mentions }: ActorRow): number {
  return mentions[0]?.start ?? Infinity;
}

/** The abbreviation under which the article speaks of an entity; a word of its name in capitals is none. */
function abbreviationOf({ name, aliases }: Entity): string | undefined {
  const words = new Set(fold(name).split(' '));
  return aliases.find((alias) => ABBREVIATION.test(alias) && !words.has(fold(alias)));
}
