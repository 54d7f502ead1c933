import { parseArgs } from 'node:util';
import { parseIsoDate } from '../core/dates/iso-date.ts';
import { isLang, type Lang } from '../core/language/language.ts';

export type Format = 'table' | 'json' | 'jsonl';

/** What the user asked of `dragoman analyze`. */
export interface AnalyzeArguments {
  readonly files: readonly string[];
  /** Whether records come as JSON lines on standard input. */
  readonly records: boolean;
  readonly format: Format;
  readonly date?: string;
  readonly language?: Lang;
  /** Further glossary files, the nearest last. */
  readonly glossaries: readonly string[];
}

export type Parsed =
  | { readonly ask: 'analyze'; readonly arguments: AnalyzeArguments }
  | { readonly ask: 'help' | 'version' }
  | Misuse;

/** Wrong usage: the key of its message in `l10n/` and what the message names. */
interface Misuse {
  readonly ask: 'misuse';
  readonly key:
    | 'unknownCommand'
    | 'badOption'
    | 'badFormat'
    | 'badDate'
    | 'badLanguage'
    | 'badInput'
    | 'noFiles'
    | 'filesAndInput';
  readonly value: string;
}

const OPTIONS = {
  format: { type: 'string' },
  date: { type: 'string' },
  language: { type: 'string' },
  input: { type: 'string' },
  glossary: { type: 'string', multiple: true },
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
  const [command, ...files] = positionals;
  if (values.version) return { ask: 'version' };
  if (values.help || command === undefined || command === 'help') return { ask: 'help' };
  if (command !== 'analyze' && command !== 'analyse') return misuse('unknownCommand', command);
  const { input, date, language } = values;
  if (input !== undefined && input !== 'jsonl') return misuse('badInput', input);
  const records = input === 'jsonl';
  const format = values.format ?? (records ? 'jsonl' : 'table');
  if (!isFormat(format)) return misuse('badFormat', format);
  if (date !== undefined && parseIsoDate(date) === null) return misuse('badDate', date);
  if (language !== undefined && !isLang(language)) return misuse('badLanguage', language);
  if (records && files.length > 0) return misuse('filesAndInput');
  if (!records && files.length === 0) return misuse('noFiles');
  return {
    ask: 'analyze',
    arguments: {
      files,
      records,
      format,
      glossaries: values.glossary ?? [],
      ...(date !== undefined && { date }),
      ...(language !== undefined && { language }),
    },
  };
}

function misuse(key: Misuse['key'], value = ''): Misuse {
  return { ask: 'misuse', key, value };
}

function isFormat(format: string): format is Format {
  return ['table', 'json', 'jsonl'].includes(format);
}
