import type { Analyser, Answer, DataSource } from './analyser.ts';
import { ABORTED, failed, unlessAborted } from './answer.ts';
import { createEngine, glossaryFiles, type Engine } from './engine.ts';

/** The analyser that runs where it is called: in tests, in the terminal, and where no worker starts. */
export function createInlineAnalyser(data: DataSource): Analyser {
  let engine: Promise<Engine> | null = null;

  async function ask<T>(
    question: (engine: Engine) => T | Promise<T>,
    signal?: AbortSignal,
  ): Promise<Answer<T>> {
    try {
      engine ??= Promise.all([data.glossary(), data.gazetteer()]).then(([bundle, gazetteer]) =>
        createEngine(glossaryFiles(bundle), data, gazetteer),
      );
      const ready = await engine;
      // Between two requests the host may breathe, and a request that nobody waits for is not begun.
      return signal?.aborted ? ABORTED : { ok: true, value: await question(ready) };
    } catch (error) {
      // What could not be loaded is tried again with the next request.
      engine = null;
      return failed(error);
    }
  }

  return {
    analyse: (request, signal) =>
      unlessAborted(
        ask((it) => it.analyse(request), signal),
        signal,
      ),
    lookUp: (request, signal) =>
      unlessAborted(
        ask((it) => it.lookUp(request), signal),
        signal,
      ),
    concepts: (ids, signal) =>
      unlessAborted(
        ask((it) => it.concepts(ids), signal),
        signal,
      ),
    dispose: () => {
      engine = null;
    },
  };
}
