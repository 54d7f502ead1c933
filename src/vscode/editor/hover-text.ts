import type { LookedUpSense } from '../../analyser/requests.ts';
import type { Concept } from '../../core/glossary/concept.ts';
import {
  abbreviationsOf,
  arabicOf,
  formerNamesOf,
  languagesFrom,
  nameOf,
  preferredTerm,
  unverified,
} from '../../core/glossary/concept-names.ts';
import { langOf, type Term } from '../../core/glossary/term.ts';
import type { Lang } from '../../core/language/language.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { definitionFor } from './definition-text.ts';
import { formNote } from './form-note.ts';
import { hoverLinks, type HoverCommands, type HoverPlace } from './hover-links.ts';
import { dimmed, plain } from './markdown.ts';
import { grammarText } from './term-detail.ts';
import { periodText, yearsOf } from './years.ts';

/** More senses than this tell a reader nothing. */
const MOST_SENSES = 5;

export interface HoverSubject {
  /** What the words may stand for, the likeliest first. */
  readonly senses: readonly LookedUpSense[];
  /** The words, as the text has them. */
  readonly written: string;
  /** BCP 47 tag of the text's language (`pt`, `pt-PT`), whose name comes first and bold. */
  readonly own: string | undefined;
  /** ISO calendar date of the article. */
  readonly date?: string;
  /** Whether the editor says at the place already that the form is not wanted. */
  readonly isMarked?: boolean;
}

/**
 * What the hover on a glossary term says of the concepts it may stand for, in Markdown: the likeliest in full, the others
 * in a few lines. Its only HTML is that of `coloured`, its only links are those of `commands`.
 */
export function hoverText(
  { senses, written, own, date, isMarked = false }: HoverSubject,
  commands: HoverCommands,
  translator: Translator,
): string {
  const { t } = translator;
  const code = langOf(own);
  const place: HoverPlace = {
    written,
    languages: languagesFrom(code),
    region: own === undefined || own === code ? null : own,
    ...(date === undefined ? {} : { date }),
    isMarked,
  };
  const [first, ...others] = senses.slice(0, MOST_SENSES);
  if (!first) return '';
  const several = senses.length > 1 ? [dimmed(t('hover.several', { count: senses.length }))] : [];
  // Why one is likelier than another is of no interest where there is one.
  const why = (sense: LookedUpSense): readonly string[] =>
    senses.length > 1 ? reasonText(sense, translator) : [];
  const links = ({ concept }: LookedUpSense): string => hoverLinks(concept, place, commands, translator);
  return [
    ...several,
    ...fullText(first, why(first), place, translator),
    `${links(first)} · ${sourceText(first.concept, translator)}`,
    ...others.flatMap((sense) => [
      '---',
      [
        ...shortText(sense, why(sense), place, translator),
        `${links(sense)} · ${sourceText(sense.concept, translator)}`,
      ].join('\\\n'),
    ]),
  ].join('\n\n');
}

function fullText(
  sense: LookedUpSense,
  why: readonly string[],
  place: HoverPlace,
  translator: Translator,
): readonly string[] {
  const { concept } = sense;
  const { t, language } = translator;
  const rows = place.languages.map((each, index) =>
    row(each.toUpperCase(), namesIn(concept, each, place.region, index === 0, translator)),
  );
  const arabicName = arabicOf(concept);
  const arabic = arabicName === undefined ? [] : [row('AR', rightToLeft(plain(arabicName)))];
  const former = formerNamesOf(concept).map(({ text, from, to }) => {
    const when = periodText(from, to);
    return when === undefined ? text : `${text} (${when})`;
  });
  const list = new Intl.ListFormat(localeOf(language), { type: 'unit' }).format(former);
  const below = [
    ...definitionIn(concept, place, translator),
    ...(former.length > 0 ? [dimmed(t('hover.former', { names: list }))] : []),
  ];
  return [
    [headOf(concept, place, translator), ...why].join('\\\n'),
    ...formNote(sense, place, translator),
    ['| | |', '|:--|:--|', ...rows, ...arabic].join('\n'),
    ...(below.length > 0 ? [below.join('\\\n')] : []),
    '---',
  ];
}

/** Of a sense that is less likely, in lines: who that is, and its names. */
function shortText(
  sense: LookedUpSense,
  why: readonly string[],
  place: HoverPlace,
  translator: Translator,
): readonly string[] {
  const { concept } = sense;
  const names = place.languages.flatMap((language) => {
    const name = preferredTerm(concept, language);
    return name ? [`${dimmed(language.toUpperCase())} ${plain(name.text)}`] : [];
  });
  return [
    headOf(concept, place, translator),
    ...why,
    ...formNote(sense, place, translator),
    ...(names.length > 0 ? [names.join(' · ')] : []),
    ...definitionIn(concept, place, translator),
  ];
}

/** What speaks for a sense. */
function reasonText({ reasons }: LookedUpSense, { t, language }: Translator): readonly string[] {
  if (reasons.length === 0) return [];
  const list = new Intl.ListFormat(localeOf(language), { type: 'unit' });
  return [dimmed(list.format(reasons.map((reason) => t(`hover.reason.${reason}`))))];
}

/** Name, abbreviations, kind, place and years. */
function headOf(concept: Concept, { languages, region }: HoverPlace, { t }: Translator): string {
  const name = `**${plain(nameOf(concept, languages[0] ?? 'en', region))}**`;
  const abbreviations = abbreviationsOf(concept)
    .slice(0, 3)
    .map((short) => `\`${short.replace(/[`\s]+/gu, ' ').trim()}\``);
  const facts = [t(`kind.${concept.kind}`), concept.place?.in, yearsOf(concept)];
  const known = facts.filter((fact) => fact !== undefined);
  return [name, ...abbreviations, dimmed(known.join(' · '))].join(' ');
}

/** The names in one language, that of the reader's own variety first; in the text's language the first is bold. */
function namesIn(
  concept: Concept,
  language: Lang,
  region: string | null,
  isOwn: boolean,
  translator: Translator,
): string {
  const general = preferredTerm(concept, language);
  const isRegional = ({ language: tag }: Term): boolean => tag !== language && langOf(tag) === language;
  const regional = concept.terms.filter(
    (term) => term.type === 'full' && term.status === 'preferred' && isRegional(term) && term !== general,
  );
  const names = [
    ...regional.filter((term) => term.language === region),
    ...(general ? [general] : []),
    ...regional.filter((term) => term.language !== region),
  ];
  if (names.length === 0) return dimmed('—');
  return names
    .map((term, index) => {
      const shown = plain(term.text);
      const details = [
        ...(isRegional(term) ? [term.language ?? ''] : []),
        grammarText(term, concept, translator),
      ].filter((detail) => detail !== '');
      return [
        isOwn && index === 0 ? `**${shown}**` : shown,
        ...(details.length > 0 ? [dimmed(details.join(' · '))] : []),
      ].join(' ');
    })
    .join(' · ');
}

function definitionIn(
  concept: Concept,
  { languages }: HoverPlace,
  translator: Translator,
): readonly string[] {
  const definition = definitionFor(concept, languages[0], translator);
  return definition === undefined ? [] : [plain(definition)];
}

/** The file that the entry comes from, and whether anybody has checked it. */
function sourceText(concept: Concept, { t }: Translator): string {
  const open = unverified(concept).map((each) => each.toUpperCase());
  const { source } = concept;
  const file = source === undefined || source.layer === 'built-in' ? t('hover.builtIn') : source.label;
  // Most glossaries say nothing of it, and then neither do we.
  const isChecked = concept.verified === true || Object.keys(concept.evidence).length > 0;
  const state =
    open.length > 0
      ? [t('hover.unverified', { languages: open.join(', ') })]
      : isChecked
        ? [t('hover.verified')]
        : [];
  return dimmed([file, ...state].join(' · '));
}

function row(label: string, content: string): string {
  return `| ${dimmed(label)} | ${content} |`;
}

/** Unicode's right-to-left isolate: the letters run their way, and what stands around them is not disturbed. */
function rightToLeft(text: string): string {
  return `\u2067${text}\u2069`;
}
