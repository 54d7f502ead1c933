import * as vscode from 'vscode';
import type { Analyser } from '../../analyser/analyser.ts';
import type { GlossaryText } from '../../analyser/requests.ts';
import type { GlossarySource } from '../../core/glossary/concept.ts';
import type { Disposable } from '../support/disposable.ts';
import type { Log } from '../support/log.ts';
import type { GlossaryNews, UnreadGlossary } from './glossary-news.ts';
import {
  findGlossaries,
  glossaryPlaceOf,
  type GlossaryPlace,
  type GlossaryPlaces,
} from './glossary-places.ts';
import { readGlossaryText, type ReadText } from './glossary-text.ts';
import { watchGlossaries } from './glossary-watchers.ts';

/** The glossaries of the workspace and of the user: found, read, and read anew as they change. */
export interface GlossaryStore extends Disposable {
  /** For the analyser's `DataSource`. The first call finds and reads the files; before it nothing is read. */
  readonly glossaries: () => Promise<readonly GlossaryText[]>;
  /** The same as the files are now: what has just changed is read before it answers. */
  readonly latest: () => Promise<readonly GlossaryText[]>;
  /** Finds and reads the files, where that has not been done: for who shows glossaries without an article. */
  readonly open: () => Promise<void>;
  /** What is known of the files that are used; undefined until they were read. */
  readonly news: GlossaryNews | undefined;
  /** Rises as the analyser takes changed glossaries: what was read of an article before is out of date. */
  readonly generation: number;
  /** The analyser has read the glossaries for the first time, or other ones than before. */
  readonly onDidChange: vscode.Event<GlossaryNews>;
  /** A file as it was read, by its URI. */
  readonly textOf: (file: string) => GlossaryText | undefined;
  /** What a document is as a glossary, be it saved or not; undefined where it is none. */
  readonly sourceOf: (document: vscode.TextDocument) => GlossarySource | undefined;
}

export interface GlossaryStoreOptions {
  readonly analyser: () => Analyser;
  /** What `~/` stands for in settings; a browser has none. */
  readonly home: vscode.Uri | undefined;
  /** Hears of each file that is read. */
  readonly onRead: (uri: vscode.Uri) => void;
  readonly log: Log;
}

/** Milliseconds of quiet before changed files are read: who saves all, or switches branches, changes many at once. */
const PAUSE = 200;

interface Held {
  readonly place: GlossaryPlace;
  readonly read: ReadText;
  readonly version: number;
}

const isDeepEqual = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

const NOWHERE: GlossaryPlaces = { places: [], areTooMany: false, notPaths: [] };

export function createGlossaryStore({ analyser, home, onRead, log }: GlossaryStoreOptions): GlossaryStore {
  const changed = new vscode.EventEmitter<GlossaryNews>();
  const stale = new Set<string>();
  let held: readonly Held[] = [];
  let found = NOWHERE;
  let isListStale = true;
  let lastVersion = 0;
  let opening: Promise<void> | undefined;
  let watching: Disposable | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let reload: Promise<void> = Promise.resolve();
  let isDisposed = false;
  let news: GlossaryNews | undefined;
  let generation = 0;

  /** Reads what is new or has changed. False where all is as it was. */
  async function load(): Promise<boolean> {
    const before = new Map(held.map((each) => [each.place.source.file, each]));
    const changes = new Set(stale);
    stale.clear();
    if (isListStale) {
      isListStale = false;
      found = await findGlossaries(home);
    }
    const next = await Promise.all(
      found.places.map(async (place): Promise<Held> => {
        const { file } = place.source;
        const known = before.get(file);
        const isKnown = known !== undefined && isDeepEqual(known.place.source, place.source);
        if (isKnown && known.read.ok && !changes.has(file)) return known;
        onRead(place.uri);
        const read = await readGlossaryText(place.uri);
        return isKnown && isDeepEqual(known.read, read) ? known : { place, read, version: ++lastVersion };
      }),
    );
    const isSame = next.length === held.length && next.every((each, index) => each === held[index]);
    held = next;
    return !isSame;
  }

  function texts(): readonly GlossaryText[] {
    return held.flatMap(({ place: { source }, read, version }) =>
      read.ok ? [{ source, text: read.text, version }] : [],
    );
  }

  /** Has the analyser take the glossaries, and tells what became of them. */
  async function publish(): Promise<void> {
    const isFirst = news === undefined;
    // An analyser that is not needed yet is not begun for nothing.
    const isNothing = isFirst && texts().length === 0;
    const answer = isNothing
      ? ({ ok: true, value: { files: [] } } as const)
      : await analyser().refreshGlossaries();
    if (isDisposed) return;
    if (!answer.ok) {
      log.error(`Could not read the glossaries: ${answer.why === 'failed' ? answer.message : answer.why}`);
      return;
    }
    const unread = held.flatMap(({ place: { source }, read }): readonly UnreadGlossary[] => {
      if (read.ok) return [];
      const { why, detail } = read;
      return [{ source, why, ...(detail === undefined ? {} : { detail }) }];
    });
    const { areTooMany, notPaths } = found;
    news = { ...answer.value, unread, areTooMany, notPaths };
    if (!isFirst) generation++;
    changed.fire(news);
  }

  function begin(): Promise<void> {
    watching = watchGlossaries(home, {
      onChange: (uri) => {
        stale.add(uri.toString());
        schedule();
      },
      onMove: () => {
        isListStale = true;
        schedule();
      },
      onDoubt: () => {
        isListStale = true;
        for (const { place } of held) stale.add(place.source.file);
        schedule();
      },
      isAbove: (folder) =>
        held.some(({ place: { source } }) => source.file.startsWith(`${folder.toString()}/`)),
    });
    const first = load();
    // Whoever waits for the texts is the analyser itself, which cannot answer before it has them.
    reload = first.then(publish).catch(logFailure);
    return first.then(() => undefined, logFailure);
  }

  async function loadAgain(): Promise<void> {
    if (isDisposed) return;
    const { areTooMany, notPaths } = found;
    const isChanged = await load();
    if (isChanged || !isDeepEqual({ ...found, areTooMany, notPaths }, found)) await publish();
  }

  function reloadNow(): Promise<void> {
    clearTimeout(pause);
    reload = reload.then(loadAgain).catch(logFailure);
    return reload;
  }

  function schedule(): void {
    clearTimeout(pause);
    pause = setTimeout(() => void reloadNow(), PAUSE);
  }

  function logFailure(error: unknown): void {
    log.error(error instanceof Error ? error : String(error));
  }

  const open = (): Promise<void> => (opening ??= begin());
  return {
    glossaries: async () => {
      await open();
      return texts();
    },
    latest: async () => {
      await open();
      await reloadNow();
      return texts();
    },
    open,
    get news() {
      return news;
    },
    get generation() {
      return generation;
    },
    onDidChange: changed.event,
    textOf: (file) => texts().find(({ source }) => source.file === file),
    sourceOf: (document) => glossaryPlaceOf(document, home)?.source,
    dispose: () => {
      isDisposed = true;
      clearTimeout(pause);
      watching?.dispose();
      changed.dispose();
    },
  };
}
