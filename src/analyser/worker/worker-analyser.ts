import { createBirpc, type BirpcReturn } from 'birpc';
import type { Analyser, Answer, DataSource } from '../analyser.ts';
import { ABORTED, failed, unlessAborted } from '../answer.ts';
import type { StartWorker, WorkerFunctions, WorkerHandle } from './protocol.ts';

/** A worker with its data loaded. `broken` rejects when the thread dies. */
interface Connection {
  readonly remote: BirpcReturn<WorkerFunctions>;
  readonly broken: Promise<never>;
  readonly handle: WorkerHandle;
}

export interface WorkerAnalyserOptions {
  readonly start: StartWorker;
  readonly data: DataSource;
  /** Milliseconds after which a request is given up and its worker killed. */
  readonly patience?: number;
}

class OutOfTime extends Error {
  constructor(readonly doing: 'start' | 'answer') {
    super(`The worker did not ${doing} in time.`);
  }
}

async function within<T>(patience: number, promise: Promise<T>, doing: 'start' | 'answer'): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const outOfTime = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new OutOfTime(doing));
    }, patience);
  });
  return Promise.race([promise, outOfTime]).finally(() => {
    clearTimeout(timer);
  });
}

/**
 * The analyser that runs in a worker, started with the first request. Requests are sent one at a time, so that one
 * nobody waits for any more is never begun, and so that it is known which one killed or stalled the worker: that
 * one fails, and those behind it go on with a new worker.
 */
export function createWorkerAnalyser({ start, data, patience = 20_000 }: WorkerAnalyserOptions): Analyser {
  let connection: Promise<Connection> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let disposed = false;

  async function connect(): Promise<Connection> {
    const [handle, glossary] = await Promise.all([start(), data.glossary()]);
    const broken = new Promise<never>((_, reject) => {
      handle.onFailure(reject);
    });
    // Nobody may be waiting for the worker when it dies: the next request finds out.
    broken.catch(disconnect);
    const remote = createBirpc<WorkerFunctions>(
      {},
      {
        post: (message) => {
          handle.post(message);
        },
        on: (listener) => {
          handle.onMessage(listener);
        },
        timeout: -1,
      },
    );
    await Promise.race([remote.load(glossary), broken]);
    return { remote, broken, handle };
  }

  function disconnect(): void {
    const leaving = connection;
    connection = null;
    leaving
      ?.then(({ handle, remote }) => {
        remote.$close();
        handle.terminate();
      })
      .catch(() => undefined);
  }

  async function ask<T>(
    question: (remote: Connection['remote']) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<Answer<T>> {
    if (signal?.aborted) return ABORTED;
    if (disposed) return failed(new Error('The analyser was disposed.'));
    try {
      connection ??= connect();
      const { remote, broken } = await within(patience, connection, 'start');
      const value = await within(patience, Promise.race([question(remote), broken]), 'answer');
      return { ok: true, value };
    } catch (error) {
      disconnect();
      // A worker that does not even start is no use; one that does not answer met a text it cannot cope with.
      return error instanceof OutOfTime && error.doing === 'answer'
        ? { ok: false, why: 'timeout' }
        : failed(error);
    }
  }

  function inTurn<T>(
    question: (remote: Connection['remote']) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<Answer<T>> {
    const answer = last.then(() => ask(question, signal));
    last = answer;
    return unlessAborted(answer, signal);
  }

  return {
    analyse: (request, signal) => inTurn((remote) => remote.analyse(request), signal),
    lookUp: (request, signal) => inTurn((remote) => remote.lookUp(request), signal),
    dispose: () => {
      disposed = true;
      disconnect();
    },
  };
}
