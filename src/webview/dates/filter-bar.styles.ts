import { css } from 'lit';

export const filterBarStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    padding: 2px 8px 6px 20px;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    line-height: calc(18 / 13);
  }

  .text {
    max-width: max(90px, 34cqi);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .tool:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: 1px;
  }

  vscode-icon {
    color: inherit;
    flex: none;
  }

  .count {
    color: color-mix(in srgb, var(--text) var(--dimming), transparent);
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .count:empty {
    position: absolute;
  }

  .tool {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 3px;
    box-sizing: border-box;
    min-width: 24px;
    min-height: 24px;
    margin-inline-start: auto;
    padding: 0 3px;
    border: 0;
    border-radius: 5px;
    background: none;
    color: var(--vscode-icon-foreground, var(--text));
    font: inherit;
    font-size: 0.92em;
    white-space: nowrap;
    cursor: pointer;
  }

  .tool:hover {
    background: var(--vscode-toolbar-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }

  .short {
    display: none;
  }

  @container (max-width: 240px) {
    .bar {
      gap: 4px 2px;
    }

    .chip {
      padding: 0 6px;
    }

    span.chip {
      padding-inline-end: 2px;
    }

    .tool {
      margin-inline-end: -6px;
      padding: 0;
    }
  }

  @container (max-width: 260px) {
    .long {
      display: none;
    }

    .short {
      display: inline;
    }

    .tool .words {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  /* Beside a filter and its count there is no room for words. */
  @container (max-width: 360px) {
    .filtered .tool .words {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
