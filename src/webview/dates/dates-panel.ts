import '@vscode-elements/elements/dist/vscode-icon/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import * as v from 'valibot';
import type { DatesAnchor, DatesView } from '../../rpc/panels.ts';
import { keywordInSentence } from '../shared/in-context.ts';
import { explanation } from '../shared/panel-states.ts';
import { Panel } from '../shared/panel.ts';
import type { Row } from '../shared/row.ts';
import { keepHeadHeight } from '../shared/sticky-head.ts';
import { datesContent, datesStateSchema, type DatesContent, type DatesState } from './dates-content.ts';
import { datesStyles } from './dates.styles.ts';
import './filter-bar.ts';
import type { FilterBar } from './filter-bar.ts';
import { NO_FILTER, type DateFilter } from './filter.ts';
import type { DateGroup, DateItem } from './group-dates.ts';
import { linkStyles } from '../shared/link.styles.ts';
import './publication-day.ts';
import type { PublicationDay } from './publication-day.ts';
import type { Interval } from './time-window.ts';
import './timeline.ts';
import type { ChosenMark } from './timeline.ts';

/** After so many milliseconds without a change a window of the axis is remembered. */
const STILL = 200;

/** When it happened: the time expressions of the article in order of time, and what they are read against. */
@customElement('dragoman-dates')
export class DatesPanel extends Panel<DatesView> {
  static override styles = [...Panel.styles, linkStyles, datesStyles];

  @state() private filter: DateFilter = NO_FILTER;

  private content: DatesContent | null = null;
  private drawn: { readonly view: DatesView; readonly language: string; readonly filter: DateFilter } | null =
    null;
  private window: Interval | null = null;
  private keeping: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    keepHeadHeight(this);
  }

  protected override readonly own = {
    read: (): DatesState => ({ filter: this.filter, window: this.window }),
    restore: (kept: unknown): void => {
      const { success, output } = v.safeParse(datesStateSchema, kept);
      this.filter = success ? output.filter : NO_FILTER;
      this.window = success ? output.window : null;
    },
  };

  protected override rowsOf(view: DatesView): readonly Row[] {
    return this.contentOf(view).groups.flatMap(({ items }) => items);
  }

  protected override onRowKey(): boolean {
    return false;
  }

  protected override summary({ dates }: DatesView, file: string): string {
    return this.translator.t('panels.dates.found', { count: dates.length, file });
  }

  protected override renderView(view: DatesView): TemplateResult {
    const { anchor } = view;
    const { t } = this.translator;
    const content = this.contentOf(view);
    if (content.total === 0)
      return html`${this.renderAnchor(anchor)}
      ${explanation(t('panels.dates.none.title'), t('panels.dates.none.next'))}`;
    const isResolved = content.groups.every(({ section }) => section !== 'unresolved');
    return html`${this.renderAnchor(anchor)} ${this.renderHead(anchor, content)}
    ${content.groups.length === 0 ? this.renderNothingPasses() : this.renderRows(content)}
    ${isResolved ? nothing : this.renderResolve(anchor)}`;
  }

  private contentOf(view: DatesView): DatesContent {
    const { filter, translator, drawn } = this;
    const { language } = translator;
    const isSame = drawn?.view === view && drawn.language === language && drawn.filter === filter;
    if (isSame && this.content !== null) return this.content;
    this.drawn = { view, language, filter };
    this.content = datesContent(view, filter, translator);
    return this.content;
  }

  private renderHead({ value }: DatesAnchor, content: DatesContent): TemplateResult {
    const { allBars, bars, filter, choices, total, shown, groups } = content;
    const atCaret = groups.flatMap(({ items }) => items).find(({ date }) => this.isAtCaret(date));
    return html`<div class="head">
      ${
        allBars.length === 0
          ? nothing
          : html`<dragoman-timeline
              .translator=${this.translator}
              .all=${allBars}
              .bars=${bars}
              .anchor=${value}
              .selected=${this.selected}
              .atCaret=${atCaret?.key ?? null}
              .chosen=${this.window}
              @mark-chosen=${this.onMarkChosen}
              @window-changed=${this.onWindowChanged}
            ></dragoman-timeline>`
      }
      <dragoman-filter-bar
        .translator=${this.translator}
        .filter=${filter}
        .choices=${choices}
        .total=${total}
        .shown=${shown}
        @filter-changed=${this.onFilterChanged}
        @export-wanted=${() => this.host?.exportDates()}
      ></dragoman-filter-bar>
    </div>`;
  }

  private renderNothingPasses(): TemplateResult {
    const { t } = this.translator;
    return explanation(
      t('panels.dates.filter.none.title'),
      t('panels.dates.filter.none.next'),
      html`<vscode-button data-action="clear-filters" block @click=${this.onClearFilters}
        >${t('panels.dates.filter.clear')}</vscode-button
      >`,
    );
  }

  private renderRows({ groups }: DatesContent): TemplateResult {
    const { t } = this.translator;
    return html`<div
      class="rows"
      role="listbox"
      aria-label=${t('panels.dates.label')}
      aria-description=${t('panels.dates.hint')}
      @click=${this.onClick}
      @keydown=${this.onKeyDown}
    >
      ${groups.map((group) => this.renderGroup(group))}
    </div>`;
  }

  private renderAnchor(anchor: DatesAnchor): TemplateResult {
    return html`<dragoman-publication-day
      .translator=${this.translator}
      .anchor=${anchor}
      .file=${this.file}
      .read=${this.readDate}
      @date-chosen=${this.onDateChosen}
      @write-wanted=${() => this.host?.writePublicationDate({ seq: this.seq ?? 0 })}
    ></dragoman-publication-day>`;
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

  private renderResolve({ value }: DatesAnchor): TemplateResult {
    const { t } = this.translator;
    return html`<div class="resolve">
      <button class="link" data-action="resolve" @click=${this.onChangeDate}>
        ${value === null ? t('panels.dates.setToResolve') : t('panels.dates.changeToResolve')}
      </button>
    </div>`;
  }

  private readonly onChangeDate = (): void => {
    this.renderRoot.querySelector<PublicationDay>('dragoman-publication-day')?.toggle();
  };

  private readonly readDate = (typed: string): Promise<string | null> =>
    this.host?.readDate({ seq: this.seq ?? 0, typed }) ?? Promise.resolve(null);

  private readonly onDateChosen = ({ detail }: CustomEvent<string | null>): void => {
    this.host?.setPublicationDate({ seq: this.seq ?? 0, date: detail });
  };

  private readonly onMarkChosen = ({ detail }: CustomEvent<ChosenMark>): void => {
    const item = this.content?.groups.flatMap(({ items }) => items).find(({ key }) => key === detail.row);
    if (item === undefined) return;
    this.point(item.key);
    this.reveal(item.target, detail.focus);
  };

  /** The axis draws its window itself; it is remembered once it stands still. */
  private readonly onWindowChanged = ({ detail }: CustomEvent<Interval | null>): void => {
    this.window = detail;
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => {
      this.keep();
    }, STILL);
  };

  private readonly onFilterChanged = ({ detail }: CustomEvent<DateFilter>): void => {
    this.filter = detail;
    this.keep();
  };

  private readonly onClearFilters = (): void => {
    this.filter = NO_FILTER;
    this.keep();
    this.renderRoot.querySelector<FilterBar>('dragoman-filter-bar')?.focus();
  };
}
