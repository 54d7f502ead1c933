import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { GlossarySource } from '../core/glossary/concept.ts';
import { readGlossary, type ReadGlossary } from '../core/glossary/read-glossary.ts';

/** Reads a glossary file. What cannot be read is a problem; the rest is used. Throws nothing. */
export function readGlossaryFile(source: GlossarySource, text: string): ReadGlossary {
  try {
    return readGlossary(load(text.replace(/^\uFEFF/u, ''), { schema: CORE_SCHEMA }), source);
  } catch (error) {
    const detail = error instanceof YAMLException ? error.reason : String(error);
    return {
      concepts: [],
      ignored: [],
      problems: [{ code: 'syntax', severity: 'error', path: [], values: { detail } }],
    };
  }
}
