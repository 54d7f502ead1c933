import '@vscode-elements/elements/dist/vscode-badge/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import { codicon } from '../shared/codicon.ts';
import { keywordInLine } from '../shared/in-context.ts';
import type { DetailRow, GroupRow, ItemRow, MentionRow, NameRow, ReasonRow } from './actor-rows.ts';
import type { ActorWords } from './actor-words.ts';
import { KIND_ICONS } from '../shared/kind-icons.ts';

/** How a row stands in the tree just now. */
export interface RowState {
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly isAtCaret: boolean;
  readonly tabIndex: 0 | -1;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
}

export function renderGroupHead(
  { group, key }: GroupRow,
  state: RowState,
  words: ActorWords,
): TemplateResult {
  const { kind, items } = group;
  return html`<div
    class="row group-head"
    role="treeitem"
    aria-level="1"
    aria-posinset=${state.position}
    aria-setsize=${state.siblings}
    aria-expanded=${state.isOpen}
    aria-selected=${state.isSelected}
    aria-current=${state.isAtCaret ? 'location' : nothing}
    aria-label=${words.group(kind, items.length)}
    tabindex=${state.tabIndex}
    data-row=${key}
  >
    ${twistie(state)}<span class="label">${words.translator.t(`kindGroup.${kind}`)}</span
    ><span class="count">${words.number(items.length)}</span>
  </div>`;
}

export function renderActor({ item, key }: ItemRow, state: RowState, words: ActorWords): TemplateResult {
  const { actor, as } = item;
  const { t } = words.translator;
  const { roles, abbreviation } = actor;
  const aliases = words.aliases(actor, state.isOpen);
  return html`<div
    class="row actor"
    role="treeitem"
    aria-level="2"
    aria-posinset=${state.position}
    aria-setsize=${state.siblings}
    aria-expanded=${state.isOpen}
    aria-selected=${state.isSelected}
    aria-current=${state.isAtCaret ? 'location' : nothing}
    aria-label=${words.describe(actor)}
    aria-description=${words.list([...roles, ...(aliases === '' ? [] : [aliases])])}
    aria-keyshortcuts="Alt+ArrowDown Alt+ArrowUp"
    tabindex=${state.tabIndex}
    data-row=${key}
    data-actor=${actor.id}
  >
    <span title=${t('panels.actors.toggle')}>${twistie(state)}</span>
    ${codicon(KIND_ICONS[actor.kind], 'kind')}
    <span class="who" title=${t('panels.actors.hint')}>
      <bdi class="name">${actor.name}</bdi>
      ${abbreviation === undefined ? nothing : html`<vscode-badge>${abbreviation}</vscode-badge>`}
      ${roles.length === 0 ? nothing : html`<bdi class="dim detail">${words.list(roles)}</bdi>`}
      ${aliases === '' ? nothing : html`<span class="dim detail">${aliases}</span>`}
      ${
        as === null
          ? nothing
          : html`<span class="dim detail found">${as.language.toUpperCase()} <bdi>${as.name}</bdi></span>`
      }
    </span>
    <span class="count">${words.number(actor.mentions.length)}</span>
  </div>`;
}

export function renderDetail(row: DetailRow, state: RowState, words: ActorWords): TemplateResult {
  switch (row.is) {
    case 'name':
      return renderName(row, state, words);
    case 'reason':
      return renderReason(row, state);
    case 'mention':
      return renderMention(row, state, words);
  }
}

function renderName({ key, name }: NameRow, state: RowState, words: ActorWords): TemplateResult {
  const { t } = words.translator;
  const language = words.language(name.language);
  const copy = t('panels.actors.copyName', { name: name.name });
  return html`<div
    class="row name-row"
    role="treeitem"
    aria-level="3"
    aria-posinset=${state.position}
    aria-setsize=${state.siblings}
    aria-selected=${state.isSelected}
    aria-label=${t('panels.actors.glossaryName', { language, name: name.name })}
    aria-description=${name.isVerified ? copy : words.list([t('panels.actors.unverified'), copy])}
    aria-keyshortcuts="Enter Control+C"
    tabindex=${state.tabIndex}
    data-row=${key}
    data-language=${name.language}
  >
    <span class="dim tag" title=${language}>${name.language.toUpperCase()}</span>
    <span class="term" lang=${name.language}
      ><bdi>${name.name}</bdi>${
        name.isVerified
          ? nothing
          : html` <span class="dim unverified" title=${t('panels.actors.unverifiedHint')}
              >${t('panels.actors.unverified')}</span
            >`
      }</span
    >
    <button class="copy" tabindex="-1" title=${copy} aria-hidden="true">${codicon('copy')}</button>
  </div>`;
}

function renderReason({ key, label }: ReasonRow, state: RowState): TemplateResult {
  return html`<div
    class="row reason"
    role="treeitem"
    aria-level="3"
    aria-posinset=${state.position}
    aria-setsize=${state.siblings}
    aria-selected=${state.isSelected}
    tabindex=${state.tabIndex}
    data-row=${key}
  >
    ${codicon('info')}<span class="dim">${label}</span>
  </div>`;
}

function renderMention({ key, mention }: MentionRow, state: RowState, words: ActorWords): TemplateResult {
  const { t } = words.translator;
  const context = `${mention.before}${mention.text}${mention.after}`;
  const why = t(`panels.actors.evidence.${mention.evidence}`);
  return html`<div
    class="row mention"
    role="treeitem"
    aria-level="3"
    aria-posinset=${state.position}
    aria-setsize=${state.siblings}
    aria-selected=${state.isSelected}
    aria-current=${state.isAtCaret ? 'location' : nothing}
    aria-description=${why}
    aria-keyshortcuts="Alt+ArrowDown Alt+ArrowUp"
    title=${[context, ...(mention.role === undefined ? [] : [mention.role]), why].join('\n')}
    tabindex=${state.tabIndex}
    data-row=${key}
    data-start=${mention.start}
    data-end=${mention.end}
  >
    ${keywordInLine(mention)}
  </div>`;
}

function twistie({ isOpen }: RowState): TemplateResult {
  return codicon(isOpen ? 'chevron-down' : 'chevron-right', 'twistie');
}
