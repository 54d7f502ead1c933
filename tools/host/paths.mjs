// @ts-check
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The project's folder, which is also the path of the extension under development. */
export const projectFolder = path.resolve(fileURLToPath(import.meta.url), '../../..');

/** Everything the tools fetch or produce; ignored by git and safe to delete. */
export const hostFolder = path.join(projectFolder, '.vscode-test');

/** Where the UI driver saves its screenshots. */
export const screenshotFolder = path.join(hostFolder, 'screenshots');

/** The articles that `npm start` opens. */
export const samplesFolder = path.join(projectFolder, 'media', 'samples');
