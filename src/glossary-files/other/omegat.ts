import type { Concept } from '../../core/glossary/concept.ts';
import { langOf } from '../../core/glossary/term.ts';
import type { GlossaryProblem } from '../../core/glossary/glossary-problem.ts';
import { LOST_FIELDS, type LossList } from '../loss.ts';
import { ASSUMED_KIND } from '../kind-words.ts';
import { addTerm, createRawEntry, rawGlossaryOf, type RawEntry } from '../raw-entries.ts';
import type { RawGlossary } from '../raw-glossary.ts';

/** What the two sides of an OmegaT glossary are in; where that is not known its terms serve every language. */
export type LanguagePair = readonly [source: string, target: string];

/** Reads OmegaT's glossary: a line an entry, the source term, the target term and a comment, with tabs between them. */
export function readOmegaT(text: string, languages?: LanguagePair): RawGlossary {
  const entries: RawEntry[] = [];
  const problems: GlossaryProblem[] = [];
  for (const { line, start } of linesOf(text)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [source = '', target = '', comment = ''] = line.split('\t');
    const span = { start, end: start + Math.min(line.length, 300) };
    if (source.trim() === '' || !line.includes('\t')) {
      problems.push({
        code: 'wrongValue',
        severity: 'error',
        path: [],
        values: { key: '', expected: 'object' },
        span,
      });
      continue;
    }
    const entry = createRawEntry(span);
    entry.value['kind'] = ASSUMED_KIND;
    addTerms(entry, source, languages?.[0], start);
    addTerms(entry, target, languages?.[1], start + source.length + 1);
    if (comment.trim() !== '') entry.value['notes'] = comment.trim();
    entries.push(entry);
  }
  const [first] = entries;
  if (first)
    problems.push({
      code: 'kindAssumed',
      severity: 'warning',
      path: [],
      values: { kind: ASSUMED_KIND },
      span: first.span,
    });
  return rawGlossaryOf(entries, problems);
}

/** OmegaT has several translations in one cell, with semicolons between them. */
function addTerms(entry: RawEntry, cell: string, language: string | undefined, start: number): void {
  let at = start;
  for (const part of cell.split(';')) {
    const term = part.trim();
    const from = at + (part.length - part.trimStart().length);
    if (term !== '')
      addTerm(
        entry,
        { term, ...(language === undefined ? {} : { language }) },
        { start: from, end: from + term.length },
      );
    at += part.length + 1;
  }
}

function* linesOf(text: string): Generator<{ readonly line: string; readonly start: number }> {
  const BREAK = /\r\n|[\n\r]/gu;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (const found of text.matchAll(BREAK)) {
    yield { line: text.slice(start, found.index), start };
    start = found.index + found[0].length;
  }
  yield { line: text.slice(start), start };
}

/** Glossary entries as OmegaT's glossary of two languages: their names, and what to know of them as a comment. */
export function writeOmegaT(concepts: readonly Concept[], languages: LanguagePair, losses: LossList): string {
  const lines = concepts.flatMap((concept) => {
    const [sources, targets] = languages.map((tag) => namesIn(concept, tag));
    const others = concept.terms.some(
      ({ language }) => language !== undefined && !languages.some((tag) => langOf(tag) === langOf(language)),
    );
    if (others) losses.add('languages', concept.id);
    loseOthers(concept, losses);
    if (!sources?.length || !targets?.length) {
      losses.add('entry', concept.id);
      return [];
    }
    const comment = concept.notes ?? concept.definitions[langOf(languages[1]) ?? 'en'] ?? '';
    const cells = [sources.join('; '), targets.join('; '), comment];
    if (cells.some((cell) => /[\t\n\r]/u.test(cell))) losses.add('lineBreaks', concept.id);
    return [
      cells
        .map((cell) => cell.replace(/[\t\n\r]+/gu, ' '))
        .join('\t')
        .trimEnd(),
    ];
  });
  return `# Dragoman: ${languages.join(' → ')}\n${lines.join('\n')}\n`;
}

/** The names that may be written in a language, the preferred one first; those of no language are of all. */
function namesIn({ terms }: Concept, tag: string): readonly string[] {
  const usable = terms.filter(
    ({ language, type, status }) =>
      (language === tag || language === langOf(tag)) &&
      (type === 'full' || type === 'abbreviation') &&
      (status === 'preferred' || status === 'admitted'),
  );
  const first = usable.filter(({ status, type }) => status === 'preferred' && type === 'full');
  return [...new Set([...first, ...usable].map(({ text }) => text))];
}

/** The fields of an entry that a line has no place for. */
function loseOthers(concept: Concept, losses: LossList): void {
  const { relations, place, active, capital, seats, ids, evidence, examples, terms } = concept;
  const has: Readonly<Partial<Record<(typeof LOST_FIELDS)[number], boolean>>> = {
    kind: true,
    type: concept.type !== undefined,
    domain: concept.domain !== undefined,
    definition: Object.keys(concept.definitions).length > 0,
    former: terms.some(({ status }) => status === 'superseded'),
    demonyms: terms.some(({ type }) => type === 'demonym'),
    terms: terms.some(
      ({ language, status }) => language === undefined || status === 'deprecated' || status === 'forbidden',
    ),
    grammar: terms.some(({ gender, number, article }) => gender ?? number ?? article),
    active: active !== undefined,
    side: concept.side !== undefined,
    related: relations.length > 0,
    place: place !== undefined,
    capital: capital !== undefined,
    seats: seats !== undefined,
    ambiguous: terms.some(({ ambiguous }) => ambiguous),
    examples: examples.length > 0,
    ids: ids !== undefined,
    evidence: Object.keys(evidence).length > 0,
    verified: concept.verified !== undefined,
    matching: !concept.matching,
  };
  for (const field of LOST_FIELDS) if (has[field]) losses.add(field, concept.id);
}
