import * as vscode from 'vscode';
import { decodePage } from '../../html/decode-page.ts';
import type { Log } from '../support/log.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';

export interface OpenAsArticleOptions {
  readonly ui: UiLanguage;
  readonly log: Log;
}

const PAGE_FILE = /\.x?html?$/iu;

/**
 * Opens the readable article of a saved web page as an untitled Markdown document; the page itself stays as it is.
 *
 * @param chosen what the menu was opened on; without one the page in the active editor, else one that the user picks
 */
export async function openAsArticle({ ui, log }: OpenAsArticleOptions, chosen: unknown): Promise<void> {
  const uri = chosen instanceof vscode.Uri ? chosen : (openPage() ?? (await pickPage(ui)));
  if (!uri) return;
  const { t } = ui.translator;
  const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const complain = (message: string): void => void vscode.window.showErrorMessage(message);
  let html: string;
  try {
    html = await textOf(uri);
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    complain(t('openAsArticle.unreadable', { file }));
    return;
  }
  // What reads pages is large, and few need it: it is loaded when it is first asked for.
  const { articleOfPage } = await import('../../html/article-of-page.ts');
  const article = articleOfPage(html, file);
  if (!article.ok) {
    complain(t(`openAsArticle.${article.why}`, { file }));
    return;
  }
  const options = { language: 'markdown', content: article.markdown };
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(options), { preview: false });
}

/** The page in the active tab, be it a text editor or a preview of the file. */
function openPage(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  const isPage = document && (document.languageId === 'html' || PAGE_FILE.test(document.uri.path));
  return isPage ? document.uri : undefined;
}

async function pickPage({ translator: { t } }: UiLanguage): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: t('openAsArticle.pick'),
    filters: { HTML: ['html', 'htm', 'xhtml'] },
  });
  return picked?.[0];
}

/** A page that has no file yet has its text in the editor alone. */
async function textOf(uri: vscode.Uri): Promise<string> {
  if (uri.scheme === 'untitled') return (await vscode.workspace.openTextDocument(uri)).getText();
  return decodePage(await vscode.workspace.fs.readFile(uri));
}
