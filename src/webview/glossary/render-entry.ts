import '@vscode-elements/elements/dist/vscode-badge/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatConceptType } from '../../i18n/format-concept-type.ts';
import { codicon } from '../shared/codicon.ts';
import { KIND_ICONS } from '../shared/kind-icons.ts';
import type { RowKeys } from '../shared/row-keys.ts';
import type { EntryRow, FactRow, HeadRow, MoreRow, TermRow, TieRow } from './entry-rows.ts';
import type { GlossaryWords } from './glossary-words.ts';

export interface EntryTree {
  readonly rows: readonly EntryRow[];
  readonly words: GlossaryWords;
  readonly keys: RowKeys;
  /** Whether there is a text to write terms into. */
  readonly canInsert: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Entries as a tree: each a branch with what it says as leaves, all of which the keyboard reaches. */
export function renderEntries(tree: EntryTree): TemplateResult {
  const { t } = tree.words.translator;
  return html`<div
    class="rows"
    role="tree"
    aria-label=${t('panels.glossary.entryLabel')}
    aria-description=${t('panels.glossary.hint')}
    @click=${tree.onClick}
    @keydown=${tree.onKeyDown}
  >
    ${repeat(
      tree.rows,
      ({ key }) => key,
      (row) => renderRow(row, tree),
    )}
  </div>`;
}

function renderRow(row: EntryRow, tree: EntryTree): TemplateResult {
  switch (row.is) {
    case 'head':
      return renderHeadRow(row, tree);
    case 'fact':
      return renderFact(row, tree);
    case 'term':
      return renderTerm(row, tree);
    case 'more':
      return renderMore(row, tree);
    case 'tie':
      return renderTie(row, tree);
    case 'file':
      return renderLeaf(row, tree, 'go-to-file', html`<span class="link">${row.label}</span>`);
    case 'edit':
      return renderLeaf(row, tree, 'edit', html`<span class="link">${row.label}</span>`);
  }
}

function renderHeadRow({ key, entry, isOpen }: HeadRow, { words, keys }: EntryTree): TemplateResult {
  const { t } = words.translator;
  const type = entry.type === undefined ? [] : [formatConceptType(entry.type, words.translator)];
  const kind = [t(`kind.${entry.kind}`), ...type].join(' · ');
  return html`<div
    class="row entry-head"
    role="treeitem"
    aria-level="1"
    aria-expanded=${isOpen}
    aria-selected=${keys.selected === key}
    aria-label=${words.describe(entry)}
    aria-description=${words.fact(entry, 'definition')}
    tabindex=${keys.tabIndexOf(key)}
    data-row=${key}
    data-kind=${entry.kind}
  >
    ${codicon(isOpen ? 'chevron-down' : 'chevron-right', 'twistie')}${codicon(KIND_ICONS[entry.kind], 'kind')}
    <span class="who">
      <bdi class="name">${entry.name}</bdi>
      ${entry.abbreviation === undefined ? nothing : html`<vscode-badge>${entry.abbreviation}</vscode-badge>`}
      <span class="dim detail">${kind}</span>
    </span>
  </div>`;
}

function renderFact(row: FactRow, { words, keys }: EntryTree): TemplateResult {
  const { key, label, fact, entry } = row;
  const language = fact === 'definition' ? entry.definition?.language : undefined;
  return html`<div
    class="row leaf fact ${fact}"
    role="treeitem"
    aria-level="2"
    aria-selected=${keys.selected === key}
    aria-label=${words.translator.t(`panels.glossary.fact.${fact}`, { text: label })}
    tabindex=${keys.tabIndexOf(key)}
    data-row=${key}
  >
    <span lang=${language ?? nothing} dir="auto">${label}</span>
  </div>`;
}

function renderTerm(row: TermRow, { words, keys, canInsert }: EntryTree): TemplateResult {
  const { key, term, isFirst } = row;
  const { t } = words.translator;
  const tag = term.language;
  const language = tag === null ? t('panels.glossary.anyLanguage') : words.language(tag);
  const grammar = words.grammar(term);
  const marks = words.marks(term);
  const doubt = term.isVerified ? [] : [t('panels.actors.unverified')];
  const isBarred = term.status === 'forbidden' || term.status === 'deprecated';
  const copy = t('panels.glossary.copy', { text: term.text });
  const insert = t('panels.glossary.insert', { text: term.text });
  return html`<div
    class="row leaf term-row"
    role="treeitem"
    aria-level="2"
    aria-selected=${keys.selected === key}
    aria-label=${t('panels.actors.glossaryName', { language, name: words.list([term.text, ...marks]) })}
    aria-description=${words.list([grammar, ...doubt, term.note ?? ''])}
    aria-keyshortcuts="Enter Control+C Control+Enter"
    tabindex=${keys.tabIndexOf(key)}
    title=${term.note ?? nothing}
    data-row=${key}
    data-language=${tag ?? ''}
    data-status=${term.status}
  >
    <span class="dim tag" title=${language}>${isFirst ? (tag?.toUpperCase() ?? '*') : nothing}</span>
    <span class="term"
      ><bdi class=${isBarred ? 'words barred' : 'words'} lang=${tag ?? nothing}>${term.text}</bdi
      >${[grammar, ...marks].filter(Boolean).map((mark) => html` <bdi class="dim mark">${mark}</bdi>`)}${
        term.isVerified
          ? nothing
          : html` <bdi class="dim mark unverified" title=${t('panels.actors.unverifiedHint')}
              >${t('panels.actors.unverified')}</bdi
            >`
      }</span
    >
    <span class="tools"
      >${
        canInsert
          ? html`<button class="tool" data-action="insert" tabindex="-1" title=${insert} aria-hidden="true">
              ${codicon('insert')}
            </button>`
          : nothing
      }<button class="tool" data-action="copy" tabindex="-1" title=${copy} aria-hidden="true">
        ${codicon('copy')}
      </button></span
    >
  </div>`;
}

function renderMore({ key, label, isOpen }: MoreRow, { keys }: EntryTree): TemplateResult {
  return html`<div
    class="row leaf more"
    role="treeitem"
    aria-level="2"
    aria-expanded=${isOpen}
    aria-selected=${keys.selected === key}
    tabindex=${keys.tabIndexOf(key)}
    data-row=${key}
  >
    ${codicon(isOpen ? 'chevron-down' : 'chevron-right')}<span class="dim">${label}</span>
  </div>`;
}

function renderTie({ key, tie, line, label }: TieRow, { words, keys }: EntryTree): TemplateResult {
  const { t } = words.translator;
  const kind = line === null ? nothing : codicon(KIND_ICONS[line.kind], 'kind');
  return html`<div
    class="row leaf tie"
    role="treeitem"
    aria-level="2"
    aria-selected=${keys.selected === key}
    aria-label=${words.list([t(`panels.glossary.tie.${tie}`), line === null ? label : words.describe(line)])}
    aria-disabled=${line === null ? 'true' : nothing}
    tabindex=${keys.tabIndexOf(key)}
    data-row=${key}
    data-kind=${line?.kind ?? nothing}
  >
    <span class="dim tie-type">${t(`panels.glossary.tie.${tie}`)}</span>
    <span class="to"
      >${kind} <bdi class=${line === null ? 'dim' : 'link'}>${label}</bdi>${
        line === null ? html` <span class="dim mark">${t('panels.glossary.unknownEntry')}</span>` : nothing
      }</span
    >
  </div>`;
}

function renderLeaf(
  { key, is }: EntryRow,
  { keys }: EntryTree,
  icon: string,
  content: TemplateResult,
): TemplateResult {
  return html`<div
    class="row leaf ${is}"
    role="treeitem"
    aria-level="2"
    aria-selected=${keys.selected === key}
    tabindex=${keys.tabIndexOf(key)}
    data-row=${key}
  >
    ${codicon(icon)}${content}
  </div>`;
}
