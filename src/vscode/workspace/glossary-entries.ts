import * as v from 'valibot';
import * as vscode from 'vscode';
import type { DataSource } from '../../analyser/analyser.ts';
import { glossaryFiles } from '../../analyser/glossary-bundle.ts';
import type { Concept } from '../../core/glossary/concept.ts';
import { locateEntry } from '../../glossary-files/locate-entry.ts';
import type { Disposable } from '../support/disposable.ts';
import type { UiLanguage } from './ui-language.ts';

/** Where entries of glossaries can be read: in their files, and those that come with the product in documents of their own. */
export interface GlossaryEntries extends Disposable {
  /** The line at which an entry begins; undefined where its file cannot be read. */
  readonly locate: (concept: Concept) => Promise<vscode.Location | undefined>;
}

export interface GlossaryEntriesOptions {
  readonly data: Pick<DataSource, 'glossary'>;
  readonly ui: UiLanguage;
  /** Hears why an entry could not be shown. */
  readonly onFailure: (error: unknown) => void;
}

/** Of the documents in which entries of the built-in glossary are shown. */
export const ENTRY_SCHEME = 'dragoman-glossary';

const file = v.object({ concepts: v.array(v.looseObject({ id: v.string() })) });

export function createGlossaryEntries({ data, ui, onFailure }: GlossaryEntriesOptions): GlossaryEntries {
  const changed = new vscode.EventEmitter<vscode.Uri>();

  /** It is read anew each time: nobody opens entries all day, and they are large. */
  async function provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const { t } = ui.translator;
    const files = v.parse(v.array(file), glossaryFiles(await data.glossary()));
    const entry = files.flatMap(({ concepts }) => concepts).find(({ id }) => id === idOf(uri));
    const head = [t('glossaryEntry.builtIn'), t('glossaryEntry.overrule')];
    const { builtInEntryText } = await import('./built-in-entry.ts');
    return builtInEntryText(entry, head);
  }

  const registered = vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(ENTRY_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent,
    }),
    ui.onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments)
        if (uri.scheme === ENTRY_SCHEME) changed.fire(uri);
    }),
  );
  return {
    locate: async (concept) => {
      const { source } = concept;
      const uri =
        source === undefined || source.layer === 'built-in' ? uriOf(concept) : vscode.Uri.parse(source.file);
      try {
        const document = await vscode.workspace.openTextDocument(uri);
        const { start, end } = locateEntry(document.getText(), concept);
        return new vscode.Location(
          uri,
          new vscode.Range(document.positionAt(start), document.positionAt(end)),
        );
      } catch (error) {
        onFailure(error);
        return undefined;
      }
    },
    dispose: () => {
      registered.dispose();
    },
  };
}

/** It ends so that VS Code takes the document for YAML. */
const ENDING = '.yml';

function uriOf({ id }: Concept): vscode.Uri {
  return vscode.Uri.from({ scheme: ENTRY_SCHEME, path: `/${id}${ENDING}` });
}

function idOf({ path }: vscode.Uri): string {
  return path.slice(1, -ENDING.length);
}
