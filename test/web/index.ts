import { windowUi } from './support/window.ts';

/** What VS Code for the Web calls in its worker; it rejects when a test failed. */
export async function run(): Promise<void> {
  const ui = await windowUi();
  // Loaded only now, since it takes the place of this module's exports when it is evaluated.
  await import('mocha/mocha.js');
  mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000, slow: 5000 });
  await import('suites');
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      const counts = { suite: 'browser host', passed: passes, failed, skipped: pending };
      void ui.report(counts).finally(() => {
        resolve(failed);
      });
    });
  });
  if (failures > 0) {
    throw new Error(`${failures} tests failed in the browser host`);
  }
}
