// @ts-check
import { chromium } from 'playwright-core';

/** What keeps a Chromium quiet and lets it run in a container. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A laptop's window: wide enough for the side bar, an editor and a hover beside each other. */
export const windowSize = { width: 1280, height: 800 };

/**
 * @param {string} executable
 * @param {{ headless?: boolean }} [options]
 */
export async function launchBrowser(executable, { headless = true } = {}) {
  // Whoever launches a browser also ends it on a signal; Playwright's own handlers would keep the process alive.
  const handlers = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ executablePath: executable, args: flags, headless, ...handlers });
}
