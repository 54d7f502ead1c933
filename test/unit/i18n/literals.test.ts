import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A word for a reader: at least two letters. */
const WORDS = /\p{L}{2,}/u;

/** Attributes of HTML whose values are shown or spoken. */
const SPOKEN =
  /\b(?:title|label|aria-label|aria-description|aria-roledescription|placeholder|alt)="(?<words>[^"]*)"/gu;

/** Properties of VS Code's items and questions that are shown. */
const SHOWN = new Set([
  'label',
  'detail',
  'description',
  'placeHolder',
  'title',
  'prompt',
  'tooltip',
  'message',
  'heading',
]);

/** Functions of VS Code that show their first argument. */
const SAYS = /^(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)$/u;

/** Names, the same in every language: of the product, and of a layer that the page has its own word for. */
const NAMES = new Set(['Dragoman', 'built-in']);

function sources(...rooms: readonly string[]): readonly ts.SourceFile[] {
  return rooms.flatMap((room) =>
    readdirSync(path.join('src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join('src', room, file))
      .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)),
  );
}

function find(source: ts.SourceFile, look: (node: ts.Node) => readonly string[]): readonly string[] {
  const visit = (node: ts.Node): readonly string[] => {
    const below: string[] = [];
    node.forEachChild((child) => {
      below.push(...visit(child));
    });
    return [...look(node).map((words) => `${source.fileName}: ${words}`), ...below];
  };
  return visit(source);
}

/** The fixed parts of a template, with a gap for what is put in. */
function fixedParts(template: ts.TemplateLiteral): string {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('\u0000');
}

function wordsOfTemplate(node: ts.Node): readonly string[] {
  if (!ts.isTaggedTemplateExpression(node) || !/^(?:html|svg)$/u.test(node.tag.getText())) return [];
  const markup = fixedParts(node.template);
  const spoken = [...markup.matchAll(SPOKEN)].map(({ groups }) => groups?.['words'] ?? '');
  return [...markup.replace(/<[^>]*>/gu, '\n').split('\n'), ...spoken].filter((part) => WORDS.test(part));
}

function literal(node: ts.Node): readonly string[] {
  if (!ts.isStringLiteral(node) && !ts.isTemplateLiteral(node)) return [];
  // $(check) is an icon.
  const words = (ts.isStringLiteral(node) ? node.text : fixedParts(node)).replace(/\$\([\w~-]+\)/gu, '');
  return WORDS.test(words) && !NAMES.has(words) ? [words] : [];
}

function wordsOfHost(node: ts.Node): readonly string[] {
  if (ts.isPropertyAssignment(node) && SHOWN.has(node.name.getText())) return literal(node.initializer);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const [first] = node.arguments;
    return first !== undefined && SAYS.test(node.expression.name.text) ? literal(first) : [];
  }
  return [];
}

describe('the words that the sources show', () => {
  it('are seen by this test', () => {
    const source = ts.createSourceFile(
      'a.ts',
      'html`<p title="Some words">${a} more</p>`; window.showInformationMessage(`Well ${b}`); ({ label: "$(add) New" });',
      ts.ScriptTarget.Latest,
      true,
    );
    assert.deepEqual(
      [...find(source, wordsOfTemplate), ...find(source, wordsOfHost)].map((words) =>
        words.replace('\u0000', '…'),
      ),
      ['a.ts: … more', 'a.ts: Some words', 'a.ts: Well …', 'a.ts:  New'],
    );
  });

  it('come from the catalogues, in the panels', () => {
    assert.deepEqual(
      sources('webview').flatMap((source) => find(source, wordsOfTemplate)),
      [],
    );
  });

  it('come from the catalogues, in the window', () => {
    assert.deepEqual(
      sources('vscode').flatMap((source) => find(source, wordsOfHost)),
      [],
    );
  });
});
