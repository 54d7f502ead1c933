import type { Concept } from '../glossary/concept.ts';
import { nameOf, namesOf } from '../glossary/concept-names.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Kind } from '../glossary/kind.ts';
import type { Lang } from '../language/language.ts';
import { withText } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import { clusterNames } from './cluster-names.ts';
import { sameThings } from './same-things.ts';
import type { Entity, Mention } from './mention.ts';

const ACTOR_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'person',
  'state',
  'armed-group',
  'party',
  'organisation',
]);

/**
 * Gathers the names of an article into entities, one for each thing of the real world.
 *
 * Ids: that of the glossary's concept; `ID@place` for a country as a location, since as a state it is another entity;
 * `e1`, `e2` … in order of appearance for what no glossary knows.
 */
export function gatherEntities(
  text: string,
  candidates: readonly Candidate[],
  glossary: Glossary,
  language: Lang,
  region: string | null,
): { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] } {
  const clusters = clusterNames(text, candidates, sameThings(candidates, glossary));
  let unknown = 0;
  const mentions: Mention[] = [];
  const entities = clusters.map(({ id, concept, kind, members }): Entity => {
    const entity = id ?? `e${++unknown}`;
    for (const member of members) mentions.push(toMention(text, member, kind, entity));
    const surfaces = [...new Set(members.map((member) => surfaceOf(text, member)))];
    const name = concept ? bareNameOf(concept, language, region) : longest(surfaces);
    const roles = [...new Set(members.flatMap(({ role }) => (role === undefined ? [] : [role])))];
    return {
      id: entity,
      name,
      kind,
      isActor:
        kind === 'state' ||
        (ACTOR_KINDS.has(kind) && members.some(({ acts, role }) => acts || role !== undefined)),
      mentions: members.length,
      aliases: surfaces.filter((surface) => surface !== name),
      ...(concept ? { glossary: concept.id, names: namesOf(concept) } : {}),
      roles,
    };
  });
  return { mentions: mentions.sort((a, b) => a.start - b.start), entities };
}

function toMention(
  text: string,
  { start, end, concept, role, evidence }: Candidate,
  kind: Kind,
  entity: string,
): Mention {
  return {
    ...withText(text, { start, end }),
    kind,
    entity,
    ...(concept ? { glossary: concept.id } : {}),
    ...(role === undefined ? {} : { role }),
    evidence,
  };
}

/** The words of a mention on one line. */
function surfaceOf(text: string, { start, end }: Candidate): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

/** The name without the qualifier that tells homonyms apart in a list. */
function bareNameOf(concept: Concept, language: Lang, region: string | null): string {
  return nameOf(concept, language, region).replace(/\s{0,4}\([^()]{1,60}\)$/u, '');
}

function longest(surfaces: readonly string[]): string {
  return surfaces.reduce((best, each) => (each.length > best.length ? each : best), '');
}
