import process from 'node:process';
import { uiOfThisHost } from './support/describe-ui.ts';

/** What VS Code calls in its extension host; it rejects when a test failed. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const ui = uiOfThisHost();
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000, slow: 5000 });
  const grep = process.env['DRAGOMAN_TEST_GREP'];
  if (grep !== undefined) {
    mocha.grep(grep);
  }
  // The suites are part of this bundle: the globals that they use have to be there before they are evaluated.
  mocha.suite.emit('pre-require', globalThis, 'integration', mocha);
  await import('suites');
  mocha.suite.afterEach(async function () {
    if (this.currentTest?.state === 'failed') {
      await ui?.screenshot(`failed ${this.currentTest.fullTitle()}`);
    }
  });
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      const counts = { suite: 'integration', passed: passes, failed, skipped: pending };
      void (ui?.report(counts) ?? Promise.resolve()).finally(() => {
        resolve(failed);
      });
    });
  });
  if (failures > 0) {
    throw new Error(`${failures} integration tests failed`);
  }
}
