import type { NameModels } from './actors/model/name-model.ts';
import { readActors } from './actors/read-actors.ts';
import type { Analysis, Warning } from './analysis.ts';
import type { PublicationDate } from './article/article.ts';
import { doubtOf } from './article/publication-doubt.ts';
import { readArticle } from './article/read-article.ts';
import { readDates } from './dates/read-dates.ts';
import { createGlossary, type Glossary } from './glossary/glossary.ts';
import type { Passage } from './language/language.ts';
import { createGazetteer, type Gazetteer } from './places/gazetteer.ts';
import { locatePlaces } from './places/locate-places.ts';
import { doubtfulEncoding, ENCODING_NAMES, type DoubtfulEncoding } from './text/doubtful-encoding.ts';
import { withoutAddresses } from './text/without-addresses.ts';

/** What is known of an article besides its text. */
export interface AnalyseOptions {
  /** Names to look for; without one only what rules find. */
  readonly glossary?: Glossary;
  /** Trained recognisers of names; where a language has none, only what rules find. */
  readonly nameModels?: NameModels;
  /** Where places lie; without one only what the glossary says. */
  readonly gazetteer?: Gazetteer;
  /** ISO 3166-1 alpha-2 codes of countries whose places come first where a name is ambiguous. */
  readonly preferredCountries?: readonly string[];
  /** ISO calendar date, `YYYY-MM-DD`, that overrules what the text says of its publication. */
  readonly publicationDate?: string;
  /** `en`, `es` or `pt`: overrules what is detected. */
  readonly language?: string;
  /** Whoever has seen the file says that it was decoded well: nothing is said against it. */
  readonly encodingIsRight?: boolean;
}

/**
 * How much running text is read, in UTF-16 code units: some 300,000 words, several times the longest report. What
 * lies beyond keeps its place among the paragraphs, and a warning says that nothing was looked for in it.
 */
export const READ_LIMIT = 2_000_000;

/**
 * Reads one article: language, anatomy, publication date, names and time expressions.
 *
 * Pure and total: any string gives an analysis. Time is linear in the length of the text. All offsets are
 * half-open UTF-16 indices into `text` exactly as given.
 */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  const { passages, ...article } = readArticle(text, options);
  const { readable, warnings } = withinLimit(passages);
  const glossary = options.glossary ?? createGlossary([]);
  const words = withoutAddresses(text.slice(0, readable.at(-1)?.end ?? 0));
  const dates = readDates(words, readable, article.publicationDate.value);
  const doubt = doubtOf({ text: words, article, dates });
  if (doubt) warnings.push(publicationWarning(article.publicationDate));
  const named = readActors(words, readable, glossary, article.language.region, options.nameModels);
  const located = locatePlaces(words, named, {
    glossary,
    gazetteer: options.gazetteer ?? createGazetteer(''),
    preferredCountries: options.preferredCountries ?? [],
    language: article.language,
  });
  const damaged = options.encodingIsRight ? null : doubtfulEncoding(text);
  if (damaged) warnings.push(encodingWarning(damaged));
  return {
    schemaVersion: 1,
    ...article,
    publicationDate: { ...article.publicationDate, ...(doubt ? { doubt } : {}) },
    ...located,
    dates,
    quotes: [],
    figures: [],
    warnings,
  };
}

function withinLimit(passages: readonly Passage[]): { readable: readonly Passage[]; warnings: Warning[] } {
  let length = 0;
  const cut = passages.findIndex(({ start, end }) => (length += end - start) > READ_LIMIT);
  const [start, end] = [passages[cut]?.start, passages.at(-1)?.end];
  if (start === undefined || end === undefined) return { readable: passages, warnings: [] };
  const message = `The text is too long: only its first ${READ_LIMIT} characters were read for names and dates.`;
  return { readable: passages.slice(0, cut), warnings: [{ code: 'textTooLong', message, start, end }] };
}

function publicationWarning({ value, start, end }: PublicationDate): Warning {
  const message = `The article says it was published on ${value ?? ''}, but what it tells speaks against that day.`;
  return {
    code: 'publicationDateDoubtful',
    message,
    ...(start === null || end === null ? {} : { start, end }),
  };
}

function encodingWarning({ start, end, likely }: DoubtfulEncoding): Warning {
  const message = `Letters look damaged: the file may be in ${ENCODING_NAMES[likely]} and was read in another encoding.`;
  return { code: 'encodingDoubtful', message, start, end, encoding: likely };
}
