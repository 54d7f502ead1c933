import { css } from 'lit';

/** VS Code pads the body of a webview; rows go from edge to edge. */
export const pageStyles = css`
  body {
    padding: 0;
  }
`;

/** The look of every panel: rows of the Explorer's density in the colours of the theme. */
export const panelStyles = css`
  :host {
    display: block;
    padding-bottom: 12px;
    color: var(--vscode-sideBar-foreground, var(--vscode-foreground));
    font-family: var(--vscode-font-family);
    font-size: var(--vscode-font-size, 13px);
    font-weight: var(--vscode-font-weight, normal);
    line-height: 22px;
    overflow-wrap: anywhere;
  }

  vscode-icon {
    color: inherit;
    flex: none;
  }

  .progress {
    position: fixed;
    inset: 0 0 auto;
    z-index: 1;
  }

  .state {
    padding: 8px 20px;
    line-height: 18px;
  }

  .state p {
    margin: 0 0 8px;
  }

  .state .next,
  .notices {
    color: var(--vscode-descriptionForeground);
  }

  .state vscode-button {
    display: block;
    max-width: 300px;
    margin-top: 12px;
  }

  .notices {
    display: flex;
    gap: 6px;
    margin: 0;
    padding: 4px 12px 4px 20px;
    line-height: 18px;
  }

  .notices vscode-icon {
    margin-top: 1px;
  }

  .notices ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .rows {
    padding-top: 4px;
  }

  .group-head {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    margin: 0;
    padding: 6px 12px 0 20px;
    color: var(--vscode-descriptionForeground);
    font-size: 11px;
    font-weight: 400;
    line-height: 20px;
  }

  .count {
    flex: none;
    margin-inline-start: auto;
    color: var(--vscode-descriptionForeground);
    font-variant-numeric: tabular-nums;
  }

  .row {
    position: relative;
    cursor: pointer;
    outline-offset: -1px;
  }

  .row:hover {
    background: var(--vscode-list-hoverBackground);
    color: var(--vscode-list-hoverForeground, inherit);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
  }

  .row[aria-selected='true'] {
    background: var(--vscode-list-inactiveSelectionBackground);
    color: var(--vscode-list-inactiveSelectionForeground, inherit);
    outline: 1px dotted var(--vscode-contrastActiveBorder, transparent);
  }

  .rows:focus-within .row[aria-selected='true'] {
    background: var(--vscode-list-activeSelectionBackground);
    color: var(--vscode-list-activeSelectionForeground, inherit);
    outline: 1px solid var(--vscode-contrastActiveBorder, transparent);
  }

  .rows:focus-within .row[aria-selected='true'] :is(.dim, .count, .context, mark, .kind, vscode-badge) {
    color: inherit;
  }

  .row:focus-visible,
  .rows:focus-within .row[aria-selected='true']:focus-visible {
    outline: 1px solid
      var(--vscode-list-focusAndSelectionOutline, var(--vscode-list-focusOutline, var(--vscode-focusBorder)));
  }

  /* The mention at the caret: a bar in the margin, as the editor marks a changed line. */
  .row[aria-current]::before {
    position: absolute;
    inset: 2px auto 2px 0;
    width: 3px;
    background: var(--vscode-focusBorder);
    content: '';
  }

  .dim,
  .context {
    color: var(--vscode-descriptionForeground);
  }

  mark {
    background: none;
    color: var(--vscode-sideBar-foreground, var(--vscode-foreground));
    font-weight: 600;
  }

  a {
    color: var(--vscode-textLink-foreground);
    text-decoration: none;
  }

  a:hover {
    color: var(--vscode-textLink-activeForeground);
    text-decoration: underline;
  }

  a:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: 1px;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
