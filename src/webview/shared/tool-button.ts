import '@vscode-elements/elements/dist/vscode-icon/index.js';
import { css, html, type TemplateResult } from 'lit';

/** A button with an icon, as in VS Code's own toolbars. */
export interface ToolButton {
  /** What tests and styles know it by. */
  readonly action: string;
  readonly icon: string;
  readonly label: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
}

export function toolButton({ action, icon, label, isOff, onClick }: ToolButton): TemplateResult {
  return html`<button
    type="button"
    data-action=${action}
    title=${label}
    aria-label=${label}
    ?disabled=${isOff}
    @click=${onClick}
  >
    <vscode-icon name=${icon}></vscode-icon>
  </button>`;
}

export const toolButtonStyles = css`
  button {
    display: inline-flex;
    align-items: center;
    padding: 2px;
    border: 0;
    border-radius: 5px;
    background: none;
    color: var(--vscode-icon-foreground, var(--text));
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    background: var(--vscode-toolbar-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }

  button:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }

  button:disabled {
    opacity: 0.4;
    cursor: default;
  }

  vscode-icon {
    color: inherit;
    flex: none;
  }
`;
