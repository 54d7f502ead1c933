import assert from 'node:assert/strict';
import { createBirpc, type BirpcReturn } from 'birpc';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type {
  ChosenDate,
  HostFunctions,
  PanelAction,
  PanelFunctions,
  PanelState,
  RevealRequest,
} from '../../../src/rpc/panels.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { connectGlossary, type GlossaryPage } from './glossary-page.ts';
import { servePanels, type PanelServer } from './serve-panels.ts';
import { THEMES, type Theme } from './themes.ts';

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser takes its time on a busy machine; in milliseconds. */
const PATIENCE = 60_000;

/** A panel in a browser, with a host that notes what the panel asks of it. */
export interface PanelPage<View> {
  readonly page: Page;
  /** What the panel has asked for since it was opened, in order, with all that is on its way from the page. */
  reveals(): Promise<readonly RevealRequest[]>;
  calls(): Promise<readonly (keyof HostFunctions)[]>;
  chosenDates(): Promise<readonly ChosenDate[]>;
  /** What it has put on the clipboard. */
  copies(): Promise<readonly string[]>;
  /** Sends a state as the next snapshot, or as one with a number of its own. */
  show(state: PanelState<View>, options?: { uiLanguage?: string; seq?: number }): Promise<void>;
  markCaret(span: Span | null): Promise<void>;
  /** A command of the view. */
  perform(action: PanelAction): Promise<void>;
  /** What VS Code does to a panel that is hidden and shown again. */
  reload(): Promise<void>;
  /** Keys of the keyboard, one after the other, by Playwright's names. */
  press(...keys: readonly string[]): Promise<void>;
  screenshot(name: string): Promise<void>;
}

export interface PanelOptions {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  /** Lets in what the page's policy forbids: axe measures with styles of its own. */
  readonly bypassesPolicy?: boolean;
  /** Language of the UI; English without it. Only for states that are opened by name. */
  readonly uiLanguage?: string;
}

export interface PanelBrowser {
  open<View>(panel: 'actors' | 'dates' | 'places', options?: PanelOptions): Promise<PanelPage<View>>;
  openGlossary(options?: PanelOptions): Promise<GlossaryPage>;
}

/**
 * A browser for the suite that calls it. After each test the panels are closed, and the test fails where one of
 * them threw or broke its content security policy.
 */
export function usePanelBrowser(): PanelBrowser {
  let browser: Browser;
  let server: PanelServer;
  let complaints: string[] = [];
  before(async function () {
    this.timeout(PATIENCE);
    server = await servePanels(path.resolve('dist/webview'));
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: CHROMIUM_ARGUMENTS,
    });
  });
  beforeEach(function () {
    this.currentTest?.timeout(PATIENCE);
  });
  afterEach(async function () {
    this.timeout(PATIENCE);
    await Promise.all(browser.contexts().map((context) => context.close()));
    const said = complaints;
    complaints = [];
    assert.deepEqual(said, []);
  });
  after(async function () {
    this.timeout(PATIENCE);
    await browser.close();
    server.close();
  });
  async function newPage(options: PanelOptions): Promise<Page> {
    const { theme = 'dark', width = 320, height = 720, bypassesPolicy = false } = options;
    const context = await browser.newContext({ viewport: { width, height }, bypassCSP: bypassesPolicy });
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await page.addInitScript(standInForVsCode, THEMES[theme]);
    return page;
  }

  return {
    open: async <View>(panel: 'actors' | 'dates' | 'places', options: PanelOptions = {}) =>
      connect<View>(await newPage(options), server.url(panel)),
    openGlossary: async (options = {}) => connectGlossary(await newPage(options), server.url('glossary')),
  };
}

/** Opens a channel to a page, whose end of it is a host's. */
export async function wire<Page_ extends object, Host extends object>(
  page: Page,
  host: Host,
): Promise<BirpcReturn<Page_, Host>> {
  const fromPage = new EventTarget();
  const channel = createBirpc<Page_, Host>(host, {
    post: (message: unknown) =>
      page.evaluate((data) => {
        window.postMessage(data, '*');
      }, message),
    on: (receive) => {
      fromPage.addEventListener('message', (event) => {
        receive((event as MessageEvent<unknown>).data);
      });
    },
  });
  await page.exposeFunction('sendToHost', (data: unknown) => {
    if (data !== null) fromPage.dispatchEvent(new MessageEvent('message', { data }));
  });
  return channel;
}

/** What every page under test can do. */
export function handlesOf(page: Page): Pick<PanelPage<unknown>, 'press' | 'screenshot'> {
  return {
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
      await settled(page);
    },
    screenshot: async (name) => {
      // The icons' styles and font come last.
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: path.join('.vscode-test', 'screenshots', `panels-${name}.png`) });
    },
  };
}

async function connect<View>(page: Page, url: string): Promise<PanelPage<View>> {
  const reveals: RevealRequest[] = [];
  const calls: (keyof HostFunctions)[] = [];
  const chosenDates: ChosenDate[] = [];
  const copies: string[] = [];
  const last = { seq: 0 };
  const host: HostFunctions = {
    ready: () => void calls.push('ready'),
    reveal: (request) => void reveals.push(request),
    // It reads as a date what ends in a year, and that as the first of May.
    readDate: ({ typed }) => Promise.resolve(/\d{4}$/u.test(typed) ? `${typed.slice(-4)}-05-01` : null),
    setPublicationDate: (request) => void chosenDates.push(request),
    writePublicationDate: () => void calls.push('writePublicationDate'),
    focusChanged: () => undefined,
    copy: ({ text }) => {
      copies.push(text);
      return Promise.resolve(true);
    },
    exportDates: () => void calls.push('exportDates'),
    retry: () => void calls.push('retry'),
    takeNextStep: () => void calls.push('takeNextStep'),
  };
  const panel = await wire<PanelFunctions<View>, HostFunctions>(page, host);
  const heard = async <T>(notes: readonly T[]): Promise<readonly T[]> => {
    await settled(page);
    return notes;
  };
  const load = async (): Promise<void> => {
    const loaded = calls.length;
    await page.goto(url);
    while (calls.length === loaded) await page.waitForTimeout(10);
  };
  await load();
  return {
    page,
    reveals: () => heard(reveals),
    calls: () => heard(calls),
    chosenDates: () => heard(chosenDates),
    copies: () => heard(copies),
    show: async (state, { uiLanguage = 'en', seq = last.seq + 1 } = {}) => {
      last.seq = Math.max(last.seq, seq);
      await panel.show({ seq, uiLanguage, state });
      await settled(page);
    },
    markCaret: async (span) => {
      await panel.markCaret(span);
      await settled(page);
    },
    perform: async (action) => {
      await panel.perform(action);
      await settled(page);
    },
    reload: load,
    ...handlesOf(page),
  };
}

/**
 * Two frames: the panel has drawn what it was told, and has scrolled and focused after that. Then a message to the
 * host and back, which those that the panel has sent cannot be behind.
 */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { nextFrame, sendToHost } = window as unknown as PageOfPanel;
    await nextFrame();
    await nextFrame();
    await sendToHost(null);
  });
}

/** Changes the theme under an open page, as VS Code does. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.evaluate(({ kind, tokens }) => {
    const { style } = document.documentElement;
    for (const name of [...style])
      if (name.startsWith('--vscode-') && !name.startsWith('--vscode-font')) style.removeProperty(name);
    for (const [token, colour] of Object.entries(tokens)) style.setProperty(`--vscode-${token}`, colour);
    document.body.className = kind;
  }, THEMES[theme]);
  await settled(page);
}

/** What the harness has put on the page's window. */
interface PageOfPanel {
  readonly nextFrame: () => Promise<unknown>;
  readonly sendToHost: (data: unknown) => Promise<void>;
}

/** Runs in the page before its scripts: VS Code's API, its default styles, and the tokens of a theme. */
function standInForVsCode({
  kind,
  tokens,
}: {
  kind: string;
  tokens: Readonly<Record<string, string>>;
}): void {
  // Kept from here: a test may stop the page's clock, and frames with it.
  const requestFrame = requestAnimationFrame.bind(window);
  Object.assign(window, {
    nextFrame: () => new Promise(requestFrame),
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => {
        (window as unknown as { sendToHost: (data: unknown) => void }).sendToHost(message);
      },
      getState: (): unknown => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
      setState: (state: unknown) => {
        sessionStorage.setItem('state', JSON.stringify(state));
      },
    }),
  });
  // The document is parsed, and the page's modules are still to run.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    const { style } = document.documentElement;
    for (const [token, colour] of Object.entries(tokens)) style.setProperty(`--vscode-${token}`, colour);
    style.setProperty('--vscode-font-size', '13px');
    style.setProperty('--vscode-font-family', 'system-ui, "Ubuntu", "Droid Sans", sans-serif');
    document.body.className = kind;
    const defaults = new CSSStyleSheet();
    defaults.replaceSync(
      'body { margin: 0; padding: 0 20px; background: var(--vscode-sideBar-background); color: var(--vscode-foreground) }',
    );
    document.adoptedStyleSheets.unshift(defaults);
  });
}
