import '@vscode-elements/elements/dist/vscode-button/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { GlossarySnapshot } from '../../rpc/glossary-panel.ts';
import { explanation } from '../shared/panel-states.ts';
import type { LookUps } from './look-ups.ts';
import type { PageState } from './page-state.ts';
import { renderEntries, type EntryTree } from './render-entry.ts';
import { renderList, type EntryList } from './render-list.ts';

export interface EntryPage extends EntryTree {
  readonly shown: GlossarySnapshot;
  readonly trail: PageState['trail'];
  /** Whether the browsed entry is in no glossary any more. */
  readonly isGone: boolean;
  readonly onBack: () => void;
  readonly onNewGlossary: () => void;
}

/** The entry that is browsed or at the caret; where there is none, what to do. */
export function renderEntryPage(page: EntryPage): unknown {
  const { t } = page.words.translator;
  if (page.trail.length === 0) return page.rows.length === 0 ? renderNothing(page) : renderEntries(page);
  const back = html`<button type="button" class="link back" data-action="back" @click=${page.onBack}>
    ${t('panels.glossary.back')}
  </button>`;
  if (page.rows.length > 0) return [back, renderEntries(page)];
  return [
    back,
    page.isGone ? explanation(t('panels.glossary.gone.title'), t('panels.glossary.gone.next')) : nothing,
  ];
}

/** The caret was at no term yet. */
function renderNothing({ shown, words, onNewGlossary }: EntryPage): TemplateResult {
  const { t } = words.translator;
  const hasOwn = shown.files.some(({ layer }) => layer !== 'built-in');
  const noOwn = html`<div class="state">
    <p class="next">${t('panels.glossary.noOwn')}</p>
    <vscode-button data-action="new-glossary" block @click=${onNewGlossary}
      >${t('panels.glossary.newGlossary')}</vscode-button
    >
  </div>`;
  return html`${explanation(t('panels.glossary.nothing.title'), t('panels.glossary.nothing.next'))}
  ${hasOwn ? nothing : noOwn}`;
}

export interface ListPage extends Omit<EntryList, 'found'> {
  readonly found: LookUps['found'];
  readonly query: string;
}

/** What the words and filters find. */
export function renderListPage({ found, query, ...list }: ListPage): unknown {
  const { t } = list.words.translator;
  if (found === null) return nothing;
  if (found.total > 0) return renderList({ ...list, found });
  return explanation(
    t('panels.glossary.search.none.title'),
    query === ''
      ? t('panels.glossary.search.none.filters')
      : t('panels.glossary.search.none.next', { query }),
  );
}
