import { css } from 'lit';

export const timelineStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    padding: 6px 12px 0 20px;
    /* A little of the text's colour sets it off from land and page in light themes as in dark ones. */
    --mark: color-mix(in srgb, var(--vscode-charts-blue, var(--vscode-textLink-foreground)) 80%, var(--text));
    --ground: var(--vscode-sideBar-background, transparent);
  }

  .surface {
    overflow: hidden;
    cursor: grab;
    touch-action: pan-y;
    user-select: none;
  }

  .surface:active {
    cursor: grabbing;
  }

  svg {
    display: block;
    width: 100%;
    overflow: visible;
  }

  .axis {
    fill: color-mix(in srgb, var(--text) var(--dimming), transparent);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }

  .line {
    stroke: color-mix(in srgb, var(--text) 65%, transparent);
  }

  .grid {
    stroke: color-mix(in srgb, var(--text) 12%, transparent);
  }

  :host-context(.vscode-high-contrast) .line {
    stroke: var(--text);
  }

  :host-context(.vscode-high-contrast) .grid {
    stroke: color-mix(in srgb, var(--text) 35%, transparent);
  }

  .published {
    fill: var(--text);
    font-weight: 600;
  }

  .published .day {
    fill: color-mix(in srgb, var(--text) 9%, transparent);
  }

  .published line {
    stroke: color-mix(in srgb, var(--text) 65%, transparent);
    stroke-dasharray: 2 2;
  }

  .mark {
    cursor: pointer;
    outline: none;
  }

  .reach {
    fill: transparent;
  }

  .body {
    stroke: var(--ground);
    fill: var(--mark);
  }

  .short .body {
    stroke: var(--mark);
    fill: color-mix(in srgb, var(--mark) 62%, var(--ground));
  }

  .long .body {
    stroke: var(--mark);
    fill: color-mix(in srgb, var(--mark) 30%, var(--ground));
  }

  .rough .body {
    stroke: var(--mark);
    stroke-dasharray: 2 2;
    fill: color-mix(in srgb, var(--mark) 18%, var(--ground));
  }

  .join {
    fill: var(--mark);
  }

  .tail {
    fill: none;
    stroke: var(--mark);
    stroke-width: 1.5;
  }

  .ring {
    fill: none;
    stroke: none;
    pointer-events: none;
  }

  .mark:hover .body,
  .mark:hover .tail {
    stroke: var(--text);
  }

  .mark[aria-selected='true'] .ring {
    stroke: var(--text);
    stroke-width: 1.5;
  }

  .mark:focus-visible .ring {
    stroke: var(--vscode-focusBorder);
    stroke-width: 2;
  }

  .caret {
    stroke: var(--ground);
    fill: var(--text);
    paint-order: stroke;
    pointer-events: none;
  }

  .controls {
    display: flex;
    align-items: center;
    gap: 2px;
    min-height: 24px;
    margin-inline: -4px;
    line-height: calc(16 / 13);
  }

  .controls .zoom {
    display: flex;
    margin-inline-start: auto;
  }

  .hint .number {
    display: none;
  }

  @container (max-width: 240px) {
    .hint .words {
      display: none;
    }

    .hint .number {
      display: inline;
    }
  }

  .later {
    flex-direction: row-reverse;
  }

  .hint {
    color: color-mix(in srgb, var(--text) var(--dimming), transparent);
    font-size: 0.92em;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .body,
    .join {
      forced-color-adjust: none;
      stroke: Canvas;
      fill: LinkText;
    }

    .short .body,
    .long .body,
    .rough .body {
      stroke: LinkText;
      fill: Canvas;
    }

    .tail {
      stroke: LinkText;
    }

    .mark[aria-selected='true'] .ring,
    .mark:focus-visible .ring {
      stroke: Highlight;
    }
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
