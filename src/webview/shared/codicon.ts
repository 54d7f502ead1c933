import { css, html, type TemplateResult } from 'lit';

/**
 * The icons' rules for one shadow root; it stands once beside its icons. A list of a thousand rows has them this way
 * at the price of plain text, where an element of its own for each would load the rules anew for each.
 */
export function codiconRules(): TemplateResult {
  const href = document.getElementById('vscode-codicon-stylesheet')?.getAttribute('href') ?? '';
  return html`<link rel="stylesheet" href=${href} />`;
}

/** An icon that says nothing to a screen reader: the words beside it do. */
export function codicon(name: string, role = ''): TemplateResult {
  return html`<span class="codicon codicon-${name} ${role}" aria-hidden="true"></span>`;
}

/** Their size, which holds before their rules are loaded: nothing moves when they come. */
export const codiconStyles = css`
  .codicon {
    display: inline-block;
    flex: none;
    width: 16px;
    height: 16px;
    overflow: hidden;
    font-size: 16px;
    line-height: 1;
  }

  /* What opens a row is small; around it there is room for a finger. */
  .twistie {
    position: relative;
    overflow: visible;
    /* On the baseline, a row would be higher with the glyph than it was before the glyph was loaded. */
    vertical-align: top;
  }

  .twistie::after {
    position: absolute;
    inset: -4px;
    content: '';
  }
`;
