/**
 * What the UI driver can do, as one map: the name of a verb, what it takes, what it answers. The driver, its
 * loopback server and the client in the test suites derive their types from it.
 */
export interface DriverVerbs {
  openFile: Verb<{ readonly path: string }, void>;
  runCommand: Verb<{ readonly title: string }, void>;
  showPanel: Verb<{ readonly panel: string }, void>;
  quickInput: Verb<object, QuickInput | null>;
  answer: Verb<{ readonly text: string }, void>;
  find: Verb<Target, readonly ElementInfo[]>;
  waitFor: Verb<Target & { readonly state?: 'visible' | 'hidden' }, ElementInfo | null>;
  read: Verb<Partial<Target>, string>;
  accessibility: Verb<Partial<Target>, string>;
  click: Verb<Target & Click, void>;
  press: Verb<Partial<Target> & { readonly keys: string }, void>;
  type: Verb<Partial<Target> & { readonly text: string }, void>;
  hover: Verb<TextPosition & { readonly timeout?: number }, Hover | null>;
  place: Verb<TextPosition, void>;
  statusBar: Verb<object, readonly StatusItem[]>;
  languageStatus: Verb<object, readonly string[]>;
  notifications: Verb<object, readonly string[]>;
  answerNotification: Verb<{ readonly within: string; readonly button: string }, void>;
  selectTheme: Verb<{ readonly theme: Theme }, void>;
  screenshot: Verb<{ readonly name: string; readonly panel?: string }, string>;
  report: Verb<Counts, void>;
}

export interface Verb<Arguments, Answer> {
  readonly takes: Arguments;
  readonly answers: Answer;
}

/** An element of the workbench, or of a panel where `panel` names its view. */
export interface Target {
  /** A CSS selector; it reaches into shadow roots. Playwright's own (`role=button[name="Next"]`) will do, too. */
  readonly selector: string;
  /** View id of a webview panel, `dragoman.actors`; it has to be in sight. */
  readonly panel?: string;
  /** Only elements that hold this text. */
  readonly within?: string;
  /** Which of several, from 0; the first without it. */
  readonly nth?: number;
  /** In milliseconds; 15 seconds without it. */
  readonly timeout?: number;
}

export interface Click {
  readonly button?: 'left' | 'right';
  readonly count?: 1 | 2;
  readonly modifiers?: readonly ('Alt' | 'Control' | 'ControlOrMeta' | 'Meta' | 'Shift')[];
}

/** Words as they stand in the active editor, on one line of its text (which may be wrapped). */
export interface TextPosition {
  readonly text: string;
  /** Which of several, from 0, counted from the top of the document. */
  readonly occurrence?: number;
}

export interface ElementInfo {
  readonly tag: string;
  /** What a reader sees of its text. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isVisible: boolean;
  /** It or an element within it has the focus. */
  readonly hasFocus: boolean;
  /** In pixels of the window, or of the panel's document. */
  readonly bounds: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Computed CSS values. */
  readonly style: {
    readonly color: string;
    readonly background: string;
    readonly font: string;
    readonly outline: string;
  };
}

export interface Hover {
  readonly text: string;
  readonly html: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

export interface StatusItem {
  readonly id: string;
  readonly text: string;
  /** What a screen reader says. */
  readonly label: string;
}

/** The command palette, a list to pick from or an input box, whichever is open. */
export interface QuickInput {
  readonly title: string;
  /** What is in the input now. */
  readonly value: string;
  readonly placeholder: string;
  /** What is said below the input: a prompt, or why the value will not do. */
  readonly message: string;
  readonly items: readonly string[];
}

/** The themes that come with VS Code, one of each kind. */
export type Theme = 'light' | 'dark' | 'high contrast dark' | 'high contrast light';

/** What a test runner says at its end. */
export interface Counts {
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export type VerbName = keyof DriverVerbs;
export type TakenBy<V extends VerbName> = DriverVerbs[V]['takes'];
export type AnswerOf<V extends VerbName> = DriverVerbs[V]['answers'];
export type DriverImplementation = { readonly [V in VerbName]: (args: TakenBy<V>) => Promise<AnswerOf<V>> };

/** One line of the loopback server's answer. */
export type DriverReply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };
