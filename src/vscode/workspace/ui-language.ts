import * as vscode from 'vscode';
import { uiLanguageFor } from '../../i18n/languages.ts';
import { createTranslator, type Translator } from '../../i18n/translator.ts';
import type { Disposable } from '../support/disposable.ts';
import { lazily } from '../support/lazily.ts';

/** The language in which Dragoman speaks to the user; it changes with the setting, without a reload. */
export interface UiLanguage extends Disposable {
  readonly translator: Translator;
  readonly onDidChange: vscode.Event<Translator>;
}

const SETTING = 'dragoman.uiLanguage';

export function createUiLanguage(): UiLanguage {
  const changed = new vscode.EventEmitter<Translator>();
  /** Made when something is first said: nothing is while the extension is activated. */
  let translator = lazily(() => createTranslator(wanted()));
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    const said = translator.made();
    if (!said || !event.affectsConfiguration(SETTING) || wanted() === said.language) return;
    translator = lazily(() => createTranslator(wanted()));
    changed.fire(translator());
  });
  return {
    get translator() {
      return translator();
    },
    onDidChange: changed.event,
    dispose: () => {
      listener.dispose();
      changed.dispose();
    },
  };
}

function wanted(): Translator['language'] {
  const wish: unknown = vscode.workspace.getConfiguration().get(SETTING);
  return uiLanguageFor(typeof wish === 'string' ? wish : 'auto', vscode.env.language);
}
