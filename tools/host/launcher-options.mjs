// @ts-check
import path from 'node:path';
import { projectFolder } from './paths.mjs';

/**
 * @typedef {object} LauncherOptions
 * @property {string} extension
 * @property {string} tests
 * @property {string | undefined} folder
 */

/**
 * Reads the options that `@vscode/test-electron` gives to VS Code and leaves the desktop's own ones.
 * @param {readonly string[]} args
 * @returns {LauncherOptions}
 */
export function parseLauncherOptions(args) {
  /** @param {string} name */
  const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const tests = option('extensionTestsPath');
  if (tests === undefined) {
    throw new Error('The launcher runs tests: it needs --extensionTestsPath=');
  }
  const folder = args.find((arg) => !arg.startsWith('-'));
  return {
    extension: path.resolve(option('extensionDevelopmentPath') ?? projectFolder),
    tests: path.resolve(tests),
    folder: folder === undefined ? undefined : path.resolve(folder),
  };
}
