/**
 * Dragoman's engine: `analyse(text, options)` reads an article, `createGlossary` and `termAt` look terms up.
 * Pure: no files, no network, no globals; data is handed in.
 */
export { analyse, READ_LIMIT, type AnalyseOptions } from './analyse.ts';
export type { Analysis, Figure, Quote, Warning, WarningCode } from './analysis.ts';
export { readModelFile, type ModelFile, type ModelFileResult } from './actors/model/model-file.ts';
export { createNameModel, type NameModel, type NameModels } from './actors/model/name-model.ts';
export type { Entity, Evidence, GeoLocation, Mention } from './actors/mention.ts';
export type {
  Article,
  DateOrigin,
  Paragraph,
  ParagraphKind,
  PublicationDate,
  PublicationDoubt,
} from './article/article.ts';
export { looksLikeArticle } from './article/looks-like-article.ts';
export { findCalendarDates } from './dates/find-calendar-dates.ts';
export type { DateAnchor, TimeExpression, TimexMod, TimexType } from './dates/time-expression.ts';
export type { Concept, Example, GeoPlace, GlossarySource, Layer, Relation } from './glossary/concept.ts';
export { createGlossary, type Glossary, type Sense, type TermMatch } from './glossary/glossary.ts';
export { KINDS, type Kind } from './glossary/kind.ts';
export { readGlossaries } from './glossary/read-glossary.ts';
export { createGazetteer, type Extent, type Gazetteer, type GazetteerPlace } from './places/gazetteer.ts';
export { termAt } from './glossary/term-at.ts';
export { isLang, LANGS, type Lang, type LanguageGuess } from './language/language.ts';
export type { LikelyEncoding } from './text/doubtful-encoding.ts';
export type { Span, TextSpan } from './text/span.ts';
