import '@vscode-elements/elements/dist/vscode-badge/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EntryLine } from '../../rpc/glossary-line.ts';
import type { SearchFound } from '../../rpc/glossary-panel.ts';
import { codicon } from '../shared/codicon.ts';
import { KIND_ICONS } from '../shared/kind-icons.ts';
import type { Row } from '../shared/row.ts';
import type { RowKeys } from '../shared/row-keys.ts';
import type { GlossaryWords } from './glossary-words.ts';

export interface EntryList {
  readonly found: SearchFound;
  readonly words: GlossaryWords;
  readonly keys: RowKeys;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function listRows({ hits }: SearchFound): readonly Row[] {
  return hits.map(({ id, name }) => ({ key: id, label: name, target: null }));
}

/** What a search has found; beyond what is shown, how many more there are. */
export function renderList({ found, words, keys, onClick, onKeyDown }: EntryList): TemplateResult {
  const { t } = words.translator;
  const more = found.total - found.hits.length;
  return html`<div
      class="rows"
      role="listbox"
      aria-label=${t('panels.glossary.listLabel')}
      @click=${onClick}
      @keydown=${onKeyDown}
    >
      ${repeat(
        found.hits,
        ({ id }) => id,
        (line) => renderLine(line, words, keys),
      )}
    </div>
    ${more > 0 ? html`<p class="dim rest">${t('panels.glossary.rest', { count: more })}</p>` : nothing}`;
}

function renderLine(line: EntryLine, words: GlossaryWords, keys: RowKeys): TemplateResult {
  return html`<div
    class="row line-row"
    role="option"
    aria-selected=${keys.selected === line.id}
    aria-label=${words.describe(line)}
    tabindex=${keys.tabIndexOf(line.id)}
    data-row=${line.id}
    data-kind=${line.kind}
  >
    ${codicon(KIND_ICONS[line.kind], 'kind')}
    <span class="who">
      <bdi class="name">${line.name}</bdi>
      ${line.abbreviation === undefined ? nothing : html`<vscode-badge>${line.abbreviation}</vscode-badge>`}
      ${line.as === undefined ? nothing : html`<span class="dim detail found"><bdi>${line.as}</bdi></span>`}
    </span>
    <span class="dim file" title=${words.label(line)}>${words.label(line)}</span>
  </div>`;
}
