import '@vscode-elements/elements/dist/vscode-icon/index.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localeOf } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { chipStyles } from '../shared/chip.styles.ts';
import { filterBarStyles } from './filter-bar.styles.ts';
import {
  DATE_KINDS,
  isFiltered,
  NO_FILTER,
  SOME_ACTOR,
  type DateFilter,
  type DateKind,
  type FilterChoices,
} from './filter.ts';

/** A choice that shows itself as a word with an arrow; the list behind it is the browser's own. */
interface Chip {
  readonly name: 'actor' | 'kind';
  readonly label: string;
  /** What is chosen, or what can be. */
  readonly text: string;
  readonly isOn: boolean;
  readonly options: unknown;
}

/**
 * Which dates to show: all, those beside an actor, those of a type. It answers by the event `filter-changed` (detail:
 * the `DateFilter`), and by `export-wanted`.
 */
@customElement('dragoman-filter-bar')
export class FilterBar extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [chipStyles, filterBarStyles];

  @property({ attribute: false }) translator!: Translator;
  @property({ attribute: false }) filter: DateFilter = NO_FILTER;
  @property({ attribute: false }) choices: FilterChoices = { actors: [], someActor: 0, kinds: [] };
  /** How many dates there are, and how many of them pass. */
  @property({ type: Number }) total = 0;
  @property({ type: Number }) shown = 0;

  protected override render(): TemplateResult {
    const { t } = this.translator;
    const isOn = isFiltered(this.filter);
    return html`<div
      class=${isOn ? 'bar filtered' : 'bar'}
      role="group"
      aria-label=${t('panels.dates.filter.label')}
    >
      <button
        type="button"
        class=${isOn ? 'chip' : 'chip on'}
        data-action="clear-filter"
        aria-pressed=${!isOn}
        @click=${() => {
          this.answer(NO_FILTER);
        }}
      >
        ${t('panels.dates.filter.all')}
      </button>
      ${this.choices.actors.length === 0 ? nothing : this.renderChip(this.actorChip())}
      ${this.renderChip(this.kindChip())}
      <span class="count" role="status"
        >${
          isOn
            ? t('panels.dates.filter.shown', { count: this.shown, total: this.number(this.total) })
            : nothing
        }</span
      >
      <button
        type="button"
        class="tool"
        data-action="export"
        title=${t('panels.dates.exportHint')}
        @click=${() => {
          this.dispatchEvent(new CustomEvent('export-wanted'));
        }}
      >
        <vscode-icon name="export"></vscode-icon><span class="words">${t('panels.dates.export')}</span>
      </button>
    </div>`;
  }

  private actorChip(): Chip {
    const { t } = this.translator;
    const { actor } = this.filter;
    const { actors, someActor } = this.choices;
    const name = actors.find(({ key }) => key === actor)?.name;
    return {
      name: 'actor',
      label: t('panels.dates.filter.actor'),
      text: name ?? t('panels.dates.filter.withActor'),
      isOn: actor !== null,
      options: html`
        <option value="" ?selected=${actor === null}>${t('panels.dates.filter.anyActor')}</option>
        ${this.option(SOME_ACTOR, t('panels.dates.filter.withActor'), someActor, actor)}
        <optgroup label=${t('panels.dates.filter.actors')}>
          ${actors.map((each) => this.option(each.key, each.name, each.count, actor))}
        </optgroup>
      `,
    };
  }

  private kindChip(): Chip {
    const { t } = this.translator;
    const { kind } = this.filter;
    return {
      name: 'kind',
      label: t('panels.dates.filter.kind'),
      text: kind === null ? t('panels.dates.filter.kind') : t(`panels.dates.filter.${kind}`),
      isOn: kind !== null,
      options: html`
        <option value="" ?selected=${kind === null}>${t('panels.dates.filter.anyKind')}</option>
        ${this.choices.kinds.map((each) =>
          this.option(each.key, t(`panels.dates.filter.${each.key}`), each.count, kind),
        )}
      `,
    };
  }

  private option(key: string, what: string, count: number, chosen: string | null): TemplateResult {
    const label = this.translator.t('panels.dates.filter.option', { what, count: this.number(count) });
    return html`<option value=${key} ?selected=${key === chosen}>${label}</option>`;
  }

  private renderChip({ name, label, text, isOn, options }: Chip): TemplateResult {
    return html`<span class=${isOn ? 'chip on' : 'chip'} title=${isOn ? text : label}>
      <span class=${isOn ? 'text' : 'text long'} aria-hidden="true">${text}</span>
      ${isOn ? nothing : html`<span class="text short" aria-hidden="true">${label}</span>`}
      <vscode-icon name="chevron-down" size="12"></vscode-icon>
      <select aria-label=${label} data-filter=${name} @change=${this.onChange}>
        ${options}
      </select>
    </span>`;
  }

  private readonly onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const value = target.value === '' ? null : target.value;
    if (target.dataset['filter'] === 'actor') this.answer({ ...this.filter, actor: value });
    else this.answer({ ...this.filter, kind: DATE_KINDS.find((kind: DateKind) => kind === value) ?? null });
  };

  private answer(filter: DateFilter): void {
    this.dispatchEvent(new CustomEvent('filter-changed', { detail: filter }));
  }

  private number(value: number): string {
    return new Intl.NumberFormat(localeOf(this.translator.language)).format(value);
  }
}
