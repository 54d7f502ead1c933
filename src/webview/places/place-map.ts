import {
  html,
  LitElement,
  nothing,
  svg,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Translator } from '../../i18n/translator.ts';
import { listenToGestures, type Point } from '../shared/gestures.ts';
import { glide } from '../shared/glide.ts';
import { toolButtonStyles } from '../shared/tool-button.ts';
import { keepToolbars } from '../shared/toolbars.ts';
import { densest } from './densest.ts';
import { drawCaret, drawLabel, drawOnTop, drawPoint, REACH, type DrawnPoint } from './draw-point.ts';
import { createLandTest, drawGlobe, meridianOf, type Globe } from './globe.ts';
import { mapControls } from './map-controls.ts';
import { labelMap } from './map-labels.ts';
import { radiusOf, type MapPlace } from './map-place.ts';
import * as view from './map-window.ts';
import { placeMapStyles } from './place-map.styles.ts';
import { createTextWidth, type TextWidth } from './text-width.ts';
import type { PlaceWords } from './place-words.ts';
import type { Country } from './world.ts';

/** The row that a point was chosen for; `focus`: the editor takes the keyboard. */
export interface ChosenPoint {
  readonly row: string;
  readonly focus: boolean;
}

/** Of a zoom by button or key, and of a step sideways as a share of what is seen. */
const ZOOM = 1.7;
const STEP = 0.25;

/** Of the map, in pixels; between them it is so much of its width. */
const HEIGHT = { least: 150, most: 320, share: 0.62 };

const FONT_SIZE = 11;

/**
 * The places of an article on a map that is drawn here, without a server: pan, zoom, and points that lead to the text.
 * To a screen reader it is a list of places. It answers by the events `point-chosen` (detail: `ChosenPoint`) and
 * `map-moved` (detail: the window that the user chose, or null for the first one).
 */
@customElement('dragoman-place-map')
export class PlaceMap extends LitElement {
  static override styles = [toolButtonStyles, placeMapStyles];

  @property({ attribute: false }) translator!: Translator;
  @property({ attribute: false }) words!: PlaceWords;
  @property({ attribute: false }) places: readonly MapPlace[] = [];
  /** Codes of the countries that the article speaks of. */
  @property({ attribute: false }) countries: readonly string[] = [];
  /** The countries of the world; null until they are loaded. */
  @property({ attribute: false }) world: readonly Country[] | null = null;
  /** Key of the place whose row is selected, and of the one that the caret stands in. */
  @property() selected: string | null = null;
  @property() atCaret: string | null = null;
  /** The window that the user chose; null for the one to begin with. */
  @property({ attribute: false }) chosen: view.MapWindow | null = null;

  @state() private size: view.Size = { width: 0, height: 0 };
  @state() private gliding: view.MapWindow | null = null;
  @state() private current: string | null = null;
  @state() private announcement = '';

  @query('.surface') private readonly surface!: HTMLElement;

  private globe: Globe = { meridian: 0, countries: [], graticule: '', project: () => ({ x: 0, y: 0 }) };
  private drawn: readonly Country[] | null = null;
  private all: view.MapWindow = { x: 0, y: 0, scale: 1 };
  private first: view.MapWindow = this.all;
  private textWidth: TextWidth = (text) => text.length * FONT_SIZE;
  private isLand = createLandTest();
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
    const meridian = meridianOf(this.places);
    const isNew = this.drawn !== this.world || this.globe.meridian !== meridian || !this.hasUpdated;
    if ((changed.has('places') || changed.has('world')) && isNew) {
      this.globe = drawGlobe(this.world ?? [], meridian);
      this.drawn = this.world;
      this.isLand = createLandTest();
    }
    if (changed.has('places') || changed.has('size')) this.fit();
  }

  protected override firstUpdated(): void {
    const { signal } = this.gone;
    this.textWidth = createTextWidth(this, FONT_SIZE);
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      const height = Math.min(Math.max(Math.round(width * HEIGHT.share), HEIGHT.least), HEIGHT.most);
      this.size = { width, height: Math.min(height, Math.max(HEIGHT.least, window.innerHeight * 0.45)) };
    });
    observer.observe(this.surface);
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
    const pan = (by: Point): void => {
      this.show(view.moved(this.window, by));
    };
    const zoom = (factor: number, at: Point): void => {
      this.show(view.zoomed(this.window, factor, at, this.size));
    };
    listenToGestures(this.surface, { pan, zoom }, { wheelZooms: true, signal });
  }

  protected override updated(changed: PropertyValues): void {
    const isInUse = document.hasFocus() || this.matches(':hover');
    if (changed.has('selected')) this.bring(this.selected);
    else if (changed.has('atCaret') && !isInUse) this.bring(this.atCaret);
  }

  protected override render(): TemplateResult {
    const { t } = this.translator;
    const { size, window, all, first } = this;
    const leads = !view.isSame(window, all) ? 'all' : view.isSame(all, first) ? null : 'densest';
    const controls = { isLeast: view.isLeast(window), isMost: view.isMost(window), leads } as const;
    return html`<div
        role="group"
        aria-label=${t('panels.places.map.label')}
        aria-description=${t('panels.places.map.inWords')}
        @keydown=${this.onKeyDown}
      >
        <div class="surface" @click=${this.onClick} @focusin=${this.onFocus}>
          ${size.width === 0 ? nothing : this.renderMap()}
        </div>
        ${mapControls({ ...controls, zoom: this.zoom, reset: this.reset }, this.translator)}
      </div>
      <span class="unseen" role="status">${this.announcement}</span>`;
  }

  private renderMap(): TemplateResult {
    const { size, places, globe, window, words } = this;
    const { t } = this.translator;
    const points = places.map((place): DrawnPoint => ({
      place,
      at: view.toScreen(globe.project(place), window, size),
      radius: radiusOf(place),
    }));
    const stop = this.tabStop;
    const labels = labelMap({
      ...{ points, globe, window, size, first: this.selected, width: this.textWidth },
      ...{ nameOf: words.country, isLand: this.isLand },
    });
    const onTop = points.find(({ place }) => place.key === this.selected);
    const caret = points.find(({ place }) => place.key === this.atCaret);
    return html`<svg
      width=${size.width}
      height=${size.height}
      role="listbox"
      aria-label=${t('panels.places.map.points')}
      aria-description=${t('panels.places.map.hint')}
    >
      ${this.renderLand()}
      <g aria-hidden="true">${labels.countries.map((each) => drawLabel(each, 'country-name'))}</g>
      ${repeat(
        [...points].sort((a, b) => b.radius - a.radius),
        ({ place }) => place.key,
        (point) =>
          drawPoint(point, {
            label: words.describe(point.place),
            position: places.indexOf(point.place) + 1,
            total: places.length,
            isSelected: point.place.key === this.selected,
            isAtCaret: point.place.key === this.atCaret,
            isTabStop: point.place.key === stop,
          }),
      )}
      ${onTop === undefined ? nothing : drawOnTop(onTop)}
      <g aria-hidden="true">${labels.places.map((each) => drawLabel(each, 'place-name'))}</g>
      ${caret === undefined ? nothing : drawCaret(caret)}
    </svg>`;
  }

  private renderLand(): SVGTemplateResult {
    const { globe, countries, window, size } = this;
    const { width, height } = size;
    const spoken = new Set(countries);
    return svg`<g
      class="land"
      aria-hidden="true"
      transform=${`translate(${width / 2} ${height / 2}) scale(${window.scale}) translate(${-window.x} ${-window.y})`}
    >
      ${guard(
        [globe, countries],
        () => svg`<path class="graticule" d=${globe.graticule}></path>
          ${globe.countries.map(
            ({ code, path }) =>
              svg`<path class=${spoken.has(code) ? 'spoken' : ''} data-country=${code} d=${path}></path>`,
          )}`,
      )}
    </g>`;
  }

  private get window(): view.MapWindow {
    return this.gliding ?? this.chosen ?? this.first;
  }

  /** The one point that Tab leads to: where the keyboard was last, else the selected one, else the first. */
  private get tabStop(): string | undefined {
    const keys = this.places.map(({ key }) => key);
    return [this.current, this.selected].find((key) => key !== null && keys.includes(key)) ?? keys[0];
  }

  /** A country is fitted by its point alone: the towns of the story tell more than the borders around them. */
  private fit(): void {
    const towns = this.places.filter(({ extent }) => extent !== 'country');
    const points = (towns.length > 0 ? towns : this.places).map((place) => ({
      ...this.globe.project(place),
      weight: place.mentions,
    }));
    const [all, first] = [view.boxOf(points), view.boxOf(densest(points))];
    const fitted = (box: typeof all): view.MapWindow =>
      box === null ? { x: 0, y: 0, scale: this.size.width / 2800 } : view.fitted(box, this.size);
    this.all = fitted(all);
    this.first = fitted(first);
  }

  private bring(key: string | null): void {
    const place = this.places.find((each) => each.key === key);
    if (place === undefined || this.size.width === 0) return;
    const target = view.showing(this.window, this.globe.project(place), this.size);
    if (!view.isSame(target, this.window)) this.glideTo(target);
  }

  private show(wish: view.MapWindow | null): void {
    this.stopGliding();
    this.gliding = null;
    this.chosen = wish;
    this.dispatchEvent(new CustomEvent('map-moved', { detail: wish }));
  }

  private glideTo(wish: view.MapWindow | null): void {
    const from = this.window;
    this.show(wish);
    const to = this.window;
    this.stopGliding = glide(from, to, (window) => {
      this.gliding = window === to ? null : window;
    });
    const { width, height } = this.size;
    const count = this.places.filter((place) => {
      const { x, y } = view.toScreen(this.globe.project(place), to, this.size);
      return x >= 0 && y >= 0 && x <= width && y <= height;
    }).length;
    this.announcement = this.translator.t('panels.places.map.shows', {
      count,
      total: this.words.number(this.places.length),
    });
  }

  private readonly zoom = (direction: 1 | -1): void => {
    const here = this.places.find(({ key }) => key === this.current);
    const middle = { x: this.size.width / 2, y: this.size.height / 2 };
    const at = here === undefined ? middle : view.toScreen(this.globe.project(here), this.window, this.size);
    this.glideTo(view.zoomed(this.window, ZOOM ** direction, at, this.size));
  };

  private readonly reset = (): void => {
    const isAll = view.isSame(this.window, this.all);
    this.glideTo(isAll || view.isSame(this.all, this.first) ? null : this.all);
  };

  private readonly onFocus = ({ target }: FocusEvent): void => {
    const key = target instanceof SVGElement ? target.dataset['point'] : undefined;
    this.current = key ?? this.current;
    this.bring(key ?? null);
  };

  /** Where points lie on each other the nearest is meant, not the one that was drawn last. */
  private readonly onClick = ({ clientX, clientY, detail }: MouseEvent): void => {
    const { left, top } = this.surface.getBoundingClientRect();
    const [nearest] = this.places
      .map((place) => {
        const { x, y } = view.toScreen(this.globe.project(place), this.window, this.size);
        return { place, away: Math.hypot(x - (clientX - left), y - (clientY - top)) };
      })
      .filter(({ place, away }) => away <= Math.max(radiusOf(place), REACH))
      .sort((a, b) => a.away - b.away);
    if (nearest !== undefined) this.choose(nearest.place.key, detail > 1);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.onMapKey(event) || this.onPointKey(event)) event.preventDefault();
  };

  private onMapKey({ key, shiftKey }: KeyboardEvent): boolean {
    const { width, height } = this.size;
    const ways: Readonly<Record<string, Point>> = {
      ArrowLeft: { x: width * STEP, y: 0 },
      ArrowRight: { x: -width * STEP, y: 0 },
      ArrowUp: { x: 0, y: height * STEP },
      ArrowDown: { x: 0, y: -height * STEP },
    };
    const way = shiftKey ? ways[key] : undefined;
    if (way !== undefined) this.glideTo(view.moved(this.window, way));
    else if (key === '+' || key === '=') this.zoom(1);
    else if (key === '-' || key === '_') this.zoom(-1);
    else if (key === '0') this.reset();
    else return false;
    return true;
  }

  private onPointKey({ key, target }: KeyboardEvent): boolean {
    const { places } = this;
    const here = target instanceof SVGElement ? target.dataset['point'] : undefined;
    const at = places.findIndex((place) => place.key === here);
    if (here === undefined || at < 0) return false;
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: places.length - 1,
    };
    const next = targets[key];
    if (key === 'Enter' || key === ' ') this.choose(here, key === 'Enter');
    else if (next === undefined) return false;
    else {
      const place = places[next];
      if (place !== undefined) this.choose(place.key, false);
    }
    return true;
  }

  private choose(key: string, focus: boolean): void {
    this.current = key;
    const detail: ChosenPoint = { row: key, focus };
    this.dispatchEvent(new CustomEvent('point-chosen', { detail }));
    void this.updateComplete.then(() => {
      this.renderRoot
        .querySelector<SVGElement>(`[data-point="${CSS.escape(key)}"]`)
        ?.focus({ preventScroll: true });
    });
  }
}
