import { html, type TemplateResult } from 'lit';

/** A sentence of the catalogue with its `<strong>` parts as elements; all the rest stays text. */
export function withEmphasis(sentence: string): TemplateResult {
  // Dates are read as of <strong>Thu 8 August 2019</strong>
  const parts = sentence.split(/<strong>(?<strong>[^<]*)<\/strong>/u);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<strong>${part}</strong>` : part))}`;
}
