import '@vscode-elements/elements/dist/vscode-icon/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { formatDay } from '../../i18n/format-date.ts';
import type { DatesView } from '../../rpc/panels.ts';
import { withEmphasis } from '../shared/emphasis.ts';
import { keywordInSentence } from '../shared/in-context.ts';
import { explanation } from '../shared/panel-states.ts';
import { Panel } from '../shared/panel.ts';
import type { Row } from '../shared/row.ts';
import { datesStyles } from './dates.styles.ts';
import { groupDates, type DateGroup, type DateItem } from './group-dates.ts';

/** When it happened: the time expressions of the article in order of time, and what they are read against. */
@customElement('dragoman-dates')
export class DatesPanel extends Panel<DatesView> {
  static override styles = [...Panel.styles, datesStyles];

  private groups: readonly DateGroup[] = [];

  protected override rowsOf({ dates }: DatesView): readonly Row[] {
    this.groups = groupDates(dates, this.translator);
    return this.groups.flatMap(({ items }) => items);
  }

  protected override onRowKey(): boolean {
    return false;
  }

  protected override renderView({ anchor }: DatesView): TemplateResult {
    const { t } = this.translator;
    if (this.groups.length === 0)
      return html`${this.renderAnchor(anchor)}
      ${explanation(t('panels.dates.none.title'), t('panels.dates.none.next'))}`;
    const isResolved = this.groups.every(({ section }) => section !== 'unresolved');
    return html`${this.renderAnchor(anchor)}
      <div
        class="rows"
        role="listbox"
        aria-label=${t('panels.dates.label')}
        aria-description=${t('panels.dates.hint')}
        @click=${this.onClick}
        @keydown=${this.onKeyDown}
      >
        ${this.groups.map((group) => this.renderGroup(group))}
      </div>
      ${isResolved ? nothing : this.renderResolve(anchor)}`;
  }

  private renderAnchor({ value, origin }: DatesView['anchor']): TemplateResult {
    const { t } = this.translator;
    if (value === null)
      return explanation(
        t('panels.dates.unknown.title'),
        t('panels.dates.unknown.next'),
        html`<vscode-button data-action="set-date" block @click=${this.onChangeDate}
          >${t('panels.dates.unknown.set')}</vscode-button
        >`,
      );
    const sentence = t('panels.dates.anchor', { date: formatDay(value, this.translator) });
    return html`<div class="anchor" data-anchor=${value}>
      <p>${withEmphasis(sentence)}</p>
      <p class="dim">
        ${origin === null ? nothing : html`${t(`panels.dates.origin.${origin}`)} · `}<button
          class="link"
          data-action="set-date"
          aria-label=${t('panels.dates.changeDate')}
          @click=${this.onChangeDate}
        >
          ${t('panels.dates.change')}
        </button>
      </p>
    </div>`;
  }

  private renderGroup(group: DateGroup): TemplateResult {
    const { heading, section, value, items } = group;
    const head =
      section === 'period'
        ? this.renderPeriod(group)
        : html`<div class="period-head" aria-hidden="true"><span>${heading}</span></div>`;
    return html`<div
      role="group"
      aria-label=${heading}
      data-section=${section}
      data-value=${value ?? nothing}
    >
      ${head} ${items.map((item) => this.renderItem(item))}
    </div>`;
  }

  private renderPeriod({ heading, interval, runs, value }: DateGroup): TemplateResult {
    return html`<div class="period-head" aria-hidden="true" title=${value ?? nothing}>
      ${runs === 'upTo' ? html`<vscode-icon name="arrow-left"></vscode-icon>` : nothing}
      <span>${heading}</span>
      ${runs === 'on' ? html`<vscode-icon name="arrow-right"></vscode-icon>` : nothing}
      ${interval === null ? nothing : html`<span class="dim">${interval}</span>`}
    </div>`;
  }

  private renderItem(item: DateItem): TemplateResult {
    const { date, key, notes } = item;
    const { t } = this.translator;
    return html`<div
      class="row date"
      role="option"
      aria-selected=${this.selected === key}
      aria-current=${this.isAtCaret(date) ? 'location' : nothing}
      title=${[`${date.before}${date.text}${date.after}`, t(`anchor.${date.anchor}`)].join('\n')}
      tabindex=${this.tabIndexOf(key)}
      data-row=${key}
      data-start=${date.start}
      data-end=${date.end}
      data-value=${date.value ?? nothing}
    >
      ${keywordInSentence(date)}
      ${notes.length === 0 ? nothing : html`<span class="dim notes">${notes.join(' · ')}</span>`}
    </div>`;
  }

  private renderResolve({ value }: DatesView['anchor']): TemplateResult {
    const { t } = this.translator;
    return html`<div class="resolve">
      <button class="link" data-action="resolve" @click=${this.onChangeDate}>
        ${value === null ? t('panels.dates.setToResolve') : t('panels.dates.changeToResolve')}
      </button>
    </div>`;
  }

  private readonly onChangeDate = (): void => {
    this.host?.changePublicationDate();
  };
}
