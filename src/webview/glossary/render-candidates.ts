import '@vscode-elements/elements/dist/vscode-button/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Candidate, GlossaryFile, GlossaryText } from '../../rpc/glossary-panel.ts';
import { codicon } from '../shared/codicon.ts';
import { KIND_ICONS } from '../shared/kind-icons.ts';
import { explanation } from '../shared/panel-states.ts';
import type { Row } from '../shared/row.ts';
import type { RowKeys } from '../shared/row-keys.ts';
import type { GlossaryWords } from './glossary-words.ts';

export interface CandidateList {
  readonly text: GlossaryText;
  readonly ticked: readonly string[];
  /** Files that entries can go into. */
  readonly files: readonly GlossaryFile[];
  /** URI of the chosen one. */
  readonly target: string;
  readonly isBusy: boolean;
  readonly words: GlossaryWords;
  readonly keys: RowKeys;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onTickAll: (isTicked: boolean) => void;
  readonly onTarget: (file: string) => void;
  readonly onAdd: () => void;
}

export function candidateRows(candidates: readonly Candidate[]): readonly Row[] {
  return candidates.map(({ key, name }) => ({ key, label: name, target: null }));
}

/** Names of the article that no glossary has, to be ticked and added together. */
export function renderCandidates(list: CandidateList): TemplateResult {
  const { text, ticked, words, keys } = list;
  const { t } = words.translator;
  const { candidates } = text;
  if (candidates.length === 0)
    return explanation(t('panels.glossary.candidates.none.title'), t('panels.glossary.candidates.none.next'));
  const count = candidates.filter(({ key }) => ticked.includes(key)).length;
  return html`<div class="bulk">
      <label class="all"
        ><input
          type="checkbox"
          data-action="tick-all"
          .checked=${count === candidates.length}
          .indeterminate=${count > 0 && count < candidates.length}
          @change=${({ target }: Event) => {
            list.onTickAll(target instanceof HTMLInputElement && target.checked);
          }}
        />${t('panels.glossary.candidates.all')}</label
      >
      ${list.files.length === 0 ? nothing : renderTarget(list)}
      <vscode-button data-action="add" ?disabled=${count === 0 || list.isBusy} @click=${list.onAdd}
        >${t('panels.glossary.candidates.add', { count })}</vscode-button
      >
    </div>
    <div
      class="rows"
      role="group"
      aria-label=${t('panels.glossary.candidates.label', { file: text.fileName })}
      @click=${list.onClick}
      @keydown=${list.onKeyDown}
    >
      ${repeat(
        candidates,
        ({ key }) => key,
        (candidate) => renderCandidate(candidate, ticked.includes(candidate.key), words, keys),
      )}
    </div>`;
}

function renderCandidate(
  candidate: Candidate,
  isTicked: boolean,
  words: GlossaryWords,
  keys: RowKeys,
): TemplateResult {
  const { key, name, kind, count } = candidate;
  return html`<div
    class=${keys.selected === key ? 'row candidate here' : 'row candidate'}
    role="checkbox"
    aria-checked=${isTicked}
    aria-label=${words.candidate(candidate)}
    tabindex=${keys.tabIndexOf(key)}
    data-row=${key}
    data-kind=${kind}
  >
    ${codicon(isTicked ? 'pass-filled' : 'circle-large-outline', 'tick')}${codicon(KIND_ICONS[kind], 'kind')}
    <bdi class="who">${name}</bdi><span class="count">${words.number(count)}</span>
  </div>`;
}

function renderTarget(list: CandidateList): TemplateResult {
  const { t } = list.words.translator;
  return html`<label class="target"
    ><span>${t('panels.glossary.candidates.into')}</span>
    <select
      data-action="target"
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) list.onTarget(target.value);
      }}
    >
      ${list.files.map(
        ({ file, label }) => html`<option value=${file} ?selected=${file === list.target}>${label}</option>`,
      )}
    </select></label
  >`;
}
