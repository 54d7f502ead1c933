import { Readability } from '@mozilla/readability';
import { stringify } from 'yaml';
import { isLang, type Lang } from '../core/language/language.ts';
import { linkedArticles, type LinkedArticle } from './linked-data.ts';
import { markdownOf, plainText } from './markdown-of.ts';
import { pageDate } from './page-date.ts';
import { parsePage, withoutUnread } from './parse-page.ts';

/** A saved page has some hundred thousand characters; far more is no article, and would keep the host waiting. */
const LONGEST_PAGE = 8_000_000;

/** Shorter than this is a notice, a wall or a list of links. In characters. */
const SHORTEST_ARTICLE = 200;

/** So many elements hold the longest reports. */
const MOST_ELEMENTS = 200_000;

/** Why a page gives no article. */
export type NoArticle = 'tooLarge' | 'noArticle';

export type ArticleOfPage =
  { readonly ok: true; readonly markdown: string } | { readonly ok: false; readonly why: NoArticle };

/**
 * The readable article of a saved page as Markdown with front matter. Its scripts never run and nothing is fetched.
 *
 * @param html the page's text
 * @param fileName of the page, kept in the front matter
 */
export function articleOfPage(html: string, fileName: string): ArticleOfPage {
  if (html.length > LONGEST_PAGE) return { ok: false, why: 'tooLarge' };
  const page = parsePage(html);
  if (page === null || page.getElementsByTagName('*').length > MOST_ELEMENTS)
    return { ok: false, why: page === null ? 'noArticle' : 'tooLarge' };
  const articles = linkedArticles(page);
  const language = languageOf(page, articles);
  const date = pageDate(page, articles, langOf(language));
  const headings = Array.from(page.querySelectorAll('h1'), ({ textContent }) => plainText(textContent));
  const article = readable(withoutUnread(page));
  const body = article?.content ? markdownOf(article.content) : '';
  if (!article || body.length < SHORTEST_ARTICLE) return { ok: false, why: 'noArticle' };
  const source = plainText(article.siteName ?? '');
  const title = withoutSite(plainText(article.title ?? ''), source, headings);
  const facts = {
    title,
    author: authorOf(article.byline ?? ''),
    source,
    date: date ?? '',
    language: language ?? '',
    file: plainText(fileName),
  };
  const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
  const heading = title === '' ? '' : `# ${title}\n\n`;
  return { ok: true, markdown: `---\n${stringify(stated, { lineWidth: 0 })}---\n\n${heading}${body}\n` };
}

/** Null, too, where a page is so malformed that the library gives up on it. */
function readable(page: Document): ReturnType<Readability<Element>['parse']> {
  try {
    return new Readability<Element>(page, { serializer: (content) => content as Element }).parse();
  } catch {
    return null;
  }
}

/** What stands between the title of an article and the name of its site: ` | `, ` – `. */
const BETWEEN = /^\s[|–—·»-]\s/u;

/** `The ferry is back | The Courier` is the title of a window: a heading, or the site's name, tells where it ends. */
function withoutSite(title: string, site: string, headings: readonly string[]): string {
  const heading = headings.find((each) => title.startsWith(each) && BETWEEN.test(title.slice(each.length)));
  if (heading) return heading;
  if (site === '' || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/\s[|–—·»-]\s$/u, '') || title;
}

/** BCP 47, as the page says it: `es`, `pt-BR`. */
function languageOf(page: Document, articles: readonly LinkedArticle[]): string | null {
  const stated = [
    page.documentElement.getAttribute('lang'),
    page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    ...articles.map(({ inLanguage }) => inLanguage),
    page.querySelector('meta[property="og:locale"]')?.getAttribute('content'),
  ];
  const tags = stated.map((tag) => (tag ?? '').trim().replace('_', '-'));
  return tags.find((tag) => /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/iu.test(tag)) ?? null;
}

function langOf(language: string | null): Lang | null {
  const code = language?.split('-')[0]?.toLowerCase() ?? '';
  return isLang(code) ? code : null;
}

/** `By Ana Ruiz` is Ana Ruiz; the address of a profile is nobody. */
function authorOf(byline: string): string {
  const name = plainText(byline).replace(/^(?:by|por)\s/iu, '');
  return name.length > 120 || /^https?:/iu.test(name) ? '' : name;
}
