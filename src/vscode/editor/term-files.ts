import * as vscode from 'vscode';
import { isLeftOut } from '../workspace/article-files.ts';

/** VS Code's words for file types in which people write prose. */
const PROSE = [
  'plaintext',
  'markdown',
  'git-commit',
  'scminput',
  'asciidoc',
  'latex',
  'restructuredtext',
  'typst',
] as const;

/** What glossaries are written in. */
const GLOSSARY_FILES = '**/*.glossary.{yml,yaml,csv,tsv,tbx}';

/** Documents of prose, wherever they come from, untitled ones of any type, and glossaries. */
export const TERM_FILES: vscode.DocumentSelector = [
  ...PROSE.map((language) => ({ language })),
  { scheme: 'untitled' },
  { pattern: GLOSSARY_FILES },
];

const SETTING = 'dragoman.glossary.hover';

/** Whether the hover on glossary terms is wanted in a document: in text always, in code where the setting says so. */
export function wantsTermHover(document: vscode.TextDocument): boolean {
  if (isLeftOut(document)) return false;
  const everywhere = vscode.workspace.getConfiguration(undefined, document).get(SETTING) === 'all';
  return everywhere || vscode.languages.match(TERM_FILES, document) > 0;
}
