import * as vscode from 'vscode';
import { ENCODING_NAMES, type LikelyEncoding } from '../../core/text/doubtful-encoding.ts';
import type { Disposable } from '../support/disposable.ts';
import type { FileChoices } from '../workspace/file-choices.ts';
import { canBeToldEncoding, readsWellIn, reopenIn } from '../workspace/file-encoding.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import type { ArticleReader } from './article-reader.ts';
import type { Reading } from './reading.ts';

export interface EncodingOfferOptions {
  readonly reader: Pick<ArticleReader, 'reading' | 'onDidChange'>;
  readonly choices: FileChoices;
  readonly ui: UiLanguage;
  /** Id of the command by which the status item reopens the file. */
  readonly command: string;
}

/** The context key by which the command is there. */
const CONTEXT = 'dragoman.encodingDoubtful';

/** An article that was opened in a wrong encoding, and the one that its file reads well in. */
interface Doubt {
  readonly document: vscode.TextDocument;
  readonly encoding: LikelyEncoding;
}

/**
 * Offers to reopen an article that was decoded wrongly: in the status bar's language item for as long as it is so, and in
 * a message once. Only where that helps, by the file's own bytes; the user may say that it is as it should be.
 */
export function registerEncodingOffer(options: EncodingOfferOptions): Disposable {
  const { reader, choices, ui, command } = options;
  const told = new Set<string>();
  let doubt: Doubt | undefined;
  let item: vscode.LanguageStatusItem | undefined;

  async function doubtOf(reading: Reading): Promise<Doubt | undefined> {
    if (reading.status !== 'ready' || reading.document.isUntitled) return undefined;
    const { document, analysis } = reading;
    const encoding = analysis.warnings.find(({ code }) => code === 'encodingDoubtful')?.encoding;
    if (encoding === undefined || !(await readsWellIn(document.uri, encoding))) return undefined;
    return { document, encoding };
  }

  function show(): void {
    void vscode.commands.executeCommand('setContext', CONTEXT, doubt !== undefined);
    if (!doubt) {
      item?.dispose();
      item = undefined;
      return;
    }
    const { t } = ui.translator;
    const { languageId, uri } = doubt.document;
    const encoding = ENCODING_NAMES[doubt.encoding];
    item ??= vscode.languages.createLanguageStatusItem('dragoman.encoding', []);
    item.name = t('encoding.name');
    item.selector = { language: languageId, scheme: uri.scheme };
    item.severity = vscode.LanguageStatusSeverity.Warning;
    item.text = t('encoding.doubtful', { encoding });
    item.detail = t('encoding.detail');
    item.command = { command, title: reopenTitle(doubt) };
  }

  function reopenTitle({ document, encoding }: Doubt): string {
    const { t } = ui.translator;
    return canBeToldEncoding(document) && !document.isDirty
      ? t('encoding.reopen', { encoding: ENCODING_NAMES[encoding] })
      : t('encoding.choose');
  }

  async function reopen({ document, encoding }: Doubt): Promise<void> {
    if (await reopenIn(document, encoding)) return;
    const values = { file: nameOf(document), encoding: ENCODING_NAMES[encoding] };
    void vscode.window.showErrorMessage(ui.translator.t('encoding.failed', values));
  }

  async function tellOnce(about: Doubt): Promise<void> {
    const { document, encoding } = about;
    const name = document.uri.toString();
    if (told.has(name)) return;
    told.add(name);
    const { t } = ui.translator;
    const [title, keep] = [reopenTitle(about), t('encoding.keep')];
    const message = t('encoding.told', { file: nameOf(document), encoding: ENCODING_NAMES[encoding] });
    const answer = await vscode.window.showInformationMessage(message, title, keep);
    if (answer === title) await reopen(about);
    if (answer === keep) await choices.set(document.uri, { encodingIsRight: true });
  }

  async function look(): Promise<void> {
    const { reading } = reader;
    if (reading.status === 'loading') return;
    const next = await doubtOf(reading);
    if (reader.reading !== reading) return;
    doubt = next;
    show();
    if (doubt) await tellOnce(doubt);
  }

  void look();
  return vscode.Disposable.from(
    reader.onDidChange(() => void look()),
    ui.onDidChange(show),
    vscode.commands.registerCommand(command, async () => {
      if (doubt) await reopen(doubt);
    }),
    { dispose: () => item?.dispose() },
  );
}

function nameOf({ uri }: vscode.TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
