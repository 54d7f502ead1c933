// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Settings of every window that the tools open: nothing in the way of the extension. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  // What a desktop asks in a window of its own nobody could answer from here.
  'files.simpleDialog.enable': true,
  // As on the desktop: a window in a browser saves after a second, and a test of unsaved text may take longer.
  'files.autoSave': 'off',
};

/**
 * @param {string} userData  VS Code's `--user-data-dir`
 * @param {Record<string, unknown>} [settings]  over the quiet ones
 */
export async function writeSettings(userData, settings) {
  await mkdir(path.join(userData, 'User'), { recursive: true });
  await writeFile(
    path.join(userData, 'User', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, null, 2),
  );
}
