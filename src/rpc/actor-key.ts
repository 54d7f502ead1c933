import { fold } from '../core/text/fold.ts';
import type { ActorRow } from './panels.ts';

/** The same for the same actor in a later snapshot, where the ids of entities may have moved on. */
export function keyOfActor({ glossary, kind, name }: Pick<ActorRow, 'glossary' | 'kind' | 'name'>): string {
  return glossary ?? `${kind}/${fold(name)}`;
}
