import { css } from 'lit';
import { buttonStyles } from '../shared/button.styles.ts';
import { linkStyles } from '../shared/link.styles.ts';

export const entryFormStyles = [
  buttonStyles,
  linkStyles,
  css`
    :host {
      display: block;
      max-width: 37em;
      padding: 2px 12px 12px;
      line-height: calc(18 / 13);
    }

    form {
      display: flex;
      flex-direction: column;
    }

    h2 {
      margin: 4px 0 6px;
      font-size: 1em;
      font-weight: 600;
    }

    label,
    summary {
      margin: 6px 0 2px;
      color: color-mix(in srgb, var(--text) var(--dimming), transparent);
      font-size: 0.92em;
    }

    /* Names of languages are written small where they stand in a sentence. */
    label::first-letter {
      text-transform: uppercase;
    }

    summary {
      line-height: 2;
      cursor: pointer;
    }

    summary:focus-visible {
      outline: 1px solid var(--vscode-focusBorder);
    }

    details {
      display: block;
    }

    details > label {
      display: block;
    }

    .check {
      display: flex;
      align-items: center;
      gap: 6px;
      min-height: 24px;
      margin: 4px 0 2px;
      color: inherit;
    }

    input[type='text'],
    textarea,
    select {
      box-sizing: border-box;
      min-width: 0;
      width: 100%;
      scroll-margin: calc(var(--head-height, 0px) + 26px) 0 8px;
      margin: 0;
      padding: 3px 6px;
      border: 1px solid var(--vscode-settings-textInputBorder, var(--vscode-input-border, transparent));
      border-radius: 2px;
      background: var(--vscode-settings-textInputBackground, var(--vscode-input-background));
      color: var(--vscode-settings-textInputForeground, var(--vscode-input-foreground, var(--text)));
      font: inherit;
    }

    input[type='text'],
    select {
      min-height: 26px;
    }

    input[type='checkbox'] {
      margin: 0;
      accent-color: var(--vscode-button-background);
    }

    textarea {
      display: block;
      resize: vertical;
    }

    select {
      border-color: var(--vscode-dropdown-border, var(--vscode-input-border, transparent));
      background: var(--vscode-dropdown-background, var(--vscode-input-background));
      color: var(--vscode-dropdown-foreground, var(--vscode-input-foreground, var(--text)));
    }

    select:disabled {
      opacity: 0.7;
    }

    input:focus-visible,
    textarea:focus-visible,
    select:focus-visible {
      outline: 1px solid var(--vscode-focusBorder);
      outline-offset: -1px;
    }

    input[aria-invalid='true'] {
      border-color: var(--vscode-inputValidation-errorBorder, var(--vscode-errorForeground));
      outline-color: var(--vscode-inputValidation-errorBorder, var(--vscode-errorForeground));
    }

    .name {
      display: flex;
      gap: 4px;
    }

    .name select {
      flex: none;
      width: 4em;
      padding: 3px 2px;
    }

    .note,
    .doubt {
      display: flex;
      gap: 6px;
      margin: 2px 0;
      font-size: 0.92em;
    }

    .note .codicon,
    .doubt .codicon {
      margin-top: 1px;
    }

    .doubt .codicon {
      color: var(--vscode-list-warningForeground);
    }

    .fault {
      display: flex;
      gap: 6px;
      margin-top: 6px;
    }

    /* A theme's colour for errors need not be one for small letters. */
    .fault .codicon {
      margin-top: 1px;
      color: var(--vscode-errorForeground);
    }

    .fault:not(:has(span)),
    .doubts:empty {
      margin: 0;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px 8px;
      margin-top: 8px;
      /* Room for the rings of the last buttons, where the page ends. */
      padding-bottom: 4px;
    }

    .actions > * {
      scroll-margin-block: 4px;
    }

    .question {
      margin-top: 8px;
      padding: 8px;
      border: 1px solid var(--vscode-focusBorder);
      border-radius: 2px;
    }

    .question p {
      margin: 0;
    }
  `,
];
