/** Where something stands in a text, as an editor says it: both count from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Finds the line and the column of an offset. Lines end at LF, CRLF or CR, as they do in VS Code. */
export function positionFinder(text: string): (offset: number) => TextPosition {
  const starts = [0];
  for (const found of text.matchAll(/\r\n|\n|\r/gu)) starts.push(found.index + found[0].length);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
