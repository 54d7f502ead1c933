import type { Analyser, Answer, DataSource } from '../analyser.ts';
import { ABORTED, failed, unlessAborted } from '../answer.ts';
import type { StartWorker } from './protocol.ts';
import { connectWorker, type RemoteEngine, type WorkerConnection } from './worker-connection.ts';

export interface WorkerAnalyserOptions {
  readonly start: StartWorker;
  readonly data: DataSource;
  readonly patience?: Partial<Patience>;
}

/** Milliseconds after which a worker that does not start, or does not answer, is given up. */
export interface Patience {
  readonly start: number;
  readonly answer: number;
}

const USUAL_PATIENCE: Patience = { start: 20_000, answer: 20_000 };

/**
 * The analyser that runs in a worker, started with the first request. Requests are sent one at a time, so that one
 * nobody waits for any more is never begun, and so that it is known which one killed or stalled the worker: that
 * one fails, and those behind it go on with a new worker.
 */
export function createWorkerAnalyser({ start, data, ...options }: WorkerAnalyserOptions): Analyser {
  const patience = { ...USUAL_PATIENCE, ...options.patience };
  let connection: WorkerConnection | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let disposed = false;

  function disconnect(): void {
    connection?.end();
    connection = null;
  }

  async function ask<T>(
    question: (engine: RemoteEngine) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<Answer<T>> {
    if (signal?.aborted) return ABORTED;
    if (disposed) return failed(new Error('The analyser was disposed.'));
    connection ??= connectWorker(start, data);
    try {
      await within(patience, connection.ready, 'start');
      return { ok: true, value: await within(patience, connection.ask(question), 'answer') };
    } catch (error) {
      disconnect();
      // A worker that does not even start is no use; one that does not answer met a text it cannot cope with.
      return error instanceof OutOfTime && error.doing === 'answer'
        ? { ok: false, why: 'timeout' }
        : failed(error);
    }
  }

  function inTurn<T>(
    question: (engine: RemoteEngine) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<Answer<T>> {
    const answer = last.then(() => ask(question, signal));
    last = answer;
    return unlessAborted(answer, signal);
  }

  return {
    analyse: (request, signal) => inTurn((engine) => engine.analyse(request), signal),
    lookUp: (request, signal) => inTurn((engine) => engine.lookUp(request), signal),
    concepts: (request, signal) => inTurn((engine) => engine.concepts(request), signal),
    search: (request, signal) => inTurn((engine) => engine.search(request), signal),
    checkTerms: (request, signal) => inTurn((engine) => engine.checkTerms(request), signal),
    complete: (request, signal) => inTurn((engine) => engine.complete(request), signal),
    occurrences: (request, signal) => inTurn((engine) => engine.occurrences(request), signal),
    lint: (request, signal) => inTurn((engine) => engine.lint(request), signal),
    refreshGlossaries: (signal) =>
      inTurn(async (engine) => engine.useGlossaries(await data.glossaries()), signal),
    dispose: () => {
      disposed = true;
      disconnect();
    },
  };
}

class OutOfTime extends Error {
  constructor(readonly doing: keyof Patience) {
    super(`The worker did not ${doing} in time.`);
  }
}

async function within<T>(patience: Patience, promise: Promise<T>, doing: keyof Patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const outOfTime = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new OutOfTime(doing));
    }, patience[doing]);
  });
  return Promise.race([promise, outOfTime]).finally(() => {
    clearTimeout(timer);
  });
}
