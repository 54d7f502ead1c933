import type { Concept } from '../glossary/concept.ts';
import type { Kind } from '../glossary/kind.ts';
import type { Candidate } from './candidate.ts';
import { createDrafts, lastNamedBefore, type Draft } from './draft.ts';
import { isAcronymOf } from './name-key.ts';
import type { PlaceScale } from './place-context.ts';
import type { EntityOf } from './same-things.ts';
import { isSameTransliteration } from '../glossary/transliteration.ts';

/** Mentions of one thing, in order of the text. */
export interface Cluster {
  /** Set where a glossary knows the thing. */
  readonly id?: string;
  readonly concept?: Concept;
  readonly kind: Kind;
  readonly members: readonly Candidate[];
}

/** Shorter keys say too little to join two spellings. */
const TELLING_SOUND = 5;
const TELLING_CONSONANTS = 4;

/** Gathers candidates into clusters in order of first appearance: by concept, by acronym, by name, by surname. */
export function clusterNames(
  text: string,
  candidates: readonly Candidate[],
  entityOf: EntityOf,
): readonly Cluster[] {
  const drafts = createDrafts();
  const byId = new Map<string, Draft>();
  const home = new Map<Candidate, Draft>();
  const { acronyms, longForms } = acronymsOf(text, candidates);

  const twofold = twofoldPlaces(text, candidates);

  const named = candidates.filter(({ dependent }) => dependent !== true);
  const unknown = named.filter(({ concept }) => concept === undefined);
  const full = unknown.filter((each) => !acronyms.has(textOf(each)));
  for (const candidate of named) if (candidate.concept) joinConcept(candidate, candidate.concept);
  for (const candidate of full) if (wordsOf(candidate).length > 1) joinName(candidate);
  for (const candidate of full) if (wordsOf(candidate).length <= 1) joinShort(candidate);
  for (const candidate of unknown) if (acronyms.has(textOf(candidate))) joinAcronym(candidate);
  for (const candidate of candidates) if (candidate.dependent === true) joinHead(candidate);
  return drafts.all.map(toCluster).sort((a, b) => startOf(a) - startOf(b));

  /** The name; of an area that has a town of its name in the article, told apart from it. */
  function textOf({ start, end, scale, concept }: Candidate): string {
    const name = text.slice(start, end);
    return scale === 'area' && concept === undefined && twofold.has(name) ? `${name} area` : name;
  }

  function wordsOf(candidate: Candidate): readonly string[] {
    return drafts.compare(textOf(candidate)).words;
  }

  function add(candidate: Candidate, draft: Draft): void {
    draft.members.push(candidate);
    home.set(candidate, draft);
    drafts.learn(draft, drafts.compare(textOf(candidate)));
  }

  function create(candidate: Candidate): Draft {
    return drafts.create(candidate.kind, textOf(candidate));
  }

  function joinConcept(candidate: Candidate, concept: Concept): void {
    const id = entityOf(concept, candidate);
    const draft = byId.get(id) ?? create(candidate);
    draft.id = id;
    byId.set(id, draft);
    if (draft.concept === undefined || concept.id === id) draft.concept = concept;
    draft.starts.push(candidate.start);
    add(candidate, draft);
  }

  function joinName(candidate: Candidate): void {
    const name = drafts.compare(textOf(candidate));
    const alike = candidate.kind === 'person' ? samePerson : startsWith;
    const draft =
      alikeBySound(candidate) ??
      name.words
        .flatMap((word) => drafts.withWord(word))
        .find((other) => other.kind === candidate.kind && alike(other.name.words, name.words)) ??
      create(candidate);
    if (name.words.length > draft.name.words.length) draft.name = name;
    draft.starts.push(candidate.start);
    add(candidate, draft);
  }

  /** One word: a surname, or a name of its own. Of two persons with that surname the one named last before it. */
  function joinShort(candidate: Candidate): void {
    const [word = ''] = wordsOf(candidate);
    const persons = drafts
      .withWord(word)
      .filter(({ kind, name }) => kind === 'person' && name.words.indexOf(word, 1) > 0);
    const mayBePerson = candidate.kind === 'person' || (!candidate.sure && candidate.located !== true);
    const person = mayBePerson ? lastNamed(persons, candidate) : undefined;
    const same = drafts
      .withWord(word)
      .find(({ kind, concept, name }) => name.words.length === 1 && (kind === candidate.kind || !concept));
    add(candidate, person ?? same ?? alikeBySound(candidate) ?? create(candidate));
  }

  function joinAcronym(candidate: Candidate): void {
    const long = longForms.get(textOf(candidate));
    const concept = long?.concept && byId.get(entityOf(long.concept, long));
    const same = drafts.withWord(wordsOf(candidate)[0] ?? '').find(({ name }) => name.words.length === 1);
    add(candidate, concept ?? (long && home.get(long)) ?? same ?? create(candidate));
  }

  /** "the Observatory": the institution with that word in its name which was named last; of none, it is no name. */
  function joinHead(candidate: Candidate): void {
    const known = candidate.concept && byId.get(entityOf(candidate.concept, candidate));
    const [word = ''] = wordsOf(candidate);
    const fuller = drafts
      .withWord(word)
      .filter(({ name, kind }) => name.words.length > 1 && kind !== 'person' && kind !== 'place')
      .filter((draft) => lastNamedBefore(draft, candidate.start) >= 0);
    const draft = known ?? lastNamed(fuller, candidate);
    if (draft) add(candidate, draft);
  }

  function alikeBySound(candidate: Candidate): Draft | undefined {
    const { sound, spelling } = drafts.compare(textOf(candidate));
    const alike = sound.length < TELLING_SOUND ? [] : drafts.withSound(sound);
    const spelt =
      spelling.consonants.length < TELLING_CONSONANTS
        ? []
        : drafts
            .withConsonants(spelling.consonants)
            .filter(({ name }) => isSameTransliteration(name.spelling, spelling));
    return [...alike, ...spelt].find(({ kind }) => kind === candidate.kind);
  }
}

/** Names of places that no glossary knows and that the article calls a town here, an area there. */
function twofoldPlaces(text: string, candidates: readonly Candidate[]): ReadonlySet<string> {
  const called = (as: PlaceScale) =>
    new Set(
      candidates
        .filter(({ scale, concept }) => scale === as && concept === undefined)
        .map(({ start, end }) => text.slice(start, end)),
    );
  const [areas, towns] = [called('area'), called('town')];
  return new Set([...areas].filter((name) => towns.has(name)));
}

function lastNamed(drafts: readonly Draft[], { start }: Candidate): Draft | undefined {
  const [first, ...others] = drafts;
  return others.reduce(
    (best, each) => (best && lastNamedBefore(each, start) > lastNamedBefore(best, start) ? each : best),
    first,
  );
}

function toCluster({ id, concept, kind, members }: Draft): Cluster {
  return {
    ...(id === undefined ? {} : { id }),
    ...(concept ? { concept } : {}),
    kind: concept ? kind : commonKind(members),
    members: [...members].sort((a, b) => a.start - b.start),
  };
}

function startOf({ members }: Cluster): number {
  return members[0]?.start ?? 0;
}

/** The short forms that the text puts beside a long one in parentheses, and the long form of each. */
function acronymsOf(
  text: string,
  candidates: readonly Candidate[],
): { readonly acronyms: ReadonlySet<string>; readonly longForms: ReadonlyMap<string, Candidate> } {
  const longForms = new Map<string, Candidate>();
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    if (!next || !inParentheses(text, candidate, next)) return;
    const [a, b] = [text.slice(candidate.start, candidate.end), text.slice(next.start, next.end)];
    if (isAcronymOf(b, a)) longForms.set(b, candidate);
    else if (isAcronymOf(a, b)) longForms.set(a, next);
  });
  return { acronyms: new Set(longForms.keys()), longForms };
}

/** "Rosa Prates" and "Rosa Lima Prates": one first name, the same last ones; "Lima Prates": two surnames alone. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  const surnames = a[0] === b[0] ? short.slice(1) : short;
  return surnames.every((word) => long.includes(word, 1)) && (a[0] === b[0] || short.length < long.length);
}

/** "Frente Unido" and "Frente Unido de Liberación", two words at least. */
function startsWith(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 1 && short.every((word, index) => long[index] === word);
}

/** What is shorter is an acronym, whose kind is that of its long form. */
const LONGEST_ACRONYM = 7;

/** The kind most mentions have that rest on a cue, else most mentions. */
function commonKind(members: readonly Candidate[]): Kind {
  const votes = new Map<Kind, number>();
  for (const { kind, sure, start, end } of members) {
    const telling = sure && end - start > LONGEST_ACRONYM;
    votes.set(kind, (votes.get(kind) ?? 0) + (telling ? 10 : 1));
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'person';
}

/** "Long Name (LN)". */
function inParentheses(text: string, { end }: Candidate, { start, end: close }: Candidate): boolean {
  return /^\s?\(["“«]?$/u.test(text.slice(end, start)) && /^["”»]?[),;]/u.test(text.slice(close, close + 2));
}
