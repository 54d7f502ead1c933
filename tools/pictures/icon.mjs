// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Draws the icon of the Marketplace from its SVG, which `vsce` does not take: twice the size at which it is shown.
 * @param {import('playwright-core').Browser} browser
 * @param {string} folder  of the SVG and of the picture
 */
export async function drawIcon(browser, folder) {
  const svg = await readFile(path.join(folder, 'icon.svg'), 'utf8');
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await writeFile(path.join(folder, 'icon.png'), await page.screenshot({ omitBackground: true }));
  await page.close();
}
