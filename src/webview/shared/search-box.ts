import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { codicon, codiconRules, codiconStyles } from './codicon.ts';
import { searchBoxStyles } from './search-box.styles.ts';

/**
 * Where a panel is searched as one types. It answers by the event `query-changed` (detail: the query), and by
 * `search-left` where the keyboard wants to go on to what was found. Escape clears it first.
 */
@customElement('dragoman-search-box')
export class SearchBox extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [codiconStyles, searchBoxStyles];

  @property() query = '';
  @property() label = '';
  @property() placeholder = '';
  @property() clearLabel = '';
  /** How many are found of how many, in short; the panel tells it to screen readers. */
  @property() hits = '';

  /** Puts the keyboard here, ready to type over what was sought before. */
  begin(): void {
    const input = this.renderRoot.querySelector('input');
    input?.focus();
    input?.select();
  }

  protected override render(): TemplateResult {
    return html`${codiconRules()}
      <div class="box" role="search">
        ${codicon('search')}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          maxlength="200"
          aria-label=${this.label}
          aria-keyshortcuts="/ Control+F"
          placeholder=${this.placeholder}
          title=${this.label}
          .value=${this.query}
          @input=${this.onInput}
          @keydown=${this.onKeyDown}
        />
        ${
          this.query === ''
            ? nothing
            : html`<span class="hits" aria-hidden="true">${this.hits}</span>
                <button
                  type="button"
                  title=${this.clearLabel}
                  aria-label=${this.clearLabel}
                  @click=${this.onClear}
                >
                  ${codicon('close')}
                </button>`
        }
      </div>`;
  }

  private answer(query: string): void {
    this.dispatchEvent(new CustomEvent('query-changed', { detail: query }));
  }

  private readonly onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.answer(target.value);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const isLeaving = event.key === 'ArrowDown' || event.key === 'Enter' || event.key === 'Escape';
    if (!isLeaving || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape' && this.query !== '') this.answer('');
    else this.dispatchEvent(new CustomEvent('search-left'));
  };

  private readonly onClear = (): void => {
    this.answer('');
    this.begin();
  };
}
