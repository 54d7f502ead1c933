import * as v from 'valibot';

/** What a page says of its article in JSON-LD. Source: schema.org, "Article". */
export interface LinkedArticle {
  readonly datePublished?: string | undefined;
  readonly inLanguage?: string | undefined;
}

const optionalText = v.fallback(v.optional(v.string()), undefined);

const article = v.object({
  // "NewsArticle", ["Article", "Report"], "BlogPosting"
  '@type': v.pipe(
    v.union([v.string(), v.array(v.string())]),
    v.check((type) => [type].flat().some((name) => /(?:Article|BlogPosting|Report)$/u.test(name))),
  ),
  datePublished: optionalText,
  inLanguage: optionalText,
});

/** A graph nests a level or two; what goes on without end is nobody's. */
const DEEPEST = 5;

/** The articles that a page's JSON-LD speaks of, in order; what is no JSON is passed over. */
export function linkedArticles(page: Document): readonly LinkedArticle[] {
  return Array.from(page.querySelectorAll('script[type="application/ld+json"]')).flatMap((script) => {
    try {
      return articlesIn(JSON.parse(script.textContent.replace(/^\s*<!--|-->\s*$/gu, '')), DEEPEST);
    } catch {
      return [];
    }
  });
}

function articlesIn(data: unknown, depth: number): readonly LinkedArticle[] {
  if (depth === 0 || typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((each) => articlesIn(each, depth - 1));
  const parsed = v.safeParse(article, data);
  const graph = '@graph' in data ? articlesIn(data['@graph'], depth - 1) : [];
  return parsed.success ? [parsed.output, ...graph] : graph;
}
