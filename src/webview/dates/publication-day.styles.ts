import { css } from 'lit';

export const publicationDayStyles = css`
  :host {
    padding: 0;
  }

  .anchor {
    padding: 6px 12px 8px 20px;
    line-height: calc(18 / 13);
  }

  .anchor p {
    margin: 0;
  }

  .anchor .doubt {
    display: flex;
    gap: 6px;
    margin-top: 4px;
  }

  .doubted strong,
  .doubt vscode-icon {
    color: var(--vscode-list-warningForeground, var(--vscode-editorWarning-foreground));
  }

  .doubt vscode-icon {
    margin-top: 1px;
  }
`;
