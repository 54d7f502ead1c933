import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.ts';

/** The ranges of spans of a text that no editor has open, as VS Code counts lines. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), ({ 0: end, index }) => index + end.length)];
  const positionAt = (offset: number): vscode.Position => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return new vscode.Position(low, offset - (starts[low] ?? 0));
  };
  return ({ start, end }) => new vscode.Range(positionAt(start), positionAt(end));
}
