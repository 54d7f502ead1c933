#!/usr/bin/env node
// @ts-check
/**
 * `node tools/contact-sheet.mjs SHEET.png [--columns 4] PICTURE.png…`: pictures side by side with their names, to look
 * at many at once. The tests put theirs into `.vscode-test/screenshots/`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { columns: { type: 'string', default: '4' } },
});
const [sheet, ...pictures] = positionals;
if (sheet === undefined || pictures.length === 0) throw new Error('Name the sheet, then the pictures');

const figures = pictures.map((picture) => {
  const data = readFileSync(picture).toString('base64');
  return `<figure><figcaption>${path.basename(picture, '.png')}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
});
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1800, height: 800 } });
await page.setContent(
  `<style>body { display: grid; grid-template-columns: repeat(${values.columns}, auto); gap: 12px; margin: 12px; width: max-content;
     background: #777; font: 12px sans-serif } figure { margin: 0 } img { display: block }</style>${figures.join('')}`,
);
const { width, height } = await page.evaluate(() => {
  const { scrollWidth, scrollHeight } = document.documentElement;
  return { width: scrollWidth, height: scrollHeight };
});
await page.setViewportSize({ width, height });
await page.screenshot({ path: sheet });
await browser.close();
