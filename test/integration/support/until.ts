/**
 * Waits until something that no event announces is so.
 *
 * @param condition - asked every 50 ms until it answers neither undefined nor false
 * @param timeout - in milliseconds
 * @returns what the condition answered
 * @throws Error with `what` when it is not so in time
 */
export async function until<T>(
  what: string,
  condition: () => T | undefined | false | PromiseLike<T | undefined | false>,
  timeout = 15_000,
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await condition();
    if (answer !== undefined && answer !== false) {
      return answer;
    }
    if (Date.now() > deadline) {
      throw new Error(`Waited in vain: ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
