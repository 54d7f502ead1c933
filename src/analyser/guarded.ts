import type { Analyser, Answer } from './analyser.ts';

/** After so many failures in a row no worker is tried any more. */
const LAST_TRY = 3;

export interface GuardedOptions {
  /** The analyser that should do the work. */
  readonly worker: Analyser;
  /** Made, and its code loaded, when it is first needed. */
  readonly fallback: () => Promise<Analyser>;
  readonly log: (message: string) => void;
}

/**
 * An analyser that loses no request: what the worker fails at is done inline, and where workers keep failing all of it
 * is. A request that ran out of time is not tried again inline, where it would stall the whole host.
 */
export function createGuardedAnalyser({ worker, fallback, log }: GuardedOptions): Analyser {
  let failures = 0;
  let inline: Promise<Analyser> | null = null;

  async function ask<T>(question: (analyser: Analyser) => Promise<Answer<T>>): Promise<Answer<T>> {
    const tried = failures < LAST_TRY;
    if (tried) {
      const answer = await question(worker);
      if (answer.ok) failures = 0;
      if (answer.ok || answer.why === 'aborted') return answer;
      if (answer.why === 'timeout') {
        log('An article took too long; its worker was ended.');
        return answer;
      }
      log(`The worker failed: ${answer.message}`);
    }
    const answer = await question(await (inline ??= fallback()));
    // What both fail at is no fault of the worker's.
    if (tried && answer.ok && ++failures === LAST_TRY) log('Articles are read without a worker from now on.');
    return answer;
  }

  return {
    analyse: (request, signal) => ask((analyser) => analyser.analyse(request, signal)),
    lookUp: (request, signal) => ask((analyser) => analyser.lookUp(request, signal)),
    concepts: (request, signal) => ask((analyser) => analyser.concepts(request, signal)),
    search: (request, signal) => ask((analyser) => analyser.search(request, signal)),
    checkTerms: (request, signal) => ask((analyser) => analyser.checkTerms(request, signal)),
    complete: (request, signal) => ask((analyser) => analyser.complete(request, signal)),
    occurrences: (request, signal) => ask((analyser) => analyser.occurrences(request, signal)),
    lint: (request, signal) => ask((analyser) => analyser.lint(request, signal)),
    refreshGlossaries: async (signal) => {
      // The one that stands in keeps up with the worker; where it does the work itself it is asked below.
      if (inline && failures < LAST_TRY) await (await inline).refreshGlossaries(signal);
      return ask((analyser) => analyser.refreshGlossaries(signal));
    },
    dispose: () => {
      worker.dispose();
      void inline?.then((analyser) => {
        analyser.dispose();
      });
    },
  };
}
