import type {
  AnswerOf,
  Click,
  Counts,
  DriverReply,
  ElementInfo,
  Hover,
  QuickInput,
  StatusItem,
  TakenBy,
  Target,
  TextPosition,
  Theme,
  VerbName,
} from '../../../tools/host/driver-contract.d.ts';

type Where = Omit<Target, 'selector' | 'panel'>;

/**
 * Part of the window: the workbench as a whole or one panel. Selectors are CSS and reach into shadow roots;
 * `role=button[name="Next"]` will do, too. Whatever is used or waited for has 15 seconds to appear unless
 * `timeout` (milliseconds) says otherwise; what does not appear rejects with a message that says what was awaited.
 */
export interface Surface {
  /** All that match now, whether in sight or not; an empty array where nothing does. */
  find(selector: string, where?: Where): Promise<readonly ElementInfo[]>;
  /** Waits until the first (or `nth`) that matches is in sight: `waitFor('[role=treeitem]', { within: 'HTS' })`. */
  waitFor(selector: string, where?: Where): Promise<ElementInfo>;
  /** Waits until nothing that matches is in sight. */
  waitUntilGone(selector: string, where?: Where): Promise<void>;
  /** The text that a reader sees, of the whole or of one element. */
  read(selector?: string, where?: Where): Promise<string>;
  /** What a screen reader is told, as Playwright's ARIA snapshot: `- treeitem "Government of Syria" [level=2]`. */
  accessibility(selector?: string, where?: Where): Promise<string>;
  /** A click in the middle of an element: `click('[role=treeitem]', { within: 'HTS', count: 2 })`. */
  click(selector: string, where?: Where & Click): Promise<void>;
  /** Presses a key, in an element where one is named, else where the focus is: `press('ArrowDown', '[role=tree]')`. */
  press(keys: string, selector?: string, where?: Where): Promise<void>;
  /** Types text, in an element where one is named, else where the focus is. */
  type(text: string, selector?: string, where?: Where): Promise<void>;
}

/** A webview panel of the side bar. */
export interface Panel extends Surface {
  /** Brings the panel into sight as a user does, through the activity bar, and waits for its content. */
  show(): Promise<void>;
  /** A picture of this panel alone. */
  screenshot(name: string): Promise<string>;
}

/** The window as a user has it. The verbs are carried out one after the other, by mouse and keyboard. */
export interface Ui extends Surface {
  /** The panel of a view, `dragoman.actors`. */
  panel(view: string): Panel;
  /** Opens a file by its path through "Go to File…". */
  openFile(path: string): Promise<void>;
  /** Runs a command by the title that the command palette shows: `runCommand('Dragoman: Set publication date…')`. */
  runCommand(title: string): Promise<void>;
  /** The list or input box that a command opened; null where none is open. */
  quickInput(): Promise<QuickInput | null>;
  /** Picks the entry of that label from the open list, or enters the text into the open input box. */
  answer(text: string): Promise<void>;
  /**
   * Puts the mouse on words of the active editor and reads the hover, which stays open (for a picture). Null where
   * none comes within `timeout` milliseconds (15 seconds). Words out of sight are scrolled to.
   */
  hover(
    text: string,
    options?: Omit<TextPosition, 'text'> & { readonly timeout?: number },
  ): Promise<Hover | null>;
  /** Clicks on words of the active editor, which puts the cursor there. */
  place(text: string, options?: Omit<TextPosition, 'text'>): Promise<void>;
  statusBar(): Promise<readonly StatusItem[]>;
  /** The lines of the language status of the active editor (the braces in the status bar). */
  languageStatus(): Promise<readonly string[]>;
  /** The notifications of the bell's list; a window under test shows no toasts. */
  notifications(): Promise<readonly string[]>;
  /** Clicks a button of the notification that holds the text. */
  answerNotification(within: string, button: string): Promise<void>;
  selectTheme(theme: Theme): Promise<void>;
  /** Saves a picture of the window as `.vscode-test/screenshots/NAME.png` and returns its path. */
  screenshot(name: string): Promise<string>;
  /** For the suite's entry alone: says how the tests went. */
  report(counts: Counts): Promise<void>;
}

/**
 * The client of the UI driver (`tools/host/ui-driver.mjs`), for tests in an extension host.
 *
 * ```ts
 * describeUi('the Actors panel', (ui) => {
 *   it('selects a mention on a click', async () => {
 *     await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sample('en-1.txt')));
 *     const actors = ui.panel('dragoman.actors');
 *     await actors.show();
 *     await actors.click('[role=treeitem]', { within: 'Maria Lopes' });
 *     await until(() => selectedText() === 'Maria Lopes');
 *     await ui.screenshot('actors-selected');
 *   });
 * });
 * ```
 *
 * @param address - `http://127.0.0.1:PORT/TOKEN`
 */
export function createUi(address: string): Ui {
  const call = async <V extends VerbName>(verb: V, args: TakenBy<V>): Promise<AnswerOf<V>> => {
    const response = await fetch(`${address}/${verb}`, { method: 'POST', body: JSON.stringify(args) });
    const reply = (await response.json()) as DriverReply;
    if (!reply.ok) {
      throw new Error(`${verb} ${JSON.stringify(args)}: ${reply.why}`);
    }
    return reply.value as AnswerOf<V>;
  };
  const surface = (panel?: string): Surface => {
    const maybe = (selector: string | undefined, where: Where = {}): Partial<Target> => ({
      ...where,
      ...(selector === undefined ? {} : { selector }),
      ...(panel === undefined ? {} : { panel }),
    });
    const target = (selector: string, where?: Where): Target => ({ ...maybe(undefined, where), selector });
    return {
      find: (selector, where) => call('find', target(selector, where)),
      waitFor: async (selector, where) => {
        const element = await call('waitFor', target(selector, where));
        if (element === null) {
          throw new Error(`${selector} came and went`);
        }
        return element;
      },
      waitUntilGone: async (selector, where) => {
        await call('waitFor', { ...target(selector, where), state: 'hidden' });
      },
      read: (selector, where) => call('read', maybe(selector, where)),
      accessibility: (selector, where) => call('accessibility', maybe(selector, where)),
      click: (selector, where) => call('click', target(selector, where)),
      press: (keys, selector, where) => call('press', { keys, ...maybe(selector, where) }),
      type: (text, selector, where) => call('type', { text, ...maybe(selector, where) }),
    };
  };
  return {
    ...surface(),
    panel: (view) => ({
      ...surface(view),
      show: () => call('showPanel', { panel: view }),
      screenshot: (name) => call('screenshot', { name, panel: view }),
    }),
    openFile: (path) => call('openFile', { path }),
    runCommand: (title) => call('runCommand', { title }),
    quickInput: () => call('quickInput', {}),
    answer: (text) => call('answer', { text }),
    hover: (text, options) => call('hover', { text, ...options }),
    place: (text, options) => call('place', { text, ...options }),
    statusBar: () => call('statusBar', {}),
    languageStatus: () => call('languageStatus', {}),
    notifications: () => call('notifications', {}),
    answerNotification: (within, button) => call('answerNotification', { within, button }),
    selectTheme: (theme) => call('selectTheme', { theme }),
    screenshot: (name) => call('screenshot', { name }),
    report: (counts) => call('report', counts),
  };
}
