import { css } from 'lit';
import { buttonStyles } from '../shared/button.styles.ts';
import { linkStyles } from '../shared/link.styles.ts';

export const dateEditorStyles = [
  buttonStyles,
  linkStyles,
  css`
    :host {
      display: block;
      max-width: 23em;
      margin-top: 8px;
      line-height: calc(18 / 13);
    }

    .form {
      display: flex;
      flex-direction: column;
    }

    label {
      margin-bottom: 2px;
      color: color-mix(in srgb, var(--text) var(--dimming), transparent);
      font-size: 0.92em;
    }

    input {
      box-sizing: border-box;
      width: 100%;
      min-height: 26px;
      margin: 0 0 8px;
      padding: 3px 6px;
      border: 1px solid var(--vscode-settings-textInputBorder, var(--vscode-input-border, transparent));
      border-radius: 2px;
      background: var(--vscode-settings-textInputBackground, var(--vscode-input-background));
      color: var(--vscode-settings-textInputForeground, var(--vscode-input-foreground, var(--text)));
      font: inherit;
      font-variant-numeric: tabular-nums;
    }

    /* The button of the calendar, which lies in it, has no ring of its own. */
    input:focus-within {
      outline: 1px solid var(--vscode-focusBorder);
      outline-offset: -1px;
    }

    input[aria-invalid='true'] {
      border-color: var(--vscode-inputValidation-errorBorder, var(--vscode-errorForeground));
      outline-color: var(--vscode-inputValidation-errorBorder, var(--vscode-errorForeground));
    }

    input::placeholder {
      color: var(--vscode-input-placeholderForeground);
    }

    /* The calendar's icon is drawn by the browser, in a colour for light or for dark pages. */
    :host-context(.vscode-light) input,
    :host-context(.vscode-high-contrast-light) input {
      color-scheme: light;
    }

    :host-context(.vscode-dark) input,
    :host-context(.vscode-high-contrast:not(.vscode-high-contrast-light)) input {
      color-scheme: dark;
    }

    input::-webkit-calendar-picker-indicator {
      cursor: pointer;
    }

    #understanding {
      margin: -4px 0 8px;
      font-size: 0.92em;
    }

    #understanding:empty {
      display: none;
    }

    .dim {
      color: color-mix(in srgb, var(--text) var(--dimming), transparent);
    }

    .fault {
      display: flex;
      gap: 6px;
    }

    /* A theme's colour for errors need not be one for small letters. */
    .fault vscode-icon {
      flex: none;
      color: var(--vscode-errorForeground);
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px 8px;
    }

    .actions .link {
      min-height: 24px;
    }
  `,
];
