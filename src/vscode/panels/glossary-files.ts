import * as vscode from 'vscode';
import type { GlossarySource } from '../../core/glossary/concept.ts';
import type { GlossaryFile } from '../../rpc/glossary-panel.ts';
import { isWritten } from '../workspace/glossary-targets.ts';
import type { GlossaryStore } from '../workspace/glossary-store.ts';

const BUILT_IN: GlossaryFile = { file: 'built-in', label: 'built-in', layer: 'built-in', isWritable: false };

/** The files in use, the nearest first. */
export function glossaryFiles({ news }: Pick<GlossaryStore, 'news'>): readonly GlossaryFile[] {
  const own = (news?.files ?? []).map(({ source }): GlossaryFile => {
    const { file, label, layer } = source;
    return { file, label, layer, isWritable: isWritableGlossary(source) };
  });
  return [...own, BUILT_IN];
}

/** Whether entries can be written into a glossary where they stand. */
export function isWritableGlossary(source: GlossarySource | undefined): boolean {
  return source !== undefined && source.layer !== 'built-in' && isWritten(vscode.Uri.parse(source.file));
}
