// @ts-check
/** @typedef {{ readonly start: number, readonly end: number, readonly name: string }} TextName  offsets into the text */

const CLOSING = /^(?:[.,;:!?)\]}%»”’]|\.{3}|n't|['’](?:s|re|ve|ll|m|d))$/u;
const OPENING = /^[([{¿¡«“‘$#]$/u;

/**
 * The words of a sentence as they would be printed, with the places of its names.
 *
 * @param {import('./sets.mjs').GoldSentence} sentence
 * @returns {{ readonly text: string, readonly names: readonly TextName[] }}
 */
export function typeset({ words, names }) {
  let text = '';
  let quoted = false;
  let glued = true;
  const spans = words.map((word) => {
    if (!glued && !CLOSING.test(word) && !(word === '"' && quoted)) text += ' ';
    const start = text.length;
    text += word;
    glued = OPENING.test(word) || (word === '"' && !quoted);
    if (word === '"') quoted = !quoted;
    return { start, end: text.length };
  });
  return {
    text,
    names: names.flatMap(({ start, end, name }) => {
      const [first, last] = [spans[start], spans[end - 1]];
      return first && last ? [{ start: first.start, end: last.end, name }] : [];
    }),
  };
}
