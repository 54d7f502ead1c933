import type { Ui } from './driver.ts';
import { until } from './until.ts';

/**
 * A window without a desktop has a simple file dialog, which hears nothing while it lists a folder: what it does not heed
 * is done again, as a user does.
 */
const MOMENT = 4000;
const PATIENCE = 40_000;
const FIELD = '.quick-input-widget input';

/** Takes the place that the dialog proposes, which ends with these words. */
export async function takeProposed(ui: Ui, ending: string): Promise<void> {
  await until('a place is proposed', async () => (await pathIn(ui))?.endsWith(ending));
  await until('the dialog has closed', () => isClosedBy(ui, () => ui.press('Enter', FIELD)), PATIENCE);
}

/** Answers the dialog with the path of a file. */
export async function pickFile(ui: Ui, path: string): Promise<void> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  await until('a file is asked for', async () => (await pathIn(ui)) !== undefined);
  const isListed = async (): Promise<boolean> => (await ui.read('.quick-input-list')).includes(name);
  const pick = async (): Promise<boolean> => {
    await typePath(ui, path);
    // Enter takes what the list shows, if that is not what was typed.
    return (await inAMoment(isListed)) && isClosedBy(ui, () => ui.press('Enter', FIELD));
  };
  await until('the dialog has closed', pick, PATIENCE);
}

/** Answers the dialog with the path of a folder, by the button. */
export async function pickFolder(ui: Ui, path: string, button: string): Promise<void> {
  await until('a folder is asked for', async () => (await pathIn(ui)) !== undefined);
  const pick = async (): Promise<boolean> => {
    await typePath(ui, path);
    return isClosedBy(ui, () => ui.click('.quick-input-widget .monaco-button', { within: button }));
  };
  await until('the dialog has closed', pick, PATIENCE);
}

/** What stands in the dialog; undefined where there is none. */
async function pathIn(ui: Ui): Promise<string | undefined> {
  const value = (await ui.quickInput())?.value;
  return value?.startsWith('/') === true ? value : undefined;
}

async function typePath(ui: Ui, path: string): Promise<void> {
  await ui.press('ControlOrMeta+a', FIELD);
  await ui.type(path);
  await inAMoment(async () => (await pathIn(ui)) === path);
}

async function isClosedBy(ui: Ui, accept: () => Promise<unknown>): Promise<boolean> {
  await accept();
  return inAMoment(async () => (await pathIn(ui)) === undefined);
}

function inAMoment(condition: () => Promise<boolean>): Promise<boolean> {
  return until('it is so', condition, MOMENT).catch(() => false);
}
