import { css } from 'lit';

export const searchBoxStyles = css`
  :host {
    display: block;
    min-width: 0;
  }

  .box {
    display: flex;
    align-items: center;
    gap: 4px;
    box-sizing: border-box;
    min-height: 26px;
    padding: 0 0 0 4px;
    border: 1px solid var(--vscode-input-border, var(--vscode-settings-textInputBorder, transparent));
    border-radius: 2px;
    background: var(--vscode-input-background);
    color: var(--vscode-input-foreground);
  }

  .box:focus-within {
    border-color: var(--vscode-focusBorder);
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }

  input {
    flex: 1 1 0;
    min-width: 0;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    color: inherit;
    font: inherit;
  }

  input::-webkit-search-cancel-button {
    display: none;
  }

  input::placeholder {
    color: var(--vscode-input-placeholderForeground);
    opacity: 1;
  }

  .codicon {
    flex: none;
    opacity: 0.85;
  }

  .hits {
    flex: none;
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  button {
    display: inline-flex;
    flex: none;
    padding: 4px;
    border: 0;
    border-radius: 5px;
    background: none;
    color: inherit;
    cursor: pointer;
  }

  button:hover {
    background: var(--vscode-toolbar-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }

  button:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
`;
