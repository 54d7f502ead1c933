import type { Concept } from '../glossary/concept.ts';
import type { Kind } from '../glossary/kind.ts';
import type { Candidate } from './candidate.ts';
import { isAcronymOf, nameWords, soundKey } from './name-key.ts';
import type { EntityOf } from './same-things.ts';

/** Mentions of one thing, in order of the text. */
export interface Cluster {
  /** Set where a glossary knows the thing. */
  readonly id?: string;
  readonly concept?: Concept;
  readonly kind: Kind;
  readonly members: readonly Candidate[];
}

interface Draft {
  id?: string;
  concept?: Concept;
  kind: Kind;
  members: Candidate[];
  /** The fullest name met so far, in telling words. */
  words: readonly string[];
  sound: string;
  /** Every telling word of its names. */
  readonly all: Set<string>;
}

/** Shorter sound keys say too little to join two spellings. */
const TELLING_SOUND = 5;

/** Gathers candidates into clusters in order of first appearance: by concept, by acronym, by name, by surname. */
export function clusterNames(
  text: string,
  candidates: readonly Candidate[],
  entityOf: EntityOf,
): readonly Cluster[] {
  const drafts: Draft[] = [];
  const byId = new Map<string, Draft>();
  const open: Candidate[] = [];
  const home = new Map<Candidate, Draft>();

  for (const candidate of candidates) {
    if (candidate.dependent === true) continue;
    if (candidate.concept) joinConcept(candidate, candidate.concept);
    else open.push(candidate);
  }
  const acronyms = new Map<Candidate, Candidate>();
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    if (!next || !inParentheses(text, candidate, next)) return;
    const [a, b] = [textOf(candidate), textOf(next)];
    if (isAcronymOf(b, a)) acronyms.set(next, candidate);
    else if (isAcronymOf(a, b)) acronyms.set(candidate, next);
  });

  const shortForms = open.filter((candidate) => acronyms.has(candidate));
  const shortNames = new Map(shortForms.map((candidate) => [textOf(candidate), candidate]));
  const isShort = (candidate: Candidate): boolean => shortNames.has(textOf(candidate));
  const full = open.filter((candidate) => !isShort(candidate));
  for (const candidate of full.filter((each) => nameWords(textOf(each)).length > 1)) joinName(candidate);
  for (const candidate of full.filter((each) => nameWords(textOf(each)).length <= 1)) joinShort(candidate);
  for (const candidate of open.filter(isShort)) {
    const introduced = shortNames.get(textOf(candidate));
    const long = introduced && acronyms.get(introduced);
    add(candidate, (long && home.get(long)) ?? create(candidate));
  }
  for (const candidate of candidates) if (candidate.dependent === true) joinHead(candidate);

  return drafts
    .map((draft) => ({ ...draft, members: draft.members.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.members[0]?.start ?? 0) - (b.members[0]?.start ?? 0))
    .map(({ id, concept, kind, members }) => ({
      ...(id === undefined ? {} : { id }),
      ...(concept ? { concept } : {}),
      kind: concept ? kind : commonKind(members),
      members,
    }));

  function textOf({ start, end }: Candidate): string {
    return text.slice(start, end);
  }

  function create(candidate: Candidate): Draft {
    const name = textOf(candidate);
    const draft: Draft = {
      kind: candidate.kind,
      members: [],
      all: new Set(),
      words: nameWords(name),
      sound: soundKey(name),
    };
    drafts.push(draft);
    return draft;
  }

  function add(candidate: Candidate, draft: Draft): void {
    draft.members.push(candidate);
    home.set(candidate, draft);
    for (const word of nameWords(textOf(candidate))) draft.all.add(word);
  }

  function joinConcept(candidate: Candidate, concept: Concept): void {
    const id = entityOf(concept, candidate);
    let draft = byId.get(id);
    if (!draft) {
      draft = create(candidate);
      draft.id = id;
      byId.set(id, draft);
    }
    if (draft.concept === undefined || concept.id === id) draft.concept = concept;
    add(candidate, draft);
  }

  function joinName(candidate: Candidate): void {
    const words = nameWords(textOf(candidate));
    const sound = soundKey(textOf(candidate));
    const found = drafts.find(
      (draft) =>
        draft.kind === candidate.kind &&
        ((sound.length >= TELLING_SOUND && draft.sound === sound) ||
          (candidate.kind === 'person' ? samePerson(draft.words, words) : startsWith(draft.words, words))),
    );
    const draft = found ?? create(candidate);
    if (words.length > draft.words.length) draft.words = words;
    add(candidate, draft);
  }

  /** "the Observatory": the institution with that word in its name which was named last; of none, it is no name. */
  function joinHead(candidate: Candidate): void {
    const known = candidate.concept && byId.get(entityOf(candidate.concept, candidate));
    if (known) {
      add(candidate, known);
      return;
    }
    const [word = ''] = nameWords(textOf(candidate));
    const fuller = drafts.filter(
      ({ all, kind }) => all.size > 1 && all.has(word) && kind !== 'person' && kind !== 'place',
    );
    const nearest = fuller
      .map((draft) => ({ draft, at: lastBefore(draft, candidate) }))
      .sort((a, b) => b.at - a.at)[0];
    if (nearest && nearest.at >= 0) add(candidate, nearest.draft);
  }

  /** One word: a surname, or a name of its own. Of two persons with that surname the one named last before it. */
  function joinShort(candidate: Candidate): void {
    const name = textOf(candidate);
    const [word = ''] = nameWords(name);
    const sound = soundKey(name);
    const same = drafts.filter(
      (draft) =>
        draft.words.length === 1 &&
        (draft.words[0] === word || (sound.length >= TELLING_SOUND && draft.sound === sound)) &&
        (draft.kind === candidate.kind || draft.concept === undefined),
    );
    const persons = drafts.filter(
      (draft) => draft.kind === 'person' && draft.words.length > 1 && draft.words.slice(1).includes(word),
    );
    const nearest = persons
      .map((draft) => ({ draft, at: lastBefore(draft, candidate) }))
      .sort((a, b) => b.at - a.at)[0]?.draft;
    const fitting = candidate.kind === 'person' || !candidate.sure ? nearest : undefined;
    add(candidate, fitting ?? same[0] ?? create(candidate));
  }
}

function lastBefore({ members }: Draft, { start }: Candidate): number {
  return Math.max(-1, ...members.filter((member) => member.start < start).map((member) => member.start));
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

/** The kind most mentions have that rest on a cue, else most mentions. */
function commonKind(members: readonly Candidate[]): Kind {
  const votes = new Map<Kind, number>();
  for (const { kind, sure } of members) votes.set(kind, (votes.get(kind) ?? 0) + (sure ? 10 : 1));
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'person';
}

/** "Long Name (LN)". */
function inParentheses(text: string, { end }: Candidate, { start, end: close }: Candidate): boolean {
  return /^\s?\(["“«]?$/u.test(text.slice(end, start)) && /^["”»]?[),;]/u.test(text.slice(close, close + 2));
}
