import type { Kind } from '../glossary/kind.ts';

/**
 * What a language's press puts around and into names. Single words are folded (no capitals, no accents); each set says
 * what a word does, never where it was once seen.
 */
export interface ActorCues {
  /** Words that carry a capital only because they open a sentence: articles, prepositions, pronouns, adverbs. */
  readonly functionWords: ReadonlySet<string>;
  /** Names of months, weekdays and feasts, which are written with a capital in English and in old Portuguese. */
  readonly calendar: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Prepositions fused with an article: "del", "na". */
  readonly fusedArticles: ReadonlySet<string>;
  /** Small words inside a name of any kind: "Ludwig van Beethoven", "Rio de Janeiro". */
  readonly particles: ReadonlySet<string>;
  /** Small words inside the name of an institution only: "Ministry of Trade and Industry". */
  readonly links: ReadonlySet<string>;
  /** Forms of address and ranks before a person's name; they are no office to report: "Mr", "Dom". */
  readonly honorifics: ReadonlySet<string>;
  /** Nouns for people by their office, rank or trade: "minister", "coronel". */
  readonly offices: ReadonlySet<string>;
  /** What an office is made of besides its noun: "foreign", "vice", "ex". */
  readonly officeModifiers: ReadonlySet<string>;
  /** Offices whose holders are named with their party: "senador", "deputados". */
  readonly partisans: ReadonlySet<string>;
  /** Departments of a government, which stand between an office and its holder: "ministro de [Defensa] Luis Prado". */
  readonly portfolios: ReadonlySet<string>;
  /** Adjectives of nations and faiths that are written with a capital and name nobody: "Turkish", "Sunni". */
  readonly adjectives: ReadonlySet<string>;
  /** Peoples and communities of faith, in the forms that name them: "Kurds", "yazidíes". */
  readonly peoples: ReadonlySet<string>;
  /** First words of many towns: "San", "Nova". */
  readonly placeOpenings: ReadonlySet<string>;
  /** Nouns that say what a name names, as its first or last word: "Front", "Partido". */
  readonly heads: Readonly<Record<string, Kind>>;
  /** Nouns for places that stand before or after a place's name and do not belong to it: "province", "aldea". */
  readonly placeNouns: ReadonlySet<string>;
  /** Those among them that belong to no name even where they have a capital: "Aleppo Province". */
  readonly areaTitles: ReadonlySet<string>;
  /** Nouns for an area and for a town: they tell the province from the city of one name. */
  readonly areas: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  /** Words for a part of a country or region: "northern", "Occidental". */
  readonly directions: ReadonlySet<string>;
  /** Nouns for an organisation that stand beside its name and do not belong to it: "group", "agencia". */
  readonly groupNouns: Readonly<Record<string, Kind>>;
  /** Prepositions after which a country or town is a location. */
  readonly locatives: ReadonlySet<string>;
  /** Those among them that say where something is, and never whose: "in", "desde". */
  readonly inside: ReadonlySet<string>;
  /** Prepositions after which it is a party to something: "between", "by", "contra". */
  readonly agentives: ReadonlySet<string>;
  /** Prepositions before the one who acts in a passive: "seized by". */
  readonly agents: ReadonlySet<string>;
  /** Verbs of saying, in the forms that the press uses with one speaker or several. */
  readonly speech: ReadonlySet<string>;
  /** Verbs whose object is an actor: "accused", "urged". */
  readonly addressing: ReadonlySet<string>;
  /** Whether a word after a name can be its finite verb. */
  readonly verb: RegExp;
  /** Whether a word after a name that opens its clause can be its verb in the present: "promete", "seeks". */
  readonly presentVerb: RegExp;
  /** What inflected words end in that no lexicon has: "Recaptures", "INCAUTARON"; folded. */
  readonly inflected: RegExp;
  /** What introduces a source: "according to", "segundo". */
  readonly sources: readonly string[];
  /** Nouns that make a demonym an actor, with the kind of that actor: "military", "gobierno". */
  readonly institutions: Readonly<Record<string, Kind>>;
  /** Whether the institution comes before the demonym ("gobierno turco") or after it ("Turkish government"). */
  readonly institutionFirst: boolean;
  /** Whether an article with a capital belongs to the name of a group: "El Corte Inglés"; of "The Observatory" it does not. */
  readonly articleInNames: boolean;
  /** Common given names that are no ordinary words. */
  readonly givenNames: ReadonlySet<string>;
}
