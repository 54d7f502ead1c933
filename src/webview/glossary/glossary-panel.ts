import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { langOf } from '../../core/glossary/term.ts';
import { uiLanguageFor } from '../../i18n/languages.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { Proposal } from '../../rpc/glossary-draft.ts';
import type { GlossaryAction, GlossaryPageFunctions, GlossarySnapshot } from '../../rpc/glossary-panel.ts';
import { anew } from '../shared/anew.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import type { MessagePort } from '../shared/channel.ts';
import { chipStyles } from '../shared/chip.styles.ts';
import { codiconRules, codiconStyles } from '../shared/codicon.ts';
import type { StateStore } from '../shared/kept-state.ts';
import { leadsToRows } from '../shared/idle-key.ts';
import { kindStyles } from '../shared/kind.styles.ts';
import { linkStyles } from '../shared/link.styles.ts';
import { explanation, progress } from '../shared/panel-states.ts';
import { panelStyles } from '../shared/panel.styles.ts';
import type { Row } from '../shared/row.ts';
import { createRowKeys } from '../shared/row-keys.ts';
import type { SearchBox } from '../shared/search-box.ts';
import { keepHeadHeight } from '../shared/sticky-head.ts';
import { keepToolbars } from '../shared/toolbars.ts';
import { connectGlossary, type GlossaryHost } from './connect.ts';
import './entry-form.ts';
import { entryRows, type EntryRow } from './entry-rows.ts';
import { chooseStep, keyStep, type EntryStep } from './entry-step.ts';
import { createFormKeeper } from './form-keeper.ts';
import { showFromHead } from './from-head.ts';
import { createGlossaryWords } from './glossary-words.ts';
import { createKeptGlossary } from './kept.ts';
import { glossaryStyles } from './glossary.styles.ts';
import { createLookUps } from './look-ups.ts';
import * as go from './page-state.ts';
import { candidateRows, renderCandidates } from './render-candidates.ts';
import { renderHead } from './render-head.ts';
import { listRows } from './render-list.ts';
import { renderEntryPage, renderListPage } from './render-pages.ts';

/**
 * The glossary beside a text: the entry of the term at the caret, the list of all, the names of the article that are in
 * none, and the form in which entries are written.
 */
@customElement('dragoman-glossary')
export class GlossaryPanel extends LitElement implements GlossaryPageFunctions {
  static override styles = [
    ...[panelStyles, buttonStyles, codiconStyles, chipStyles, kindStyles, linkStyles],
    glossaryStyles,
  ];

  @state() private shown: GlossarySnapshot | null = null;
  @state() private place: go.PageState = go.AT_FIRST;
  @state() private announcement = '';
  @state() private isAdding = false;

  private words = createGlossaryWords(createTranslator('en'));
  private host: GlossaryHost | null = null;
  private keep: () => void = () => undefined;
  private rows: readonly EntryRow[] = [];

  private readonly keys = createRowKeys(this, () => this.rowsOfPage());
  private readonly lookUps = createLookUps(this, {
    onFound: (total) => {
      const hits = this.words.translator.t('panels.glossary.search.hits', { count: total });
      if (this.place.words.query !== '') this.say(hits);
    },
  });
  private readonly form = createFormKeeper(this, {
    onSaved: (id) => {
      this.say(this.words.translator.t('panels.glossary.form.saved'));
      this.goTo(id);
    },
    onLeft: () => {
      this.keys.enter();
    },
    onChange: () => {
      this.keep();
    },
  });

  constructor() {
    super();
    keepHeadHeight(this);
    showFromHead(this, () => this.rows[0]?.key ?? null);
    keepToolbars(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onPageKey);
    document.addEventListener('copy', this.onCopy);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onPageKey);
    document.removeEventListener('copy', this.onCopy);
    super.disconnectedCallback();
  }

  /** Opens the channel; called once, by the page. */
  connect(api: MessagePort & StateStore): void {
    const kept = createKeptGlossary(api);
    const before = kept.read();
    this.place = before.place;
    this.form.restore(before.form);
    this.keep = () => {
      kept.write({ place: this.place, form: this.form.kept() });
    };
    this.host = connectGlossary(api, this);
    this.lookUps.connect(this.host);
    this.form.connect(this.host);
  }

  show(snapshot: GlossarySnapshot): void {
    const language = uiLanguageFor(snapshot.uiLanguage, 'en');
    if (language !== this.words.translator.language)
      this.words = createGlossaryWords(createTranslator(language));
    document.documentElement.lang = language;
    const before = this.shown?.caret;
    this.shown = snapshot;
    const { caret } = snapshot;
    const isOther =
      caret?.isHere === true && (!before?.isHere || before.entries[0]?.id !== caret.entries[0]?.id);
    if (isOther && !this.form.isShown) this.move(go.caretMoved(this.place));
    else this.look();
  }

  perform(action: GlossaryAction): void {
    this.form.hide();
    if (action === 'candidates') this.move(go.turnTo(this.place, 'candidates'));
    else this.renderRoot.querySelector<SearchBox>('dragoman-search-box')?.begin();
  }

  browse(id: string): void {
    this.goTo(id);
  }

  edit(proposal: Proposal): void {
    this.form.begin(proposal);
  }

  protected override render(): TemplateResult {
    const { t } = this.words.translator;
    if (this.shown === null) return html`${progress(t('panels.starting'))}`;
    return html`${codiconRules()}
      ${renderHead({
        words: this.words,
        state: this.place,
        files: this.shown.files,
        candidates: this.shown.text?.candidates.length ?? 0,
        total: this.lookUps.found?.total ?? null,
        form: this.form.current,
        onWords: (words) => {
          this.form.hide();
          this.move(go.lookFor(this.place, words));
        },
        onLeave: () => {
          this.keys.enter();
        },
        onFollow: () => {
          this.move(go.follow(this.place, !this.place.follows));
        },
        onAdd: () => void this.host?.proposeEdit(null),
        onPage: (page) => {
          this.form.hide();
          this.move(go.turnTo(this.place, page));
        },
        onForm: () => {
          this.form.show();
        },
      })}
      <div class="page">${this.form.isShown ? this.renderForm() : this.renderPage(this.shown)}</div>
      <div class="unseen" role="status">${this.announcement}</div>`;
  }

  private renderForm(): unknown {
    return html`<dragoman-entry-form
      .words=${this.words}
      .form=${this.form.current}
      .files=${this.writableFiles}
      .first=${langOf(this.shown?.text?.language ?? undefined) ?? null}
      .events=${{
        ...this.form.events,
        onEntry: (id: string) => {
          this.goTo(id);
        },
      }}
    ></dragoman-entry-form>`;
  }

  private renderPage(shown: GlossarySnapshot): unknown {
    const { words, keys, onClick, onKeyDown, rows } = this;
    const { page, trail } = this.place;
    const { found, isGone } = this.lookUps;
    switch (page) {
      case 'entry':
        return renderEntryPage({
          ...{ words, keys, onClick, onKeyDown, rows, shown, trail, isGone },
          canInsert: shown.text?.isWritable === true,
          onBack: this.onBack,
          onNewGlossary: () => void this.host?.newGlossary(),
        });
      case 'list':
        return renderListPage({ words, keys, onClick, onKeyDown, found, query: this.place.words.query });
      case 'candidates':
        return this.renderCandidatesPage(shown);
    }
  }

  private renderCandidatesPage({ text }: GlossarySnapshot): unknown {
    const { t } = this.words.translator;
    if (text === null)
      return explanation(t('panels.empty.noEditor.title'), t('panels.glossary.candidates.noText'));
    const { candidates } = text;
    return renderCandidates({
      text,
      ticked: this.place.ticked,
      files: this.writableFiles,
      target: this.target,
      isBusy: this.isAdding,
      words: this.words,
      keys: this.keys,
      onClick: this.onClick,
      onKeyDown: this.onKeyDown,
      onTickAll: (isTicked) => {
        this.move({ ...this.place, ticked: isTicked ? candidates.map(({ key }) => key) : [] });
      },
      onTarget: (target) => {
        this.move({ ...this.place, target });
      },
      onAdd: () => void this.addTicked(),
    });
  }

  protected override willUpdate(): void {
    const { trail, page, toggled } = this.place;
    const browsed = this.lookUps.entry;
    const entries = trail.length === 0 ? (this.shown?.caret?.entries ?? []) : browsed ? [browsed] : [];
    this.rows = page === 'entry' ? entryRows(entries, toggled, this.words) : [];
  }

  private get writableFiles(): GlossarySnapshot['files'] {
    return this.shown?.files.filter(({ isWritable }) => isWritable) ?? [];
  }

  private get target(): string {
    const files = this.writableFiles;
    return (files.find(({ file }) => file === this.place.target) ?? files[0])?.file ?? '';
  }

  private rowsOfPage(): readonly Row[] {
    if (this.form.isShown) return [];
    if (this.place.page === 'list') return this.lookUps.found ? listRows(this.lookUps.found) : [];
    return this.place.page === 'entry' ? this.rows : candidateRows(this.shown?.text?.candidates ?? []);
  }

  private move(place: go.PageState): void {
    this.place = place;
    this.keep();
    this.look();
  }

  /** Asks the host for what the page wants. */
  private look(): void {
    this.lookUps.want(this.place, this.shown?.revision ?? 0, this.shown?.text?.language ?? null);
  }

  private goTo(id: string): void {
    this.form.hide();
    this.move(go.goTo(this.place, id));
    this.keys.select(id);
  }

  private readonly onBack = (): void => {
    const [left = null] = this.place.trail.slice(-1);
    const back = go.goBack(this.place);
    if (back === null) return;
    this.move(back);
    const isList = back.page === 'list' && left !== null;
    this.keys.select(isList ? left : (back.trail.at(-1) ?? this.shown?.caret?.entries[0]?.id ?? ''));
  };

  private say(words: string): void {
    this.announcement = anew(this.announcement, words);
  }

  private async addTicked(): Promise<void> {
    const known = new Set(this.shown?.text?.candidates.map(({ key }) => key));
    const keys = this.place.ticked.filter((key) => known.has(key));
    if (keys.length === 0 || this.host === null) return;
    this.isAdding = true;
    const count = await this.host.addCandidates({ keys, file: this.target });
    this.isAdding = false;
    const { t } = this.words.translator;
    this.say(
      count === null
        ? t('panels.glossary.form.refusal.failed')
        : t('panels.glossary.candidates.added', { count }),
    );
    if (count !== null) this.move({ ...this.place, ticked: [] });
  }

  /** Puts words on the clipboard or into the text, and says so to whoever does not see it. */
  private async hand(action: 'copy' | 'insert', text: string): Promise<void> {
    const isDone = (await this.host?.[action]({ text })) ?? false;
    const { t } = this.words.translator;
    if (action === 'copy') this.say(t(isDone ? 'panels.copied' : 'panels.notCopied', { text }));
    else this.say(t(isDone ? 'panels.glossary.inserted' : 'panels.glossary.notInserted', { text }));
  }

  /** A click, Space or Enter on a row that is no entry's. */
  private choose(key: string): void {
    if (this.place.page === 'list') this.goTo(key);
    else this.move({ ...this.place, ticked: go.flip(this.place.ticked, key) });
  }

  private take(step: EntryStep): void {
    switch (step.does) {
      case 'copy':
      case 'insert':
        void this.hand(step.does, step.text);
        break;
      case 'toggle':
        this.move({ ...this.place, toggled: go.flip(this.place.toggled, step.key) });
        break;
      case 'select':
        this.keys.select(step.key);
        break;
      case 'go':
        this.goTo(step.id);
        break;
      case 'open':
        void this.host?.openEntry(step.id);
        break;
      case 'edit':
        void this.host?.proposeEdit(step.id);
        break;
    }
  }

  private entryRowOf(key: string): EntryRow | undefined {
    return this.rows.find((row) => row.key === key);
  }

  private readonly onClick = (event: MouseEvent): void => {
    const row = this.keys.rowOf(event);
    if (row === undefined) return;
    this.keys.select(row.key);
    const tool = event.target instanceof Element ? event.target.closest('[data-action]') : null;
    const action = tool instanceof HTMLElement ? tool.dataset['action'] : undefined;
    const entryRow = this.entryRowOf(row.key);
    if (entryRow === undefined) this.choose(row.key);
    else if (action === 'copy' || action === 'insert') this.take({ does: action, text: row.label });
    else {
      const step = chooseStep(entryRow);
      if (step) this.take(step);
    }
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const row = this.keys.rowOf(event);
    if (row === undefined) return;
    const entryRow = this.entryRowOf(row.key);
    const step = entryRow && keyStep(entryRow, event);
    const isChoice = !event.ctrlKey && !event.metaKey && !event.altKey && /^(?:Enter| )$/u.test(event.key);
    if (step) this.take(step);
    else if (entryRow === undefined && isChoice) this.choose(row.key);
    else if (!this.keys.move(event)) return;
    event.preventDefault();
  };

  private readonly onPageKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const isTyping =
      target instanceof HTMLInputElement ||
      target instanceof HTMLSelectElement ||
      target instanceof HTMLTextAreaElement;
    if (isTyping || event.ctrlKey || event.altKey || event.metaKey || this.form.isShown) return;
    if (event.key === '/') this.perform('search');
    else if (event.key === 'Escape' && go.goBack(this.place) !== null) this.onBack();
    else if (leadsToRows(event)) this.keys.enter();
    else return;
    event.preventDefault();
  };

  /** What a row is called, where nothing else is selected. */
  private readonly onCopy = (event: ClipboardEvent): void => {
    const focused = this.renderRoot.querySelector<HTMLElement>('[data-row]:focus');
    const row = this.rowsOfPage().find(({ key }) => key === focused?.dataset['row']);
    if (row === undefined || event.clipboardData === null || getSelection()?.isCollapsed === false) return;
    event.clipboardData.setData('text/plain', row.label);
    event.preventDefault();
    this.say(this.words.translator.t('panels.copied', { text: row.label }));
  };
}
