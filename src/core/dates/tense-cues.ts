/** What tells a past tense from a future one around an expression. Two words make a phrase: `was to`. */
export interface TenseCues {
  /** Verb forms of the past that no ending shows: was, came, murió. */
  readonly past: ReadonlySet<string>;
  /** Auxiliaries that put their verb ahead, and words for what lies ahead: will, may, scheduled, va, previsto. */
  readonly future: ReadonlySet<string>;
  /** Verbs of intention: what depends on them lies ahead ("agreed to meet on Friday"), they themselves need not. */
  readonly intends: ReadonlySet<string>;
  /** Words that begin what depends on a verb of intention. */
  readonly dependents: ReadonlySet<string>;
  /** Words after which a verb form has no tense of its own: be, to, ser. */
  readonly bare: ReadonlySet<string>;
  /** Verbs of saying in the past, which govern what is said only from outside. */
  readonly reports: ReadonlySet<string>;
  /** Prepositions straight before an expression that look back or ahead: since, until. */
  readonly pastBefore: ReadonlySet<string>;
  readonly futureBefore: ReadonlySet<string>;
  /** Auxiliaries of the pluperfect, before which all plans are over: had. */
  readonly pluperfect: ReadonlySet<string>;
  /** Words by which "until Friday" comes to lie in the past: "did not speak until Friday". */
  readonly negations: ReadonlySet<string>;
  /** Words that begin a subordinate clause; the verbs beyond are asked last. */
  readonly clauses: ReadonlySet<string>;
  /** Words that join clauses of equal rank. */
  readonly joins: ReadonlySet<string>;
  /** Words before an expression that leave it at the beginning of its clause: prepositions, "late". */
  readonly fronts: ReadonlySet<string>;
  /** Articles, possessives and their kind: what follows them is no verb. */
  readonly articles: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly adverbEndings: readonly string[];
  /** Words before an infinitive; none where its ending shows it. */
  readonly infinitiveMarks: ReadonlySet<string>;
  readonly infinitiveEndings: readonly string[];
  readonly pastEndings: readonly string[];
  /** Endings of participles, which are past only right before the expression: "firmado el lunes". */
  readonly participleEndings: readonly string[];
  readonly futureEndings: readonly string[];
  /** Endings of the participles among the words of the future: scheduled, prevista. */
  readonly plannedEndings: readonly string[];
  /** Other words that end like verbs: indeed, mercado. */
  readonly notVerbs: ReadonlySet<string>;
}

/** A set of words and two-word phrases from a list parted by commas. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((word) => word.trim()));
}
