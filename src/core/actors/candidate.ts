import type { Concept } from '../glossary/concept.ts';
import type { Kind } from '../glossary/kind.ts';
import type { Lang } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import type { ArticleWords } from './article-words.ts';
import type { Evidence } from './mention.ts';
import type { PlaceScale } from './place-context.ts';

/** A stretch of text that a finder takes for a name. Finders may disagree: `resolveCandidates` decides. */
export interface Candidate extends Span {
  readonly kind: Kind;
  readonly evidence: Evidence;
  readonly language: Lang;
  /** The concept it means, where a glossary says so. */
  readonly concept?: Concept;
  /** The office that stands with it. */
  readonly role?: string;
  /** Whether it does or says something here. */
  readonly acts: boolean;
  /** Whether its kind rests on a cue (a title, a head word, a known given name) rather than on its shape alone. */
  readonly sure: boolean;
  /** Whether it stands after a preposition of place: then it is nobody's surname. */
  readonly located?: boolean;
  /** Whether the words around it call a place an area or a town. */
  readonly scale?: PlaceScale;
  /** Whether it is spelled in a way that the glossary does not list. */
  readonly respelled?: boolean;
  /** A bare head word ("the Observatory"): a name only where a fuller one with that word is in the article. */
  readonly dependent?: boolean;
}

/**
 * One way to find names. The statistical model is to be one more of them.
 *
 * @param known what earlier finders found: a guess need not go over it again
 */
export type NameFinder = (article: ArticleWords, known: readonly Candidate[]) => readonly Candidate[];
