import { stringify } from 'yaml';

/**
 * An entry of the built-in glossary as a file of its own, to be read and to be copied from.
 *
 * @param entry as its file has it
 * @param head lines of comment before it
 */
export function builtInEntryText(entry: unknown, head: readonly string[]): string {
  const comment = head.map((line) => `# ${line.replace(/\s+/gu, ' ')}\n`).join('');
  return `${comment}${stringify({ concepts: [entry] }, { lineWidth: 0 })}`;
}
