import type { TimeExpression } from '../core/dates/time-expression.ts';
import { entitiesBeside } from '../core/entities-beside.ts';
import type { ExportedArticle } from './exported-article.ts';

/** A time expression as it leaves Dragoman: with the sentence it stands in and the actors of that sentence. */
export interface DateRecord extends TimeExpression {
  /** On one line. */
  readonly sentence: string;
  /** The names of the entities in the sentence but for places, in order of the text. */
  readonly actors: readonly string[];
}

/** The time expressions of an article, in order of the text. */
export function dateRecords({ text, analysis }: ExportedArticle): readonly DateRecord[] {
  const beside = entitiesBeside(text, analysis);
  return analysis.dates.map((date) => {
    const { start, end } = beside.sentenceOf(date);
    return {
      ...date,
      sentence: text.slice(start, end).replace(/\s+/gu, ' '),
      actors: beside.of(date).map(({ name }) => name),
    };
  });
}
