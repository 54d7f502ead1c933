import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import * as v from 'valibot';
import type { PlacesView } from '../../rpc/panels.ts';
import { codicon, codiconRules, codiconStyles } from '../shared/codicon.ts';
import { keywordInLine } from '../shared/in-context.ts';
import { explanation } from '../shared/panel-states.ts';
import { Panel } from '../shared/panel.ts';
import type { Row } from '../shared/row.ts';
import { keepHeadHeight } from '../shared/sticky-head.ts';
import type { MapWindow } from './map-window.ts';
import './place-map.ts';
import type { ChosenPoint } from './place-map.ts';
import { placesContent, type PlaceItem, type PlacesContent } from './place-rows.ts';
import { createPlaceWords } from './place-words.ts';
import { placesStyles } from './places.styles.ts';
import type { Country } from './world.ts';

/** After so many milliseconds without a change a window of the map is remembered. */
const STILL = 200;

/** What the panel remembers of a file beyond its rows: the window of the map that the user chose. */
const ownSchema = v.object({
  window: v.nullable(v.object({ x: v.number(), y: v.number(), scale: v.number() })),
});

/** Where it happens: the places of the article on a map and as rows. */
@customElement('dragoman-places')
export class PlacesPanel extends Panel<PlacesView> {
  static override styles = [...Panel.styles, codiconStyles, placesStyles];

  @state() private world: readonly Country[] | null = null;

  private words = createPlaceWords(this.translator);
  private content: PlacesContent = { items: [], onMap: [], countries: [] };
  private drawn: PlacesView | null = null;
  private window: MapWindow | null = null;
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private loading: Promise<void> | null = null;

  protected override readonly own = {
    read: (): v.InferOutput<typeof ownSchema> => ({ window: this.window }),
    restore: (kept: unknown): void => {
      const { success, output } = v.safeParse(ownSchema, kept);
      this.window = success ? output.window : null;
    },
  };

  constructor() {
    super();
    keepHeadHeight(this);
  }

  protected override rowsOf(view: PlacesView): readonly Row[] {
    if (this.words.translator !== this.translator) this.words = createPlaceWords(this.translator);
    if (this.drawn !== view) this.content = placesContent(view);
    this.drawn = view;
    return this.content.items.flatMap(({ row, mentions }) => [
      row,
      ...(this.open.has(row.key) ? mentions : []),
    ]);
  }

  protected override onRowKey(event: KeyboardEvent, row: Row): boolean {
    const item = this.itemOf(row.key);
    if (item === undefined || event.altKey || event.ctrlKey || event.metaKey) return false;
    const { key } = item.row;
    const isOpen = this.open.has(key);
    if (event.key === 'ArrowRight') {
      const [first] = item.mentions;
      if (!isOpen) this.setOpen([key], true);
      else if (row.key === key && first !== undefined) this.select(first.key);
    } else if (event.key === 'ArrowLeft') {
      if (row.key !== key) this.select(key);
      else if (isOpen) this.setOpen([key], false);
    } else return false;
    return true;
  }

  protected override summary({ places }: PlacesView, file: string): string {
    return this.translator.t('panels.places.found', { count: places.length, file });
  }

  protected override renderView(): TemplateResult {
    const { t } = this.translator;
    const { items } = this.content;
    if (items.length === 0) return explanation(t('panels.places.none.title'), t('panels.places.none.next'));
    return html`${codiconRules()}${this.renderHead()}
      <div
        class="rows"
        role="tree"
        aria-label=${t('panels.places.label')}
        aria-description=${t('panels.places.hint')}
        @click=${this.onRowsClick}
        @keydown=${this.onKeyDown}
      >
        ${items.map((item, index) => this.renderPlace(item, index, items.length))}
      </div>`;
  }

  private renderHead(): TemplateResult {
    const { t } = this.translator;
    const { items, onMap, countries } = this.content;
    if (onMap.length === 0) return html`<p class="nowhere" role="note">${t('panels.places.noneLocated')}</p>`;
    void (this.loading ??= this.loadWorld());
    const atCaret = items.find(({ place }) => place.mentions.some((mention) => this.isAtCaret(mention)));
    return html`<div class="head">
      <dragoman-place-map
        .translator=${this.translator}
        .words=${this.words}
        .places=${onMap}
        .countries=${countries}
        .world=${this.world}
        .selected=${this.selected === null ? null : (this.itemOf(this.selected)?.row.key ?? null)}
        .atCaret=${atCaret?.row.key ?? null}
        .chosen=${this.window}
        @point-chosen=${this.onPointChosen}
        @map-moved=${this.onMapMoved}
      ></dragoman-place-map>
    </div>`;
  }

  private renderPlace(item: PlaceItem, index: number, total: number): TemplateResult {
    const { place, row, mentions } = item;
    const { words } = this;
    const isOpen = this.open.has(row.key);
    const atCaret = !isOpen && place.mentions.some((mention) => this.isAtCaret(mention));
    const aliases = words.aliases(place);
    return html`<div
        class="row place"
        role="treeitem"
        aria-level="1"
        aria-posinset=${index + 1}
        aria-setsize=${total}
        aria-expanded=${isOpen}
        aria-selected=${this.selected === row.key}
        aria-current=${atCaret ? 'location' : nothing}
        aria-label=${words.describeRow(place)}
        aria-description=${aliases || nothing}
        title=${words.source(place)}
        tabindex=${this.tabIndexOf(row.key)}
        data-row=${row.key}
      >
        ${codicon(isOpen ? 'chevron-down' : 'chevron-right', 'twistie')}
        <span class="where">
          <bdi class="name">${place.name}</bdi>
          <span class=${place.location === undefined ? 'dim lost' : 'dim'}>${words.whereabouts(place)}</span>
          ${aliases === '' ? nothing : html`<span class="dim detail">${aliases}</span>`}
        </span>
        <span class="count">${words.number(mentions.length)}</span>
      </div>
      ${isOpen ? mentions.map((mention, at) => this.renderMention(item, mention, at)) : nothing}`;
  }

  private renderMention(
    { place, mentions }: PlaceItem,
    row: Row,
    index: number,
  ): TemplateResult | typeof nothing {
    const mention = place.mentions[index];
    if (mention === undefined) return nothing;
    return html`<div
      class="row mention"
      role="treeitem"
      aria-level="2"
      aria-posinset=${index + 1}
      aria-setsize=${mentions.length}
      aria-selected=${this.selected === row.key}
      aria-current=${this.isAtCaret(mention) ? 'location' : nothing}
      title=${`${mention.before}${mention.text}${mention.after}`}
      tabindex=${this.tabIndexOf(row.key)}
      data-row=${row.key}
      data-start=${mention.start}
      data-end=${mention.end}
    >
      ${keywordInLine(mention)}
    </div>`;
  }

  private itemOf(key: string): PlaceItem | undefined {
    return this.content.items.find(
      ({ row, mentions }) => row.key === key || mentions.some((mention) => mention.key === key),
    );
  }

  /** The outlines of the world are as large as all the rest: they come when there is something to show on them. */
  private async loadWorld(): Promise<void> {
    const { readWorld } = await import('./world.ts');
    this.world = readWorld();
  }

  private readonly onRowsClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const key = target?.closest<HTMLElement>('.row')?.dataset['row'];
    if (key !== undefined && target?.closest('.twistie')) {
      this.select(key);
      this.setOpen([key], !this.open.has(key));
    } else this.onClick(event);
  };

  private readonly onPointChosen = ({ detail }: CustomEvent<ChosenPoint>): void => {
    const item = this.itemOf(detail.row);
    if (item === undefined) return;
    this.point(item.row.key);
    this.choose(item.row, detail.focus);
  };

  /** The map draws its window itself; it is remembered once it stands still. */
  private readonly onMapMoved = ({ detail }: CustomEvent<MapWindow | null>): void => {
    this.window = detail;
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => {
      this.keep();
    }, STILL);
  };
}
