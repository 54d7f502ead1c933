import { detectLanguage } from '../language/detect-language.ts';
import { isLang, type LanguageGuess, type Passage } from '../language/language.ts';
import type { Article, Paragraph, ParagraphKind } from './article.ts';
import { findAuthor } from './find-author.ts';
import { findPublicationDate } from './find-publication-date.ts';
import { findSource } from './find-source.ts';
import { labelUnits } from './label-units.ts';
import { isFurniture } from './line-cues.ts';
import { frontMatterOf, metadataAt, type MetadataEntry } from './metadata.ts';
import { paragraphLanguages } from './paragraph-languages.ts';
import { passagesOf } from './passages.ts';
import { unitsOf, type Unit } from './unit.ts';

/** What is known of an article from outside its text. */
export interface GivenOfArticle {
  /** ISO code that overrules what is detected. */
  readonly language?: string;
  /** ISO calendar date, `YYYY-MM-DD`; anything else is ignored. */
  readonly publicationDate?: string;
}

/**
 * Reads the anatomy of an article: its language, title, source, day of publication, and the part that each
 * paragraph plays. Total and linear: any string gives an answer.
 *
 * @returns The anatomy; and as `passages`, in order, the stretches in which names and dates are to be looked for.
 *   Offsets are half-open UTF-16 indices into `text` as given.
 */
export function readArticle(
  text: string,
  given: GivenOfArticle,
): Article & { readonly passages: readonly Passage[] } {
  const frontMatter = frontMatterOf(text);
  const units = unitsOf(text, frontMatter?.end ?? 0);
  const entries = frontMatter?.entries ?? [];
  const stated = given.language ?? languageIn(entries);
  const detected = detectLanguage(runningText(text, units));
  const language = stated ? known(stated) : detected;

  const kinds = labelUnits(text, units, language.code);
  const metadata = [...entries, ...headerLines(text, units, kinds)];
  const unlabelled = joined(units, kinds);
  const languages = paragraphLanguages(text, unlabelled, { language, detected: stated ? detected : null });
  const paragraphs: Paragraph[] = unlabelled.map((paragraph, index) => ({
    ...paragraph,
    language: languages[index] ?? language.code,
  }));
  if (frontMatter) {
    const { start, end } = frontMatter;
    paragraphs.unshift({ start, end, kind: 'boilerplate', language: language.code });
  }

  const title =
    units[kinds.indexOf('title')]?.plain ?? metadata.find(({ key }) => key === 'title')?.value ?? null;
  const page = { text, units, kinds, metadata, title, language: language.code };
  return {
    language,
    title,
    author: findAuthor(page),
    source: findSource(page),
    publicationDate: findPublicationDate(page, given.publicationDate),
    paragraphs,
    passages: passagesOf(text, paragraphs),
  };
}

function known(code: string): LanguageGuess {
  return { code, confidence: 1, supported: isLang(code) };
}

function languageIn(entries: readonly MetadataEntry[]): string | undefined {
  const value = entries.find(({ key }) => key === 'language')?.value;
  return /^(?<code>\p{L}{2,3})(?:[-_]\p{L}{2,4})?$/u.exec(value ?? '')?.groups?.['code']?.toLowerCase();
}

/** The lines "Key: value" over the story. */
function headerLines(
  text: string,
  units: readonly Unit[],
  kinds: readonly ParagraphKind[],
): readonly MetadataEntry[] {
  const story = kinds.indexOf('body');
  return units
    .slice(0, story < 0 ? units.length : story)
    .filter((_, index) => kinds[index] === 'boilerplate' || kinds[index] === 'dateline')
    .flatMap((unit) => metadataAt(text, unit) ?? []);
}

/** What the document's language is read from: its sentences, else whatever words it has. */
function runningText(text: string, units: readonly Unit[]): string {
  const written = units.filter((unit) => unit.words > 0 && !isFurniture(unit));
  const sentences = written.filter(({ ends, words }) => ends && words >= 6);
  let sample = '';
  for (const { start, end } of sentences.length > 0 ? sentences : written.length > 0 ? written : units) {
    if (sample.length > SAMPLE) break;
    sample += text.slice(start, Math.min(end, start + SAMPLE)) + '\n';
  }
  return sample;
}

const SAMPLE = 12_000;

/** A menu of many lines is one menu; two captions stay two, so that no name is read across their border. */
const JOINED: ReadonlySet<ParagraphKind> = new Set(['boilerplate', 'byline']);

/** Lines of the same furniture that stand together are one paragraph. */
function joined(
  units: readonly Unit[],
  kinds: readonly ParagraphKind[],
): readonly Omit<Paragraph, 'language'>[] {
  const paragraphs: Omit<Paragraph, 'language'>[] = [];
  for (const [index, { start, end, gapBefore }] of units.entries()) {
    const kind = kinds[index] ?? 'body';
    const last = paragraphs.at(-1);
    if (last && !gapBefore && kind === last.kind && JOINED.has(kind)) {
      paragraphs[paragraphs.length - 1] = { ...last, end };
    } else paragraphs.push({ start, end, kind });
  }
  return paragraphs;
}
