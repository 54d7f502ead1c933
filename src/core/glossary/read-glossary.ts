import * as v from 'valibot';
import type { Concept } from './concept.ts';
import { KINDS } from './kind.ts';

/** An entry or a file that could not be read as a glossary, and why. */
export interface GlossaryProblem {
  /** Index of the file in the list given. */
  readonly file: number;
  /** The entry's id, where it says one. */
  readonly id?: string;
  /** Where in the file: `concepts.3.en`; empty for the file itself. */
  readonly path: string;
  /** In English, for logs and the terminal. */
  readonly reason: string;
}

export interface ReadGlossary {
  readonly concepts: readonly Concept[];
  readonly problems: readonly GlossaryProblem[];
}

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const texts = v.optional(v.array(text), []);
const name = v.nullish(text, null);
const year = v.nullish(v.pipe(v.number(), v.integer()), null);
/** YAML reads a bare year as a number. */
const day = v.nullish(v.union([text, v.pipe(v.number(), v.transform(String))]), null);

const entry = v.looseObject({
  id: text,
  kind: v.picklist(KINDS),
  type: v.optional(text),
  en: name,
  es: name,
  pt: name,
  ar: v.nullish(text),
  abbreviations: texts,
  variants: texts,
  descriptors: texts,
  former: v.optional(v.array(v.object({ name: text, from: year, to: year })), []),
  active: v.optional(v.object({ from: day, to: day })),
  side: v.optional(text),
  place: v.optional(
    v.object({
      lat: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
      lon: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
      in: v.optional(text),
      approximate: v.optional(v.boolean(), false),
    }),
  ),
  demonyms: v.optional(
    v.object({ en: v.optional(v.array(text)), es: v.optional(v.array(text)), pt: v.optional(v.array(text)) }),
    {},
  ),
  capital: v.optional(text),
  seats: texts,
  ambiguous: texts,
  evidence: v.optional(v.record(v.string(), v.string()), {}),
  notes: v.optional(v.string()),
  matching: v.optional(v.boolean(), true),
});

const file = v.looseObject({ concepts: v.array(v.unknown()) });

/** `pt-PT`, `es-MX`: names that hold in one region of a language we read. */
const REGIONAL = /^(?:en|es|pt)-[A-Z]{2}$/u;

/**
 * The concepts of glossary files, given as the values their YAML or JSON holds. A wrong entry, or a wrong file, becomes
 * a problem and takes nothing else with it; of two entries with one id the first holds. Throws nothing.
 */
export function readGlossary(files: readonly unknown[]): ReadGlossary {
  const concepts = new Map<string, Concept>();
  const problems: GlossaryProblem[] = [];
  files.forEach((value, at) => {
    const read = v.safeParse(file, value);
    if (!read.success) {
      problems.push({ file: at, ...whyNot(read.issues[0], '') });
      return;
    }
    read.output.concepts.forEach((each, index) => {
      const path = `concepts.${index}`;
      const parsed = v.safeParse(entry, each);
      const id = idOf(each);
      if (!parsed.success) {
        problems.push({ file: at, ...(id === undefined ? {} : { id }), ...whyNot(parsed.issues[0], path) });
      } else if (concepts.has(parsed.output.id)) {
        problems.push({ file: at, id: parsed.output.id, path, reason: 'Another entry has the same id' });
      } else {
        concepts.set(parsed.output.id, toConcept(parsed.output));
      }
    });
  });
  return { concepts: [...concepts.values()], problems };
}

function whyNot(issue: v.BaseIssue<unknown>, path: string): Pick<GlossaryProblem, 'path' | 'reason'> {
  const inner = v.getDotPath(issue);
  return { path: [path, inner].filter(Boolean).join('.'), reason: issue.message };
}

function idOf(value: unknown): string | undefined {
  const id = v.safeParse(v.looseObject({ id: v.string() }), value);
  return id.success ? id.output.id : undefined;
}

function toConcept(read: v.InferOutput<typeof entry>): Concept {
  const { id, kind, type, en, es, pt, ar, former, active, side, place, capital, notes } = read;
  const regional = Object.entries(read).filter(
    ([key, value]) => REGIONAL.test(key) && typeof value === 'string',
  );
  return {
    id,
    kind,
    ...(type === undefined ? {} : { type }),
    names: { en, es, pt },
    regionalNames: Object.fromEntries(regional.map(([key, value]) => [key, String(value)])),
    ...(typeof ar === 'string' ? { arabic: ar } : {}),
    abbreviations: read.abbreviations,
    variants: read.variants,
    descriptors: read.descriptors,
    formerNames: former,
    demonyms: {
      ...(read.demonyms.en ? { en: read.demonyms.en } : {}),
      ...(read.demonyms.es ? { es: read.demonyms.es } : {}),
      ...(read.demonyms.pt ? { pt: read.demonyms.pt } : {}),
    },
    ambiguous: read.ambiguous,
    ...(capital === undefined ? {} : { capital }),
    ...(read.seats.length === 0 ? {} : { seats: read.seats }),
    ...(place === undefined ? {} : { place: toPlace(place) }),
    ...(active === undefined ? {} : { active }),
    ...(side === undefined ? {} : { side }),
    evidence: read.evidence,
    ...(notes === undefined ? {} : { notes }),
    matching: read.matching,
  };
}

function toPlace({
  lat,
  lon,
  in: within,
  approximate,
}: NonNullable<v.InferOutput<typeof entry>['place']>): NonNullable<Concept['place']> {
  return {
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(within === undefined ? {} : { in: within }),
    approximate,
  };
}
