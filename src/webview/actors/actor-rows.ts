import type { ActorRow, GlossaryName } from '../../rpc/panels.ts';
import type { Row } from '../shared/row.ts';
import type { ActorGroup, ActorItem } from './actors-content.ts';

/** A row of the tree: a kind, an actor of it, and what an opened actor shows. */
export type TreeRow = GroupRow | ItemRow | NameRow | ReasonRow | MentionRow;

export interface GroupRow extends Row {
  readonly is: 'group';
  readonly group: ActorGroup;
}

export interface ItemRow extends Row {
  readonly is: 'actor';
  readonly item: ActorItem;
  readonly group: ActorGroup;
}

/** What the glossary calls the actor. */
export interface NameRow extends Row {
  readonly is: 'name';
  readonly item: ActorItem;
  readonly name: GlossaryName;
}

/** Why the actor was found, and whether it acts. */
export interface ReasonRow extends Row {
  readonly is: 'reason';
  readonly item: ActorItem;
}

export interface MentionRow extends Row {
  readonly is: 'mention';
  readonly item: ActorItem;
  readonly mention: ActorRow['mentions'][number];
  readonly index: number;
}

/** The rows below an opened actor. */
export type DetailRow = NameRow | ReasonRow | MentionRow;

export function groupRow(group: ActorGroup, label: string): GroupRow {
  return { is: 'group', key: group.key, label, target: null, group };
}

/** An actor's row leads to its first mention. */
export function itemRow(item: ActorItem, group: ActorGroup): ItemRow {
  const { actor, key } = item;
  return { is: 'actor', key, label: actor.name, target: actor.mentions[0] ?? null, item, group };
}

/**
 * Names to copy first, for they are few, then why it was found, then where it is named.
 *
 * @param reason what the row of the reason says
 */
export function detailRows(item: ActorItem, reason: string): readonly DetailRow[] {
  const { actor, key } = item;
  return [
    ...actor.names.map((name): NameRow => {
      return { is: 'name', key: `${key}@${name.language}`, label: name.name, target: null, item, name };
    }),
    { is: 'reason', key: `${key}?`, label: reason, target: null, item },
    ...actor.mentions.map((mention, index): MentionRow => {
      const rowKey = keyOfMention(item, index);
      return { is: 'mention', key: rowKey, label: mention.text, target: mention, item, mention, index };
    }),
  ];
}

export function keyOfMention({ key }: ActorItem, index: number): string {
  return `${key}#${index}`;
}
