import type { ActorRow } from '../../rpc/panels.ts';

/**
 * The mention to go to from the caret: the next one behind it or the last one before it, round the ends.
 *
 * @param caret - offset of the mention at the caret, or null
 */
export function neighbouringMention(actor: ActorRow, caret: number | null, step: 1 | -1): number {
  const starts = actor.mentions.map(({ start }) => start);
  const last = starts.length - 1;
  if (caret === null) return step === 1 ? 0 : last;
  const next =
    step === 1 ? starts.findIndex((start) => start > caret) : starts.findLastIndex((start) => start < caret);
  return next === -1 ? (step === 1 ? 0 : last) : next;
}
