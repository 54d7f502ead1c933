// @ts-check
/** What a host says of an extension's start. */
const vscode = require('vscode');

const PATIENCE = 120_000;

/** @template T @param {() => T | Promise<T>} look @returns {Promise<NonNullable<Exclude<T, false>>>} */
exports.until = async (look) => {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const found = await look();
    if (found) return /** @type {any} */ (found);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing came of ${look}`);
};

/** How long the host took over an extension that is active. @param {string} id */
exports.activationOf = async (id) => activationIn(await exports.until(startupReport), id);

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
