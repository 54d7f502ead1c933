import type { Engine, NameModelSource } from '../engine.ts';
import type { GlossaryText } from '../requests.ts';

/** What a worker offers to the host: the engine behind a thread. `load` comes first. */
export interface WorkerFunctions extends Engine {
  /**
   * @param bundle the glossaries, as `glossaryFiles` reads them
   * @param gazetteer where places lie, as `createGazetteer` reads it; null where it cannot be read
   * @param glossaries those of the workspace and of the user
   */
  load(bundle: string, gazetteer: string | null, glossaries: readonly GlossaryText[]): void;
}

/** What the host offers to a worker: it reads the files that the worker turns out to need. */
export type HostFunctions = NameModelSource;

/** One end of a thread's message channel. */
export interface MessageEnd {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** A running worker as the host sees it. */
export interface WorkerHandle extends MessageEnd {
  /** Called once when the thread has died or could not run; never after `terminate`. */
  onFailure(listener: (error: Error) => void): void;
  terminate(): void;
}

/** Starts a worker; rejects where none can be had. */
export type StartWorker = () => Promise<WorkerHandle>;
