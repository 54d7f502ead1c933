import * as v from 'valibot';
import * as vscode from 'vscode';
import { nameOf } from '../../core/glossary/concept-names.ts';
import type { Concept } from '../../core/glossary/concept.ts';
import { langOf } from '../../core/glossary/term.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { GlossaryEdits } from '../workspace/glossary-edits.ts';

export interface WrongTerm {
  /** The words that are not meant so. */
  readonly form: string;
  readonly concept: Concept;
  /** The document in which they stand. */
  readonly document: vscode.TextDocument | undefined;
  /** Whether it is about this document for sure. */
  readonly isHere: boolean;
}

/** How a glossary names an article: by its path from the workspace folder, which others have elsewhere. */
export function articlePath({ uri, isUntitled }: vscode.TextDocument): string | undefined {
  const folder = isUntitled ? undefined : vscode.workspace.getWorkspaceFolder(uri);
  return folder && vscode.workspace.asRelativePath(uri, false);
}

/**
 * Has a form not be taken for an entry any more: asks where, and why, and writes it into a glossary. An article that lies in
 * no folder has no name that a glossary could keep: there it holds everywhere or not at all.
 */
export async function reportWrong(
  { form, concept, document, isHere }: WrongTerm,
  edits: Pick<GlossaryEdits, 'ignore'>,
  { t, language }: Translator,
): Promise<void> {
  const article = document && articlePath(document);
  const name = nameOf(concept, langOf(language) ?? 'en');
  const places = [
    ...(article === undefined ? [] : [{ label: t('notMeant.here'), description: article, article }]),
    { label: t('notMeant.everywhere') },
  ];
  const where =
    isHere && article !== undefined
      ? { article }
      : await vscode.window.showQuickPick<vscode.QuickPickItem & { readonly article?: string }>(places, {
          title: t('notMeant.title', { form }),
          placeHolder: t('notMeant.where', { form, name }),
        });
  if (!where) return;
  const reason = await vscode.window.showInputBox({
    title: t('notMeant.title', { form }),
    prompt: t('notMeant.reason'),
    placeHolder: t('notMeant.example'),
  });
  if (reason === undefined) return;
  await edits.ignore({
    form,
    entry: concept.id,
    ...(where.article === undefined ? {} : { article: where.article }),
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  });
}

/** What a link or a quick fix says: the words, the entry's id, and `here` where it is about this document. */
export const wrongArguments = v.union([
  v.strictTuple([v.pipe(v.string(), v.minLength(1)), v.pipe(v.string(), v.minLength(1))]),
  v.strictTuple([v.pipe(v.string(), v.minLength(1)), v.pipe(v.string(), v.minLength(1)), v.literal('here')]),
]);
