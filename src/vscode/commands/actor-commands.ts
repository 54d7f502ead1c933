import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Mention } from '../../core/actors/mention.ts';
import { LANGS } from '../../core/language/language.ts';
import { keyOfActor } from '../../rpc/actor-key.ts';
import type { ArticleReader } from '../editor/article-reader.ts';
import type { ArticleRevealer } from '../editor/article-revealer.ts';
import type { ReadArticle } from '../editor/reading.ts';
import { glossaryNames } from '../panels/glossary-names.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import { COMMANDS } from './command-ids.ts';

export interface ActorCommandOptions {
  readonly reader: Pick<ArticleReader, 'reading'>;
  readonly revealer: ArticleRevealer;
  readonly ui: UiLanguage;
}

/** What the context menu of the Actors panel says of the row it was opened on. */
const rowContext = v.object({ dragomanActor: v.string() });

interface Chosen {
  readonly article: ReadArticle;
  readonly name: string;
  /** Id of the glossary's entry. */
  readonly glossary: string | undefined;
  /** In order of the text. */
  readonly mentions: readonly Mention[];
}

/** Registers what the context menu of an actor offers; on a row whose actor is gone the commands do nothing. */
export function registerActorCommands({ reader, revealer, ui }: ActorCommandOptions): vscode.Disposable {
  const on = (command: string, run: (actor: Chosen) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (context: unknown) => {
      const chosen = chosenOf(reader.reading, context);
      if (chosen) await run(chosen);
    });

  async function copy(text: string): Promise<void> {
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(ui.translator.t('panels.copied', { text }), 3000);
  }

  const copyNames = LANGS.map((language) =>
    on(COMMANDS.copyGlossaryName[language], async ({ article, glossary }) => {
      const concept = article.concepts.get(glossary ?? '');
      const { code, region } = article.analysis.language;
      const names = concept ? glossaryNames(concept, region ?? code) : [];
      const name = names.find((each) => each.language.split('-')[0] === language);
      if (name) await copy(name.name);
    }),
  );
  return vscode.Disposable.from(
    ...copyNames,
    on(COMMANDS.copyActorName, ({ name }) => copy(name)),
    on(COMMANDS.goToFirstMention, async ({ article, mentions: [first] }) => {
      if (first) await revealer.reveal(article, first, true);
    }),
    on(COMMANDS.findAllMentions, ({ article, mentions }) => peekMentions(article, mentions, revealer)),
  );
}

function chosenOf(reading: ArticleReader['reading'], context: unknown): Chosen | undefined {
  const { success, output } = v.safeParse(rowContext, context);
  if (!success || reading.status !== 'ready') return undefined;
  const { entities, mentions } = reading.analysis;
  const entity = entities.find((each) => keyOfActor(each) === output.dragomanActor);
  return (
    entity && {
      article: reading,
      name: entity.name,
      glossary: entity.glossary,
      mentions: mentions.filter((mention) => mention.entity === entity.id),
    }
  );
}

/** Shows all mentions beside the first one, as VS Code shows references. */
async function peekMentions(
  article: ReadArticle,
  mentions: readonly Mention[],
  revealer: ArticleRevealer,
): Promise<void> {
  const { document } = article;
  const [first] = mentions;
  if (!first || !(await revealer.reveal(article, first, true))) return;
  // The offsets are of the text that was read: once it is edited, the first mention alone is found again.
  if (document.version !== article.version) return;
  const locations = mentions.map(
    ({ start, end }) =>
      new vscode.Location(
        document.uri,
        new vscode.Range(document.positionAt(start), document.positionAt(end)),
      ),
  );
  const at = document.positionAt(first.start);
  await vscode.commands.executeCommand('editor.action.peekLocations', document.uri, at, locations, 'peek');
}
