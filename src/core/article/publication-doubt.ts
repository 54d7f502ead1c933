import { parseIsoDate, weekdayOf } from '../dates/iso-date.ts';
import { tenseAround, tenseAt } from '../dates/tense.ts';
import type { TimeExpression } from '../dates/time-expression.ts';
import { LEXICONS } from '../dates/time-grammar.ts';
import { timeTokensOf } from '../dates/time-tokens.ts';
import { LANGS, isLang, type Lang } from '../language/language.ts';
import { holding } from '../text/holding.ts';
import { sentencesOf } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Article, PublicationDoubt } from './article.ts';
import { weekdaysIn } from './weekdays.ts';

/** News is told within so many days, a weekend among them: Monday's paper may say "on Thursday", Tuesday's not. */
const FRESH = 4;

/** The world's clocks are up to a day apart. */
const CLOCKS = 1;

/** How much of the story's beginning is its lead, in paragraphs. */
const LEAD = 2;

/** So much around a date is its line, in UTF-16 units. */
const LINE = 60;

/** How a later day may stand beside a verb in the past: "the hearing was set for 3 June". */
interface PlanCues {
  /** Words anywhere in the sentence, as their beginnings; those of up to four letters whole. */
  readonly words: string;
  /** Prepositions right before the day; elsewhere ("operated by candlelight") they say nothing of it. */
  readonly before: RegExp;
  /** What stands between a verb in the past and a day that may be to come: "agreed to reopen on Thursday". */
  readonly infinitive: RegExp;
}

const PLANS: Readonly<Record<Lang, PlanCues>> = {
  en: {
    words:
      'schedul plan set announc postpon delay expect propos agree call deadline target extend expir due upcoming next',
    before: /(?<!\p{L})(?:by|for|until|till|before|ahead\sof)(?:\s\p{L}{1,3})?\s$/iu,
    infinitive:
      /(?<!\p{L})to\s(?!(?:the|an?|its?|his|her|their|this|that|all|both|no)(?!\p{L}))\p{Ll}{2,20}(?<!s)(?!\p{L})/u,
  },
  es: {
    words:
      'program planea planific previst prev anunci convoc aplaz pospon fij propon propus acord plazo prorrog extend venc próxim debe habría sería tendría podría debería',
    before: /(?<!\p{L})(?:para|hasta|antes\sdel?|a\spartir\sdel?)(?:\s\p{L}{1,3}){0,2}\s$/iu,
    infinitive: /(?<!\p{L})\p{Ll}{2,20}[aeií]r(?:se|l[aeo]s?)?(?!\p{L})/u,
  },
  pt: {
    words:
      'program agend planea planej previst prev anunci convoc adia marc propô propus acord prazo prorrog estend venc próxim deve haveria seria teria poderia deveria',
    before: /(?<!\p{L})(?:para|até|antes\sd[eo]|a\spartir\sd[eo])(?:\s\p{L}{1,3}){0,2}\s$/iu,
    infinitive: /(?<!\p{L})\p{Ll}{2,20}[aeiô]r(?:-(?:se|l?[ao]s?|lhes?))?(?!\p{L})/u,
  },
};

interface Reading {
  readonly text: string;
  readonly article: Pick<Article, 'language' | 'publicationDate' | 'paragraphs'>;
  readonly dates: readonly TimeExpression[];
}

/**
 * Why the stated day of publication cannot be the article's own, where something shows it: sites that put the day
 * of a visit, of an import or of a new design over an old article are common. `weekday`: the line names another
 * weekday than the calendar, or the lead tells as news what happened on a weekday that lies too far back.
 * `laterDays`: the story tells of later days in the past tense. Null where nothing speaks against it, where no
 * day is stated, and for a day that the user has given.
 */
export function doubtOf(reading: Reading): PublicationDoubt | null {
  const { publicationDate } = reading.article;
  if (publicationDate.value === null || publicationDate.origin === 'given') return null;
  const published = parseIsoDate(publicationDate.value);
  if (published === null) return null;
  if (contradictsItself(reading, published) || tellsStaleNews(reading, published)) return 'weekday';
  return tellsOfLaterDays(reading, published) ? 'laterDays' : null;
}

/** "Monday 28 May 2024", which was a Tuesday. */
function contradictsItself({ text, article }: Reading, published: number): boolean {
  const { start, end } = article.publicationDate;
  if (start === null || end === null) return false;
  const before = /(?<![^\n\r.;|])[^\n\r.;|]*$/u.exec(text.slice(Math.max(0, start - LINE), start))?.[0] ?? '';
  const line = before + text.slice(start, end);
  const { code } = article.language;
  const [named] = (isLang(code) ? [code, ...LANGS] : LANGS)
    .map((lang) => weekdaysIn(line, lang, 'full'))
    .filter((days) => days.length > 0);
  return named?.length === 1 && named[0] !== weekdayOf(published);
}

/** A lead whose verbs in the past hang on weekdays all too far back, which the rest of the story bears out. */
function tellsStaleNews(reading: Reading, published: number): boolean {
  const bodies = reading.article.paragraphs.filter(({ kind }) => kind === 'body');
  // Within its own week a weekday's name is plain: a feature of Friday may look back to "Monday".
  const isRecent = (weekday: number): boolean =>
    weekday <= weekdayOf(published) || weekdayOf(published) - weekday + 7 <= FRESH;
  const told = reading.dates.flatMap((date) => {
    const body = holding(bodies, date);
    const weekday = body ? bareWeekday(date, body.language) : null;
    return body && weekday !== null ? [{ date, body, weekday }] : [];
  });
  const first = told[0]?.body;
  if (!first || bodies.indexOf(first) >= LEAD) return false;
  const lead = told.filter(({ body }) => body === first);
  const past = lead.filter(({ date, body }) => isPast(reading.text, date, body, published));
  const [news] = past;
  if (!news || past.some(({ weekday }) => isRecent(weekday))) return false;
  const isFresh = ({ date, weekday }: { date: TimeExpression; weekday: number }): boolean =>
    isRecent(weekday) && date.from !== undefined && (parseIsoDate(date.from) ?? Infinity) <= published;
  const again = told.filter(({ weekday }) => weekday === news.weekday).length;
  return again > told.filter(isFresh).length;
}

/** The weekday of "Thursday", "Thursday night", "este jueves"; null for "last Thursday", "Thursday 3 May", "May". */
function bareWeekday({ text, type, anchor, from, to }: TimeExpression, language: string): number | null {
  if (anchor !== 'publication' || (type !== 'DATE' && type !== 'TIME') || from !== to || !isLang(language))
    return null;
  if (/\d/u.test(text.replace(/^\dª/u, ''))) return null;
  const { LAST, NEXT } = LEXICONS[language].vocabulary;
  const modifiers = [LAST, NEXT].flatMap((words) => Object.keys(words).flatMap((forms) => forms.split('|')));
  if (modifiers.some((word) => ` ${text.toLowerCase()} `.includes(` ${word} `))) return null;
  const days = weekdaysIn(text, language, 'name');
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** What stands before an expression tells its tense in a lead: "troops retook the town on Thursday ahead of …". */
function isPast(
  text: string,
  date: TimeExpression,
  paragraph: Span & { readonly language: string },
  published: number,
): boolean {
  if (!isLang(paragraph.language)) return false;
  const tokens = timeTokensOf(text, { start: Math.max(paragraph.start, date.start - 400), end: date.end });
  const from = tokens.findIndex(({ start }) => start >= date.start);
  const { tense, vocabulary } = LEXICONS[paragraph.language];
  // "este jueves", "nesta quinta-feira" may be the last one or the next.
  const near = Object.keys(vocabulary.THIS).flatMap((forms) => forms.split('|'));
  if ([from - 1, from].some((at) => near.includes(tokens[at]?.norm.replace(/^n/u, '') ?? ''))) return false;
  const sentence = tokens.slice(tokens.findLastIndex(({ norm }, at) => norm === '.' && at < from) + 1);
  // "will be closed on Thursday": the participle is nearer, but the auxiliary says when.
  if (sentence.some(({ norm }) => tense.future.has(norm))) return false;
  const verb = tokens.findLast((_, at) => at < from && tenseAt(tokens, at, tense) === 'past');
  if (verb && PLANS[paragraph.language].infinitive.test(text.slice(verb.end, date.start))) return false;
  const before = tenseAround(tokens, from, tokens.length, tense);
  if (before !== null) return before === 'past';
  return date.from !== undefined && (parseIsoDate(date.from) ?? Infinity) < published;
}

/** "The dam broke on 3 June 2019" under a date of May: no plan is told of, and the verb is in the past. */
function tellsOfLaterDays({ text, article, dates }: Reading, published: number): boolean {
  return dates.some((date) => {
    if (date.anchor !== 'absolute' || date.rangeId !== undefined || date.from === undefined) return false;
    if (!/^\d{4}-\d{2}(?:-\d{2})?(?:T.*)?$/u.test(date.value ?? '')) return false;
    if ((parseIsoDate(date.from) ?? 0) <= published + CLOCKS) return false;
    const body = holding(article.paragraphs, date);
    if (body?.kind !== 'body' || !isLang(body.language)) return false;
    const near = { start: Math.max(body.start, date.start - 600), end: Math.min(body.end, date.end + 600) };
    const sentence = sentencesOf(text, near).find((span) => overlaps(span, date));
    if (!sentence || speaksOfPlans(text, sentence, date.start, body.language)) return false;
    const tokens = timeTokensOf(text, sentence);
    const from = tokens.findIndex(({ start }) => start >= date.start);
    const to = tokens.findLastIndex(({ end }) => end <= date.end) + 1;
    return from >= 0 && tenseAround(tokens, from, to, LEXICONS[body.language].tense) === 'past';
  });
}

function speaksOfPlans(text: string, { start, end }: Span, day: number, language: Lang): boolean {
  const plans = PLANS[language];
  if (plans.before.test(text.slice(start, day))) return true;
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const stems = plans.words.split(' ');
  return words.some((word) =>
    stems.some((stem) => (stem.length <= 4 ? word === stem : word.startsWith(stem))),
  );
}
