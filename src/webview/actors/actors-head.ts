import { html, nothing, type TemplateResult } from 'lit';
import { codicon } from '../shared/codicon.ts';
import '../shared/search-box.ts';
import type { ActorWords } from './actor-words.ts';
import { ACTOR_SORTS, type ActorsHabits, type ActorSort } from './actors-wish.ts';

/** What stands above the rows: the search, the order, and whether only those are shown who act. */
export interface ActorsHead {
  readonly words: ActorWords;
  readonly query: string;
  readonly habits: ActorsHabits;
  /** How many are shown, of how many, and how many of all act. */
  readonly shown: number;
  readonly total: number;
  readonly acting: number;
  readonly onQuery: (event: CustomEvent<string>) => void;
  readonly onLeave: () => void;
  readonly onHabits: (habits: ActorsHabits) => void;
}

export function renderHead(head: ActorsHead): TemplateResult {
  const { words, query, habits, shown, total, acting } = head;
  const { t } = words.translator;
  return html`<div class="head">
    <dragoman-search-box
      .query=${query}
      .label=${t('panels.actors.search.label')}
      .placeholder=${t('panels.actors.search.placeholder')}
      .clearLabel=${t('panels.search.clear')}
      .hits=${t('panels.search.hits', { count: shown, total: words.number(total) })}
      @query-changed=${head.onQuery}
      @search-left=${head.onLeave}
    ></dragoman-search-box>
    <span class="chip" title=${t('panels.actors.sort.label')}>
      <span aria-hidden="true">${t(`panels.actors.sort.${habits.sort}`)}</span
      >${codicon('chevron-down', 'arrow')}
      <select
        aria-label=${t('panels.actors.sort.label')}
        @change=${({ target }: Event) => {
          const sort = target instanceof HTMLSelectElement ? sortOf(target.value) : undefined;
          if (sort !== undefined) head.onHabits({ ...habits, sort });
        }}
      >
        ${ACTOR_SORTS.map(
          (sort) =>
            html`<option value=${sort} ?selected=${sort === habits.sort}>
              ${t(`panels.actors.sort.${sort}Long`)}
            </option>`,
        )}
      </select>
    </span>
    ${
      acting === total && !habits.onlyActing
        ? nothing
        : html`<button
            type="button"
            class=${habits.onlyActing ? 'chip on' : 'chip'}
            data-action="only-acting"
            aria-pressed=${habits.onlyActing}
            title=${t('panels.actors.onlyActingHint', { count: acting })}
            @click=${() => {
              head.onHabits({ ...habits, onlyActing: !habits.onlyActing });
            }}
          >
            ${t('panels.actors.onlyActing')}
          </button>`
    }
  </div>`;
}

function sortOf(value: string): ActorSort | undefined {
  return ACTOR_SORTS.find((sort) => sort === value);
}
