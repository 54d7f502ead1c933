// @ts-check
/**
 * Runs inside an extension host: what the host says of the extension's activation, what it cost (`own-time.cjs`), and how
 * long it takes until a hover on each of many words is answered. The last line of the log is the figures, in
 * milliseconds, as JSON.
 */
const vscode = require('vscode');

const HOVERS = 60;
const PATIENCE = 120_000;

exports.run = async () => {
  const [document] = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme !== 'output');
  const extension = vscode.extensions.getExtension('dragoman.dragoman');
  if (!document || !extension) throw new Error('There is no article, or no Dragoman.');
  const { analysis } = await until(() => extension.isActive && extension.exports);
  const { mentions } = await until(analysis);
  const activation = activationIn(await until(startupReport), extension.id);

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
  const { dragomanOwnTime: ownTime } = /** @type {any} */ (globalThis);
  console.log(`BENCH ${JSON.stringify({ activation, ownTime, own, others })}`);
};

/** @template T @param {() => T | Promise<T>} look @returns {Promise<NonNullable<Exclude<T, false>>>} */
async function until(look) {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const found = await look();
    if (found) return /** @type {any} */ (found);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing came of ${look}`);
}

/** The text of "Developer: Startup Performance", once it is complete. */
async function startupReport() {
  await vscode.commands.executeCommand('perfview.show');
  const report = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText();
  return report?.includes('dragoman.dragoman') && report;
}

/**
 * @param {string} report  with a table of extensions, whose head names its columns
 * @param {string} id
 */
function activationIn(report, id) {
  const rows = report.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const head = rows.find((cells) => cells.includes('Load Code')) ?? [];
  const row = rows.find((cells) => cells.includes(id)) ?? [];
  const figure = (/** @type {string} */ column) => Number(row[head.indexOf(column)]);
  return { load: figure('Load Code'), activate: figure('Call Activate'), finish: figure('Finish Activate') };
}

/** @param {vscode.Uri} uri @param {vscode.Position} position */
async function hover(uri, position) {
  const begin = performance.now();
  await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, position);
  return performance.now() - begin;
}
