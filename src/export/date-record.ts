import type { TimeExpression } from '../core/dates/time-expression.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import { sentenceFinder } from '../core/text/sentence-finder.ts';
import type { ExportedArticle } from './exported-article.ts';

/** A time expression as it leaves Dragoman: with the sentence it stands in and the actors of that sentence. */
export interface DateRecord extends TimeExpression {
  /** On one line. */
  readonly sentence: string;
  /** The names of the entities in the sentence that act, in order of the text. */
  readonly actors: readonly string[];
}

/** The time expressions of an article, in order of the text. */
export function dateRecords({ text, analysis }: ExportedArticle): readonly DateRecord[] {
  const sentenceOf = sentenceFinder(text, analysis.paragraphs);
  const actorsIn = actorFinder(analysis);
  return analysis.dates.map((date) => {
    const sentence = sentenceOf(date);
    return {
      ...date,
      sentence: text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' '),
      actors: actorsIn(sentence),
    };
  });
}

function actorFinder({
  mentions,
  entities,
}: ExportedArticle['analysis']): (sentence: Span) => readonly string[] {
  const names = new Map(entities.filter(({ isActor }) => isActor).map(({ id, name }) => [id, name]));
  let from = 0;
  // Sentences come in order of the text, and so do mentions: what lies before is never looked at again.
  return (sentence) => {
    while ((mentions[from]?.end ?? Infinity) <= sentence.start) from++;
    const found = new Set<string>();
    for (let at = from; (mentions[at]?.start ?? Infinity) < sentence.end; at++) {
      const mention = mentions[at];
      const name = mention && overlaps(mention, sentence) ? names.get(mention.entity) : undefined;
      if (name !== undefined) found.add(name);
    }
    return [...found];
  };
}
