import * as vscode from 'vscode';
import type { GlossarySource } from '../../core/glossary/concept.ts';
import type { GlossaryFile } from '../../rpc/glossary-panel.ts';
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

/** Whether entries can be written into a glossary: YAML alone keeps what its authors wrote beside them. */
export function isWritableGlossary(source: GlossarySource | undefined): boolean {
  if (source === undefined || source.layer === 'built-in') return false;
  const { scheme, path } = vscode.Uri.parse(source.file);
  return /\.ya?ml$/iu.test(path) && vscode.workspace.fs.isWritableFileSystem(scheme) !== false;
}
