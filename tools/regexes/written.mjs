// @ts-check
/** The regular expressions that stand in the source as literals, and the places where others are built. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { projectFolder } from '../host/paths.mjs';

/** @typedef {{ readonly source: string, readonly flags: string, readonly place: string }} Expression  `place`: file and line */

/**
 * All that the TypeScript files of a folder have.
 *
 * @param {string} folder  path from the project's folder
 * @returns {Promise<{ literals: readonly Expression[], builders: readonly string[] }>}
 */
export async function writtenExpressions(folder) {
  const files = (await readdir(path.join(projectFolder, folder), { recursive: true }))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
    .sort();
  const found = await Promise.all(
    files.map(async (file) => expressionsOf(file, await readFile(path.join(projectFolder, file), 'utf8'))),
  );
  return {
    literals: found.flatMap(({ literals }) => literals),
    builders: found.flatMap(({ builders }) => builders),
  };
}

/** What one file has. @param {string} file @param {string} text */
export function expressionsOf(file, text) {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  /** @type {Expression[]} */
  const literals = [];
  /** @type {string[]} */
  const builders = [];

  /** @param {ts.Node} node */
  const placeOf = (node) => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;

  /** @param {ts.Node} node */
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const literal = node.getText(tree);
      const end = literal.lastIndexOf('/');
      literals.push({ source: literal.slice(1, end), flags: literal.slice(end + 1), place: placeOf(node) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp')
      builders.push(placeOf(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, builders };
}
