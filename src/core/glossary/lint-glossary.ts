import { detectLanguage } from '../language/detect-language.ts';
import { isLang, LANGS, type Lang } from '../language/language.ts';
import { fold } from '../text/fold.ts';
import type { Concept, Example } from './concept.ts';
import type { GlossaryProblem } from './glossary-problem.ts';
import type { Glossary } from './glossary.ts';
import type { Term } from './term.ts';

/** The glossaries of a reader, to be held against one another. */
export interface LintedGlossaries {
  /** The reader's own, the nearest first. */
  readonly own: readonly (readonly Concept[])[];
  /** What comes with the product. */
  readonly builtIn: readonly Concept[];
  /** All of them as the articles near a file see them, by its index in `own`; asked only where a file has examples. */
  readonly glossaryFor: (file: number) => Glossary;
}

/**
 * What is wrong with glossaries that no single entry shows: two entries with one form, relations to nothing, entries over
 * others, examples that fail. For each of the reader's own, by the ids of its entries; paths are left to whoever has the
 * texts. Linear in the number of terms.
 */
export function lintGlossaries(
  given: LintedGlossaries,
  wanted: (file: number) => boolean = () => true,
): readonly (readonly GlossaryProblem[])[] {
  const { own, builtIn } = given;
  const holders = new Map<string, Concept>();
  for (const concept of [...own.flat(), ...builtIn])
    if (!holders.has(concept.id)) holders.set(concept.id, concept);
  const claims = claimsOf(own.flat().filter((concept) => holders.get(concept.id) === concept));
  const furtherThan = overridden(own, builtIn);
  return own.map((concepts, file) => {
    if (!wanted(file)) return [];
    return concepts.flatMap((concept) => [
      ...(holders.get(concept.id) === concept ? claimedTwice(concept, claims) : []),
      ...unknownRelated(concept, holders),
      ...override(concept, furtherThan),
      ...failingExamples(concept, () => given.glossaryFor(file)),
    ]);
  });
}

/** Forms, folded, that more than one entry has; `null` for all that one entry has alone. */
type Claims = ReadonlyMap<string, Concept | readonly Concept[]>;

function claimsOf(concepts: readonly Concept[]): Claims {
  const claims = new Map<string, Concept | Concept[]>();
  for (const concept of concepts)
    for (const term of concept.terms) {
      const key = claimKey(term);
      const known = key === null ? undefined : claims.get(key);
      if (key === null || known === concept) continue;
      if (!known) claims.set(key, concept);
      else if (!Array.isArray(known)) claims.set(key, [known, concept]);
      else if (known.at(-1) !== concept) known.push(concept);
    }
  return claims;
}

const PLAIN = /^[a-z0-9 ]+$/iu;

/** Demonyms and descriptions belong to many; abbreviations count letter by letter. */
function claimKey({ text, type, ambiguous }: Term): string | null {
  if (ambiguous || type === 'demonym' || type === 'descriptor') return null;
  if (type === 'abbreviation') return `=${text}`;
  return PLAIN.test(text) ? text.toLowerCase() : fold(text);
}

function claimedTwice(concept: Concept, claims: Claims): readonly GlossaryProblem[] {
  const told = new Set<string>();
  return concept.terms.flatMap((term): readonly GlossaryProblem[] => {
    const key = claimKey(term);
    const claimants = key === null ? undefined : claims.get(key);
    if (key === null || !Array.isArray(claimants) || told.has(key)) return [];
    told.add(key);
    const others = (claimants as readonly Concept[]).filter((each) => each !== concept).map(({ id }) => id);
    return [problemOf(concept, 'formClaimedTwice', 'warning', { form: term.text, other: others.join(', ') })];
  });
}

function unknownRelated(concept: Concept, known: ReadonlyMap<string, Concept>): readonly GlossaryProblem[] {
  const { relations, capital, seats = [] } = concept;
  if (relations.length === 0 && capital === undefined && seats.length === 0) return [];
  const others = [...relations.map(({ to }) => to), ...(capital === undefined ? [] : [capital]), ...seats];
  return [...new Set(others)]
    .filter((other) => !known.has(other))
    .map((other) => problemOf(concept, 'unknownRelated', 'warning', { other }));
}

/** The next entry of its id further away, of each entry that has one. */
function overridden(
  own: readonly (readonly Concept[])[],
  builtIn: readonly Concept[],
): ReadonlyMap<Concept, Concept> {
  const next = new Map<Concept, Concept>();
  const nearest = new Map<string, Concept>();
  for (const concepts of [...own, builtIn])
    for (const concept of concepts) {
      const nearer = nearest.get(concept.id);
      if (nearer && nearer.source?.file !== concept.source?.file) next.set(nearer, concept);
      nearest.set(concept.id, concept);
    }
  return next;
}

function override(concept: Concept, furtherThan: ReadonlyMap<Concept, Concept>): readonly GlossaryProblem[] {
  const other = furtherThan.get(concept)?.source?.label;
  return other === undefined ? [] : [problemOf(concept, 'overridden', 'information', { other })];
}

function failingExamples(concept: Concept, glossary: () => Glossary): readonly GlossaryProblem[] {
  return concept.examples
    .filter((example) => fails(example, concept, glossary()))
    .map(({ text, matches }) =>
      problemOf(concept, 'exampleFails', 'warning', { text, matches: String(matches) }),
    );
}

/** A short sentence does not always show its language: one that is to be found may be found in any. */
function fails({ text, matches }: Example, { id }: Concept, glossary: Glossary): boolean {
  const found = (language: Lang | undefined): boolean =>
    glossary
      .find(text, { start: 0, end: text.length }, language)
      .some(({ senses }) => senses.some(({ concept }) => concept.id === id));
  if (matches) return ![undefined, ...LANGS].some(found);
  const { code } = detectLanguage(text);
  return found(isLang(code) ? code : undefined);
}

function problemOf(
  { id }: Concept,
  code: GlossaryProblem['code'],
  severity: GlossaryProblem['severity'],
  values: Readonly<Record<string, string>>,
): GlossaryProblem {
  return { code, severity, path: [], id, values: { id, ...values } };
}
