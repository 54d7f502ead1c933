/** Where something stands in a text, as an editor says it: both count from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Finds the line and the column of an offset. As in VS Code lines end at LF, CRLF or CR, and a BOM is no column. */
export function positionFinder(text: string): (offset: number) => TextPosition {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (const found of text.matchAll(/\r\n|\n|\r/gu)) starts.push(found.index + found[0].length);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
  };
}
