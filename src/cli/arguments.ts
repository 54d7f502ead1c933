import { parseArgs } from 'node:util';
import { parseIsoDate } from '../core/dates/iso-date.ts';
import { isLang, type Lang } from '../core/language/language.ts';
import { isCountryCode } from '../core/places/country-code.ts';
import { EXPORT_FORMS, formsOf, type ExportForm } from '../export/export-forms.ts';

import {
  parseGlossaryCommand,
  type GlossaryMisuse,
  type ParsedGlossaryCommand,
} from './glossary-arguments.ts';

const FORMATS = ['table', 'json', 'jsonl'] as const;

export type Format = (typeof FORMATS)[number];

/** What articles are read from, and what the user says of all of them. */
export interface Articles {
  readonly files: readonly string[];
  /** Whether records come as JSON lines on standard input. */
  readonly records: boolean;
  readonly date?: string;
  readonly language?: Lang;
  /** Further glossary files, the nearest last. */
  readonly glossaries: readonly string[];
  /** ISO 3166-1 alpha-2 codes of countries whose places come first where a name is ambiguous. */
  readonly preferredCountries: readonly string[];
}

export type Parsed =
  | { readonly ask: 'analyze'; readonly articles: Articles; readonly format: Format }
  | { readonly ask: 'export'; readonly articles: Articles; readonly form: ExportForm }
  | ParsedGlossaryCommand
  | { readonly ask: 'help' | 'version' }
  | Misuse;

/** Wrong usage: the key of its message in `l10n/` and what the message names. */
interface Misuse {
  readonly ask: 'misuse';
  readonly key:
    | 'unknownCommand'
    | 'badOption'
    | 'badFormat'
    | 'badExport'
    | 'badExportFormat'
    | 'badDate'
    | 'badLanguage'
    | 'badCountry'
    | 'badInput'
    | 'noFiles'
    | 'filesAndInput'
    | GlossaryMisuse['key'];
  readonly value: string;
  /** What would have been right. */
  readonly known: readonly string[];
}

const OPTIONS = {
  format: { type: 'string' },
  date: { type: 'string' },
  language: { type: 'string' },
  input: { type: 'string' },
  glossary: { type: 'string', multiple: true },
  country: { type: 'string', multiple: true },
  from: { type: 'string' },
  to: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  languages: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Reads the command line after `dragoman`. */
export function parseCommandLine(argv: readonly string[]): Parsed {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's messages name the option; their second sentence is about positionals starting with a dash.
    const value = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    return misuse('badOption', value);
  }
  const { values, positionals } = parsed;
  const [command, ...rest] = positionals;
  if (values.version) return { ask: 'version' };
  if (values.help || command === undefined || command === 'help') return { ask: 'help' };
  if (command === 'export') {
    const [what = '', ...files] = rest;
    const forms = formsOf(what);
    const formats = forms.map((form) => EXPORT_FORMS[form].format);
    const [usual] = formats;
    if (usual === undefined) return misuse('badExport', what);
    const articles = readArticles(values, files);
    if ('ask' in articles) return articles;
    const { format = usual } = values;
    const form = forms.find((each) => EXPORT_FORMS[each].format === format);
    return form ? { ask: 'export', articles, form } : misuse('badExportFormat', format, formats);
  }
  if (command === 'glossary') {
    const asked = parseGlossaryCommand(rest, values);
    return 'ask' in asked ? asked : misuse(asked.key, asked.value, asked.known);
  }
  if (command !== 'analyze' && command !== 'analyse') return misuse('unknownCommand', command);
  const articles = readArticles(values, rest);
  if ('ask' in articles) return articles;
  const { format = articles.records ? 'jsonl' : 'table' } = values;
  if (!isOneOf(FORMATS, format)) return misuse('badFormat', format);
  return { ask: 'analyze', articles, format };
}

interface Values {
  readonly input?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: string | undefined;
  readonly glossary?: readonly string[] | undefined;
  readonly country?: readonly string[] | undefined;
}

function readArticles(
  { input, date, language, glossary = [], country = [] }: Values,
  files: readonly string[],
): Articles | Misuse {
  if (input !== undefined && input !== 'jsonl') return misuse('badInput', input);
  if (date !== undefined && parseIsoDate(date) === null) return misuse('badDate', date);
  if (language !== undefined && !isLang(language)) return misuse('badLanguage', language);
  const preferredCountries = country.map((code) => code.toUpperCase());
  const badCountry = preferredCountries.find((code) => !isCountryCode(code));
  if (badCountry !== undefined) return misuse('badCountry', badCountry);
  const records = input === 'jsonl';
  if (records && files.length > 0) return misuse('filesAndInput');
  if (!records && files.length === 0) return misuse('noFiles');
  return {
    files,
    records,
    glossaries: glossary,
    preferredCountries,
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
  };
}

function misuse(key: Misuse['key'], value = '', known: readonly string[] = []): Misuse {
  return { ask: 'misuse', key, value, known };
}

function isOneOf<T extends string>(known: readonly T[], given: string): given is T {
  return known.some((each) => each === given);
}
