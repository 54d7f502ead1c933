import type { Answer } from './analyser.ts';

export const ABORTED = { ok: false, why: 'aborted' } as const;

/** What went wrong, as an answer. */
export function failed(error: unknown): Answer<never> {
  return { ok: false, why: 'failed', message: error instanceof Error ? error.message : String(error) };
}

/** The answer, or `aborted` as soon as the signal says so. */
export async function unlessAborted<T>(
  answer: Promise<Answer<T>>,
  signal: AbortSignal | undefined,
): Promise<Answer<T>> {
  if (!signal) return answer;
  if (signal.aborted) return ABORTED;
  const settled = new AbortController();
  const aborted = new Promise<Answer<T>>((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve(ABORTED);
      },
      { once: true, signal: settled.signal },
    );
  });
  return Promise.race([answer, aborted]).finally(() => {
    settled.abort();
  });
}
