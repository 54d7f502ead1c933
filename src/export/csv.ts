import Papa from 'papaparse';

/**
 * Rows as CSV after RFC 4180, the first row being the names of the columns. With a BOM, without which spreadsheets
 * take the letters for Windows-1252; a cell that a spreadsheet would run as a formula is made harmless by a leading
 * apostrophe (CWE-1236).
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const data = { fields: [...columns], data: rows.map((row) => [...row]) };
  return `\uFEFF${Papa.unparse(data, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
