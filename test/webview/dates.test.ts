import assert from 'node:assert/strict';
import type { DatesView } from '../../src/rpc/panels.ts';
import { usePanelBrowser, type PanelPage } from './harness/panel-page.ts';
import { DATES, ready } from './harness/samples.ts';

describe('Dates panel', () => {
  const browser = usePanelBrowser();

  async function open(view: DatesView = DATES): Promise<PanelPage<DatesView>> {
    const panel = await browser.open<DatesView>('dates');
    await panel.show(ready(view));
    return panel;
  }

  /** ICU's versions differ in which blanks they set, and whether they set them around a dash. */
  const texts = async ({ page }: PanelPage<DatesView>, selector: string): Promise<readonly string[]> =>
    (await page.locator(selector).allTextContents()).map((text) =>
      text.replace(/\s+/gu, ' ').replace(/ ?– ?/gu, '–').trim(),
    );

  it('says what the dates are read against, where that is from, and how to change it', async () => {
    const panel = await open();
    assert.deepEqual(await texts(panel, '.anchor p'), [
      'Dates are read as of Thu 8 August 2019',
      'from the dateline · change',
    ]);
    await panel.page.getByRole('button', { name: 'Change the publication date' }).click();
    assert.deepEqual(panel.calls, ['ready', 'changePublicationDate']);
  });

  it('invites to set a date that is not known', async () => {
    const panel = await open({ ...DATES, anchor: { value: null, origin: null } });
    assert.equal(await panel.page.locator('.title').textContent(), 'The publication date is not known');
    await panel.page.locator('vscode-button').click();
    await panel.page.locator('[data-action="resolve"]').click();
    assert.deepEqual(panel.calls, ['ready', 'changePublicationDate', 'changePublicationDate']);
  });

  it('gathers by day or period, as precise as the text, and puts the unresolved last', async () => {
    const panel = await open();
    assert.deepEqual(await texts(panel, '.period-head'), [
      'since January 2019 1 Jan–8 Aug 2019',
      'end of April 2019 21–30 Apr 2019',
      'Mon 5 August 2019',
      'Tue 6 August 2019',
      'Wed 7 August 2019',
      'Durations',
      'Repeated times',
      'Without a fixed date',
      'Not resolved',
    ]);
    assert.equal(await panel.page.locator('[data-value="2019-08-05"][role="group"] .date').count(), 3);
  });

  it('notes the part of the day, the range, the anchor and the meaning', async () => {
    const panel = await open();
    const note = async (start: number): Promise<readonly string[]> =>
      texts(panel, `[data-start="${start}"] .notes`);
    assert.deepEqual(await note(340), ['night']);
    assert.deepEqual(await note(430), ['part of 6–7 Aug 2019']);
    assert.deepEqual(await note(700), ['as written']);
    assert.deepEqual(await note(90), []);
    assert.deepEqual(await note(900), ['5 months']);
    assert.deepEqual(await note(960), ['every Friday']);
  });

  it('marks the expression in its sentence', async () => {
    const panel = await open();
    const row = panel.page.locator('[data-start="90"]');
    assert.equal(await row.locator('mark').textContent(), 'on Monday');
    assert.equal(
      (await row.locator('.context').textContent())?.trim(),
      'The road was closed on Monday, and nobody was told why.',
    );
  });

  it('moves, looks and goes by keyboard and mouse', async () => {
    const panel = await open();
    assert.equal(
      await panel.page.getByRole('listbox', { name: 'Dates of this article' }).getByRole('option').count(),
      11,
    );
    await panel.page.locator('[data-start="260"]').click();
    await panel.press('ArrowDown', ' ', 'End', 'Enter');
    assert.deepEqual(
      panel.reveals.map(({ start, focus }) => [start, focus]),
      [
        [260, false],
        [90, false],
        [1100, true],
      ],
    );
  });

  it('says that there are none', async () => {
    const panel = await open({ ...DATES, dates: [] });
    assert.equal(await panel.page.locator('.title').textContent(), 'No dates found');
  });
});
