import { css } from 'lit';

export const actorsStyles = css`
  .actor {
    display: grid;
    grid-template-columns: 16px 16px minmax(0, 1fr) auto;
    column-gap: 4px;
    padding: 0 12px 0 4px;
  }

  .actor > vscode-icon {
    margin-top: 3px;
  }

  .kind {
    margin-inline-end: 2px;
  }

  [data-kind='armed-group'] .kind {
    color: var(--vscode-charts-red, currentColor);
  }

  [data-kind='state'] .kind {
    color: var(--vscode-charts-blue, currentColor);
  }

  [data-kind='person'] .kind {
    color: var(--vscode-charts-purple, currentColor);
  }

  [data-kind='party'] .kind {
    color: var(--vscode-charts-orange, currentColor);
  }

  [data-kind='organisation'] .kind {
    color: var(--vscode-charts-green, currentColor);
  }

  [data-kind='media'] .kind {
    color: var(--vscode-charts-yellow, currentColor);
  }

  .who {
    padding: 2px 0 2px 2px;
    line-height: 18px;
  }

  .detail {
    display: block;
    font-size: 0.92em;
    line-height: 16px;
  }

  vscode-badge {
    --vscode-badge-background: transparent;
    --vscode-badge-foreground: currentColor;
    --vscode-contrastBorder: color-mix(in srgb, currentColor 35%, transparent);
    color: color-mix(in srgb, var(--text) var(--dimming), transparent);
    line-height: 1;
    vertical-align: 1px;
  }

  .mention {
    padding: 0 12px 0 46px;
  }
`;
