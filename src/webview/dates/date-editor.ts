import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-icon/index.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { dateFormat } from '../../i18n/format-date.ts';
import type { Translator } from '../../i18n/translator.ts';
import { dateEditorStyles } from './date-editor.styles.ts';

/** What was typed, and the day that the host takes it for; undefined while it is asked. */
interface Typed {
  readonly words: string;
  readonly date?: string | null;
}

/**
 * A small form for the publication date: picked in a calendar or typed in words of any of the three languages. It
 * answers by the events `date-chosen` (detail: an ISO date, or null for what the text says) and `date-cancelled`.
 */
@customElement('dragoman-date-editor')
export class DateEditor extends LitElement {
  static override styles = [dateEditorStyles];

  @property({ attribute: false }) translator!: Translator;
  /** The day that holds now, as an ISO date. */
  @property() value: string | null = null;
  /** Whether the user gave the day that holds now, and so can take it back. */
  @property({ type: Boolean }) given = false;
  /** Asks the host what typed words mean. */
  @property({ attribute: false }) read: (typed: string) => Promise<string | null> = () =>
    Promise.resolve(null);

  @state() private typed: Typed = { words: '' };
  @state() private isRefused = false;

  @query('input[type="date"]') private readonly picker!: HTMLInputElement;
  @query('input[type="text"]') private readonly words!: HTMLInputElement;

  protected override firstUpdated(): void {
    this.picker.value = this.value ?? '';
    this.picker.focus();
  }

  protected override render(): TemplateResult {
    const { t } = this.translator;
    return html`<div
      class="form"
      role="group"
      aria-label=${t('panels.dates.changeDate')}
      @keydown=${this.onKeyDown}
    >
      <label for="day">${t('panels.dates.editor.day')}</label>
      <input id="day" type="date" min="0001-01-01" max="9999-12-31" @input=${this.onPick} />
      <label for="words">${t('panels.dates.editor.words')}</label>
      <input
        id="words"
        type="text"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        placeholder=${t('panels.dates.editor.example')}
        aria-describedby="understanding"
        aria-invalid=${this.isInvalid}
        @input=${this.onType}
      />
      ${this.renderUnderstanding()}
      <div class="actions">
        <vscode-button data-action="apply" @click=${this.onApply}
          >${t('panels.dates.editor.apply')}</vscode-button
        >
        <vscode-button data-action="cancel" secondary @click=${this.onCancel}
          >${t('panels.dates.editor.cancel')}</vscode-button
        >
        ${
          this.given
            ? html`<button class="link" type="button" data-action="forget" @click=${this.onForget}>
                ${t('panels.dates.editor.forget')}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** How the words are understood, or that they are not; a screen reader hears of it as it changes. */
  private renderUnderstanding(): TemplateResult {
    const { t, language } = this.translator;
    const { date } = this.typed;
    const understood =
      typeof date === 'string' ? dateFormat(language, { dateStyle: 'full' }).format(new Date(date)) : '';
    return html`<p id="understanding" class=${this.isInvalid ? 'fault' : 'dim'} role="status">
      ${
        this.isInvalid
          ? html`<vscode-icon name="error"></vscode-icon><span>${t('publicationDate.invalid')}</span>`
          : understood
      }
    </p>`;
  }

  private get isInvalid(): boolean {
    return this.typed.words === '' ? this.isRefused : this.typed.date === null;
  }

  private readonly onPick = (): void => {
    this.words.value = '';
    this.typed = { words: '' };
    this.isRefused = false;
  };

  private readonly onType = async (): Promise<void> => {
    const words = this.words.value.trim();
    this.isRefused = false;
    this.typed = { words };
    const date = words === '' ? null : await this.read(words);
    // A later word may have overtaken the answer.
    if (this.typed.words !== words || words === '') return;
    this.typed = { words, date };
    if (date !== null) this.picker.value = date;
  };

  private readonly onApply = async (): Promise<void> => {
    const words = this.words.value.trim();
    const date = words === '' ? this.picker.value : await this.read(words);
    if (date) this.answer('date-chosen', date);
    else {
      this.typed = { words, date: null };
      this.isRefused = true;
      (words === '' ? this.picker : this.words).focus();
    }
  };

  private readonly onCancel = (): void => {
    this.answer('date-cancelled', null);
  };

  private readonly onForget = (): void => {
    this.answer('date-chosen', null);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const isField = event.target === this.picker || event.target === this.words;
    if (event.key === 'Escape') this.onCancel();
    else if (event.key === 'Enter' && isField) void this.onApply();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private answer(type: 'date-chosen' | 'date-cancelled', date: string | null): void {
    this.dispatchEvent(new CustomEvent(type, { detail: date }));
  }
}
