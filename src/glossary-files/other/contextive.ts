import * as v from 'valibot';
import type { GlossaryProblem } from '../../core/glossary/glossary-problem.ts';
import { ASSUMED_KIND } from '../kind-words.ts';
import type { PathProblem, RawGlossary } from '../raw-glossary.ts';
import { createIdMaker } from '../made-id.ts';

/** Contextive's file: terms in contexts. */
const contextiveFile = v.looseObject({ contexts: v.array(v.unknown()) });

const context = v.looseObject({
  name: v.optional(v.string()),
  domainVisionStatement: v.optional(v.string()),
  terms: v.nullish(v.array(v.unknown()), []),
});

const texts = v.nullish(v.array(v.string()), []);

const term = v.looseObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  definition: v.nullish(v.string()),
  aliases: texts,
  examples: texts,
  meta: v.nullish(v.record(v.string(), v.unknown())),
});

/** Whether a parsed YAML file is one of Contextive's. */
export function isContextive(value: unknown): boolean {
  return v.is(contextiveFile, value);
}

/**
 * Contextive's terms as entries: the context is their domain, what is listed beside is in the notes. They are English words
 * of a team, so they serve every language.
 */
export function fromContextive(raw: RawGlossary): RawGlossary {
  const file = v.parse(contextiveFile, raw.value);
  const problems: GlossaryProblem[] = [...raw.problems];
  const paths: (readonly (string | number)[])[] = [];
  const concepts: object[] = [];
  const ids = createIdMaker();
  const wrong = (path: readonly (string | number)[]): void => {
    const [span] = raw.locate([{ code: 'wrongValue', path }]);
    const values = { key: '', expected: 'object' };
    problems.push({ code: 'wrongValue', severity: 'error', path, values, ...(span && { span }) });
  };
  file.contexts.forEach((given, index) => {
    const read = v.safeParse(context, given);
    if (!read.success) {
      wrong(['contexts', index]);
      return;
    }
    const domain = read.output.name?.trim();
    read.output.terms.forEach((each, place) => {
      const path = ['contexts', index, 'terms', place];
      const one = v.safeParse(term, each);
      if (!one.success) {
        wrong(path);
        return;
      }
      const { name, definition, aliases, examples, meta } = one.output;
      const notes = Object.entries(meta ?? {}).map(([key, value]) => `${key}: ${String(value)}`);
      paths.push(path);
      concepts.push({
        id: ids.make(name),
        kind: ASSUMED_KIND,
        ...(domain ? { domain } : {}),
        ...(definition?.trim() ? { definition: definition.trim() } : {}),
        variants: [name, ...aliases].filter((word) => word.trim() !== ''),
        ...(examples.length ? { examples: { matches: examples.filter((text) => text.trim() !== '') } } : {}),
        ...(notes.length > 0 ? { notes: notes.join('\n') } : {}),
      });
    });
  });
  return {
    value: { concepts },
    problems: [...problems, ...assumed(raw, paths[0])],
    locate: (asked) => raw.locate(asked.map((problem) => inTheirs(problem, paths))),
  };
}

function assumed(
  raw: RawGlossary,
  path: readonly (string | number)[] | undefined,
): readonly GlossaryProblem[] {
  if (!path) return [];
  const [span] = raw.locate([{ code: 'kindAssumed', path: [...path, 'name'] }]);
  const values = { kind: ASSUMED_KIND };
  return [{ code: 'kindAssumed', severity: 'warning', path: [], values, ...(span && { span }) }];
}

/** Where Contextive has what our key has. */
function inTheirs(problem: PathProblem, paths: readonly (readonly (string | number)[])[]): PathProblem {
  const [, index, key, ...rest] = problem.path;
  const path = typeof index === 'number' ? paths[index] : undefined;
  if (!path) return problem;
  if (key === 'examples') return { ...problem, path: [...path, 'examples', ...rest.slice(1)] };
  if (key === 'variants' && typeof rest[0] === 'number' && rest[0] > 0)
    return { ...problem, path: [...path, 'aliases', rest[0] - 1] };
  return { ...problem, path: [...path, 'name'] };
}
