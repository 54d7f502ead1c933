import { readFile } from 'node:fs/promises';
import type { GlossaryText } from '../analyser/requests.ts';
import type { GlossaryProblem } from '../core/glossary/glossary-problem.ts';
import { positionFinder, type TextPosition } from '../export/text-position.ts';
import { formatGlossaryProblem } from '../i18n/format-glossary-problem.ts';
import type { Translator } from '../i18n/translator.ts';
import { decode } from './decode.ts';

/**
 * Reads glossary files that the user names, the nearest first.
 *
 * @param onUnreadable hears which file cannot be read, and why
 */
export async function readGlossaryTexts(
  files: readonly string[],
  onUnreadable: (file: string, reason: string) => void,
): Promise<readonly GlossaryText[]> {
  const texts: GlossaryText[] = [];
  for (const file of files) {
    try {
      const source = { file, label: file, layer: 'user' } as const;
      texts.push({ source, text: decode(await readFile(file)).text, version: 1 });
    } catch (error) {
      onUnreadable(file, error instanceof Error ? error.message : String(error));
    }
  }
  return texts;
}

/** A problem as a line of a terminal: `terms.yml:12:5: sentence`. */
export function problemLine(
  { source: { file }, text }: GlossaryText,
  problem: GlossaryProblem,
  translator: Translator,
): string {
  const { line, column } = placeOf(text, problem);
  return `${file}:${line}:${column}: ${formatGlossaryProblem(problem, translator)}`;
}

/** Where a problem stands: at the head of the file where it is of the whole of it. */
export function placeOf(text: string, { span }: GlossaryProblem): TextPosition {
  return positionFinder(text)(span?.start ?? 0);
}
