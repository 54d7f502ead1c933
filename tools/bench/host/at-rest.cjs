// @ts-check
/**
 * Runs inside an extension host without an article: lets the window come to rest, and activates the extension then, so that
 * what the host reports is our own code's time, and not the wait for a window that starts meanwhile.
 */
const vscode = require('vscode');
const { activationOf, until } = require('./startup-report.cjs');

/** Milliseconds after which a window without files has nothing left to do. */
const REST = 8000;

exports.run = async () => {
  const extension = await until(() => vscode.extensions.getExtension('dragoman.dragoman'));
  await new Promise((resolve) => setTimeout(resolve, REST));
  if (extension.isActive) throw new Error('Dragoman was activated without an article.');
  await extension.activate();
  console.log(`BENCH ${JSON.stringify(await activationOf(extension.id))}`);
};
