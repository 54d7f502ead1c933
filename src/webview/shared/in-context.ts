import { html, type TemplateResult } from 'lit';
import type { InContext } from '../../rpc/panels.ts';

/** Characters of the words before a keyword: a part of a line, and two lines, of a side bar. */
const ROOM = { line: 18, sentence: 60 };

/** A keyword in context on one line: the words around it give way, those before it from their beginning. */
export function keywordInLine({ before, text, after }: InContext): TemplateResult {
  const words = before.trimEnd();
  return html`<span class="context line" dir="auto"
    ><span class="before"><bdi>${lastWords(words, ROOM.line)}</bdi></span
    ><span class="blank">${before.slice(words.length)}</span><mark>${text}</mark
    ><span class="after">${after}</span></span
  >`;
}

/** A keyword marked inside its sentence, which wraps. */
export function keywordInSentence({ before, text, after }: InContext): TemplateResult {
  return html`<span class="context" dir="auto"
    >${lastWords(before, ROOM.sentence)}<mark>${text}</mark>${after}</span
  >`;
}

/** The last words of a context, at most so many characters of it, with an ellipsis for what is left out. */
export function lastWords(context: string, length: number): string {
  if (context.length <= length) return context;
  const tail = context.slice(-length);
  const word = tail.search(/(?<=\s)\S/u);
  return `…${word === -1 ? '' : tail.slice(word)}`;
}
