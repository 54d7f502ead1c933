import { css } from 'lit';

/** The colour of each kind's icon, and the badge of an abbreviation. */
export const kindStyles = css`
  [data-kind='armed-group'] .kind {
    color: color-mix(in srgb, var(--vscode-charts-red, currentColor) 80%, var(--text));
  }

  [data-kind='state'] .kind {
    color: color-mix(in srgb, var(--vscode-charts-blue, currentColor) 80%, var(--text));
  }

  [data-kind='person'] .kind {
    color: color-mix(in srgb, var(--vscode-charts-purple, currentColor) 80%, var(--text));
  }

  [data-kind='party'] .kind {
    color: color-mix(in srgb, var(--vscode-charts-orange, currentColor) 80%, var(--text));
  }

  [data-kind='organisation'] .kind {
    color: color-mix(in srgb, var(--vscode-charts-green, currentColor) 80%, var(--text));
  }

  [data-kind='media'] .kind {
    color: color-mix(in srgb, var(--vscode-charts-yellow, currentColor) 80%, var(--text));
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
