import type { Concept, GlossarySource } from '../core/glossary/concept.ts';
import type { GlossaryProblem } from '../core/glossary/glossary-problem.ts';
import { readGlossary, type ReadGlossary } from '../core/glossary/read-glossary.ts';
import { fromContextive, isContextive } from './other/contextive.ts';
import { readOmegaT, type LanguagePair } from './other/omegat.ts';
import { placeProblems } from './place-problems.ts';
import { unreadable, type RawGlossary } from './raw-glossary.ts';
import { formatOf, type GlossaryFormat } from './glossary-format.ts';
import { readTable } from './table/read-table.ts';
import { readTbx } from './tbx/read-tbx.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** A glossary of 150,000 terms has a tenth of it. */
const LONGEST = 20_000_000;

/** So many letters lost are no accident in a name or two. */
const MANY_LOST = 3;

export interface ReadOptions {
  /** Where neither the file's name nor its text are to say it: `.txt` may be anything. */
  readonly format?: GlossaryFormat;
  /** Of OmegaT's glossaries, which do not say theirs. */
  readonly languages?: LanguagePair;
}

/**
 * Reads a glossary file. What cannot be read is a problem, with its place in the text; the rest is used. A text of any kind
 * is read in time linear to its length. Throws nothing.
 *
 * @param text as the file has it, with a BOM where there is one; spans are half-open UTF-16 offsets into it
 */
export function readGlossaryFile(
  source: GlossarySource,
  text: string,
  options: ReadOptions = {},
): ReadGlossary {
  const raws = text.length > LONGEST ? [unreadable(tooLarge())] : readRaw(source, text, options);
  const read = raws.map((raw) => readParsed(raw, source));
  const lost = lostLetters(text);
  return {
    ...firstOfEach(read),
    ignored: read.flatMap(({ ignored }) => ignored),
    problems: [...lost, ...read.flatMap(({ problems }) => problems)].map((problem) => inside(problem, text)),
  };
}

/**
 * Gives problems of a file's entries, known by their ids, their places in its text.
 *
 * @param text the text in which the entries were read
 */
export function placeInFile(
  source: GlossarySource,
  text: string,
  problems: readonly GlossaryProblem[],
): readonly GlossaryProblem[] {
  if (problems.length === 0) return [];
  return placeProblems(readRaw(source, text), problems).map((problem) => inside(problem, text));
}

function readRaw(source: GlossarySource, text: string, options: ReadOptions = {}): readonly RawGlossary[] {
  // An empty file is an empty glossary of any format.
  if (text.trim() === '') return [];
  const format = options.format ?? formatOf(source.file, text);
  if (format === null) {
    const span = { start: 0, end: Math.min(text.length, text.search(/$/mu)) };
    return [unreadable({ code: 'unknownFormat', severity: 'error', path: [], span })];
  }
  return READERS[format](text, options);
}

const READERS: Readonly<
  Record<GlossaryFormat, (text: string, options: ReadOptions) => readonly RawGlossary[]>
> = {
  yaml: (text) => readYaml(text).map((raw) => (isContextive(raw.value) ? fromContextive(raw) : raw)),
  csv: (text) => [readTable(text)],
  // A `.tab` is OmegaT's as often as not: it has no header that we know.
  tsv: (text, { languages }) => {
    const read = readTable(text);
    return [read.value === null && text.includes('\t') ? readOmegaT(text, languages) : read];
  },
  tbx: (text) => [readTbx(text)],
  omegat: (text, { languages }) => [readOmegaT(text, languages)],
};

function readParsed(raw: RawGlossary, source: GlossarySource): ReadGlossary {
  const read = readGlossary(raw.value, source);
  const problems = read.problems.filter(({ path }) => !isGap(raw.value, path));
  const spans = raw.locate(problems);
  return {
    ...read,
    problems: [
      ...raw.problems,
      ...problems.map((problem, index) => {
        const span = problem.span ?? spans[index];
        return span ? { ...problem, span } : problem;
      }),
    ],
  };
}

/** Whether a path leads to an entry that could not be parsed: it has its problem already. */
function isGap(value: unknown, [root, index]: GlossaryProblem['path']): boolean {
  if (root !== 'concepts' || typeof index !== 'number') return false;
  const concepts = typeof value === 'object' && value !== null && 'concepts' in value ? value.concepts : null;
  return Array.isArray(concepts) && concepts[index] === undefined;
}

/** Of entries of one id in several documents of a file the first holds. */
function firstOfEach(read: readonly ReadGlossary[]): Pick<ReadGlossary, 'concepts'> {
  const [only] = read;
  if (only && read.length === 1) return only;
  const byId = new Map<string, Concept>();
  for (const { concepts } of read)
    for (const concept of concepts) if (!byId.has(concept.id)) byId.set(concept.id, concept);
  return { concepts: [...byId.values()] };
}

function tooLarge(): GlossaryProblem {
  return { code: 'tooLarge', severity: 'error', path: [] };
}

function lostLetters(text: string): readonly GlossaryProblem[] {
  const first = text.indexOf('\uFFFD');
  let found = first < 0 ? 0 : 1;
  for (let at = first; found > 0 && found < MANY_LOST; found++) {
    at = text.indexOf('\uFFFD', at + 1);
    if (at < 0) return [];
  }
  if (found < MANY_LOST) return [];
  return [{ code: 'encoding', severity: 'warning', path: [], span: { start: first, end: first + 1 } }];
}

/** Whatever a parser says of its place, it is one of the text. */
function inside(problem: GlossaryProblem, text: string): GlossaryProblem {
  const { span } = problem;
  if (!span) return problem;
  const start = Math.max(0, Math.min(span.start, text.length));
  return { ...problem, span: { start, end: Math.max(start, Math.min(span.end, text.length)) } };
}
