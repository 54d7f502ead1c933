import * as vscode from 'vscode';
import { ARTICLE_FILES } from '../workspace/article-files.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import type { ArticleReader } from './article-reader.ts';
import { mentionAt } from './mention-lookup.ts';
import type { TermLookup } from './term-lookup.ts';

export interface RenameRefusalOptions {
  readonly terms: TermLookup;
  readonly reader: Pick<ArticleReader, 'whenRead'>;
  readonly ui: UiLanguage;
}

/** "Rename Symbol" on a name says why names of an article are not renamed, and what can be done instead. */
export function registerRenameRefusal({ terms, reader, ui }: RenameRefusalOptions): vscode.Disposable {
  return vscode.languages.registerRenameProvider(ARTICLE_FILES, {
    // VS Code shows the message of what is thrown here at the caret: it has no other way of saying no.
    async prepareRename(document, position, token) {
      const { t } = ui.translator;
      const isTerm = (await terms.at(document, position, token)) !== null;
      if (isTerm) throw new Error(t('rename.term'));
      const isName = (await mentionAt(reader, document, position, token)) !== undefined;
      throw new Error(isName ? t('rename.name') : t('rename.nothing'));
    },
    provideRenameEdits: () => {
      throw new Error(ui.translator.t('rename.nothing'));
    },
  });
}
