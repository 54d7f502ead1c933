import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { readGlossary as readConcepts } from '../core/glossary/read-glossary.ts';
import { decode } from './decode.ts';

/** A glossary the user names, parsed, with what is wrong in it; without content where it cannot be read at all. */
export interface GlossaryFile {
  readonly content?: unknown;
  readonly problems: readonly string[];
}

/** Reads a glossary file: YAML, of which JSON is a part. One bad entry costs only itself. */
export async function readGlossary(file: string): Promise<GlossaryFile> {
  try {
    // Aliases can be nested into gigabytes ("billion laughs"): a glossary needs none.
    const content: unknown = parse(decode(await readFile(file)).replace(/^\uFEFF/u, ''), {
      maxAliasCount: 0,
    });
    const { problems } = readConcepts(content);
    return { content, problems: problems.map(({ id, path, code }) => `${id ?? path.join('.')}: ${code}`) };
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}
