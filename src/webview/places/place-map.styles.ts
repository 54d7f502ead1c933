import { css } from 'lit';

export const placeMapStyles = css`
  :host {
    position: relative;
    display: block;
    /* A little of the text's colour sets it off from land and page in light themes as in dark ones. */
    --mark: color-mix(in srgb, var(--vscode-charts-blue, var(--vscode-textLink-foreground)) 80%, var(--text));
    --ground: var(--vscode-sideBar-background, transparent);
    --land: color-mix(in srgb, var(--text) 11%, var(--ground));
    --border: color-mix(in srgb, var(--text) 30%, var(--ground));
  }

  .surface {
    overflow: hidden;
    cursor: grab;
    touch-action: none;
    user-select: none;
  }

  .surface:active {
    cursor: grabbing;
  }

  svg {
    display: block;
  }

  .land path {
    vector-effect: non-scaling-stroke;
    stroke: var(--border);
    stroke-width: 0.75;
    stroke-linejoin: round;
    fill: var(--land);
  }

  .land .graticule {
    stroke: color-mix(in srgb, var(--text) 7%, transparent);
    fill: none;
  }

  .land .spoken {
    /* Told by its border, too, for whom colours say nothing. */
    stroke: color-mix(in srgb, var(--text) 55%, var(--ground));
    stroke-width: 1.25;
    fill: color-mix(in srgb, var(--mark) 14%, var(--land));
  }

  :host-context(.vscode-high-contrast) .land path {
    stroke: color-mix(in srgb, var(--text) 70%, var(--ground));
    fill: var(--ground);
  }

  :host-context(.vscode-high-contrast) .land .graticule {
    stroke: none;
    fill: none;
  }

  :host-context(.vscode-high-contrast) .land .spoken {
    stroke: var(--text);
    fill: color-mix(in srgb, var(--text) 16%, var(--ground));
  }

  text {
    stroke: var(--ground);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 11px;
    pointer-events: none;
  }

  .place-name {
    fill: var(--text);
  }

  .country-name {
    fill: color-mix(in srgb, var(--text) var(--dimming), transparent);
    font-style: italic;
  }

  .point {
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

  .region .body {
    stroke: var(--mark);
    stroke-width: 1.5;
    fill: color-mix(in srgb, var(--mark) 35%, var(--ground));
  }

  .point.country .body {
    stroke: var(--mark);
    stroke-width: 1.5;
    stroke-dasharray: 3 2;
    fill: color-mix(in srgb, var(--mark) 15%, var(--ground));
  }

  .ring {
    fill: none;
    stroke: none;
    pointer-events: none;
  }

  .point:hover .body {
    stroke: var(--text);
  }

  .on-top {
    pointer-events: none;
  }

  .on-top .ring {
    stroke: var(--text);
    stroke-width: 1.5;
  }

  .point:focus-visible .ring {
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
    position: absolute;
    right: 6px;
    bottom: 6px;
    display: flex;
    flex-direction: column;
    border: 1px solid var(--vscode-contrastBorder, var(--border));
    border-radius: 6px;
    background: var(--ground);
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .land path {
      stroke: CanvasText;
      fill: Canvas;
    }

    .land .spoken {
      stroke-width: 2;
    }

    .body {
      forced-color-adjust: none;
      stroke: Canvas;
      fill: LinkText;
    }

    .on-top .ring,
    .point:focus-visible .ring {
      stroke: Highlight;
    }
  }
`;
