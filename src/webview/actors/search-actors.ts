import { soundKey } from '../../core/actors/name-key.ts';
import { fold } from '../../core/text/fold.ts';
import type { ActorRow, GlossaryName } from '../../rpc/panels.ts';

/** An actor that a search has found. */
export interface ActorHit {
  readonly actor: ActorRow;
  /** The glossary's name that it was found by, where its row alone does not show why. */
  readonly as: GlossaryName | null;
}

/** Finds actors by what they are called; an empty query finds all. */
export type ActorSearch = (query: string) => readonly ActorHit[];

/** Fewer than these are in every other name. */
const FEWEST_CONSONANTS = 3;

interface Spellings {
  readonly actor: ActorRow;
  /** What its row shows: name, abbreviation, other names, offices; folded, a line each. */
  readonly shown: string;
  readonly names: readonly { readonly name: GlossaryName; readonly folded: string }[];
}

/**
 * A search over names, aliases, offices and the glossary's names, as the glossary compares them: without case, accents,
 * apostrophes and hyphens. Each word of the query has to be found, in any order. Where that finds nobody, names are
 * compared by their sound: "Latamneh" finds "Al-Lataminah".
 */
export function searchActors(actors: readonly ActorRow[]): ActorSearch {
  let spellings: readonly Spellings[] | null = null;
  return (query) => {
    const words = fold(query).split(' ').filter(Boolean);
    if (words.length === 0) return actors.map((actor) => ({ actor, as: null }));
    spellings ??= actors.map(spellingsOf);
    const found = spellings.flatMap((each) => hitOf(each, words));
    return found.length > 0 ? found : bySound(actors, query);
  };
}

function spellingsOf(actor: ActorRow): Spellings {
  const { name, abbreviation = '', aliases, roles, names } = actor;
  return {
    actor,
    shown: [name, abbreviation, ...aliases, ...roles].map(fold).join('\n'),
    names: names.map((each) => ({ name: each, folded: fold(each.name) })),
  };
}

function hitOf({ actor, shown, names }: Spellings, words: readonly string[]): readonly ActorHit[] {
  const hidden = words.filter((word) => !shown.includes(word));
  if (hidden.length === 0) return [{ actor, as: null }];
  const as = names.find(({ folded }) => hidden.every((word) => folded.includes(word)));
  return as === undefined ? [] : [{ actor, as: as.name }];
}

function bySound(actors: readonly ActorRow[], query: string): readonly ActorHit[] {
  const sound = consonants(query);
  if (sound.length < FEWEST_CONSONANTS) return [];
  return actors
    .filter(({ name, aliases }) => [name, ...aliases].some((each) => consonants(each).includes(sound)))
    .map((actor) => ({ actor, as: null }));
}

/** What transliterations agree in: `ltmn` of "Latamneh" and of "Al-Lataminah". */
function consonants(name: string): string {
  return soundKey(name).replace(/[aeiou]/gu, '');
}
