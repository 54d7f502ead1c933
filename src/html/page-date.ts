import { findCalendarDates } from '../core/dates/find-calendar-dates.ts';
import { parseIsoDate } from '../core/dates/iso-date.ts';
import type { Lang } from '../core/language/language.ts';
import type { LinkedArticle } from './linked-data.ts';

/** Where a page's metadata say the day of publication, the most authoritative first. */
const METADATA = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="article:published_time"]',
  'meta[name="date" i]',
  'meta[name="pubdate" i]',
  'meta[name="publish-date" i]',
  'meta[name="dc.date" i]',
  'meta[name="dc.date.issued" i]',
  'meta[name="dcterms.created" i]',
  'meta[name="parsely-pub-date"]',
];

/** A `<time>` that says of itself that it is the day of publication. */
const MARKED_TIMES = 'time[itemprop~="datePublished"], time[pubdate], [itemprop~="datePublished"][datetime]';

/** Of a header that names other days, too, one cannot know which is meant. */
const HEADER_TIMES = 'header time[datetime], h1 ~ time[datetime], h1 ~ * time[datetime]';

/**
 * The day on which a page says that its article appeared, as an ISO date in the page's own time zone: by metadata,
 * JSON-LD or a `<time>` element. Null where it says none, or where the elements disagree: it is never guessed.
 *
 * @param language of the page, which decides what `3/4/2019` means
 */
export function pageDate(
  page: Document,
  articles: readonly LinkedArticle[],
  language: Lang | null,
): string | null {
  const stated = [
    ...METADATA.map((selector) => page.querySelector(selector)?.getAttribute('content')),
    ...articles.map(({ datePublished }) => datePublished),
    ...Array.from(page.querySelectorAll(MARKED_TIMES), timeOf),
  ];
  for (const text of stated) {
    const day = dayOf(text ?? '', language);
    if (day !== null) return day;
  }
  const articleOfPage = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  const days = Array.from(articleOfPage.querySelectorAll(HEADER_TIMES), (time) =>
    dayOf(timeOf(time), language),
  );
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

function timeOf(element: Element): string {
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
}

/** `2019-05-03T10:00:00-03:00`, `2019-05-03`, `Fri, 03 May 2019 10:00:00 GMT`, `3 de mayo de 2019`. */
function dayOf(text: string, language: Lang | null): string | null {
  const stated = text.trim().slice(0, 60);
  const iso = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(stated)?.[0] ?? /^\d{8}(?=T|$)/u.exec(stated)?.[0];
  const day = iso?.replace(/^(?<y>\d{4})-?(?<m>\d{2})-?(?<d>\d{2})$/u, '$<y>-$<m>-$<d>');
  if (day !== undefined) return parseIsoDate(day) === null ? null : day;
  // Without a language 3/4/2019 could be either day.
  if (language === null && !/\p{L}{3}/u.test(stated)) return null;
  const dates = findCalendarDates(stated, { start: 0, end: stated.length }, language ?? 'en');
  const [date] = dates;
  return dates.length === 1 && date && parseIsoDate(date.value) !== null ? date.value : null;
}
