import * as v from 'valibot';
import type { Concept, GlossarySource } from './concept.ts';
import type { GlossaryProblem } from './glossary-problem.ts';
import type { IgnoredForm } from './ignored-forms.ts';
import { readEntry } from './read-entry.ts';

/** What one glossary file says. */
export interface ReadGlossary {
  readonly concepts: readonly Concept[];
  readonly ignored: readonly IgnoredForm[];
  readonly problems: readonly GlossaryProblem[];
}

export interface ReadGlossaries extends Pick<ReadGlossary, 'concepts'> {
  readonly problems: readonly (GlossaryProblem & { readonly file: number })[];
}

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

const fileSchema = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
  v.looseObject({
    domain: v.optional(v.string()),
    concepts: v.nullish(v.array(v.unknown()), []),
    ignore: v.nullish(v.array(v.unknown()), []),
  }),
);

const ignoredForm = v.strictObject({
  form: text,
  entry: v.exactOptional(text),
  article: v.exactOptional(text),
  reason: v.exactOptional(text),
});

const FILE_KEYS = new Set(['domain', 'concepts', 'ignore', '$schema']);

/**
 * The concepts of a glossary file, given as the value its YAML or JSON holds. A wrong entry becomes a problem and takes
 * nothing else with it; of two entries with one id the first holds. An empty file is an empty glossary. Throws nothing.
 */
export function readGlossary(value: unknown, source?: GlossarySource): ReadGlossary {
  if (value === null || value === undefined) return { concepts: [], ignored: [], problems: [] };
  const read = v.safeParse(fileSchema, value);
  if (!read.success) {
    const path = (read.issues[0].path ?? []).map(({ key }) => String(key));
    return { concepts: [], ignored: [], problems: [{ code: 'noEntries', severity: 'error', path }] };
  }
  const { domain } = read.output;
  const problems: GlossaryProblem[] = Object.keys(read.output)
    .filter((key) => !FILE_KEYS.has(key))
    .map((key) => ({ code: 'unknownKey', severity: 'warning', path: [key], values: { key } }));
  const surroundings = {
    ...(domain === undefined ? {} : { domain }),
    ...(source === undefined ? {} : { source }),
  };
  const concepts = new Map<string, Concept>();
  read.output.concepts.forEach((each, index) => {
    const { concept, problems: own } = readEntry(each, surroundings);
    for (const problem of own) problems.push({ ...problem, path: ['concepts', index, ...problem.path] });
    if (!concept) return;
    const { id } = concept;
    if (concepts.has(id))
      problems.push({
        code: 'duplicateId',
        severity: 'error',
        path: ['concepts', index, 'id'],
        id,
        values: { id },
      });
    else concepts.set(id, concept);
  });
  const ignored = read.output.ignore.flatMap((each, index) => {
    const form = v.safeParse(ignoredForm, each);
    if (form.success) return [form.output];
    const path = ['ignore', index];
    problems.push({
      code: 'wrongValue',
      severity: 'error',
      path,
      values: { key: path.join('.'), expected: 'object' },
    });
    return [];
  });
  return { concepts: [...concepts.values()], ignored, problems };
}

/** Several files as one glossary: of two entries with one id the first holds. A problem says the index of its file. */
export function readGlossaries(values: readonly unknown[]): ReadGlossaries {
  const byId = new Map<string, Concept>();
  const problems = values.flatMap((value, file) => {
    const { concepts, problems: own } = readGlossary(value);
    const taken = concepts.filter(({ id }) => byId.has(id));
    for (const concept of concepts) if (!byId.has(concept.id)) byId.set(concept.id, concept);
    const repeated = taken.map(({ id }): GlossaryProblem => ({
      code: 'duplicateId',
      severity: 'error',
      path: [],
      id,
      values: { id },
    }));
    return [...own, ...repeated].map((problem) => ({ ...problem, file }));
  });
  return { concepts: [...byId.values()], problems };
}
