import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-icon/index.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { formatDay } from '../../i18n/format-date.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { DatesAnchor } from '../../rpc/panels.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { withEmphasis } from '../shared/emphasis.ts';
import { explanation } from '../shared/panel-states.ts';
import { panelStyles } from '../shared/panel.styles.ts';
import './date-editor.ts';
import { linkStyles } from '../shared/link.styles.ts';
import { publicationDayStyles } from './publication-day.styles.ts';

/**
 * The day that the dates are read from, where it comes from, whether it is doubted, and the form to change it. It
 * answers by the events `date-chosen` (detail: an ISO date, or null for what the text says) and `write-wanted`.
 */
@customElement('dragoman-publication-day')
export class PublicationDay extends LitElement {
  static override styles = [panelStyles, buttonStyles, linkStyles, publicationDayStyles];

  @property({ attribute: false }) translator!: Translator;
  @property({ attribute: false }) anchor!: DatesAnchor;
  /** URI of the article. */
  @property() file: string | null = null;
  /** Asks the host what typed words mean. */
  @property({ attribute: false }) read: (typed: string) => Promise<string | null> = () =>
    Promise.resolve(null);

  /** URI of the article whose date is being changed. */
  @state() private edited: string | null = null;

  private hadFocus = false;

  /** Opens the form, or closes it. */
  readonly toggle = (): void => {
    if (this.isEditing) this.close();
    else this.edited = this.file;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('dragoman-date-editor')?.scrollIntoView({ block: 'nearest' });
    });
  };

  protected override willUpdate(): void {
    this.hadFocus = this.renderRoot.querySelector(':focus') !== null;
  }

  /** Who used a control that is gone goes on at the one that leads to it. */
  protected override updated(): void {
    if (this.hadFocus && this.renderRoot.querySelector(':focus') === null)
      this.renderRoot.querySelector<HTMLElement>('[data-action="set-date"]')?.focus();
  }

  protected override render(): TemplateResult {
    const { anchor } = this;
    const { t } = this.translator;
    if (anchor.value === null)
      return explanation(
        t('panels.dates.unknown.title'),
        t('panels.dates.unknown.next'),
        this.isEditing
          ? this.renderEditor(anchor)
          : html`<vscode-button data-action="set-date" block @click=${this.toggle}
              >${t('panels.dates.unknown.set')}</vscode-button
            >`,
      );
    const sentence = t('panels.dates.anchor', { date: formatDay(anchor.value, this.translator) });
    const isDoubted = anchor.doubt !== undefined;
    return html`<div class=${isDoubted ? 'anchor doubted' : 'anchor'} data-anchor=${anchor.value}>
      <p>${withEmphasis(sentence)}</p>
      <p class="dim">
        ${anchor.origin === null ? nothing : html`${t(`origin.${anchor.origin}`)} · `}<button
          class="link"
          data-action="set-date"
          aria-label=${t('panels.dates.changeDate')}
          aria-expanded=${this.isEditing}
          @click=${this.toggle}
        >
          ${t('panels.dates.change')}</button
        >${anchor.isUnwritten ? this.renderWrite() : nothing}
      </p>
      ${anchor.doubt === undefined ? nothing : this.renderDoubt(anchor.doubt)}
      ${this.isEditing ? this.renderEditor(anchor) : nothing}
    </div>`;
  }

  private renderWrite(): TemplateResult {
    const { t } = this.translator;
    return html` ·
      <button
        class="link"
        data-action="write-date"
        title=${t('panels.dates.writeHint')}
        @click=${() => {
          this.dispatchEvent(new CustomEvent('write-wanted'));
        }}
      >
        ${t('panels.dates.write')}
      </button>`;
  }

  private renderDoubt(doubt: NonNullable<DatesAnchor['doubt']>): TemplateResult {
    const { t } = this.translator;
    return html`<p class="doubt" role="note" aria-label=${t('panels.dates.doubt.label')}>
      <vscode-icon name="warning"></vscode-icon><span>${t(`panels.dates.doubt.${doubt}`)}</span>
    </p>`;
  }

  private renderEditor({ value, origin }: DatesAnchor): TemplateResult {
    return html`<dragoman-date-editor
      .translator=${this.translator}
      .value=${value}
      .given=${origin === 'given'}
      .read=${this.read}
      @date-chosen=${this.onDateChosen}
      @date-cancelled=${this.close}
    ></dragoman-date-editor>`;
  }

  /** The form belongs to the article that it was opened for. */
  private get isEditing(): boolean {
    return this.edited !== null && this.edited === this.file;
  }

  private readonly onDateChosen = ({ detail }: CustomEvent<string | null>): void => {
    this.dispatchEvent(new CustomEvent('date-chosen', { detail }));
    this.close();
  };

  private readonly close = (): void => {
    this.edited = null;
  };
}
