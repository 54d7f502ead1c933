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
    --text: var(--vscode-sideBar-foreground, var(--vscode-foreground));
    --dimming: 76%;
    color: var(--text);
    font-family: var(--vscode-font-family);
    font-size: var(--vscode-font-size, 13px);
    font-weight: var(--vscode-font-weight, normal);
    line-height: calc(24 / 13);
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

  :host-context(.vscode-reduce-motion) .progress::part(indicator) {
    width: 100%;
    animation: none;
  }

  @media (forced-colors: active) {
    .progress {
      forced-color-adjust: none;
    }

    .row[aria-selected='true'] {
      outline: 1px dotted;
    }

    .row:focus-visible,
    .rows:focus-within .row[aria-selected='true']:focus-visible {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  .state {
    padding: 8px 20px;
    line-height: calc(18 / 13);
  }

  .state p {
    margin: 0 0 8px;
  }

  :host-context(.vscode-high-contrast) {
    --dimming: 100%;
  }

  .next,
  .notices,
  .group-head,
  .count,
  .dim,
  .context {
    color: color-mix(in srgb, var(--text) var(--dimming), transparent);
  }

  .state vscode-button {
    display: block;
    max-width: 23em;
    margin-top: 12px;
  }

  .notices {
    display: flex;
    gap: 6px;
    margin: 0;
    padding: 4px 12px 4px 20px;
    line-height: calc(18 / 13);
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
    font-size: 0.85em;
    font-weight: 400;
    text-transform: uppercase;
  }

  .count {
    flex: none;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }

  /* As high as a finger needs: WCAG 2.2, 2.5.8. */
  .row {
    position: relative;
    box-sizing: border-box;
    min-height: 24px;
    cursor: pointer;
    outline-offset: -1px;
  }

  .row:hover {
    background: var(--vscode-list-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
  }

  .row[aria-selected='true'] {
    background: var(--vscode-list-inactiveSelectionBackground);
    --text: var(
      --vscode-list-inactiveSelectionForeground,
      var(--vscode-sideBar-foreground, var(--vscode-foreground))
    );
    color: var(--text);
    outline: 1px dotted var(--vscode-contrastActiveBorder, transparent);
  }

  .rows:focus-within .row[aria-selected='true'] {
    background: var(--vscode-list-activeSelectionBackground);
    --text: var(--vscode-list-activeSelectionForeground, var(--vscode-foreground));
    color: var(--text);
    outline: 1px solid var(--vscode-contrastActiveBorder, transparent);
  }

  .rows:focus-within .row[aria-selected='true'] .kind {
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
    border-inline-start: 3px solid var(--vscode-focusBorder);
    content: '';
  }

  .line {
    display: flex;
    white-space: pre;
  }

  .line > * {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  /* Cut at the beginning: the writing direction is turned round for the ellipsis alone. */
  .line .before {
    flex: none;
    width: 40%;
    direction: rtl;
  }

  .line[dir='rtl'] .before {
    direction: ltr;
  }

  .line mark {
    flex: 0 1 auto;
  }

  .line .after {
    flex: 1 1 0;
  }

  mark {
    background: none;
    color: var(--text);
    font-weight: 600;
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
