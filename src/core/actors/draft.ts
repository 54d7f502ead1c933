import type { Concept } from '../glossary/concept.ts';
import type { Kind } from '../glossary/kind.ts';
import type { Candidate } from './candidate.ts';
import { nameWords } from '../glossary/name-words.ts';
import { soundKey } from './name-key.ts';
import { transliterationOf, type Transliteration } from '../glossary/transliteration.ts';

/** A name as it is compared: its telling words, folded, and their sound. */
export interface ComparedName {
  readonly words: readonly string[];
  readonly sound: string;
  readonly spelling: Transliteration;
}

/** One thing in the making, with the mentions gathered so far. */
export interface Draft {
  id?: string;
  concept?: Concept;
  readonly kind: Kind;
  readonly members: Candidate[];
  /** The fullest name met so far. */
  name: ComparedName;
  /** Where its full names begin, ascending. */
  readonly starts: number[];
}

/** The things of an article so far, found by the words and the sound of their names. */
export interface Drafts {
  readonly all: readonly Draft[];
  /** The compared form of a name; computed once for each spelling. */
  compare(name: string): ComparedName;
  create(kind: Kind, name: string): Draft;
  /** Makes a draft findable by one more of its names. */
  learn(draft: Draft, name: ComparedName): void;
  /** The drafts with a word in one of their names, the latest ones where many have it. */
  withWord(word: string): readonly Draft[];
  /** The drafts with a name of this sound. */
  withSound(sound: string): readonly Draft[];
  /** The drafts with a name of these consonants. */
  withConsonants(consonants: string): readonly Draft[];
}

/** A word that more names share tells nothing apart: only the latest are compared, which bounds the work. */
const COMPARED = 64;

/** An empty collection. */
export function createDrafts(): Drafts {
  const all: Draft[] = [];
  const byWord = new Map<string, Set<Draft>>();
  const bySound = new Map<string, Set<Draft>>();
  const byConsonants = new Map<string, Set<Draft>>();
  const compared = new Map<string, ComparedName>();
  return {
    all,
    compare,
    create,
    learn,
    withWord: (word) => latest(byWord, word),
    withSound: (sound) => latest(bySound, sound),
    withConsonants: (consonants) => latest(byConsonants, consonants),
  };

  function compare(name: string): ComparedName {
    let known = compared.get(name);
    if (!known)
      compared.set(
        name,
        (known = { words: nameWords(name), sound: soundKey(name), spelling: transliterationOf(name) }),
      );
    return known;
  }

  function create(kind: Kind, name: string): Draft {
    const draft: Draft = { kind, members: [], name: compare(name), starts: [] };
    all.push(draft);
    learn(draft, draft.name);
    return draft;
  }

  function learn(draft: Draft, name: ComparedName): void {
    for (const word of name.words) put(byWord, word, draft);
    put(bySound, name.sound, draft);
    put(byConsonants, name.spelling.consonants, draft);
  }
}

function put(index: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const drafts = index.get(key);
  if (!drafts) index.set(key, new Set([draft]));
  else if (drafts.size < COMPARED || drafts.has(draft)) drafts.add(draft);
  else {
    const [oldest] = drafts;
    if (oldest) drafts.delete(oldest);
    drafts.add(draft);
  }
}

function latest(index: ReadonlyMap<string, ReadonlySet<Draft>>, key: string): readonly Draft[] {
  return [...(index.get(key) ?? [])];
}

/** Where a draft was last named in full before an offset; -1 where it was not. */
export function lastNamedBefore({ starts }: Draft, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1] ?? -1;
}
