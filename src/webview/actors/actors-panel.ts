import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import * as v from 'valibot';
import type { ActorsView } from '../../rpc/panels.ts';
import { chipStyles } from '../shared/chip.styles.ts';
import { codiconRules, codiconStyles } from '../shared/codicon.ts';
import { kindStyles } from '../shared/kind.styles.ts';
import { explanation } from '../shared/panel-states.ts';
import { Panel } from '../shared/panel.ts';
import type { Row } from '../shared/row.ts';
import type { SearchBox } from '../shared/search-box.ts';
import { keepHeadHeight } from '../shared/sticky-head.ts';
import { keyOfMention, type TreeRow } from './actor-rows.ts';
import { createActorWords } from './actor-words.ts';
import type { ActorItem } from './actors-content.ts';
import { renderHead } from './actors-head.ts';
import { createTreeMaker, type ActorsTree } from './actors-tree.ts';
import { actorsFocusSchema, actorsHabitsSchema, USUAL_HABITS, WHOLE_ARTICLE } from './actors-wish.ts';
import type { ActorsFocus, ActorsHabits } from './actors-wish.ts';
import { actorsStyles } from './actors.styles.ts';
import { neighbouringMention } from './neighbouring-mention.ts';
import { renderBranches } from './render-tree.ts';
import { contextOfRow } from './row-context.ts';
import { treeStep } from './tree-step.ts';

/** Screen readers hear how many are found once somebody stops typing; in milliseconds. */
const STILL = 400;

/** Who acts in the article, by kind; an opened actor shows its names, why it was found, and where it is named. */
@customElement('dragoman-actors')
export class ActorsPanel extends Panel<ActorsView> {
  static override styles = [...Panel.styles, codiconStyles, chipStyles, kindStyles, actorsStyles];

  @state() private wish: ActorsHabits = USUAL_HABITS;
  @state() private looking: ActorsFocus = WHOLE_ARTICLE;

  private words = createActorWords(this.translator);
  private readonly makeTree = createTreeMaker();
  private tree: ActorsTree | null = null;
  private telling: ReturnType<typeof setTimeout> | undefined;

  protected override readonly habits = {
    read: (): ActorsHabits => this.wish,
    restore: (kept: unknown): void => {
      const { success, output } = v.safeParse(actorsHabitsSchema, kept);
      this.wish = success ? output : USUAL_HABITS;
    },
  };

  protected override readonly own = {
    read: (): ActorsFocus => this.looking,
    restore: (kept: unknown): void => {
      const { success, output } = v.safeParse(actorsFocusSchema, kept);
      this.looking = success ? output : WHOLE_ARTICLE;
    },
  };

  protected override readonly actions = {
    search: (): void => this.renderRoot.querySelector<SearchBox>('dragoman-search-box')?.begin(),
    collapseAll: (): void => {
      const groups = this.tree?.branches.map(({ head }) => head.key) ?? [];
      this.setOpen([...this.open], false);
      this.look({ closed: groups });
    },
  };

  constructor() {
    super();
    keepHeadHeight(this);
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('contextmenu', this.onContextMenu);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onPageKey);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onPageKey);
    super.disconnectedCallback();
  }

  protected override rowsOf(view: ActorsView): readonly Row[] {
    if (this.words.translator !== this.translator) this.words = createActorWords(this.translator);
    const wish = { habits: this.wish, focus: this.looking, open: this.open };
    this.tree = this.makeTree(view, wish, this.words);
    return this.tree.rows;
  }

  protected override onRowKey(event: KeyboardEvent, { key }: Row): boolean {
    const row = this.tree?.byKey.get(key);
    if (row === undefined || this.tree === null || event.ctrlKey || event.metaKey) return false;
    if (event.altKey) {
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      if (!isArrow || row.is === 'group') return false;
      this.goToMention(row.item, event.key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    const step = treeStep(this.tree, row, event.key);
    if (step === null) return false;
    if (step.does === 'select') this.select(step.key);
    else this.unfold(step.keys, step.does === 'open');
    return true;
  }

  /** A group has nothing to show in the text, a name is there to be copied. */
  protected override choose(row: Row, focus: boolean): void {
    const chosen = this.tree?.byKey.get(row.key);
    if (chosen?.is === 'group') this.toggle(chosen);
    else if (chosen?.is === 'name' && focus) void this.copy(chosen.name.name);
    else super.choose(row, focus);
  }

  protected override summary({ actors }: ActorsView, file: string): string {
    const count = actors.filter(({ kind }) => kind !== 'place').length;
    return this.translator.t('panels.actors.found', { count, file });
  }

  protected override renderView(): TemplateResult {
    const { t } = this.translator;
    const { tree } = this;
    if (tree === null || tree.total === 0)
      return explanation(t('panels.actors.none.title'), t('panels.actors.none.next'));
    return html`${codiconRules()}
    ${renderHead({
      ...{ words: this.words, query: this.looking.query, habits: this.wish },
      ...{ shown: tree.shown, total: tree.total, acting: tree.acting },
      onQuery: this.onQuery,
      onLeave: this.onLeaveSearch,
      onHabits: this.onHabits,
    })}
    ${tree.shown === 0 ? this.renderNobody() : this.renderTree(tree)}`;
  }

  private renderTree(tree: ActorsTree): TemplateResult {
    const { t } = this.translator;
    return html`<div
      class="rows"
      role="tree"
      aria-label=${t('panels.actors.label')}
      aria-description=${t('panels.actors.hint')}
      @click=${this.onRowsClick}
      @keydown=${this.onKeyDown}
    >
      ${renderBranches(tree, {
        words: this.words,
        selected: this.selected,
        tabIndexOf: (key) => this.tabIndexOf(key),
        isAtCaret: (span) => this.isAtCaret(span),
      })}
    </div>`;
  }

  private renderNobody(): TemplateResult {
    const { t } = this.translator;
    const { query } = this.looking;
    if (query === '') return explanation(t('panels.actors.noneActs.title'), t('panels.actors.noneActs.next'));
    return explanation(t('panels.actors.search.none.title'), t('panels.actors.search.none.next', { query }));
  }

  private toggle(row: TreeRow): void {
    const isOpen = row.is === 'group' ? !this.looking.closed.includes(row.key) : this.open.has(row.key);
    this.unfold([row.key], !isOpen);
  }

  private unfold(keys: readonly string[], open: boolean): void {
    const groups = keys.filter((key) => this.tree?.byKey.get(key)?.is === 'group');
    const others = this.looking.closed.filter((key) => !groups.includes(key));
    this.look({ closed: open ? others : [...others, ...groups] });
    this.setOpen(
      keys.filter((key) => !groups.includes(key)),
      open,
    );
  }

  private look(change: Partial<ActorsFocus>): void {
    this.looking = { ...this.looking, ...change };
    this.keep();
  }

  private goToMention(item: ActorItem, step: 1 | -1): void {
    const { actor, key } = item;
    const inside = actor.mentions.some(({ start }) => start === this.caretStart);
    const index = neighbouringMention(actor, inside ? this.caretStart : null, step);
    const mention = actor.mentions[index];
    if (mention === undefined) return;
    this.reveal(mention, false);
    if (this.open.has(key)) this.select(keyOfMention(item, index));
    const { words } = this;
    const place = { index: words.number(index + 1), total: words.number(actor.mentions.length) };
    this.say(this.translator.t('panels.place', place));
  }

  private rowAt({ target }: Event): TreeRow | undefined {
    const element = target instanceof Element ? target.closest<HTMLElement>('.row') : null;
    return this.tree?.byKey.get(element?.dataset['row'] ?? '');
  }

  private readonly onRowsClick = (event: MouseEvent): void => {
    const row = this.rowAt(event);
    const isOn = (part: string): boolean =>
      event.target instanceof Element && event.target.closest(part) !== null;
    if (row?.is === 'actor' && isOn('.twistie')) {
      this.select(row.key);
      this.toggle(row);
    } else if (row?.is === 'name' && isOn('.copy')) {
      this.select(row.key);
      void this.copy(row.name.name);
    } else this.onClick(event);
  };

  /** VS Code reads the attribute where the event leaves the shadow root: on this element. */
  private readonly onContextMenu = (event: Event): void => {
    const row = this.rowAt(event);
    delete this.dataset['vscodeContext'];
    if (row === undefined) return;
    this.dataset['vscodeContext'] = JSON.stringify(contextOfRow(row));
    this.point(row.key);
  };

  private readonly onPageKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === '/') this.actions.search();
    else if (event.key === 'Escape' && this.looking.query !== '') this.seek('');
    else return;
    event.preventDefault();
  };

  private readonly onQuery = ({ detail }: CustomEvent<string>): void => {
    this.seek(detail);
  };

  private seek(query: string): void {
    this.look(query === '' ? { query } : { query, closed: [] });
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      const { shown = 0, total = 0 } = this.tree ?? {};
      const hits = { count: shown, total: this.words.number(total) };
      this.say(query === '' ? '' : this.translator.t('panels.actors.search.hits', hits));
    }, STILL);
  }

  private readonly onLeaveSearch = (): void => {
    this.enterRows();
  };

  private readonly onHabits = (wish: ActorsHabits): void => {
    this.wish = wish;
    this.keep();
  };
}
