import type { GlossaryProblem } from '../core/glossary/glossary-problem.ts';
import type { RawGlossary } from './raw-glossary.ts';

type Path = readonly (string | number)[];

/**
 * Gives problems that are known by the id of their entry their paths and their places in the text: a form, a relation and
 * an example where they are written, anything else the id.
 */
export function placeProblems(
  raws: readonly RawGlossary[],
  problems: readonly GlossaryProblem[],
): readonly GlossaryProblem[] {
  const entries = new Map<
    string,
    { readonly raw: RawGlossary; readonly index: number; readonly entry: object }
  >();
  for (const raw of raws)
    conceptsIn(raw.value).forEach((entry, index) => {
      if (typeof entry !== 'object' || entry === null || !('id' in entry)) return;
      const id = String(entry.id).trim();
      if (!entries.has(id)) entries.set(id, { raw, index, entry });
    });
  const placed = problems.map((problem) => {
    const found = entries.get(problem.id ?? '');
    if (!found) return { problem, raw: undefined };
    const { raw, index, entry } = found;
    const path = ['concepts', index, ...pathTo(problem, entry)];
    return { problem: { ...problem, path }, raw };
  });
  for (const raw of raws) {
    const own = placed.filter((each) => each.raw === raw);
    const spans = raw.locate(own.map(({ problem }) => problem));
    own.forEach((each, place) => {
      const span = spans[place];
      if (span) each.problem = { ...each.problem, span };
    });
  }
  return placed.map(({ problem }) => problem);
}

/** The entries of a glossary as its file holds them. */
function conceptsIn(value: unknown): readonly unknown[] {
  const concepts = typeof value === 'object' && value !== null && 'concepts' in value ? value.concepts : null;
  return Array.isArray(concepts) ? (concepts as readonly unknown[]) : [];
}

/** The keys under which ids of other entries stand. */
const RELATED = ['related', 'capital', 'seats', 'former'];

function pathTo({ code, values = {} }: GlossaryProblem, entry: object): Path {
  const { form, text, other } = values;
  const within = (keys: readonly string[], wanted: string): Path | null =>
    keys.reduce<Path | null>((found, key) => found ?? find(entry, key, wanted), null);
  const path =
    code === 'formClaimedTwice' && form !== undefined
      ? within(
          Object.keys(entry).filter((key) => key !== 'ambiguous'),
          form,
        )
      : code === 'unknownRelated' && other !== undefined
        ? within(RELATED, other)
        : code === 'exampleFails' && text !== undefined
          ? within(['examples'], text)
          : null;
  return path ?? ['id'];
}

function find(entry: object, key: string, wanted: string): Path | null {
  const value: unknown = (entry as Readonly<Record<string, unknown>>)[key];
  const below = leaf(value, wanted);
  return below && [key, ...below];
}

/** The way to a text in a value; entries are validated before, so they are not deep. */
function leaf(value: unknown, wanted: string): Path | null {
  if (typeof value === 'string') return value.trim() === wanted ? [] : null;
  if (typeof value !== 'object' || value === null) return null;
  const steps = Array.isArray(value)
    ? (value as readonly unknown[]).map((each, index) => [index, each] as const)
    : Object.entries(value);
  for (const [step, each] of steps) {
    const below = leaf(each, wanted);
    if (below) return [step, ...below];
  }
  return null;
}
