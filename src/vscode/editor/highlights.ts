import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Mention } from '../../core/actors/mention.ts';
import { KINDS, type Kind } from '../../core/glossary/kind.ts';
import type { Span } from '../../core/text/span.ts';
import { standingOf } from '../workspace/article-files.ts';
import { soon } from '../support/soon.ts';
import type { ArticleReader } from './article-reader.ts';
import type { CurrentDocument } from './current-document.ts';
import { areSameSpans, movedSpans } from './moved-spans.ts';

export interface HighlightsOptions {
  readonly reader: Pick<ArticleReader, 'reading' | 'readingOf' | 'whenRead' | 'onDidChange'>;
  readonly current: CurrentDocument;
}

/** The settings, without the word `dragoman`. */
const SETTING = 'highlights';

const kindsSetting = v.fallback(v.record(v.string(), v.boolean()), {});

/**
 * The line that marks a kind, besides its colour: who acts has a solid one (thin a person, double a people, thick a
 * state, all round an armed group), a body a dashed one (thin an organisation, thick a party), and a place or a medium a
 * dotted one. No line stands above a name alone: it would be taken for one below the words over it.
 *
 * The editor draws these lines behind the text and below its letters: no letter moves, and the text keeps the colour
 * that the theme gave it, with the contrast that the theme has. Semantic tokens were weighed and left: they change the
 * colour of letters and little else, so that eight kinds could be told by colour alone, and many themes switch them off.
 * The overview ruler stays free: names are everywhere, and marks everywhere point nowhere.
 */
const LINES: Readonly<Record<Kind, { readonly borderStyle: string; readonly borderWidth: string }>> = {
  person: { borderStyle: 'solid', borderWidth: '0 0 1px' },
  people: { borderStyle: 'double', borderWidth: '0 0 3px' },
  state: { borderStyle: 'solid', borderWidth: '0 0 3px' },
  'armed-group': { borderStyle: 'solid', borderWidth: '1px' },
  organisation: { borderStyle: 'dashed', borderWidth: '0 0 1px' },
  party: { borderStyle: 'dashed', borderWidth: '0 0 3px' },
  place: { borderStyle: 'dotted', borderWidth: '0 0 1px' },
  media: { borderStyle: 'dotted', borderWidth: '0 0 3px' },
};

/** The colours that `package.json` contributes. */
export const HIGHLIGHT_COLOURS: Readonly<Record<Kind, string>> = {
  person: 'dragoman.person',
  people: 'dragoman.people',
  state: 'dragoman.state',
  'armed-group': 'dragoman.armedGroup',
  organisation: 'dragoman.organisation',
  party: 'dragoman.party',
  place: 'dragoman.place',
  media: 'dragoman.media',
};

/** What is drawn in an editor; null where a change has touched it, so that nobody can say. */
type Drawn = Map<Kind, readonly Span[] | null>;

/**
 * Marks the names of the articles in sight, each kind in its way. While somebody types the editor moves the marks by
 * itself; after each reading only the kinds are drawn anew whose places are other ones.
 */
export function registerHighlights({ reader, current }: HighlightsOptions): vscode.Disposable {
  const types = new Map<Kind, vscode.TextEditorDecorationType>();
  const drawnIn = new WeakMap<vscode.TextEditor, Drawn>();
  const ended = new vscode.CancellationTokenSource();

  function typeOf(kind: Kind): vscode.TextEditorDecorationType {
    const known = types.get(kind);
    if (known) return known;
    const made = vscode.window.createTextEditorDecorationType({
      ...LINES[kind],
      borderColor: new vscode.ThemeColor(HIGHLIGHT_COLOURS[kind]),
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
    types.set(kind, made);
    return made;
  }

  function draw(editor: vscode.TextEditor, mentions: readonly Mention[]): void {
    const { document } = editor;
    const isOn = wantedKinds(document);
    const drawn: Drawn = drawnIn.get(editor) ?? new Map<Kind, readonly Span[] | null>();
    drawnIn.set(editor, drawn);
    for (const kind of KINDS) {
      const wanted = isOn(kind) ? mentions.filter((mention) => mention.kind === kind) : [];
      const before = drawn.has(kind) ? drawn.get(kind) : [];
      if (before && areSameSpans(before, wanted)) continue;
      const ranges = wanted.map(
        ({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
      );
      editor.setDecorations(typeOf(kind), ranges);
      drawn.set(kind, wanted);
    }
  }

  function update(editor: vscode.TextEditor): void {
    const { document } = editor;
    const reading = reader.readingOf(document);
    if (reading) draw(editor, reading.analysis.mentions);
    else if (hasNothing(document)) draw(editor, []);
  }

  /** A document that is being read keeps its marks until that has ended. */
  function hasNothing(document: vscode.TextDocument): boolean {
    const { status } = reader.reading;
    const isOver = document === current.document && (status === 'empty' || status === 'error');
    return isOver || standingOf(document) !== 'readable';
  }

  function updateAll(): void {
    for (const editor of vscode.window.visibleTextEditors) update(editor);
  }

  /** An article in another column is in sight, too. */
  async function readVisible(): Promise<void> {
    updateAll();
    for (const { document, viewColumn } of vscode.window.visibleTextEditors)
      if (viewColumn !== undefined) await reader.whenRead(document, ended.token);
    updateAll();
  }

  return vscode.Disposable.from(
    soon(() => void readVisible()),
    reader.onDidChange(updateAll),
    vscode.window.onDidChangeVisibleTextEditors(() => void readVisible()),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      for (const editor of vscode.window.visibleTextEditors) {
        const drawn = editor.document === document ? drawnIn.get(editor) : undefined;
        for (const [kind, spans] of drawn ?? []) drawn?.set(kind, spans && movedSpans(spans, contentChanges));
      }
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`dragoman.${SETTING}`)) updateAll();
    }),
    {
      dispose: () => {
        ended.cancel();
        for (const type of types.values()) type.dispose();
      },
    },
  );
}

/** Which kinds the settings want marked in a document. */
function wantedKinds(document: vscode.TextDocument): (kind: Kind) => boolean {
  const settings = vscode.workspace.getConfiguration(`dragoman.${SETTING}`, document);
  const isEnabled = settings.get('enabled') !== false;
  const kinds = v.parse(kindsSetting, settings.get('kinds'));
  return (kind) => isEnabled && kinds[kind] !== false;
}
