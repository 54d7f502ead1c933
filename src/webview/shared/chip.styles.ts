import { css } from 'lit';

/** A choice that shows itself as a word in a rounded frame; one with an arrow has the browser's list laid over it. */
export const chipStyles = css`
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 2px;
    box-sizing: border-box;
    max-width: 100%;
    min-height: 24px;
    padding: 2px 9px;
    border: 1px solid var(--vscode-contrastBorder, color-mix(in srgb, var(--text) 22%, transparent));
    border-radius: 12px;
    background: none;
    color: color-mix(in srgb, var(--text) var(--dimming), transparent);
    font: inherit;
    font-size: 0.92em;
    line-height: calc(18 / 12);
    white-space: nowrap;
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
    /* A second line, for whom colours say nothing. */
    box-shadow: inset 0 0 0 1px var(--vscode-inputOption-activeBorder, var(--vscode-focusBorder));
  }

  :host-context(.vscode-high-contrast) .chip.on {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .chip.on {
      border-width: 2px;
      font-weight: 600;
    }
  }

  /* The browser's own list, laid over the chip: it opens by mouse and by keyboard, and speaks to screen readers. */
  .chip select {
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
  .chip:has(select:focus-visible) {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: 1px;
  }
`;
