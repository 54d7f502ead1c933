import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-icon/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.ts';
import type { EmptyReason } from '../../rpc/panels.ts';

type T = Translator['t'];

/** A sentence on why there is nothing to show, and what to do about it; the page tells it to screen readers. */
export function explanation(title: string, next: string, action: unknown = nothing): TemplateResult {
  return html`<div class="state">
    <p class="title">${title}</p>
    <p class="next">${next}</p>
    ${action}
  </div>`;
}

export function emptyState(reason: EmptyReason, t: T, takeNextStep: () => void): TemplateResult {
  const button = html`<vscode-button data-action="next-step" block @click=${takeNextStep}
    >${t(`panels.empty.${reason}.action`)}</vscode-button
  >`;
  return explanation(t(`panels.empty.${reason}.title`), t(`panels.empty.${reason}.next`), button);
}

/** `message` comes from the host, in the user's language. */
export function errorState(message: string, t: T, retry: () => void): TemplateResult {
  return html`<div class="state" role="alert">
    <p class="title">${t('panels.error.title')}</p>
    <p class="next">${message}</p>
    <vscode-button data-action="retry" block @click=${retry}>${t('panels.error.retry')}</vscode-button>
  </div>`;
}

export function progress(label: string): TemplateResult {
  return html`<vscode-progress-bar class="progress" indeterminate aria-label=${label}></vscode-progress-bar>`;
}

/** What the reader should know about how the article was read: a quiet line above the rows. */
export function noticesList(notices: readonly string[], t: T): TemplateResult | typeof nothing {
  if (notices.length === 0) return nothing;
  return html`<div class="notices" role="note" aria-label=${t('panels.notices')}>
    <vscode-icon name="info"></vscode-icon>
    <ul>
      ${notices.map((notice) => html`<li>${notice}</li>`)}
    </ul>
  </div>`;
}
