import { html, type TemplateResult } from 'lit';
import type { InContext } from '../../rpc/panels.ts';

/** The last words of a context, at most so many characters of it, with an ellipsis for what is left out. */
export function lastWords(context: string, length: number): string {
  if (context.length <= length) return context;
  const tail = context.slice(-length);
  const word = tail.search(/(?<=\s)\S/u);
  return `… ${word === -1 ? '' : tail.slice(word)}`;
}

/** A keyword in context; `before` says how many characters of the words before it there is room for. */
export function keywordInContext({ before, text, after }: InContext, room: number): TemplateResult {
  // No blank between the parts that the article does not have.
  return html`<span class="context" dir="auto">${lastWords(before, room)}<mark>${text}</mark>${after}</span>`;
}
