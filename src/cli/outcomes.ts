import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Engine } from '../analyser/engine.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Articles } from './arguments.ts';
import { decode, type Decoded } from './decode.ts';
import { readRecord } from './record.ts';

/** An article that could not be read: a file by its name, a record by its line (from 1) and its id if it has one. */
export interface Failure {
  readonly id: string | null;
  readonly file?: string;
  readonly line?: number;
  readonly error: { readonly code: 'unreadable' | 'notJson' | 'notRecord'; readonly message: string };
}

/** An article read: known by its file's path as the user gave it, or by its record's id. */
export interface Success {
  readonly label: { readonly file: string } | { readonly id: string };
  readonly text: string;
  readonly analysis: Analysis;
  /** How a file's bytes were taken. */
  readonly decoded?: Omit<Decoded, 'text'>;
}

export type Outcome = Success | Failure;

/** Reads and analyses files one after the other. */
export async function* fromFiles(engine: Engine, asked: Articles): AsyncGenerator<Outcome> {
  for (const file of asked.files) {
    let decoded: Decoded;
    try {
      decoded = decode(await readFile(file));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      yield { id: file, file, error: { code: 'unreadable', message } };
      continue;
    }
    const { text, ...how } = decoded;
    const analysis = await engine.analyse({
      text,
      preferredCountries: asked.preferredCountries,
      ...given(asked.date, asked.language),
    });
    yield { label: { file }, text, analysis, decoded: how };
  }
}

/**
 * Reads records, a line each, and analyses them in the order of the input. A record's own date and language come before
 * those of the command line.
 */
export async function* fromRecords(
  engine: Engine,
  asked: Articles,
  input: Readable,
): AsyncGenerator<Outcome> {
  let line = 0;
  for await (const json of createInterface({ input, crlfDelay: Infinity })) {
    line++;
    if (json.trim() === '') continue;
    const read = readRecord(json);
    if (!read.ok) {
      yield { id: read.id, line, error: { code: read.code, message: read.why } };
      continue;
    }
    const { id, text, date, language } = read.record;
    const analysis = await engine.analyse({
      text,
      preferredCountries: asked.preferredCountries,
      ...given(date ?? asked.date, language ?? asked.language),
    });
    yield { label: { id }, text, analysis };
  }
}

function given(publicationDate?: string, language?: string): { publicationDate?: string; language?: string } {
  return {
    ...(publicationDate !== undefined && { publicationDate }),
    ...(language !== undefined && { language }),
  };
}
