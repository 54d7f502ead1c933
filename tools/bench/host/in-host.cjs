// @ts-check
/**
 * Runs inside an extension host: what the host says of the extension's activation, and how long it takes until a hover
 * on each of many words is answered. The last line of the log is the figures, in milliseconds, as JSON.
 */
const vscode = require('vscode');
const { activationOf, until } = require('./startup-report.cjs');

const HOVERS = 60;

exports.run = async () => {
  const [document] = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme !== 'output');
  const extension = vscode.extensions.getExtension('dragoman.dragoman');
  if (!document || !extension) throw new Error('There is no article, or no Dragoman.');
  const { analysis } = await until(() => extension.isActive && extension.exports);
  const { mentions } = await until(analysis);
  const activation = await activationOf(extension.id);

  const positions = Array.from({ length: HOVERS }, (_, index) =>
    document.positionAt(mentions[Math.floor((index * mentions.length) / HOVERS)].start + 1),
  );
  // One that nobody has an answer to costs what the host itself takes.
  const nobodys = await vscode.workspace.openTextDocument({ language: 'log', content: document.getText() });
  const [own, others] = [[], []];
  for (const position of positions) {
    own.push(await hover(document.uri, position));
    others.push(await hover(nobodys.uri, position));
  }
  console.log(`BENCH ${JSON.stringify({ activation, own, others })}`);
};

/** @param {vscode.Uri} uri @param {vscode.Position} position */
async function hover(uri, position) {
  const begin = performance.now();
  await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, position);
  return performance.now() - begin;
}
