import { html, nothing, type TemplateResult } from 'lit';
import { KINDS, type Kind } from '../../core/glossary/kind.ts';
import type { TermStatus } from '../../core/glossary/term.ts';
import type { GlossaryFile, SearchWords } from '../../rpc/glossary-panel.ts';
import { codicon } from '../shared/codicon.ts';
import '../shared/search-box.ts';
import { selectChip } from '../shared/select-chip.ts';
import type { FormState } from './form-state.ts';
import type { GlossaryWords } from './glossary-words.ts';
import { PAGES, type PageName, type PageState } from './page-state.ts';

/** What stands above the rows: the search, whether the caret is followed, the pages, and the filters of the list. */
export interface GlossaryHead {
  readonly words: GlossaryWords;
  readonly state: PageState;
  readonly files: readonly GlossaryFile[];
  /** How many candidates the article has. */
  readonly candidates: number;
  /** How many entries are found; null while they are sought. */
  readonly total: number | null;
  readonly onWords: (words: SearchWords) => void;
  readonly onLeave: () => void;
  readonly onFollow: () => void;
  readonly onAdd: () => void;
  readonly onPage: (page: PageName) => void;
  /** What is being written; null: nothing. */
  readonly form: FormState | null;
  readonly onForm: () => void;
}

/** Terms that are not simply right. */
const STATUSES: readonly TermStatus[] = ['superseded', 'deprecated', 'forbidden'];

export function renderHead(head: GlossaryHead): TemplateResult {
  const { words, state, total } = head;
  const { t } = words.translator;
  return html`<div class="head">
    <div class="line-1">
      <dragoman-search-box
        .query=${state.words.query}
        .label=${t('panels.glossary.search.label')}
        .placeholder=${t('panels.glossary.search.placeholder')}
        .clearLabel=${t('panels.search.clear')}
        .hits=${total === null ? '' : words.number(total)}
        @query-changed=${({ detail }: CustomEvent<string>) => {
          head.onWords({ ...state.words, query: detail });
        }}
        @search-left=${head.onLeave}
      ></dragoman-search-box>
      ${toggle('follow', 'target', t('panels.glossary.follow'), state.follows, head.onFollow)}
      ${toggle('add-entry', 'add', t('panels.glossary.add'), null, head.onAdd)}
    </div>
    <div class="line-2" role="toolbar" aria-label=${t('panels.glossary.page.label')}>
      ${PAGES.map((page) => pageChip(page, head))} ${head.form === null ? nothing : formChip(head)}
    </div>
    ${state.page === 'list' && head.form?.isShown !== true ? renderFilters(head) : nothing}
  </div>`;
}

function toggle(
  action: string,
  icon: string,
  label: string,
  isOn: boolean | null,
  onClick: () => void,
): TemplateResult {
  return html`<button
    type="button"
    class=${isOn === true ? 'head-tool on' : 'head-tool'}
    data-action=${action}
    title=${label}
    aria-label=${label}
    aria-pressed=${isOn ?? nothing}
    @click=${onClick}
  >
    ${codicon(icon)}
  </button>`;
}

function pageChip(page: PageName, { words, state, candidates, onPage, form }: GlossaryHead): TemplateResult {
  const { t } = words.translator;
  const isOn = state.page === page && form?.isShown !== true;
  const label = t(`panels.glossary.page.${page}`);
  return html`<button
    type="button"
    class=${isOn ? 'chip on' : 'chip'}
    data-page=${page}
    aria-pressed=${isOn}
    title=${t(`panels.glossary.page.${page}Hint`)}
    @click=${() => {
      onPage(page);
    }}
  >
    ${page === 'candidates' && candidates > 0 ? `${label} ${words.number(candidates)}` : label}
  </button>`;
}

/** Back to what is being written, from wherever one has looked meanwhile. */
function formChip({ words, form, onForm }: GlossaryHead): TemplateResult {
  const { t } = words.translator;
  const isOn = form?.isShown === true;
  return html`<button
    type="button"
    class=${isOn ? 'chip on' : 'chip'}
    data-page="form"
    aria-pressed=${isOn}
    title=${t('panels.glossary.page.formHint')}
    @click=${onForm}
  >
    ${t('panels.glossary.page.form')}
  </button>`;
}

function renderFilters({ words, state, files, onWords }: GlossaryHead): TemplateResult {
  const { t } = words.translator;
  const { kind, file, status } = state.words;
  const chosenFile = files.find((each) => each.file === file);
  return html`<div class="line-2" role="group" aria-label=${t('panels.glossary.filter.label')}>
    ${selectChip<Kind>({
      name: 'kind',
      label: t('panels.glossary.filter.kind'),
      text: kind === null ? t('panels.glossary.filter.kind') : t(`kind.${kind}`),
      options: [
        { value: '', text: t('panels.glossary.filter.anyKind') },
        ...KINDS.map((value) => ({ value, text: t(`kindGroup.${value}`) })),
      ],
      chosen: kind ?? '',
      onChoose: (value) => {
        onWords({ ...state.words, kind: value === '' ? null : value });
      },
    })}
    ${selectChip<string>({
      name: 'file',
      label: t('panels.glossary.filter.file'),
      text: chosenFile ? words.label(chosenFile) : t('panels.glossary.filter.file'),
      options: [
        { value: '', text: t('panels.glossary.filter.anyFile') },
        ...files.map((each) => ({ value: each.file, text: words.label(each) })),
      ],
      chosen: chosenFile?.file ?? '',
      onChoose: (value) => {
        onWords({ ...state.words, file: value === '' ? null : value });
      },
    })}
    ${selectChip<TermStatus>({
      name: 'status',
      label: t('panels.glossary.filter.status'),
      text:
        status === null
          ? t('panels.glossary.filter.status')
          : t(`panels.glossary.filter.${filterKey(status)}`),
      options: [
        { value: '', text: t('panels.glossary.filter.anyStatus') },
        ...STATUSES.map((value) => ({ value, text: t(`panels.glossary.filter.${filterKey(value)}`) })),
      ],
      chosen: status ?? '',
      onChoose: (value) => {
        onWords({ ...state.words, status: value === '' ? null : value });
      },
    })}
  </div>`;
}

function filterKey(status: TermStatus): 'superseded' | 'deprecated' | 'forbidden' {
  return status === 'deprecated' || status === 'forbidden' ? status : 'superseded';
}
