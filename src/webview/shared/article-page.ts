import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Span } from '../../core/text/span.ts';
import { uiLanguageFor } from '../../i18n/languages.ts';
import { createTranslator, type Translator } from '../../i18n/translator.ts';
import type { HostFunctions, PanelAction, PanelFunctions, PanelState, Snapshot } from '../../rpc/panels.ts';
import { anew } from './anew.ts';
import { connectToHost, type MessagePort } from './channel.ts';
import { createKeptState, type FileState, type KeptState, type StateStore } from './kept-state.ts';
import { emptyState, errorState, noticesList, progress } from './panel-states.ts';

/** Waiting shows itself only when it lasts; in milliseconds. */
const PATIENCE = 150;

/** What one panel alone remembers. */
export interface OwnState {
  read(): unknown;
  /** Takes what `read` once gave, of whatever version, or undefined where nothing was kept. */
  restore(kept: unknown): void;
}

/** What is remembered of the rows of a file. */
export type KeptRows = Pick<FileState, 'open' | 'selected'>;

interface Connection {
  readonly host: HostFunctions;
  readonly kept: KeptState;
}

/**
 * The page of a view: it shows the host's snapshots, or why there is none, in the language of the UI, and remembers how
 * each file was looked at. What an article looks like is for the subclasses.
 */
export abstract class ArticlePage<View> extends LitElement implements PanelFunctions<View> {
  /** What screen readers hear next. */
  @state() private announcement = '';
  @state() protected shown: Snapshot<View> | null = null;
  @state() private waiting = false;

  protected translator: Translator = createTranslator('en');
  private connection: Connection | null = null;
  private patience: ReturnType<typeof setTimeout> | undefined;

  abstract markCaret(span: Span | null): void;
  protected abstract renderView(view: View): TemplateResult;
  /** How much an article has of what the panel shows: "12 actors in market.txt". */
  protected abstract summary(view: View, fileName: string): string;
  protected abstract rowsToKeep(): KeptRows;
  protected abstract restoreRows(kept: KeptRows): void;

  /** What this panel remembers of a file beyond its rows. */
  protected readonly own: OwnState | null = null;

  /** What it remembers for all files: how somebody likes to have it. */
  protected readonly habits: OwnState | null = null;

  /** What the view's commands do here. */
  protected readonly actions: Partial<Readonly<Record<PanelAction, () => void>>> = {};

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

  /** Puts words on the clipboard, and says so to whoever does not see it. */
  protected async copy(text: string): Promise<boolean> {
    const isDone = (await this.host?.copy({ text })) ?? false;
    this.say(this.translator.t(isDone ? 'panels.copied' : 'panels.notCopied', { text }));
    return isDone;
  }

  /** Tells screen readers, when they have said what they are at. */
  protected say(words: string): void {
    this.announcement = anew(this.announcement, words);
  }

  /** Remembers how the file is looked at just now. */
  protected keep(): void {
    const file = fileOf(this.shown);
    if (this.shown?.state.status !== 'ready' || file === null) return;
    this.connection?.kept.write(file, {
      ...this.rowsToKeep(),
      scrollTop: window.scrollY,
      own: this.own?.read(),
    });
    this.connection?.kept.keepHabits(this.habits?.read());
  }

  protected override render(): unknown {
    const { t } = this.translator;
    const current = this.shown?.state;
    const loading =
      current?.status === 'loading' ? t('panels.loading', { file: current.fileName }) : t('panels.starting');
    return html`${this.waiting ? progress(loading) : nothing}${this.renderState()}
      <div class="unseen" role="status">${this.announcement}</div>`;
  }

  /** What somebody hears of a state that is new; of an error, the alert itself. */
  private wordsFor(state: PanelState<View>): string {
    const { t } = this.translator;
    switch (state.status) {
      case 'loading':
        return t('panels.loading', { file: state.fileName });
      case 'ready':
        return this.summary(state.view, state.fileName);
      case 'empty':
        return `${t(`panels.empty.${state.reason}.title`)}. ${t(`panels.empty.${state.reason}.next`)}`;
      case 'error':
        return '';
    }
  }

  private renderState(): unknown {
    const { t } = this.translator;
    const current = this.shown?.state;
    switch (current?.status) {
      case 'empty':
        return emptyState(current.reason, t, () => this.host?.takeNextStep(current.reason));
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
      if (snapshot === null || fileOf(snapshot) === fileOf(this.shown)) return;
      this.display(snapshot);
    }, PATIENCE);
  }

  private display(snapshot: Snapshot<View>): void {
    const language = uiLanguageFor(snapshot.uiLanguage, 'en');
    if (language !== this.translator.language) this.translator = createTranslator(language);
    document.documentElement.lang = language;
    const before = this.shown;
    this.shown = snapshot;
    const file = fileOf(snapshot);
    const sameRows = file === fileOf(before) && before?.state.status === 'ready';
    this.announcement = sameRows ? '' : this.wordsFor(snapshot.state);
    if (snapshot.state.status !== 'ready' || file === null || sameRows) return;
    const kept = this.connection?.kept.read(file);
    this.restoreRows({ open: kept?.open ?? [], selected: kept?.selected ?? null });
    this.own?.restore(kept?.own);
    void this.updateComplete.then(() => {
      window.scrollTo({ top: kept?.scrollTop ?? 0 });
    });
  }
}

function fileOf(snapshot: Snapshot<unknown> | null): string | null {
  const current = snapshot?.state;
  return current?.status === 'ready' || current?.status === 'loading' ? current.file : null;
}
