// @ts-check
/**
 * Mocha's usual output, and at the end its counts for `npm test`. CommonJS, since mocha loads a reporter
 * through `require` and takes what that returns for the class.
 */
const { reporters, Runner } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, async () => {
      const { writeCounts } = await import('./host/counts-file.mjs');
      const { passes, failures, pending } = this.stats;
      writeCounts({
        suite: options.reporterOptions?.suite ?? '',
        passed: passes,
        failed: failures,
        skipped: pending,
      });
    });
  }
};
