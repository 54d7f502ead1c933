import type { Analyser, Answer, DataSource } from './analyser.ts';
import { ABORTED, failed, unlessAborted } from './answer.ts';
import { createEngine, type Engine } from './engine.ts';
import { glossaryFiles } from './glossary-bundle.ts';

/** The analyser that runs where it is called: in tests, in the terminal, and where no worker starts. */
export function createInlineAnalyser(data: DataSource): Analyser {
  let engine: Promise<Engine> | null = null;

  async function ask<T>(
    question: (engine: Engine) => T | Promise<T>,
    signal?: AbortSignal,
  ): Promise<Answer<T>> {
    try {
      engine ??= open();
      const ready = await engine;
      // Between two requests the host may breathe, and a request that nobody waits for is not begun.
      return signal?.aborted ? ABORTED : { ok: true, value: await question(ready) };
    } catch (error) {
      // What could not be loaded is tried again with the next request.
      engine = null;
      return failed(error);
    }
  }

  async function open(): Promise<Engine> {
    const [bundle, gazetteer, glossaries] = await Promise.all([
      data.glossary(),
      data.gazetteer(),
      data.glossaries(),
    ]);
    const opened = createEngine(glossaryFiles(bundle), data, gazetteer);
    opened.useGlossaries(glossaries);
    return opened;
  }

  const answer = <T>(
    question: (engine: Engine) => T | Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<Answer<T>> => unlessAborted(ask(question, signal), signal);

  return {
    analyse: (request, signal) => answer((it) => it.analyse(request), signal),
    lookUp: (request, signal) => answer((it) => it.lookUp(request), signal),
    concepts: (request, signal) => answer((it) => it.concepts(request), signal),
    search: (request, signal) => answer((it) => it.search(request), signal),
    checkTerms: (request, signal) => answer((it) => it.checkTerms(request), signal),
    complete: (request, signal) => answer((it) => it.complete(request), signal),
    occurrences: (request, signal) => answer((it) => it.occurrences(request), signal),
    lint: (request, signal) => answer((it) => it.lint(request), signal),
    refreshGlossaries: (signal) => answer(async (it) => it.useGlossaries(await data.glossaries()), signal),
    dispose: () => {
      engine = null;
    },
  };
}
