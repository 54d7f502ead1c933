import { READ_FORMATS, type GlossaryFormat } from '../glossary-files/glossary-format.ts';
import { WRITTEN_FORMATS, type WrittenFormat } from '../glossary-files/write-glossary.ts';

export type ParsedGlossaryCommand =
  | { readonly ask: 'checkGlossaries'; readonly files: readonly string[]; readonly json: boolean }
  | ConvertGlossaries;

export interface ConvertGlossaries {
  readonly ask: 'convertGlossaries';
  readonly files: readonly string[];
  /** What the files are, where they are not to say it themselves. */
  readonly from: GlossaryFormat | null;
  readonly to: WrittenFormat;
  /** The file to write; standard output without it. */
  readonly output: string | null;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  /** For formats of two languages. */
  readonly languages: readonly [string, string] | null;
}

/** Wrong usage: the key of its message in `l10n/` and what the message names. */
export interface GlossaryMisuse {
  readonly key:
    'badGlossaryCommand' | 'badGlossaryFormat' | 'badFrom' | 'badTo' | 'badLanguages' | 'noGlossaryFiles';
  readonly value: string;
  readonly known: readonly string[];
}

export interface GlossaryValues {
  readonly format?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  readonly languages?: string | undefined;
}

const LANGUAGE_PAIR = /^(?<from>[a-z]{2,3}(?:-[A-Z]{2})?),(?<to>[a-z]{2,3}(?:-[A-Z]{2})?)$/u;

/** Reads what stands after `dragoman glossary`. */
export function parseGlossaryCommand(
  [command = '', ...files]: readonly string[],
  { format = 'text', from, to = '', output, force = false, languages }: GlossaryValues,
): ParsedGlossaryCommand | GlossaryMisuse {
  if (command !== 'check' && command !== 'convert')
    return { key: 'badGlossaryCommand', value: command, known: ['check', 'convert'] };
  if (files.length === 0) return { key: 'noGlossaryFiles', value: '', known: [] };
  if (command === 'check') {
    if (format !== 'text' && format !== 'json')
      return { key: 'badGlossaryFormat', value: format, known: ['text', 'json'] };
    return { ask: 'checkGlossaries', files, json: format === 'json' };
  }
  const written = WRITTEN_FORMATS.find((each) => each === to);
  if (!written) return { key: 'badTo', value: to, known: WRITTEN_FORMATS };
  const read = from === undefined ? null : READ_FORMATS.find((each) => each === from);
  if (read === undefined) return { key: 'badFrom', value: from ?? '', known: READ_FORMATS };
  const pair = languages === undefined ? null : LANGUAGE_PAIR.exec(languages)?.groups;
  if (pair === undefined) return { key: 'badLanguages', value: languages ?? '', known: [] };
  return {
    ask: 'convertGlossaries',
    files,
    from: read,
    to: written,
    output: output ?? null,
    force,
    languages: pair && [pair['from'] ?? '', pair['to'] ?? ''],
  };
}
