import { css } from 'lit';

/** The colour of each kind's icon, and the badge of an abbreviation. */
export const kindStyles = css`
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

  vscode-badge {
    --vscode-badge-background: transparent;
    --vscode-badge-foreground: currentColor;
    --vscode-contrastBorder: color-mix(in srgb, currentColor 35%, transparent);
    color: color-mix(in srgb, var(--text) var(--dimming), transparent);
    line-height: 1;
    vertical-align: 1px;
  }
`;
