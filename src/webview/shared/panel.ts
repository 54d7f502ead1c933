import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { contains, type Span } from '../../core/text/span.ts';
import { uiLanguageFor } from '../../i18n/languages.ts';
import { createTranslator, type Translator } from '../../i18n/translator.ts';
import type { HostFunctions, PanelAction, PanelFunctions, Snapshot } from '../../rpc/panels.ts';
import { connectToHost, type MessagePort } from './channel.ts';
import { createKeptState, type KeptState, type StateStore } from './kept-state.ts';
import { emptyState, errorState, noticesList, progress } from './panel-states.ts';
import { panelStyles } from './panel.styles.ts';
import { rowForKey, type Row } from './row.ts';
import { createTypeAhead } from './type-ahead.ts';

/** Waiting shows itself only when it lasts; in milliseconds. */
const PATIENCE = 150;

/** What one panel alone remembers. */
export interface OwnState {
  read(): unknown;
  /** Takes what `read` once gave, of whatever version, or undefined where nothing was kept. */
  restore(kept: unknown): void;
}

interface Connection {
  readonly host: HostFunctions;
  readonly kept: KeptState;
}

/**
 * A view of the article as rows: shows the host's snapshots, moves over the rows by keyboard with one tab stop,
 * and remembers selection, opened rows and scroll position by file. The subclasses draw the rows.
 */
export abstract class Panel<View> extends LitElement implements PanelFunctions<View> {
  static override styles = [panelStyles];

  @state() protected selected: string | null = null;
  @state() protected open: ReadonlySet<string> = new Set();
  @state() protected announcement = '';
  @state() private caret: Span | null = null;
  @state() private shown: Snapshot<View> | null = null;
  @state() private waiting = false;

  protected translator: Translator = createTranslator('en');
  private rows: readonly Row[] = [];
  private connection: Connection | null = null;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private readonly typeAhead = createTypeAhead();
  private rowHadFocus = false;

  /** All rows that can be seen, from top to bottom. */
  protected abstract rowsOf(view: View): readonly Row[];
  /** The rows, in an element of class `rows` that hands its clicks and keys to `onClick` and `onKeyDown`. */
  protected abstract renderView(view: View): TemplateResult;
  /** A key on a row that the panel itself knows; whether it was one. */
  protected abstract onRowKey(event: KeyboardEvent, row: Row): boolean;

  /** What this panel remembers of a file beyond its rows. */
  protected readonly own: OwnState | null = null;

  /** What it remembers for all files: how somebody likes to have it. */
  protected readonly habits: OwnState | null = null;

  /** What the view's commands do here. */
  protected readonly actions: Partial<Readonly<Record<PanelAction, () => void>>> = {};

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('copy', this.onCopy);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('copy', this.onCopy);
    super.disconnectedCallback();
  }

  /** Opens the channel; called once, by the page. */
  connect(api: MessagePort & StateStore): void {
    this.beginWaiting(null);
    const kept = createKeptState(api);
    this.habits?.restore(kept.habits);
    this.connection = { kept, host: connectToHost(api, this) };
    window.addEventListener(
      'scroll',
      () =>
        requestAnimationFrame(() => {
          this.keep();
        }),
      { passive: true },
    );
  }

  show(snapshot: Snapshot<View>): void {
    clearTimeout(this.patience);
    if (snapshot.state.status === 'loading') {
      this.beginWaiting(snapshot);
      return;
    }
    this.waiting = false;
    this.display(snapshot);
  }

  markCaret(span: Span | null): void {
    this.caret = span;
    const inUse = document.hasFocus() || this.matches(':hover');
    if (span === null || inUse) return;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('.row[aria-current]')?.scrollIntoView({ block: 'nearest' });
    });
  }

  perform(action: PanelAction): void {
    this.actions[action]?.();
  }

  protected get host(): HostFunctions | null {
    return this.connection?.host ?? null;
  }

  /** Number of the snapshot that is shown. */
  protected get seq(): number | null {
    return this.shown?.seq ?? null;
  }

  /** URI of the document that is shown. */
  protected get file(): string | null {
    return fileOf(this.shown);
  }

  protected isAtCaret(span: Span): boolean {
    return this.caret !== null && contains(span, this.caret);
  }

  protected get caretStart(): number | null {
    return this.caret?.start ?? null;
  }

  /** The one row that Tab leads to. */
  protected tabIndexOf(key: string): 0 | -1 {
    return key === (this.selected ?? this.rows[0]?.key) ? 0 : -1;
  }

  protected select(key: string): void {
    this.selected = key;
    void this.updateComplete.then(() => {
      this.focusSelected();
    });
    this.keep();
  }

  /** Selects a row and brings it into sight; the keyboard stays where it is. */
  protected point(key: string): void {
    this.selected = key;
    void this.updateComplete.then(() => {
      this.selectedRow()?.scrollIntoView({ block: 'nearest' });
    });
    this.keep();
  }

  /** Shows a stretch in the editor; `focus`: and goes there. */
  protected reveal(span: Span, focus: boolean): void {
    if (this.shown === null) return;
    this.caret = { start: span.start, end: span.end };
    this.host?.reveal({ seq: this.shown.seq, start: span.start, end: span.end, focus });
  }

  /** Puts words on the clipboard, and says so to whoever does not see it. */
  protected async copy(text: string): Promise<boolean> {
    const isDone = (await this.host?.copy({ text })) ?? false;
    this.announcement = this.translator.t(isDone ? 'panels.copied' : 'panels.notCopied', { text });
    return isDone;
  }

  protected setOpen(keys: readonly string[], open: boolean): void {
    const others = [...this.open].filter((other) => !keys.includes(other));
    this.open = new Set(open ? [...others, ...keys] : others);
    this.keep();
  }

  /** Hands the keyboard to the rows: to the selected one, else to the first. */
  protected enterRows(): void {
    const first = this.rows.find(({ key }) => key === this.selected) ?? this.rows[0];
    if (first !== undefined) this.select(first.key);
  }

  /** One click looks at the row's place in the text and stays in the panel; a double click goes there. */
  protected readonly onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target.closest('.row') : null;
    const row = this.rowOf(target);
    if (row === undefined) return;
    this.select(row.key);
    this.choose(row, event.detail > 1);
  };

  /** A click, Space, or (`focus`) a double click or Enter on a row. */
  protected choose({ target }: Row, focus: boolean): void {
    if (target !== null) this.reveal(target, focus);
  }

  /** What a row is called, where nothing else is selected. */
  private readonly onCopy = (event: ClipboardEvent): void => {
    const row = this.rowOf(this.renderRoot.querySelector('.row:focus'));
    if (row === undefined || event.clipboardData === null || getSelection()?.isCollapsed === false) return;
    event.clipboardData.setData('text/plain', row.label);
    event.preventDefault();
    this.announcement = this.translator.t('panels.copied', { text: row.label });
  };

  protected readonly onKeyDown = (event: KeyboardEvent): void => {
    const row = this.rowOf(event.target);
    if (row !== undefined && this.onKey(event, row)) event.preventDefault();
  };

  protected override willUpdate(): void {
    this.rowHadFocus = this.renderRoot.querySelector('.row:focus') !== null;
    const at = this.rows.findIndex(({ key }) => key === this.selected);
    this.rows = this.shown?.state.status === 'ready' ? this.rowsOf(this.shown.state.view) : [];
    if (this.rows.some(({ key }) => key === this.selected)) return;
    // The row is gone: its neighbour takes the keyboard over, if it was there.
    const neighbour = this.rows[Math.min(at, this.rows.length - 1)]?.key ?? null;
    this.selected = this.rowHadFocus ? neighbour : null;
  }

  protected override updated(): void {
    // A row that moved has lost the keyboard, or its place has another row now.
    if (this.rowHadFocus && this.selectedRow()?.matches(':focus') !== true) this.focusSelected();
  }

  protected override render(): unknown {
    const { t } = this.translator;
    const current = this.shown?.state;
    const loading =
      current?.status === 'loading' ? t('panels.loading', { file: current.fileName }) : t('panels.starting');
    return html`${this.waiting ? progress(loading) : nothing}${this.renderState()}
      <div class="unseen" role="status">${this.announcement}</div>`;
  }

  private renderState(): unknown {
    const { t } = this.translator;
    const current = this.shown?.state;
    switch (current?.status) {
      case 'empty':
        return emptyState(current.reason, t);
      case 'error':
        return errorState(current.message, t, () => this.host?.retry());
      case 'ready':
        return [noticesList(current.notices, t), this.renderView(current.view)];
      case 'loading':
      case undefined:
        return nothing;
    }
  }

  /** What is shown stays for a moment; of the same file it stays until the new reading is there. */
  private beginWaiting(snapshot: Snapshot<View> | null): void {
    this.patience = setTimeout(() => {
      this.waiting = true;
      if (snapshot !== null && fileOf(snapshot) !== fileOf(this.shown)) this.display(snapshot);
    }, PATIENCE);
  }

  private display(snapshot: Snapshot<View>): void {
    const language = uiLanguageFor(snapshot.uiLanguage, 'en');
    if (language !== this.translator.language) this.translator = createTranslator(language);
    document.documentElement.lang = language;
    const before = this.shown;
    this.shown = snapshot;
    this.announcement = '';
    const file = fileOf(snapshot);
    const sameRows = file === fileOf(before) && before?.state.status === 'ready';
    if (snapshot.state.status !== 'ready' || file === null || sameRows) return;
    const kept = this.connection?.kept.read(file);
    this.open = new Set(kept?.open);
    this.selected = kept?.selected ?? null;
    this.own?.restore(kept?.own);
    this.caret = null;
    void this.updateComplete.then(() => {
      window.scrollTo({ top: kept?.scrollTop ?? 0 });
    });
  }

  protected keep(): void {
    const file = fileOf(this.shown);
    if (this.shown?.state.status !== 'ready' || file === null) return;
    this.connection?.kept.write(file, {
      open: [...this.open],
      selected: this.selected,
      scrollTop: window.scrollY,
      own: this.own?.read(),
    });
    this.connection?.kept.keepHabits(this.habits?.read());
  }

  private onKey(event: KeyboardEvent, row: Row): boolean {
    if (this.onRowKey(event, row)) return true;
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    const isBlank = event.key === ' ' && !this.typeAhead.isTyping;
    if (event.key === 'Enter' || isBlank) {
      this.choose(row, event.key === 'Enter');
      return true;
    }
    const target =
      rowForKey(this.rows, row.key, event.key) ?? this.typeAhead.rowFor(this.rows, row.key, event.key);
    if (target !== null) this.select(target.key);
    return target !== null;
  }

  private rowOf(target: EventTarget | null): Row | undefined {
    const wanted = target instanceof HTMLElement ? target.dataset['row'] : undefined;
    return this.rows.find(({ key }) => key === wanted);
  }

  private selectedRow(): HTMLElement | null {
    if (this.selected === null) return null;
    return this.renderRoot.querySelector<HTMLElement>(`[data-row="${CSS.escape(this.selected)}"]`);
  }

  private focusSelected(): void {
    const row = this.selectedRow();
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }
}

function fileOf(snapshot: Snapshot<unknown> | null): string | null {
  const current = snapshot?.state;
  return current?.status === 'ready' || current?.status === 'loading' ? current.file : null;
}
