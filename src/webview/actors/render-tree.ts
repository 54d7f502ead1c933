import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Span } from '../../core/text/span.ts';
import type { Row } from '../shared/row.ts';
import type { ActorWords } from './actor-words.ts';
import type { ActorItem } from './actors-content.ts';
import type { ActorsTree, Branch, Twig } from './actors-tree.ts';
import { renderActor, renderDetail, renderGroupHead, type RowState } from './render-rows.ts';

/** Where the reader is. */
export interface TreePlace {
  readonly words: ActorWords;
  readonly selected: string | null;
  tabIndexOf(key: string): 0 | -1;
  isAtCaret(span: Span): boolean;
}

/** The kinds, the actors of each, and what the opened ones show. */
export function renderBranches({ branches }: ActorsTree, place: TreePlace): unknown {
  return repeat(
    branches,
    ({ head }) => head.key,
    (branch, index) => renderBranch(branch, index, branches.length, place),
  );
}

function renderBranch(branch: Branch, index: number, siblings: number, place: TreePlace): TemplateResult {
  const { head, isOpen, actors } = branch;
  const isAtCaret = !isOpen && head.group.items.some((item) => isItemAtCaret(item, place));
  const state = stateOf(head, { index, siblings, isOpen, isAtCaret }, place);
  return html`${renderGroupHead(head, state, place.words)}
    <div role="group" aria-label=${head.label} data-kind=${head.group.kind} ?hidden=${!isOpen}>
      ${repeat(
        actors,
        ({ row }) => row.key,
        (twig, at) => renderTwig(twig, at, actors.length, place),
      )}
    </div>`;
}

/** Most rows stay as they are while one moves among them: they are not put together anew. */
function renderTwig(twig: Twig, index: number, siblings: number, place: TreePlace): TemplateResult {
  const { row, isOpen, details } = twig;
  const isAtCaret = !isOpen && isItemAtCaret(row.item, place);
  const state = stateOf(row, { index, siblings, isOpen, isAtCaret }, place);
  const actor = guard(
    [row.item, place.words, isOpen, isAtCaret, state.isSelected, state.tabIndex, index, siblings],
    () => renderActor(row, state, place.words),
  );
  return html`${actor}${details.map((detail, at) => {
    const isHere = detail.is === 'mention' && place.isAtCaret(detail.mention);
    const among = { index: at, siblings: details.length, isOpen: false, isAtCaret: isHere };
    return renderDetail(detail, stateOf(detail, among, place), place.words);
  })}`;
}

function isItemAtCaret({ actor }: ActorItem, place: TreePlace): boolean {
  return actor.mentions.some((mention) => place.isAtCaret(mention));
}

interface Among extends Pick<RowState, 'siblings' | 'isOpen' | 'isAtCaret'> {
  readonly index: number;
}

function stateOf({ key }: Row, { index, ...state }: Among, place: TreePlace): RowState {
  return {
    ...state,
    position: index + 1,
    isSelected: place.selected === key,
    tabIndex: place.tabIndexOf(key),
  };
}
