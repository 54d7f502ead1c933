import { html, type TemplateResult } from 'lit';
import { codicon } from './codicon.ts';

/** A choice that shows itself as a word with an arrow; the list behind it is the browser's own. */
export interface SelectChip<Value extends string> {
  /** What tests and styles know it by. */
  readonly name: string;
  readonly label: string;
  /** What stands on it: what is chosen, or what can be. */
  readonly text: string;
  readonly options: readonly { readonly value: Value | ''; readonly text: string }[];
  /** Empty: nothing in particular. */
  readonly chosen: Value | '';
  readonly onChoose: (value: Value | '') => void;
}

export function selectChip<Value extends string>(chip: SelectChip<Value>): TemplateResult {
  const { name, label, text, options, chosen, onChoose } = chip;
  return html`<span class=${chosen === '' ? 'chip' : 'chip on'} title=${chosen === '' ? label : text}>
    <span class="text" aria-hidden="true">${text}</span>${codicon('chevron-down', 'arrow')}
    <select
      aria-label=${label}
      data-filter=${name}
      @change=${({ target }: Event) => {
        const value = target instanceof HTMLSelectElement ? target.value : '';
        const option = options.find((each) => each.value === value);
        if (option) onChoose(option.value);
      }}
    >
      ${options.map(
        ({ value, text: words }) =>
          html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
      )}
    </select>
  </span>`;
}
