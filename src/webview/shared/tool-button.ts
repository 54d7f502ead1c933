import '@vscode-elements/elements/dist/vscode-icon/index.js';
import { css, html, nothing, type TemplateResult } from 'lit';

/** A button with an icon, as in VS Code's own toolbars. One that is off can still have the keyboard. */
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
    aria-disabled=${isOff}
    @click=${isOff ? nothing : onClick}
  >
    <vscode-icon name=${icon}></vscode-icon>
  </button>`;
}

export const toolButtonStyles = css`
  button {
    display: inline-flex;
    align-items: center;
    padding: 4px;
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

  button[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  vscode-icon {
    color: inherit;
    flex: none;
  }
`;
