import * as vscode from 'vscode';
import type { Analyser } from '../../analyser/analyser.ts';
import type { Disposable } from '../support/disposable.ts';
import { folderOf } from '../workspace/folder-of.ts';
import type { GlossaryEntries } from '../workspace/glossary-entries.ts';
import type { GlossaryStore } from '../workspace/glossary-store.ts';

export interface EntryDefinitionOptions {
  readonly glossaries: Pick<GlossaryStore, 'sourceOf'>;
  readonly analyser: () => Analyser;
  readonly entries: Pick<GlossaryEntries, 'locate'>;
}

/** In a glossary, an id of another entry leads to that entry, whichever file it is in. */
export function registerEntryDefinition(options: EntryDefinitionOptions): Disposable {
  return vscode.languages.registerDefinitionProvider(
    { language: 'yaml' },
    {
      async provideDefinition(document, position) {
        if (!options.glossaries.sourceOf(document)) return null;
        const { referenceAt } = await import('../../glossary-files/reference-at.ts');
        const reference = referenceAt(document.getText(), document.offsetAt(position));
        if (!reference) return null;
        const request = { ids: [reference.id], ...folderOf(document) };
        const answer = await options.analyser().concepts(request);
        const [concept] = answer.ok ? answer.value : [];
        const location = concept && (await options.entries.locate(concept));
        if (!location) return null;
        const originSelectionRange = new vscode.Range(
          document.positionAt(reference.start),
          document.positionAt(reference.end),
        );
        return [{ originSelectionRange, targetUri: location.uri, targetRange: location.range }];
      },
    },
  );
}
