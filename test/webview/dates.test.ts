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
  });

  const change = ({ page }: PanelPage<DatesView>) =>
    page.getByRole('button', { name: 'Change the publication date' });
  const form = ({ page }: PanelPage<DatesView>) =>
    page.getByRole('group', { name: 'Change the publication date' });

  it('takes another date from the calendar, in place', async () => {
    const panel = await open();
    await change(panel).click();
    const day = panel.page.getByLabel('Day');
    assert.equal(await day.inputValue(), '2019-08-08');
    assert.ok(await day.evaluate((input) => input.matches(':focus')));
    assert.equal(await change(panel).getAttribute('aria-expanded'), 'true');
    await day.fill('2019-08-12');
    await panel.press('Enter');
    assert.deepEqual(await panel.chosenDates(), [{ seq: 1, date: '2019-08-12' }]);
    assert.equal(await form(panel).count(), 0);
    assert.ok(await change(panel).evaluate((button) => button.matches(':focus')));
  });

  it('takes typed words, and says how they are understood before they are applied', async () => {
    const panel = await open();
    await change(panel).click();
    await panel.page.getByLabel('or in words').fill('1º de maio de 2020');
    await panel.page.locator('#understanding').getByText('Friday, 1 May 2020').waitFor();
    assert.equal(await panel.page.getByLabel('Day').inputValue(), '2020-05-01');
    await panel.page.locator('[data-action="apply"]').click();
    // The host is asked once more what the words mean; then the form closes.
    await form(panel).waitFor({ state: 'detached' });
    assert.deepEqual(await panel.chosenDates(), [{ seq: 1, date: '2020-05-01' }]);
  });

  it('refuses what is no date, and says why', async () => {
    const panel = await open();
    await change(panel).click();
    const words = panel.page.getByLabel('or in words');
    await words.fill('some day');
    await words.press('Enter');
    await panel.page.locator('#understanding').getByText('Not a full date').waitFor();
    assert.equal(await words.getAttribute('aria-invalid'), 'true');
    assert.deepEqual(await panel.chosenDates(), []);
  });

  it('is left by Escape, and gives the focus back', async () => {
    const panel = await open();
    await change(panel).focus();
    await panel.press('Enter', 'Escape');
    assert.equal(await form(panel).count(), 0);
    assert.ok(await change(panel).evaluate((button) => button.matches(':focus')));
    assert.deepEqual(await panel.chosenDates(), []);
  });

  it('goes back to what the text says, where the user had said otherwise', async () => {
    const panel = await open();
    await change(panel).click();
    assert.equal(await panel.page.locator('[data-action="forget"]').count(), 0);
    await panel.show(
      ready({ ...DATES, anchor: { value: '2019-08-09', origin: 'given', isUnwritten: true } }),
    );
    await panel.page.getByRole('button', { name: 'As the text says' }).click();
    assert.deepEqual(await panel.chosenDates(), [{ seq: 2, date: null }]);
  });

  it('writes a date of the user into the file, for as long as the file does not say it', async () => {
    const given = { value: '2019-08-09', origin: 'given', isUnwritten: true } as const;
    const panel = await open({ ...DATES, anchor: given });
    await panel.page.getByRole('button', { name: 'write into the file' }).click();
    assert.deepEqual(await panel.calls(), ['ready', 'writePublicationDate']);
    await panel.show(ready({ ...DATES, anchor: { ...given, isUnwritten: false } }));
    assert.equal(await panel.page.locator('[data-action="write-date"]').count(), 0);
    assert.ok(await change(panel).evaluate((button) => button.matches(':focus')));
  });

  it('says why a date is doubted', async () => {
    const panel = await open({ ...DATES, anchor: { ...DATES.anchor, origin: 'header', doubt: 'laterDays' } });
    const note = panel.page.getByRole('note', { name: 'Doubtful date' });
    assert.match((await note.textContent()) ?? '', /the text speaks of later days/u);
    assert.equal(await note.locator('vscode-icon[name="warning"]').count(), 1);
  });

  it('closes the form with its article', async () => {
    const panel = await open();
    await change(panel).click();
    await panel.show(ready(DATES, 'other.txt'));
    assert.equal(await form(panel).count(), 0);
  });

  it('invites to set a date that is not known', async () => {
    const panel = await open({ ...DATES, anchor: { value: null, origin: null, isUnwritten: false } });
    assert.equal(await panel.page.locator('.title').textContent(), 'The publication date is not known');
    await panel.page.locator('vscode-button').click();
    await panel.page.getByLabel('Day').fill('2019-08-08');
    await panel.page.locator('[data-action="apply"]').click();
    assert.deepEqual(await panel.chosenDates(), [{ seq: 1, date: '2019-08-08' }]);
    await panel.page.locator('[data-action="resolve"]').click();
    assert.equal(await form(panel).count(), 1);
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
      (await panel.reveals()).map(({ start, focus }) => [start, focus]),
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
