import type { Analysis } from '../core/analysis.ts';

/** An article that is exported: its analysis with the very text that it speaks of. */
export interface ExportedArticle {
  /** What its reader knows it by: the path of its file, or the id of its record. */
  readonly name: string;
  readonly text: string;
  readonly analysis: Analysis;
}
