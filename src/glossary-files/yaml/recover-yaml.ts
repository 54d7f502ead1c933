import type { GlossaryProblem } from '../../core/glossary/glossary-problem.ts';
import type { Span } from '../../core/text/span.ts';
import type { PathProblem, RawGlossary } from '../raw-glossary.ts';
import { entryChunks } from './entry-chunks.ts';
import { locatePaths } from './locate-paths.ts';
import { parseYaml, type YamlDocument } from './parse-yaml.ts';

interface Chunk extends Span {
  readonly text: string;
  readonly document: YamlDocument | undefined;
}

/**
 * Reads what is well-formed of a glossary that is not, entry by entry: one with a mistake in it becomes a problem and takes
 * nothing else with it. Null where no entries can be told apart.
 *
 * @param whole what is wrong with the text as a whole
 */
export function recoverYaml(text: string, whole: GlossaryProblem): RawGlossary | null {
  const chunks = entryChunks(text);
  if (!chunks) return null;
  const problems: GlossaryProblem[] = [];
  const parse = (span: Span, path: GlossaryProblem['path']): Chunk => {
    const own = text.slice(span.start, span.end);
    const parsed = parseYaml(own);
    const told = parsed.ok ? parsed.documents.flatMap((each) => each.problems) : [parsed.problem];
    const id = ID.exec(own)?.groups?.['id'];
    for (const problem of told)
      problems.push({ ...moved(problem, span.start), path, ...(id === undefined ? {} : { id }) });
    return { ...span, text: own, document: parsed.ok ? parsed.documents[0] : undefined };
  };
  const entries = chunks.entries.map((span, index) => parse(span, ['concepts', index]));
  const rest = chunks.rest.map((span) => parse(span, []));
  return {
    value: {
      ...Object.assign({}, ...rest.map(({ document }) => asObject(document?.value))),
      concepts: entries.map(({ document }) => firstOf(document?.value)),
    },
    problems: problems.length > 0 ? problems : [whole],
    locate: (asked) => locateInChunks(asked, entries, rest),
  };
}

/** `id: al-nahr` */
const ID = /^[ \t]*(?:-[ \t]+)?id[ \t]*:[ \t]*["']?(?<id>[^\s"'#][^\n\r"'#]{0,200}?)["']?[ \t]*(?:#.*)?$/mu;

function moved(problem: GlossaryProblem, by: number): GlossaryProblem {
  const { span } = problem;
  return span ? { ...problem, span: { start: span.start + by, end: span.end + by } } : problem;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** An entry that could not be read leaves its place empty, so that the others keep their numbers. */
function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? (value as readonly unknown[])[0] : undefined;
}

function locateInChunks(
  asked: readonly PathProblem[],
  entries: readonly Chunk[],
  rest: readonly Chunk[],
): readonly (Span | undefined)[] {
  const found = new Array<Span | undefined>(asked.length).fill(undefined);
  const byChunk = new Map<Chunk, { readonly index: number; readonly problem: PathProblem }[]>();
  asked.forEach((problem, index) => {
    const [root, number, ...below] = problem.path;
    const entry = root === 'concepts' && typeof number === 'number' ? entries[number] : undefined;
    const chunks = entry ? [entry] : rest;
    const within = entry ? { ...problem, path: [0, ...below] } : problem;
    for (const chunk of chunks) {
      const known = byChunk.get(chunk);
      if (known) known.push({ index, problem: within });
      else byChunk.set(chunk, [{ index, problem: within }]);
    }
  });
  for (const [chunk, wanted] of byChunk) {
    const events = chunk.document?.events ?? [];
    const spans = locatePaths(
      chunk.text,
      events,
      wanted.map(({ problem }) => problem),
    );
    wanted.forEach(({ index }, place) => {
      const span = spans[place];
      if (span) found[index] ??= { start: span.start + chunk.start, end: span.end + chunk.start };
    });
  }
  return found;
}
