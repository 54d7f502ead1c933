import '@vscode-elements/elements/dist/vscode-button/index.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { KINDS } from '../../core/glossary/kind.ts';
import { LANGS, type Lang } from '../../core/language/language.ts';
import type { Draft, DraftList, DraftName } from '../../rpc/glossary-draft.ts';
import type { EntryLine } from '../../rpc/glossary-line.ts';
import type { GlossaryFile } from '../../rpc/glossary-panel.ts';
import { codicon, codiconRules, codiconStyles } from '../shared/codicon.ts';
import { entryFormStyles } from './entry-form.styles.ts';
import { hasName, type FormState } from './form-state.ts';
import type { GlossaryWords } from './glossary-words.ts';

/** What the form asks of the view. */
export interface FormEvents {
  onDraft(draft: Draft): void;
  onSave(): void;
  /** Leave the form; the view asks where something was typed. */
  onCancel(): void;
  /** Throw away what was typed (and begin what waits), or keep it. */
  onDecide(isThrownAway: boolean): void;
  onEntry(id: string): void;
}

/** Where each list of forms is typed: on one line with commas, or one form a line. */
const SEPARATORS: Readonly<Record<DraftList, ',' | '\n'>> = {
  abbreviations: ',',
  variants: '\n',
  deprecated: '\n',
  forbidden: '\n',
};

/** Whether it is open what becomes of what was typed. */
function asks({ isLeaving, pending }: FormState): boolean {
  return isLeaving || pending !== null;
}

/** An entry as a form: its names by language, other forms, what it is, and the file it goes into. */
@customElement('dragoman-entry-form')
export class EntryForm extends LitElement {
  static override styles = [codiconStyles, entryFormStyles];

  @property({ attribute: false }) words!: GlossaryWords;
  @property({ attribute: false }) form!: FormState;
  /** Those that can be written. */
  @property({ attribute: false }) files: readonly GlossaryFile[] = [];
  /** The text's language comes first. */
  @property({ attribute: false }) first: Lang | null = null;
  @property({ attribute: false }) events!: FormEvents;

  protected override firstUpdated(): void {
    this.begin();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('form');
    if (before !== undefined && before.proposal !== this.form.proposal) this.begin();
    if (asks(this.form) && (before === undefined || !asks(before)))
      this.renderRoot.querySelector<HTMLElement>('[data-action="keep"]')?.focus();
  }

  /** Puts the keyboard on the first name that is wanted. */
  private begin(): void {
    const { names } = this.form.draft;
    const language = this.languages.find((each) => names[each].text === '') ?? this.languages[0];
    this.renderRoot.querySelector<HTMLElement>(`#name-${language ?? 'en'}`)?.focus();
  }

  private get languages(): readonly Lang[] {
    return this.first === null ? LANGS : [this.first, ...LANGS.filter((each) => each !== this.first)];
  }

  protected override render(): TemplateResult {
    const { t } = this.words.translator;
    const { draft, proposal, isSaving } = this.form;
    const title = draft.id === null ? 'add' : draft.isCopy ? 'copy' : 'edit';
    return html`${codiconRules()}
      <form aria-labelledby="title" @submit=${this.onSubmit} @keydown=${this.onKeyDown} autocomplete="off">
        <h2 id="title">${t(`panels.glossary.form.title.${title}`)}</h2>
        ${draft.isCopy ? html`<p class="note">${codicon('info')}${t('panels.glossary.form.isCopy')}</p>` : nothing}
        ${this.renderNear(proposal.near)} ${this.renderKind()}
        ${this.languages.map((language) => this.renderName(language))} ${this.renderDoubts()}
        ${this.renderList('abbreviations')} ${this.renderList('variants')} ${this.renderWords('definition')}
        <details ?open=${draft.deprecated.length + draft.forbidden.length + draft.notes.length > 0}>
          <summary>${t('panels.glossary.form.more')}</summary>
          ${this.renderList('deprecated')} ${this.renderList('forbidden')} ${this.renderWords('notes')}
        </details>
        <label class="check"
          ><input
            type="checkbox"
            id="verified"
            .checked=${live(draft.isVerified)}
            @change=${({ target }: Event) => {
              if (target instanceof HTMLInputElement) this.change({ isVerified: target.checked });
            }}
          />${t('panels.glossary.form.isVerified')}</label
        >
        ${this.renderFile()} ${this.renderFault()}
        <div class="actions">
          <vscode-button data-action="save" ?disabled=${isSaving} @click=${this.onSave}
            >${t('panels.glossary.form.save')}</vscode-button
          >
          <vscode-button data-action="cancel" secondary @click=${this.onCancel}
            >${t('panels.glossary.form.cancel')}</vscode-button
          >
        </div>
        ${this.renderQuestion()}
      </form>`;
  }

  private renderNear(near: readonly EntryLine[]): TemplateResult | typeof nothing {
    if (near.length === 0) return nothing;
    return html`<div class="note" role="note">
      ${codicon('info')}<span
        >${this.words.translator.t('panels.glossary.form.near')}
        ${near.map((line) => html`${this.entryLink(line)} `)}</span
      >
    </div>`;
  }

  private entryLink(line: EntryLine): TemplateResult {
    return html`<button
      type="button"
      class="link"
      title=${this.words.describe(line)}
      @click=${() => {
        this.events.onEntry(line.id);
      }}
    >
      <bdi>${line.name}</bdi>
    </button>`;
  }

  private renderKind(): TemplateResult {
    const { t } = this.words.translator;
    return html`<label for="kind">${t('panels.glossary.form.kind')}</label>
      <select
        id="kind"
        @change=${({ target }: Event) => {
          const kind =
            target instanceof HTMLSelectElement ? KINDS.find((each) => each === target.value) : undefined;
          if (kind) this.change({ kind });
        }}
      >
        ${KINDS.map(
          (kind) =>
            html`<option value=${kind} ?selected=${kind === this.form.draft.kind}>
              ${t(`kind.${kind}`)}
            </option>`,
        )}
      </select>`;
  }

  private renderName(language: Lang): TemplateResult {
    const { t } = this.words.translator;
    const name = this.form.draft.names[language];
    const isGuess =
      this.form.proposal.guessed.includes(language) &&
      name.text === this.form.proposal.draft.names[language].text;
    const isFault = this.form.refusal === 'noName' && !hasName(this.form.draft);
    return html`<label for="name-${language}"
        >${this.words.language(language)}${
          isGuess ? html` <em>${t('panels.glossary.form.guess')}</em>` : nothing
        }</label
      >
      <div class="name">
        <input
          id="name-${language}"
          type="text"
          lang=${language}
          maxlength="300"
          spellcheck="false"
          aria-invalid=${isFault}
          aria-describedby=${isFault ? 'fault' : nothing}
          .value=${live(name.text)}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) this.rename(language, { text: target.value });
          }}
        />
        ${language === 'en' ? nothing : [this.renderGender(language, name), this.renderNumber(language, name)]}
      </div>`;
  }

  private renderGender(language: Lang, { gender }: DraftName): TemplateResult {
    const { t } = this.words.translator;
    return html`<select
      aria-label=${t('panels.glossary.form.gender', { language: this.words.language(language) })}
      title=${t('panels.glossary.form.genderHint')}
      data-field="gender-${language}"
      @change=${({ target }: Event) => {
        const value = target instanceof HTMLSelectElement ? target.value : '';
        this.rename(language, { gender: value === 'm' || value === 'f' ? value : null });
      }}
    >
      <option value="" ?selected=${gender === null}>–</option>
      <option value="m" ?selected=${gender === 'm'}>${t('panels.glossary.gender.m')}</option>
      <option value="f" ?selected=${gender === 'f'}>${t('panels.glossary.gender.f')}</option>
    </select>`;
  }

  private renderNumber(language: Lang, { number }: DraftName): TemplateResult {
    const { t } = this.words.translator;
    return html`<select
      aria-label=${t('panels.glossary.form.number', { language: this.words.language(language) })}
      title=${t('panels.glossary.form.genderHint')}
      data-field="number-${language}"
      @change=${({ target }: Event) => {
        const value = target instanceof HTMLSelectElement ? target.value : '';
        this.rename(language, { number: value === 'singular' || value === 'plural' ? value : null });
      }}
    >
      <option value="" ?selected=${number === null}>–</option>
      <option value="singular" ?selected=${number === 'singular'}>${t('panels.glossary.singular')}</option>
      <option value="plural" ?selected=${number === 'plural'}>${t('panels.glossary.plural')}</option>
    </select>`;
  }

  private renderDoubts(): TemplateResult {
    const { t } = this.words.translator;
    return html`<div role="status" class="doubts">
      ${this.form.doubts.map(
        ({ form, entry }) =>
          html`<p class="doubt">
            ${codicon('warning')}<span
              >${t('panels.glossary.form.doubt', { form, file: this.words.label(entry) })}
              ${this.entryLink(entry)}</span
            >
          </p>`,
      )}
    </div>`;
  }

  private renderList(list: DraftList): TemplateResult {
    const { t } = this.words.translator;
    const separator = SEPARATORS[list];
    const value = this.form.draft[list].join(separator);
    const onInput = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      this.change({ [list]: target.value === '' ? [] : target.value.split(separator) });
    };
    return html`<label for=${list}>${t(`panels.glossary.form.${list}`)}</label> ${
        separator === ','
          ? html`<input id=${list} type="text" spellcheck="false" .value=${live(value)} @input=${onInput} />`
          : html`<textarea
              id=${list}
              rows="2"
              spellcheck="false"
              .value=${live(value)}
              @input=${onInput}
            ></textarea>`
      }`;
  }

  private renderWords(field: 'definition' | 'notes'): TemplateResult {
    const { translator } = this.words;
    return html`<label for=${field}>${translator.t(`panels.glossary.form.${field}`)}</label>
      <textarea
        id=${field}
        rows="2"
        maxlength="4000"
        .value=${live(this.form.draft[field])}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLTextAreaElement) this.change({ [field]: target.value });
        }}
      ></textarea>`;
  }

  /** A new entry goes into a file that the user picks, here or when it is saved. */
  private renderFile(): TemplateResult | typeof nothing {
    const { t } = this.words.translator;
    const { id, file } = this.form.draft;
    if (id !== null) return nothing;
    if (this.files.length === 0)
      return html`<p class="note">${codicon('info')}${t('panels.glossary.form.firstFile')}</p>`;
    return html`<label for="file">${t('panels.glossary.form.file')}</label>
      <select
        id="file"
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) this.change({ file: target.value });
        }}
      >
        ${this.files.map(
          (each) =>
            html`<option value=${each.file} ?selected=${each.file === file}>
              ${this.words.label(each)}
            </option>`,
        )}
        <option value="" ?selected=${file === ''}>${t('panels.glossary.form.otherFile')}</option>
      </select>`;
  }

  private renderFault(): TemplateResult {
    const { refusal, draft } = this.form;
    const isMended = refusal === 'noName' && hasName(draft);
    return html`<div id="fault" class="fault" role="alert">
      ${
        refusal === null || isMended
          ? nothing
          : html`${codicon('error')}<span
                >${this.words.translator.t(`panels.glossary.form.refusal.${refusal}`)}</span
              >`
      }
    </div>`;
  }

  /** What is to become of what was typed. */
  private renderQuestion(): TemplateResult | typeof nothing {
    const { t } = this.words.translator;
    const { pending } = this.form;
    if (!asks(this.form)) return nothing;
    return html`<div class="question" role="alertdialog" aria-labelledby="question">
      <p id="question">
        ${t(pending === null ? 'panels.glossary.form.leave' : 'panels.glossary.form.beginAnother')}
      </p>
      <div class="actions">
        <vscode-button
          data-action="keep"
          @click=${() => {
            this.events.onDecide(false);
          }}
          >${t('panels.glossary.form.keep')}</vscode-button
        >
        <vscode-button
          data-action="discard"
          secondary
          @click=${() => {
            this.events.onDecide(true);
          }}
          >${t('panels.glossary.form.discard')}</vscode-button
        >
      </div>
    </div>`;
  }

  private rename(language: Lang, change: Partial<DraftName>): void {
    const { names } = this.form.draft;
    this.change({ names: { ...names, [language]: { ...names[language], ...change } } });
  }

  private change(change: Partial<Draft>): void {
    this.events.onDraft({ ...this.form.draft, ...change });
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
  };

  private readonly onSave = (): void => {
    this.events.onSave();
  };

  private readonly onCancel = (): void => {
    this.events.onCancel();
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.isComposing || (!saves && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (saves) this.events.onSave();
    else if (asks(this.form)) this.events.onDecide(false);
    else this.events.onCancel();
  };
}
