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
    line-height: 18px;
  }

  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 2px;
    box-sizing: border-box;
    max-width: 100%;
    height: 20px;
    padding: 0 8px;
    border: 1px solid var(--vscode-contrastBorder, color-mix(in srgb, var(--text) 22%, transparent));
    border-radius: 10px;
    background: none;
    color: color-mix(in srgb, var(--text) var(--dimming), transparent);
    font: inherit;
    font-size: 0.92em;
    cursor: pointer;
  }

  span.chip {
    padding-inline-end: 4px;
  }

  .chip:hover {
    background: var(--vscode-toolbar-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }

  .chip.on {
    border-color: var(--vscode-inputOption-activeBorder, var(--vscode-focusBorder));
    background: var(--vscode-inputOption-activeBackground);
    color: var(--vscode-inputOption-activeForeground, var(--text));
  }

  /* Where colours say nothing, a second line does. */
  :host-context(.vscode-high-contrast) .chip.on {
    box-shadow: inset 0 0 0 1px var(--vscode-contrastBorder);
    font-weight: 600;
  }

  .text {
    max-width: max(90px, 34cqi);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* The browser's own list, laid over the chip: it opens by mouse and by keyboard, and speaks to screen readers. */
  select {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    border: 0;
    opacity: 0;
    font: inherit;
    cursor: pointer;
  }

  option,
  optgroup {
    background: var(--vscode-dropdown-listBackground, var(--vscode-dropdown-background));
    color: var(--vscode-dropdown-foreground, var(--vscode-foreground));
  }

  .chip:focus-visible,
  .chip:has(select:focus-visible),
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
    gap: 3px;
    height: 22px;
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
      padding: 0 1px;
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
