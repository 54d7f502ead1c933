/** What a spreadsheet would run as a formula, and what looks like one that was made harmless. */
export const FORMULA = /^'*[=+\-@\t\r]/u;

/** A cell that no spreadsheet runs (CWE-1236): one that begins like a formula has an apostrophe before it. */
export function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell that `harmless` was given. */
export function unharmed(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
