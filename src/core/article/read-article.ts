import { createLanguageDetector } from '../language/detect-language.ts';
import type { Passage } from '../language/language.ts';
import type { Article, Paragraph, ParagraphKind } from './article.ts';
import { findAuthor } from './find-author.ts';
import { findPublicationDate } from './find-publication-date.ts';
import { findSource } from './find-source.ts';
import { frontMatterOf } from './front-matter.ts';
import { metadataAt, type MetadataEntry } from './metadata.ts';
import { besideHeadline } from './page-title.ts';
import { paragraphLanguages } from './paragraph-languages.ts';
import { passagesOf } from './passages.ts';
import { readLanguage } from './read-language.ts';
import { unitsOf, withoutMarkdown, type Unit } from './unit.ts';
import { withoutAddresses } from '../text/without-addresses.ts';

/** What is known of an article from outside its text. */
export interface GivenOfArticle {
  /** ISO code or BCP 47 tag that overrules what is detected. */
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
  const stated = entries.find(({ key }) => key === 'language')?.value;
  const statedTitle = entries.find(({ key }) => key === 'title')?.value ?? null;
  const detect = createLanguageDetector();
  const { language, corrected, kinds } = readLanguage(
    text,
    units,
    [given.language, stated],
    statedTitle,
    detect,
  );

  const metadata = [...entries, ...headerLines(text, units, kinds)];
  const unlabelled = joined(units, kinds);
  const languages = paragraphLanguages(text, unlabelled, { language, corrected }, detect);
  const paragraphs: Paragraph[] = unlabelled.map((paragraph, index) => ({
    ...paragraph,
    language: languages[index] ?? language.code,
  }));
  if (frontMatter) {
    const { start, end } = frontMatter;
    paragraphs.unshift({ start, end, kind: 'boilerplate', language: language.code });
  }

  const title = titleOf(units, kinds, metadata);
  const page = { text, units, kinds, metadata, title, language: language.code };
  return {
    language,
    title,
    author: findAuthor(page),
    source: findSource(page),
    publicationDate: findPublicationDate(
      { ...page, text: withoutAddresses(text.slice(0, HEAD)) },
      given.publicationDate,
    ),
    paragraphs,
    passages: passagesOf(text, paragraphs),
  };
}

/** The head of a page, where its date is looked for, is no longer than this, in UTF-16 units. */
const HEAD = 50_000;

/** The headline, over which its page's own title may stand; as metadata says it where no line says it alone. */
function titleOf(
  units: readonly Unit[],
  kinds: readonly ParagraphKind[],
  metadata: readonly MetadataEntry[],
): string | null {
  const line = units[kinds.lastIndexOf('title')]?.plain ?? null;
  const value = metadata.find(({ key }) => key === 'title')?.value;
  const stated = value === undefined ? null : withoutMarkdown(value);
  if (line === null || stated === null) return line ?? stated;
  return besideHeadline(line, stated) === null ? line : stated;
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
