// @ts-check
import path from 'node:path';

/**
 * @typedef {object} LauncherOptions
 * @property {string} extension  folder of the extension to which the tests belong
 * @property {string} tests
 * @property {string | undefined} install  the extension under test: a packaged one, or (in the browser) its folder
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
  const [extension, tests] = [option('extensionDevelopmentPath'), option('extensionTestsPath')];
  if (extension === undefined || tests === undefined) {
    throw new Error(
      'The launcher runs tests: it needs --extensionDevelopmentPath= and --extensionTestsPath=',
    );
  }
  const install = option('install-extension');
  const folder = args.find((arg) => !arg.startsWith('-'));
  return {
    extension: path.resolve(extension),
    tests: path.resolve(tests),
    install: install === undefined ? undefined : path.resolve(install),
    folder: folder === undefined ? undefined : path.resolve(folder),
  };
}
