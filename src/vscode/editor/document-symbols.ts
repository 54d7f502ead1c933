import * as vscode from 'vscode';
import type { Kind } from '../../core/glossary/kind.ts';
import type { Span } from '../../core/text/span.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { ARTICLE_FILES } from '../workspace/article-files.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import {
  outlineOfEntities,
  outlineOfHeadings,
  type OutlineEntity,
  type OutlineHeading,
  type OutlineKind,
} from './article-outline.ts';
import type { ArticleReader } from './article-reader.ts';
import type { ReadArticle } from './reading.ts';

export interface DocumentSymbolsOptions {
  readonly reader: Pick<ArticleReader, 'whenRead' | 'readingOf' | 'onDidChange'>;
  readonly ui: UiLanguage;
}

/**
 * VS Code knows the kinds of symbols that programs have, and no others. Each kind of ours has one of its own, so that
 * "Sort By: Category" and `@:` keep them apart; the name of the group says which it is.
 */
const SYMBOL_KINDS: Readonly<Record<Kind, vscode.SymbolKind>> = {
  'armed-group': vscode.SymbolKind.Struct,
  state: vscode.SymbolKind.Namespace,
  person: vscode.SymbolKind.Class,
  party: vscode.SymbolKind.Interface,
  organisation: vscode.SymbolKind.Module,
  media: vscode.SymbolKind.Event,
  people: vscode.SymbolKind.Array,
  place: vscode.SymbolKind.Constant,
};

/**
 * The outline of an article, for the Outline view, the breadcrumbs, sticky scroll and "Go to Symbol in Editor": title
 * and headings, then by kind whoever and whatever is named, each leading to its first mention. Captions, bylines and
 * the like would fill the lists with lines that nobody looks for. Markdown's headings are in VS Code's own outline.
 */
export function registerDocumentSymbols({ reader, ui }: DocumentSymbolsOptions): vscode.Disposable {
  const answered = new WeakMap<vscode.TextDocument, Answered>();

  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(
      ARTICLE_FILES,
      {
        async provideDocumentSymbols(document, token) {
          const reading = await reader.whenRead(document, token);
          answered.set(document, { version: document.version, reading });
          return reading && symbolsOf(reading, ui.translator);
        },
      },
      { label: 'Dragoman' },
    );

  let registration = register();
  function renew(): void {
    registration.dispose();
    registration = register();
  }

  /** VS Code asks anew only when a text changes or a provider: what changes else (a setting, say) makes a new one. */
  function renewWhereOutdated(): void {
    const isOutdated = vscode.window.visibleTextEditors.some(({ document }) => {
      const last = answered.get(document);
      return last?.version === document.version && last.reading !== reader.readingOf(document);
    });
    if (isOutdated) renew();
  }

  return vscode.Disposable.from(reader.onDidChange(renewWhereOutdated), ui.onDidChange(renew), {
    dispose: () => {
      registration.dispose();
    },
  });
}

/** What a document's outline was made from. */
interface Answered {
  readonly version: number;
  readonly reading: ReadArticle | undefined;
}

function symbolsOf(
  { document, text, analysis }: ReadArticle,
  translator: Translator,
): vscode.DocumentSymbol[] {
  const rangeOf: RangeOf = ({ start, end }) =>
    new vscode.Range(document.positionAt(start), document.positionAt(end));
  const headings = document.languageId === 'markdown' ? [] : outlineOfHeadings(text, analysis);
  return [
    ...headings.map((heading) => headingSymbol(heading, rangeOf)),
    ...outlineOfEntities(analysis).map((group) => kindSymbol(group, rangeOf, translator)),
  ];
}

type RangeOf = (span: Span) => vscode.Range;

function headingSymbol(
  { name, section, words, below }: OutlineHeading,
  rangeOf: RangeOf,
): vscode.DocumentSymbol {
  const kind = vscode.SymbolKind.String;
  const symbol = new vscode.DocumentSymbol(name, '', kind, rangeOf(section), rangeOf(words));
  symbol.children = below.map((heading) => headingSymbol(heading, rangeOf));
  return symbol;
}

/** A group has no stretch of the text: it stands where its first entity does, so that it hides no heading. */
function kindSymbol(
  { kind, entities }: OutlineKind,
  rangeOf: RangeOf,
  { t, language }: Translator,
): vscode.DocumentSymbol {
  const number = new Intl.NumberFormat(localeOf(language));
  const symbolOf = (name: string, detail: string, { first }: OutlineEntity): vscode.DocumentSymbol =>
    new vscode.DocumentSymbol(name, detail, SYMBOL_KINDS[kind], rangeOf(first), rangeOf(first));
  const group = symbolOf(t(`kindGroup.${kind}`), number.format(entities.length), entities[0]);
  group.children = entities.map((entity) =>
    symbolOf(entity.name, t('panels.actors.mentions', { count: entity.mentions }), entity),
  );
  return group;
}
