import '@vscode-elements/elements/dist/vscode-icon/index.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { dateFormat, formatDay, formatInterval, parseDay } from '../../i18n/format-date.ts';
import type { Translator } from '../../i18n/translator.ts';
import { drawAxis, drawCaret, drawJoin, drawMark, heightOf, type PublishedTick } from './draw-axis.ts';
import { boundsOf, firstWindow } from './first-window.ts';
import { listenToGestures, type Point } from '../shared/gestures.ts';
import { glide } from '../shared/glide.ts';
import { isSeen, lanesFor, layOut } from './layout.ts';
import { createMarkWords } from './mark-words.ts';
import { marksInOrder, type Bar, type Mark } from './marks.ts';
import { placed, ticksOf } from './ticks.ts';
import { toolButtonStyles } from '../shared/tool-button.ts';
import { keepToolbars } from '../shared/toolbars.ts';
import * as time from './time-window.ts';
import { timelineControls } from './timeline-controls.ts';
import { timelineStyles } from './timeline.styles.ts';

/** The row that a mark was chosen for; `focus`: the editor takes the keyboard. */
export interface ChosenMark {
  readonly row: string;
  readonly focus: boolean;
}

const SHORTEST = 6 * time.HOUR;

/** On a longer axis the day of publication names its year. */
const YEAR = 366 * time.DAY;

/** Of a zoom by button or key, and of a step sideways as a share of what is seen. */
const ZOOM = 1.6;
const STEP = 0.25;

/**
 * The dates on an axis of time. A screen reader finds a list of days with their mentions: what takes the keyboard
 * cannot be hidden from it; the rows of the panel say the same by sentence. It answers by the events `mark-chosen`
 * (detail: `ChosenMark`) and `window-changed` (detail: the window that the user chose, or null for the first one).
 */
@customElement('dragoman-timeline')
export class Timeline extends LitElement {
  static override styles = [toolButtonStyles, timelineStyles];

  @property({ attribute: false }) translator!: Translator;
  /** All dates of the article: they give the axis its ends and its height. */
  @property({ attribute: false }) all: readonly Bar[] = [];
  /** The dates that the filter lets pass. */
  @property({ attribute: false }) bars: readonly Bar[] = [];
  /** The day of publication, as an ISO date. */
  @property() anchor: string | null = null;
  /** Key of the row that is selected. */
  @property() selected: string | null = null;
  /** Key of the row that the caret stands in. */
  @property() atCaret: string | null = null;
  /** The window that the user chose; null for the one to begin with. */
  @property({ attribute: false }) chosen: time.Interval | null = null;

  @state() private width = 0;
  @state() private current: string | null = null;
  @state() private gliding: time.Interval | null = null;
  @state() private announcement = '';

  @query('.surface') private readonly surface!: HTMLElement;

  private marks: readonly Mark[] = [];
  private positions: ReadonlyMap<Mark, number> = new Map();
  private words!: ReturnType<typeof createMarkWords>;
  private published: time.Interval | null = null;
  private bounds: time.Interval = { from: 0, to: time.DAY };
  private first: time.Interval = this.bounds;
  private lanes = 1;
  private stopGliding = (): void => undefined;
  private readonly gone = new AbortController();

  constructor() {
    super();
    keepToolbars(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.gone.abort();
    this.stopGliding();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('bars')) {
      this.marks = marksInOrder(this.bars);
      this.positions = new Map(this.marks.map((mark, index) => [mark, index]));
    }
    if (changed.has('translator')) this.words = createMarkWords(this.translator);
    if (!['all', 'anchor', 'width'].some((name) => changed.has(name))) return;
    const day = parseDay(this.anchor ?? '')?.getTime();
    this.published = day === undefined ? null : { from: day, to: day + time.DAY };
    const weighted = marksInOrder(this.all).map(({ from, to, items }) => ({
      from,
      to,
      weight: items.length,
    }));
    this.bounds = boundsOf(weighted, this.published) ?? this.bounds;
    this.first = firstWindow(weighted, this.published) ?? this.bounds;
    if (this.width > 0)
      this.lanes = lanesFor(this.all, { first: this.first, all: this.bounds }, this.width, this.published);
  }

  protected override firstUpdated(): void {
    const { signal } = this.gone;
    const observer = new ResizeObserver(([entry]) => {
      this.width = Math.round(entry?.contentRect.width ?? 0);
    });
    observer.observe(this.surface);
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
    const pan = ({ x }: Point): void => {
      this.show(time.moved(this.window, (-x * time.lengthOf(this.window)) / this.width));
    };
    const zoom = (factor: number, { x }: Point): void => {
      this.show(time.zoomed(this.window, factor, this.scale.timeAt(x)));
    };
    listenToGestures(this.surface, { pan, zoom }, { wheelZooms: false, signal });
  }

  protected override updated(changed: PropertyValues): void {
    const isInUse = document.hasFocus() || this.matches(':hover');
    if (changed.has('selected')) this.bring(this.markOf(this.selected));
    else if (changed.has('atCaret') && !isInUse) this.bring(this.markOf(this.atCaret));
  }

  protected override render(): TemplateResult {
    const { t } = this.translator;
    const { marks, window, bounds, first } = this;
    const controls = {
      ...{ marks, window, bounds, first, shortest: SHORTEST },
      zoom: this.zoom,
      toggleAll: this.toggleAll,
      extend: this.extend,
    };
    return html`<div
        role="group"
        aria-label=${t('panels.dates.timeline.label')}
        aria-description=${t('panels.dates.timeline.inWords')}
        @keydown=${this.onKeyDown}
      >
        <div class="surface" @click=${this.onClick} @focusin=${this.onFocus}>
          ${this.width === 0 ? nothing : this.renderAxis()}
        </div>
        ${timelineControls(controls, this.translator)}
      </div>
      <span class="unseen" role="status">${this.announcement}</span>`;
  }

  /** What listens to focus would be a stop of the Tab key itself if it were drawn: the surface listens for it. */
  private renderAxis(): TemplateResult {
    const { scale, width, lanes, translator } = this;
    const { t } = translator;
    const published = this.publishedTick();
    const stop = this.tabStop;
    const [selected, atCaret] = [this.markOf(this.selected), this.markOf(this.atCaret)];
    const bars = layOut(this.bars, scale, this.published, lanes);
    const byKey = new Map(bars.flatMap((bar) => bar.marks.map((each) => [each.mark.key, { each, bar }])));
    const caret = byKey.get(atCaret?.key ?? '');
    return html`<svg
      height=${heightOf(lanes)}
      role="listbox"
      aria-orientation="horizontal"
      aria-label=${t('panels.dates.timeline.marks', { range: this.rangeInSight })}
      aria-description=${t('panels.dates.timeline.hint')}
    >
      ${drawAxis(ticksOf(scale, translator.language, published), published, lanes, width)}
      <g aria-hidden="true">${bars.map(drawJoin)}</g>
      ${repeat(
        this.marks
          .map(({ key }) => byKey.get(key))
          .filter((found) => found !== undefined)
          .filter(({ each }) => isSeen(each, width) || each.mark === stop),
        ({ each }) => each.mark.key,
        ({ each, bar }) =>
          drawMark(each, bar.lane, {
            ...this.words(each.mark),
            position: (this.positions.get(each.mark) ?? 0) + 1,
            total: this.marks.length,
            isSelected: each.mark === selected,
            isAtCaret: each.mark === atCaret,
            isTabStop: each.mark === stop,
            room: width,
          }),
      )}
      ${caret === undefined ? nothing : drawCaret(caret.each, caret.bar.lane)}
    </svg>`;
  }

  private publishedTick(): PublishedTick | null {
    const { scale, translator, anchor, published: day } = this;
    if (anchor === null || day === null || !time.meet(day, scale.window)) return null;
    const year = time.lengthOf(scale.window) > YEAR ? ({ year: 'numeric' } as const) : {};
    const label = dateFormat(translator.language, { day: 'numeric', month: 'short', ...year }).format(
      day.from,
    );
    const title = translator.t('panels.dates.timeline.published', { date: formatDay(anchor, translator) });
    const tick = placed(scale, day.from + time.DAY / 2, label);
    return { ...tick, left: scale.xOf(day.from), right: scale.xOf(day.to), title };
  }

  private get window(): time.Interval {
    return this.gliding ?? time.kept(this.chosen ?? this.first, this.bounds, SHORTEST);
  }

  private get scale(): time.TimeScale {
    return time.createTimeScale(this.window, Math.max(this.width, 1));
  }

  private get rangeInSight(): string {
    const { from, to } = this.window;
    const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
    return formatInterval(day(from), day(to - 1), this.translator);
  }

  /** The one mark that Tab leads to: where the keyboard was last, else the selected one, else the first in sight. */
  private get tabStop(): Mark | undefined {
    return (
      this.marks.find(({ key }) => key === this.current) ??
      this.markOf(this.selected) ??
      this.marks.find((mark) => time.meet(mark, this.window)) ??
      this.marks[0]
    );
  }

  private markOf(row: string | null): Mark | undefined {
    return row === null ? undefined : this.marks.find(({ items }) => items.some(({ key }) => key === row));
  }

  private bring(mark: Mark | undefined): void {
    if (mark === undefined) return;
    const target = time.kept(time.showing(this.window, mark), this.bounds, SHORTEST);
    if (target.from !== this.window.from) this.glideTo(target);
  }

  private show(wish: time.Interval | null): void {
    this.stopGliding();
    this.gliding = null;
    this.chosen = wish === null ? null : time.kept(wish, this.bounds, SHORTEST);
    this.dispatchEvent(new CustomEvent('window-changed', { detail: this.chosen }));
  }

  private glideTo(wish: time.Interval | null): void {
    const from = this.window;
    this.show(wish);
    const to = this.window;
    this.stopGliding = glide(from, to, (window) => {
      this.gliding = window === to ? null : window;
    });
    this.announcement = this.translator.t('panels.dates.timeline.shows', { range: this.rangeInSight });
  }

  private readonly zoom = (direction: 1 | -1): void => {
    const { from, to } = this.window;
    const stop = this.tabStop;
    const here = stop?.key === this.current ? stop : undefined;
    const middle = here === undefined ? NaN : (here.from + here.to) / 2;
    const at = middle > from && middle < to ? middle : (from + to) / 2;
    this.glideTo(time.zoomed(this.window, ZOOM ** direction, at));
  };

  private readonly toggleAll = (): void => {
    const { from, to } = this.window;
    const isAll = from <= this.bounds.from && to >= this.bounds.to;
    this.glideTo(isAll ? null : this.bounds);
  };

  /** Widens the window to the nearest mark out of sight, or as near to it as the axis goes. */
  private readonly extend = (side: 'earlier' | 'later'): void => {
    const { from, to } = this.window;
    const isEarlier = side === 'earlier';
    const out = this.marks.filter((mark) => (isEarlier ? mark.to <= from : mark.from >= to));
    const nearest = isEarlier
      ? Math.max(...out.map((mark) => mark.from))
      : Math.min(...out.map((mark) => mark.to));
    const air = (isEarlier ? to - nearest : nearest - from) * 0.06;
    this.glideTo(isEarlier ? { from: nearest - air, to } : { from, to: nearest + air });
  };

  private readonly onFocus = ({ target }: FocusEvent): void => {
    const key = target instanceof SVGElement ? target.dataset['mark'] : undefined;
    this.current = key ?? this.current;
    this.bring(this.marks.find((mark) => mark.key === key));
  };

  private readonly onClick = ({ target, detail }: MouseEvent): void => {
    const element = target instanceof Element ? target.closest<SVGElement>('.mark') : null;
    const mark = this.marks.find(({ key }) => key === element?.dataset['mark']);
    if (mark !== undefined) this.choose(mark, detail > 1 ? 'go' : 'next');
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.onZoomKey(event) || this.onMarkKey(event)) event.preventDefault();
  };

  private onZoomKey({ key, shiftKey }: KeyboardEvent): boolean {
    const step = STEP * time.lengthOf(this.window);
    if (key === '+' || key === '=') this.zoom(1);
    else if (key === '-' || key === '_') this.zoom(-1);
    else if (key === '0') this.toggleAll();
    else if (shiftKey && key === 'ArrowLeft') this.glideTo(time.moved(this.window, -step));
    else if (shiftKey && key === 'ArrowRight') this.glideTo(time.moved(this.window, step));
    else return false;
    return true;
  }

  private onMarkKey({ key, target }: KeyboardEvent): boolean {
    const { marks } = this;
    const at =
      target instanceof SVGElement ? marks.findIndex((mark) => mark.key === target.dataset['mark']) : -1;
    const here = marks[at];
    if (here === undefined) return false;
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: marks.length - 1,
    };
    const next = targets[key];
    if (key === 'Enter' || key === ' ') this.choose(here, key === 'Enter' ? 'go' : 'next');
    else if (next === undefined) return false;
    else {
      const mark = marks[next];
      if (mark !== undefined) this.choose(mark, 'first');
    }
    return true;
  }

  /** A mark of several mentions goes on to the next of them each time; `go` takes the keyboard to the one shown. */
  private choose(mark: Mark, how: 'first' | 'next' | 'go'): void {
    const rows = mark.items.map(({ key }) => key);
    const at = this.selected === null ? -1 : rows.indexOf(this.selected);
    const index = how === 'first' || at === -1 ? 0 : how === 'next' ? (at + 1) % rows.length : at;
    const row = rows[index];
    if (row === undefined) return;
    this.current = mark.key;
    const detail: ChosenMark = { row, focus: how === 'go' };
    this.dispatchEvent(new CustomEvent('mark-chosen', { detail }));
    void this.updateComplete.then(() => {
      this.renderRoot
        .querySelector<SVGElement>(`[data-mark="${CSS.escape(mark.key)}"]`)
        ?.focus({ preventScroll: true });
    });
  }
}
