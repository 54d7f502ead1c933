// @ts-check
import { open } from '@vscode/test-web';
import { freePort } from './free-port.mjs';

/**
 * Serves VS Code for the Web, whose extension host is a web worker, as vscode.dev does.
 * @param {object} options
 * @param {import('../setup.mjs').WebHost} options.host
 * @param {string} options.extension  folder of the extension under development
 * @param {string} [options.tests]  module that exports `run()`, below that folder
 * @param {readonly string[]} [options.installed]  folders of other extensions
 * @param {string} [options.folder]  to open; changes to it stay in memory
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serveWebHost({ host, extension, tests, installed = [], folder }) {
  const port = await freePort();
  const served = await open({
    browserType: 'none',
    quality: 'stable',
    commit: host.commit,
    testRunnerDataDir: host.dataFolder,
    extensionDevelopmentPath: extension,
    extensionPaths: [...installed],
    ...(tests === undefined ? {} : { extensionTestsPath: tests }),
    ...(folder === undefined ? {} : { folderPath: folder }),
    host: 'localhost',
    port,
  });
  return { address: `http://localhost:${String(port)}/`, stop: async () => served.dispose() };
}
