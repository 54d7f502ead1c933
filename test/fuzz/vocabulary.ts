import { CUES as ACTOR_CUES } from '../../src/core/actors/cues.ts';
import { allCues, allKeys, type CueList } from '../../src/core/article/cues.ts';
import { LEXICONS } from '../../src/core/dates/time-grammar.ts';
import { LANGS, type Lang } from '../../src/core/language/language.ts';

/** The words by which the readers of one language know what they read: a text of them is nearly always nearly something. */
export interface Vocabulary {
  readonly time: readonly string[];
  readonly names: readonly string[];
  readonly page: readonly string[];
}

const LISTS = [
  'controls',
  'teasers',
  'appeals',
  'aboutAuthor',
  'comments',
  'related',
  'rights',
  'sources',
  'bylines',
  'editors',
  'reporters',
  'credits',
  'published',
  'updated',
  'dateWords',
  'ages',
  'mediaNouns',
] as const satisfies readonly CueList[];

/** The same for the three languages: pages speak several at once. */
const PAGE: readonly string[] = [...LISTS.flatMap((list) => [...allCues(list)]), ...allKeys().keys()];

const MADE_UP = [
  'Ana',
  'Reed',
  'Lima',
  'Al-Nur',
  "Hay'at",
  'O’Hara',
  'López',
  'São',
  'Türk',
  'ABC',
  'U.N.',
  'EE. UU.',
];

export const VOCABULARY: Readonly<Record<Lang, Vocabulary>> = {
  en: vocabularyOf('en'),
  es: vocabularyOf('es'),
  pt: vocabularyOf('pt'),
};

function vocabularyOf(language: Lang): Vocabulary {
  const { vocabulary, wordings, numbers, company } = LEXICONS[language];
  const cues = ACTOR_CUES[language];
  const sets = Object.values(cues).filter((value): value is ReadonlySet<string> => value instanceof Set);
  const heads = [
    ...Object.keys(cues.heads),
    ...Object.keys(cues.groupNouns),
    ...Object.keys(cues.institutions),
  ];
  return {
    time: unique([
      ...Object.values(vocabulary).flatMap((words) =>
        Object.keys(words).flatMap((forms) => forms.split('|')),
      ),
      ...Object.values(wordings).flatMap((patterns) => patterns.flatMap(wordsOf)),
      ...Object.keys(numbers.values),
      ...Object.keys(numbers.scales),
      ...company.before,
      ...company.names,
    ]),
    names: unique([...MADE_UP, ...[...sets.flatMap((set) => [...set]), ...heads].flatMap(bothCases)]),
    page: PAGE,
  };
}

/** What of a pattern's notation is a word of the language. */
function wordsOf(pattern: string): readonly string[] {
  return pattern.match(/(?<!\p{L})\p{Ll}[\p{Ll}'’-]*/gu) ?? [];
}

function bothCases(word: string): readonly string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1)];
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

export const ANY_LANGUAGE: readonly Lang[] = LANGS;
