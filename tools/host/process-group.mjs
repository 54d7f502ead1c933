// @ts-check

/**
 * Sends a signal to every process of a group; a group that is gone already is no error.
 * @param {number | undefined} leader  the process id of the group's first process
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(leader, signal) {
  if (leader === undefined) {
    return;
  }
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') {
      throw error;
    }
  }
}
