import { createBirpc, type BirpcReturn } from 'birpc';
import { isMessage } from '../../rpc/message.ts';
import type { DataSource } from '../analyser.ts';
import type { HostFunctions, StartWorker, WorkerFunctions, WorkerHandle } from './protocol.ts';

export type RemoteEngine = BirpcReturn<WorkerFunctions, HostFunctions>;

/** A worker from its start to its end. */
export interface WorkerConnection {
  /** The engine in the worker, once its data is loaded; rejects when it cannot start. */
  readonly ready: Promise<RemoteEngine>;
  /** The question's answer; rejects when the worker dies over it. */
  ask<T>(question: (engine: RemoteEngine) => Promise<T>): Promise<T>;
  /** Ends the worker, whatever it is doing. */
  end(): void;
}

/** Starts a worker and loads its data. */
export function connectWorker(start: StartWorker, data: DataSource): WorkerConnection {
  let handle: WorkerHandle | undefined;
  let remote: RemoteEngine | undefined;
  let ended = false;
  let die: (error: Error) => void = () => undefined;
  const death = new Promise<never>((_, reject) => {
    die = reject;
  });
  // Nobody may be waiting when a worker dies: the next question finds out.
  death.catch(() => undefined);

  async function open(): Promise<RemoteEngine> {
    const [bundle, gazetteer, glossaries] = await Promise.all([
      data.glossary(),
      data.gazetteer(),
      data.glossaries(),
    ]);
    const started = await start();
    handle = started;
    if (ended) started.terminate();
    started.onFailure(die);
    remote = createBirpc<WorkerFunctions, HostFunctions>(
      {
        nameModel: (language) => data.nameModel(language),
        noNameModel: (language, why) => {
          data.noNameModel(language, why);
        },
      },
      {
        post: (message) => {
          started.post(message);
        },
        on: (listener) => {
          started.onMessage((message) => {
            if (isMessage(message)) listener(message);
          });
        },
        // Whoever asks has a patience of its own.
        timeout: -1,
      },
    );
    await Promise.race([remote.load(bundle, gazetteer, glossaries), death]);
    return remote;
  }

  const ready = open();
  return {
    ready,
    ask: async (question) => Promise.race([question(await ready), death]),
    end: () => {
      ended = true;
      die(new Error('The worker was ended.'));
      remote?.$close();
      handle?.terminate();
    },
  };
}
