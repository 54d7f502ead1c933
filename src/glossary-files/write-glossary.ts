import type { Concept } from '../core/glossary/concept.ts';
import { createLossList, type Loss, type LossList } from './loss.ts';
import { writeOmegaT } from './other/omegat.ts';
import { writeTable } from './table/write-table.ts';
import { writeTbx } from './tbx/write-tbx.ts';
import { writeYaml } from './yaml/write-yaml.ts';

/** The formats that are written. Tables have a row a concept, or one a term (`csv-terms`). TBX is that of 2019 in DCA style; `tbx-dct` in the other one, `tbx-v2` that of 2008. */
export const WRITTEN_FORMATS = [
  'yaml',
  'csv',
  'csv-terms',
  'tsv',
  'tsv-terms',
  'tbx',
  'tbx-dct',
  'tbx-v2',
  'omegat',
] as const;

export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];

export interface WriteOptions {
  /** For formats of two languages: the one translated from and the one translated into, as BCP 47 tags. */
  readonly languages?: readonly [string, string];
}

/** A glossary as a file, and what the format could not hold. */
export interface WrittenGlossary {
  readonly text: string;
  readonly losses: readonly Loss[];
}

type Writer = (concepts: readonly Concept[], losses: LossList, options: WriteOptions) => string;

const WRITERS: Readonly<Record<WrittenFormat, Writer>> = {
  yaml: (concepts) => writeYaml(concepts),
  csv: (concepts, losses) => writeTable(concepts, { delimiter: ',', rows: 'concepts' }, losses),
  'csv-terms': (concepts, losses) => writeTable(concepts, { delimiter: ',', rows: 'terms' }, losses),
  tsv: (concepts, losses) => writeTable(concepts, { delimiter: '\t', rows: 'concepts' }, losses),
  'tsv-terms': (concepts, losses) => writeTable(concepts, { delimiter: '\t', rows: 'terms' }, losses),
  tbx: (concepts, losses) => writeTbx(concepts, 'dca', losses),
  'tbx-dct': (concepts, losses) => writeTbx(concepts, 'dct', losses),
  'tbx-v2': (concepts, losses) => writeTbx(concepts, 'v2', losses),
  omegat: (concepts, losses, { languages = ['en', 'es'] }) => writeOmegaT(concepts, languages, losses),
};

/** Writes glossary entries in a format. What the format has no place for is left out and listed. */
export function writeGlossary(
  concepts: readonly Concept[],
  format: WrittenFormat,
  options: WriteOptions = {},
): WrittenGlossary {
  const losses = createLossList();
  return { text: WRITERS[format](concepts, losses, options), losses: losses.losses() };
}
