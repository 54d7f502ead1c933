import { css } from 'lit';

export const actorsStyles = css`
  .head {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    padding: 6px 8px 6px 8px;
    background: var(--vscode-sideBar-background);
  }

  dragoman-search-box {
    flex: 1 1 96px;
  }

  .codicon.arrow {
    width: 12px;
    height: 12px;
    font-size: 12px;
  }

  .row {
    scroll-margin-top: calc(var(--head-height, 0px) + 2px);
  }

  .rows {
    padding-top: 0;
  }

  .group-head {
    justify-content: flex-start;
    gap: 4px;
    padding: 0 12px 0 4px;
    line-height: calc(24 / 11);
  }

  .group-head .codicon {
    margin-top: 4px;
  }

  .actor {
    display: grid;
    grid-template-columns: 16px 16px minmax(0, 1fr) auto;
    column-gap: 4px;
    padding: 0 12px 0 8px;
  }

  .actor .codicon {
    margin-top: 4px;
  }

  .kind {
    margin-inline-end: 2px;
  }

  .who {
    padding: 3px 0 3px 2px;
    line-height: calc(18 / 13);
  }

  .detail {
    display: block;
    font-size: 0.92em;
    line-height: calc(16 / 12);
  }

  .found bdi {
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }

  .name-row {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    padding: 3px 8px 3px 30px;
    line-height: calc(18 / 13);
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

  .unverified {
    font-size: 0.92em;
    font-style: italic;
    white-space: nowrap;
  }

  .copy {
    display: inline-flex;
    flex: none;
    margin-block: -3px;
    padding: 4px;
    border: 0;
    border-radius: 5px;
    background: none;
    color: inherit;
    cursor: pointer;
    opacity: 0;
  }

  .name-row:hover .copy,
  .name-row[aria-selected='true'] .copy {
    opacity: 1;
  }

  .copy:hover {
    background: var(--vscode-toolbar-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }

  .reason {
    display: flex;
    gap: 6px;
    padding: 3px 12px 3px 30px;
    font-size: 0.92em;
    line-height: calc(18 / 12);
  }

  .reason .codicon {
    width: 36px;
    text-align: start;
    margin-top: 1px;
  }

  .mention {
    padding: 0 12px 0 30px;
  }
`;
