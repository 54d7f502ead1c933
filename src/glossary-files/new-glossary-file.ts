import type { NewEntry } from '../core/glossary/entry-schema.ts';
import { entryYaml, indented } from './yaml/write-value.ts';

/**
 * The text of a new glossary.
 *
 * @param head what stands above it as a comment, line by line
 */
export function newGlossaryFile(head: string, entries: readonly NewEntry[] = []): string {
  const comment = head
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
  const list = entries.map((entry) => `${indented(entryYaml(entry), '  - ', '    ')}\n`);
  return `${comment}\nconcepts:\n${list.join('')}`;
}
