import type { Concept } from '../../core/glossary/concept.ts';
import {
  abbreviationsOf,
  arabicOf,
  formerNamesOf,
  languagesFrom,
  nameOf,
  namesOf,
  regionalNamesOf,
  unverified,
} from '../../core/glossary/concept-names.ts';
import { isLang, type Lang } from '../../core/language/language.ts';
import { localeOf } from '../../i18n/format-date.ts';
import type { Translator } from '../../i18n/translator.ts';
import { plain } from './markdown.ts';

/** More senses than this tell a reader nothing. */
const MOST_SENSES = 5;

/**
 * What the hover on a glossary term says of the concepts it may stand for, in Markdown without HTML or links.
 *
 * @param own BCP 47 tag of the article's language (`pt`, `pt-PT`), whose name comes first and bold
 */
export function hoverText(
  concepts: readonly Concept[],
  own: string | undefined,
  translator: Translator,
): string {
  const { t } = translator;
  const senses = concepts.slice(0, MOST_SENSES).map((concept) => senseText(concept, own, translator));
  const several = concepts.length > 1 ? [`*${t('hover.several', { count: concepts.length })}*`] : [];
  return [...several, senses.join('\n\n---\n\n')].join('\n\n');
}

function senseText(concept: Concept, own: string | undefined, { t, language }: Translator): string {
  const code = own?.split('-')[0] ?? '';
  const region = own === code ? null : (own ?? null);
  const languages = languagesFrom(isLang(code) ? code : undefined);
  const first = languages[0] ?? 'en';
  const facts = [t(`kind.${concept.kind}`), concept.place?.in, years(concept.active)];
  const name = `**${plain(nameOf(concept, first, region))}**`;
  const abbreviations = abbreviationsOf(concept)
    .slice(0, 3)
    .map((short) => `\`${short.replaceAll('`', '')}\``);
  const known = facts.filter((fact) => fact !== undefined).map(plain);
  const head = [[name, ...abbreviations].join(' '), ...known].join(' · ');
  const rows = languages.map((each) =>
    row(each.toUpperCase(), namesIn(concept, each, region, each === first)),
  );
  const arabicName = arabicOf(concept);
  const arabic = arabicName === undefined ? [] : [row('AR', rightToLeft(plain(arabicName)))];
  const table = ['| | |', '|:--|:--|', ...rows, ...arabic].join('\n');
  const former = formerNamesOf(concept).map(({ text, from = null, to = null }) => {
    const when = period(from, to);
    return plain(when === undefined ? text : `${text} (${when})`);
  });
  const list = new Intl.ListFormat(localeOf(language), { type: 'unit' }).format(former);
  const open = unverified(concept).map((each) => each.toUpperCase());
  return [
    head,
    table,
    ...(former.length > 0 ? [`${t('hover.former')} ${list}`] : []),
    `*${open.length > 0 ? t('hover.unverified', { languages: open.join(', ') }) : t('hover.verified')}*`,
  ].join('\n\n');
}

/** The names in one language, that of the reader's own variety first; in the article's language the first is bold. */
function namesIn(concept: Concept, language: Lang, region: string | null, isOwn: boolean): string {
  const general = namesOf(concept)[language];
  const regional = Object.entries(regionalNamesOf(concept))
    .filter(([tag]) => tag.startsWith(`${language}-`))
    .map(([tag, name]) => ({ tag, shown: `${plain(name)} (${plain(tag)})` }));
  return [
    ...regional.filter(({ tag }) => tag === region),
    { tag: language, shown: general === null ? '—' : plain(general) },
    ...regional.filter(({ tag }) => tag !== region),
  ]
    .map(({ shown }, index) => (isOwn && index === 0 ? `**${shown}**` : shown))
    .join(' · ');
}

function row(label: string, content: string): string {
  return `| ${label} | ${content} |`;
}

/** `2017–2025` of two ISO dates. */
function years(active: Concept['active']): string | undefined {
  if (!active) return undefined;
  const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));
  return period(yearOf(active.from), yearOf(active.to));
}

function period(from: number | null, to: number | null): string | undefined {
  if (from === null && to === null) return undefined;
  return from === to ? String(from) : `${from ?? ''}–${to ?? ''}`;
}

/** Unicode's right-to-left isolate: the letters run their way, and what stands around them is not disturbed. */
function rightToLeft(text: string): string {
  return `\u2067${text}\u2069`;
}
