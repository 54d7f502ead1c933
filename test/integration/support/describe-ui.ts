import process from 'node:process';
import { createUi, type Ui } from './driver.ts';

/** The driver's address, where there is one: a child of the launcher inherits it. */
export function uiOfThisHost(): Ui | undefined {
  const address = process.env['DRAGOMAN_UI_DRIVER'];
  return address === undefined ? undefined : createUi(address);
}

/** A suite that uses the window as a user does; it is skipped, by name, in a VS Code that nobody drives. */
export function describeUi(title: string, suite: (ui: Ui) => void): void {
  const ui = uiOfThisHost();
  if (ui === undefined) {
    describe.skip(`${title} (no UI driver here)`, () => {
      it('needs a window that is driven');
    });
  } else {
    describe(title, () => {
      suite(ui);
    });
  }
}
