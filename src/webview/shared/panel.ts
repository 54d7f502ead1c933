import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { contains, type Span } from '../../core/text/span.ts';
import { ArticlePage, type KeptRows } from './article-page.ts';
import { buttonStyles } from './button.styles.ts';
import { leadsToRows } from './idle-key.ts';
import { panelStyles } from './panel.styles.ts';
import { rowForKey, type Row } from './row.ts';
import { createTypeAhead } from './type-ahead.ts';

/**
 * A view of the article as rows: one moves over them by keyboard with one tab stop, opens and selects them, and copies
 * what they are called. The subclasses draw the rows.
 */
export abstract class Panel<View> extends ArticlePage<View> {
  static override styles = [panelStyles, buttonStyles];

  @state() protected selected: string | null = null;
  @state() protected open: ReadonlySet<string> = new Set();
  @state() private caret: Span | null = null;

  private rows: readonly Row[] = [];
  private readonly typeAhead = createTypeAhead();
  private rowHadFocus = false;

  /** All rows that can be seen, from top to bottom. */
  protected abstract rowsOf(view: View): readonly Row[];
  /** The rows, in an element of class `rows` that hands its clicks and keys to `onClick` and `onKeyDown`. */
  protected abstract override renderView(view: View): TemplateResult;
  /** A key on a row that the panel itself knows; whether it was one. */
  protected abstract onRowKey(event: KeyboardEvent, row: Row): boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('copy', this.onCopy);
    document.addEventListener('keydown', this.onIdleKey);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('copy', this.onCopy);
    document.removeEventListener('keydown', this.onIdleKey);
    super.disconnectedCallback();
  }

  override markCaret(span: Span | null): void {
    this.caret = span;
    const inUse = document.hasFocus() || this.matches(':hover');
    if (span === null || inUse) return;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('.row[aria-current]')?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected isAtCaret(span: Span): boolean {
    return this.caret !== null && contains(span, this.caret);
  }

  protected get caretStart(): number | null {
    return this.caret?.start ?? null;
  }

  protected override rowsToKeep(): KeptRows {
    return { open: [...this.open], selected: this.selected };
  }

  protected override restoreRows({ open, selected }: KeptRows): void {
    this.open = new Set(open);
    this.selected = selected;
    this.caret = null;
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

  private readonly onIdleKey = (event: KeyboardEvent): void => {
    if (!leadsToRows(event)) return;
    this.enterRows();
    event.preventDefault();
  };

  /** What a row is called, where nothing else is selected. */
  private readonly onCopy = (event: ClipboardEvent): void => {
    const row = this.rowOf(this.renderRoot.querySelector('.row:focus'));
    if (row === undefined || event.clipboardData === null || getSelection()?.isCollapsed === false) return;
    event.clipboardData.setData('text/plain', row.label);
    event.preventDefault();
    this.say(this.translator.t('panels.copied', { text: row.label }));
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
