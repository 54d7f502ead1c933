import { css } from 'lit';

export const glossaryStyles = css`
  .head {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding: 6px 8px;
    background: var(--vscode-sideBar-background);
  }

  .line-1,
  .line-2 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    min-width: 0;
  }

  .line-1 {
    flex-wrap: nowrap;
  }

  dragoman-search-box {
    flex: 1 1 96px;
  }

  .codicon.arrow {
    width: 12px;
    height: 12px;
    font-size: 12px;
  }

  .chip .text {
    max-width: 120px;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .head-tool {
    display: inline-flex;
    flex: none;
    padding: 3px;
    border: 1px solid transparent;
    border-radius: 5px;
    background: none;
    color: var(--vscode-icon-foreground, var(--text));
    cursor: pointer;
  }

  .head-tool:hover {
    background: var(--vscode-toolbar-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }

  .head-tool.on {
    border-color: var(--vscode-inputOption-activeBorder, var(--vscode-focusBorder));
    background: var(--vscode-inputOption-activeBackground);
    color: var(--vscode-inputOption-activeForeground, var(--text));
    box-shadow: inset 0 0 0 1px var(--vscode-inputOption-activeBorder, var(--vscode-focusBorder));
  }

  .head-tool:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: 0;
  }

  @media (forced-colors: active) {
    .head-tool.on {
      border: 2px solid;
    }
  }

  .row {
    scroll-margin-top: calc(var(--head-height, 0px) + 2px);
  }

  .rows {
    padding-top: 0;
  }

  .back {
    margin: 0 12px;
  }

  .entry-head,
  .line-row,
  .candidate {
    display: flex;
    gap: 4px;
    padding: 0 12px 0 8px;
  }

  .line-row,
  .candidate {
    padding-inline-start: 12px;
  }

  .entry-head .codicon,
  .line-row .codicon,
  .candidate .codicon {
    margin-top: 4px;
  }

  .kind {
    margin-inline-end: 2px;
  }

  .who {
    flex: 1 1 0;
    min-width: 0;
    padding: 3px 0 3px 2px;
    line-height: calc(18 / 13);
  }

  .entry-head .name {
    font-weight: 600;
  }

  .detail {
    display: block;
    font-size: 0.92em;
    line-height: calc(16 / 12);
  }

  .line-row .file {
    flex: 0 1 auto;
    max-width: 40%;
    overflow: hidden;
    font-size: 0.92em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .found bdi {
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }

  .leaf {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    padding: 3px 8px 3px 30px;
    line-height: calc(18 / 13);
  }

  .fact {
    font-size: 0.92em;
  }

  .fact > span {
    flex: 1 1 0;
    min-width: 0;
  }

  .definition {
    padding-bottom: 4px;
    font-size: 1em;
  }

  .tag {
    flex: none;
    box-sizing: border-box;
    width: 3.3em;
    font-size: 0.85em;
  }

  .term {
    flex: 1 1 0;
    min-width: 0;
  }

  [data-status='preferred'] .words {
    font-weight: 600;
  }

  .barred {
    text-decoration: line-through;
  }

  .mark {
    font-size: 0.92em;
    white-space: nowrap;
  }

  .unverified {
    font-style: italic;
  }

  .tools {
    display: inline-flex;
    flex: none;
    margin-block: -3px;
    opacity: 0;
  }

  .term-row:hover .tools,
  .term-row[aria-selected='true'] .tools {
    opacity: 1;
  }

  .tool {
    display: inline-flex;
    padding: 4px;
    border: 0;
    border-radius: 5px;
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .tool:hover {
    background: var(--vscode-toolbar-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }

  .more {
    padding-inline-start: 26px;
    font-size: 0.92em;
  }

  .more .codicon {
    margin-top: 1px;
  }

  .tie {
    flex-wrap: wrap;
    gap: 0 6px;
  }

  .tie-type {
    flex: none;
    font-size: 0.92em;
  }

  .tie .to {
    min-width: 0;
  }

  .tie .codicon {
    vertical-align: -3px;
  }

  .row .link {
    color: var(--vscode-textLink-foreground);
    text-decoration: var(--text-link-decoration, none);
  }

  .rows:focus-within .row[aria-selected='true'] .link {
    color: inherit;
    text-decoration: underline;
  }

  .leaf > .codicon {
    margin-top: 1px;
  }

  .rest {
    margin: 4px 12px;
    font-size: 0.92em;
  }

  .candidate .who {
    padding-inline-start: 0;
  }

  .candidate.here {
    background: var(--vscode-list-inactiveSelectionBackground);
  }

  .bulk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    padding: 0 12px 6px;
    line-height: calc(18 / 13);
  }

  .bulk p {
    flex-basis: 100%;
    margin: 0;
  }

  .all {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
  }

  .all input {
    margin: 0;
    accent-color: var(--vscode-button-background);
  }

  .target {
    display: flex;
    flex: 1 1 140px;
    align-items: center;
    gap: 6px;
    min-width: 0;
  }

  .target select {
    flex: 1 1 0;
    min-width: 0;
    min-height: 24px;
    border: 1px solid var(--vscode-dropdown-border, var(--vscode-input-border, transparent));
    border-radius: 2px;
    background: var(--vscode-dropdown-background, var(--vscode-input-background));
    color: var(--vscode-dropdown-foreground, var(--text));
    font: inherit;
  }

  .target select:focus-visible,
  .all input:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
  }
`;
