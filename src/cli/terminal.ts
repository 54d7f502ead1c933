import type { Readable, Writable } from 'node:stream';

/** Where a run of `dragoman` takes place. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly error: Writable;
  /** As in the environment's LANG: `pt_BR.UTF-8`. */
  readonly locale: string;
  /** The folder of the built-in data. */
  readonly data: string;
}
