/** Between the values of one cell. */
const BAR = ' | ';

/** A list as one cell; a bar in a value is written `\|`, and a value with a semicolon has a bar after it. */
export function cellOf(values: readonly string[]): string {
  const cell = values.map((value) => value.replaceAll('|', '\\|')).join(BAR);
  return values.length === 1 && cell.includes(';') ? `${cell} |` : cell;
}

/**
 * The values of one cell, parted by bars, or else by semicolons.
 *
 * @param delimiter of the table: where that is a semicolon, those in a cell are not between values
 */
export function valuesOf(cell: string, delimiter: string): readonly string[] {
  const parts = /(?<!\\)\|/u.test(cell)
    ? cell.split(/(?<!\\)\|/u)
    : delimiter === ';'
      ? [cell]
      : cell.split(';');
  return parts.map((part) => part.replaceAll('\\|', '|').trim()).filter((part) => part !== '');
}
