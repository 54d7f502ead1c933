import { html, type TemplateResult } from 'lit';
import type { InContext } from '../../rpc/panels.ts';

/** Characters of the words before a keyword: two lines of a side bar. */
const ROOM = 60;

/** Other white space at the end of a line goes where the line's direction ends (UAX #9, rule L1). */
const NO_BREAK_SPACE = '\u00A0';

/**
 * A keyword in context on one line of a concordance: the keywords of all lines begin at one place, about the middle,
 * and the words around them give way, those before from their beginning.
 */
export function keywordInLine(line: InContext): TemplateResult {
  const { before, text, after } = line;
  return html`<span class="context line" dir=${directionOf(line)}
    ><span class="before"><bdi>${before.replace(/\s$/u, NO_BREAK_SPACE)}</bdi></span
    ><mark><bdi>${text}</bdi></mark
    ><span class="after">${after}</span></span
  >`;
}

/** A keyword marked inside its sentence, which wraps. */
export function keywordInSentence({ before, text, after }: InContext): TemplateResult {
  return html`<span class="context" dir="auto">${lastWords(before, ROOM)}<mark>${text}</mark>${after}</span>`;
}

/** The last words of a context, at most so many characters of it, with an ellipsis for what is left out. */
export function lastWords(context: string, length: number): string {
  if (context.length <= length) return context;
  const tail = context.slice(-length);
  const word = tail.search(/(?<=\s)\S/u);
  return `…${word === -1 ? '' : tail.slice(word)}`;
}

/** Letters of the scripts that run from right to left: "حلب". */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu;

/** The direction of most of a line's letters, which a name in another script does not turn round. */
export function directionOf({ before, text, after }: InContext): 'ltr' | 'rtl' {
  const line = before + text + after;
  const turned = line.match(RIGHT_TO_LEFT)?.length ?? 0;
  return turned * 2 > (line.match(/\p{L}/gu)?.length ?? 0) ? 'rtl' : 'ltr';
}
