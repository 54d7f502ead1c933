import assert from 'node:assert/strict';
import type { DatesView } from '../../src/rpc/panels.ts';
import { usePanelBrowser, type PanelOptions, type PanelPage } from './harness/panel-page.ts';
import { DATES, ready } from './harness/samples.ts';
import { manyDates, MILL } from './harness/timeline-samples.ts';

describe('Timeline of the Dates panel', () => {
  const browser = usePanelBrowser();

  async function open(view: DatesView = MILL, options: PanelOptions = {}): Promise<PanelPage<DatesView>> {
    const panel = await browser.open<DatesView>('dates', options);
    await panel.page.emulateMedia({ reducedMotion: 'reduce' });
    await panel.show(ready(view));
    await panel.page.locator('.mark').first().waitFor();
    return panel;
  }

  const axis = ({ page }: PanelPage<DatesView>) => page.getByRole('listbox', { name: /^Timeline/u });
  const mark = (panel: PanelPage<DatesView>, name: string) =>
    axis(panel).getByRole('option', { name, exact: true });
  const inSight = async (panel: PanelPage<DatesView>): Promise<string> =>
    ((await axis(panel).getAttribute('aria-label')) ?? '').replace(/[\s\u2009]*–[\s\u2009]*/gu, '–');
  const action = ({ page }: PanelPage<DatesView>, name: string) => page.locator(`[data-action="${name}"]`);
  const focused = ({ page }: PanelPage<DatesView>) => page.locator('.mark:focus').getAttribute('aria-label');
  const selectedRow = ({ page }: PanelPage<DatesView>) => page.locator('.row[aria-selected="true"] mark');

  it('begins where most dates lie, and says how many lie outside', async () => {
    const panel = await open();
    assert.equal(await inSight(panel), 'Timeline, 31 Jul–12 Aug 2019');
    assert.equal(await action(panel, 'earlier').getAttribute('aria-label'), '6 earlier');
    assert.equal(await action(panel, 'later').getAttribute('aria-label'), '1 later');
  });

  it('shows all, and goes back', async () => {
    const panel = await open();
    await action(panel, 'show-all').click();
    assert.match(await inSight(panel), /1943.*2030/u);
    assert.equal(await action(panel, 'earlier').count(), 0);
    await action(panel, 'show-all').click();
    assert.equal(await inSight(panel), 'Timeline, 31 Jul–12 Aug 2019');
  });

  it('widens to the next mark out of sight', async () => {
    const panel = await open();
    await action(panel, 'earlier').click();
    assert.match(await inSight(panel), /Apr.*12 Aug 2019/u);
    assert.equal(await action(panel, 'earlier').getAttribute('aria-label'), '5 earlier');
  });

  it('has a mark for each day or period, wide as time is long', async () => {
    const panel = await open();
    const widthOf = async (value: string): Promise<number> =>
      Number(await axis(panel).locator(`[data-value="${value}"] .body`).getAttribute('width'));
    const [one, two] = [await widthOf('2019-08-07'), await widthOf('2019-W32-WE')];
    assert.ok(Math.abs(two - 2 * one) < 0.1, `${two} is twice ${one}`);
    assert.equal(await axis(panel).locator('.join').count(), 1);
  });

  it('chooses by click: the row, and its place in the text; again: the next mention', async () => {
    const panel = await open();
    const wednesday = mark(panel, 'Wed 7 August 2019, 2 mentions');
    await wednesday.click();
    assert.equal(await selectedRow(panel).textContent(), 'yesterday');
    assert.equal(await wednesday.getAttribute('aria-selected'), 'true');
    await panel.page.waitForTimeout(600);
    await wednesday.click();
    assert.equal(await selectedRow(panel).textContent(), 'On Wednesday');
    assert.deepEqual(
      (await panel.reveals()).map(({ start, focus }) => [start, focus]),
      [
        [570, false],
        [620, false],
      ],
    );
  });

  it('is one tab stop, in which arrows go from mark to mark', async () => {
    const panel = await open();
    await mark(panel, 'Tue 6 August 2019, 1 mention').focus();
    await panel.press('ArrowRight', 'ArrowRight');
    assert.equal(await focused(panel), 'Wed 7 August 2019, 2 mentions');
    assert.equal(await axis(panel).locator('[tabindex="0"]').count(), 1);
    assert.equal(await selectedRow(panel).textContent(), 'yesterday');
    await panel.press('ArrowLeft', 'Enter');
    assert.deepEqual((await panel.reveals()).at(-1), { seq: 1, start: 470, end: 487, focus: true });
    await panel.press('Home');
    assert.equal(await focused(panel), 'about 1948, 1 mention');
    assert.match(await inSight(panel), /194[78]/u);
    await panel.press('End');
    assert.equal(await focused(panel), '2025, 1 mention');
    await panel.press('Tab', 'Tab');
    assert.equal(await panel.page.locator('.mark:focus').count(), 0);
  });

  it('zooms and moves by keyboard, and tells what it shows', async () => {
    const panel = await open();
    await mark(panel, 'Wed 7 August 2019, 2 mentions').focus();
    await panel.press('+', '+');
    const near = await inSight(panel);
    assert.equal(near, 'Timeline, 4–9 Aug 2019');
    await panel.press('Shift+ArrowLeft');
    assert.notEqual(await inSight(panel), near);
    assert.match(
      (await panel.page.locator('dragoman-timeline .unseen').textContent()) ?? '',
      /^Shows \d+.*2019$/u,
    );
    await panel.press('0');
    assert.match(await inSight(panel), /1943/u);
    await panel.press('0');
    assert.equal(await inSight(panel), 'Timeline, 31 Jul–12 Aug 2019');
  });

  it('zooms with Ctrl and the wheel where the pointer is, and leaves the wheel alone to the page', async () => {
    const panel = await open();
    const box = await axis(panel).boundingBox();
    assert.ok(box);
    await panel.page.mouse.move(box.x + box.width - 4, box.y + 20);
    await panel.page.keyboard.down('Control');
    for (let turn = 0; turn < 5; turn++) await panel.page.mouse.wheel(0, -100);
    await panel.page.keyboard.up('Control');
    await panel.page.waitForTimeout(100);
    assert.match(await inSight(panel), /12 Aug 2019$/u);
    assert.doesNotMatch(await inSight(panel), /31 Jul/u);
    const before = await inSight(panel);
    await panel.page.mouse.wheel(0, 100);
    await panel.page.waitForFunction(() => window.scrollY > 0);
    assert.equal(await inSight(panel), before);
  });

  it('is dragged, and a drag is no click', async () => {
    const panel = await open();
    const box = await mark(panel, 'Wed 7 August 2019, 2 mentions').locator('.body').boundingBox();
    assert.ok(box);
    await panel.page.mouse.move(box.x + 4, box.y + 4);
    await panel.page.mouse.down();
    await panel.page.mouse.move(box.x + 60, box.y + 4, { steps: 5 });
    await panel.page.mouse.up();
    await panel.page.waitForTimeout(50);
    assert.deepEqual(await panel.reveals(), []);
    assert.match(await inSight(panel), /Timeline, 2\d Jul/u);
  });

  it('is zoomed by two fingers', async () => {
    const panel = await open();
    const box = await axis(panel).boundingBox();
    assert.ok(box);
    const before = await inSight(panel);
    const fingers = await panel.page.context().newCDPSession(panel.page);
    const at = (left: number, right: number) =>
      [left, right].map((x, id) => ({ x: box.x + x, y: box.y + 20, id }));
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(100, 150) });
    for (let spread = 10; spread <= 60; spread += 10)
      await fingers.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: at(100 - spread, 150 + spread),
      });
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await panel.page.waitForTimeout(100);
    assert.notEqual(await inSight(panel), before);
    assert.match(await inSight(panel), /Timeline, [3-6].*Aug 2019$/u);
    assert.deepEqual(await panel.reveals(), []);
  });

  it('shows the row that is selected and the date at the caret', async () => {
    const panel = await open();
    await panel.page.locator('[data-start="110"]').click();
    assert.equal(await mark(panel, '1982, 1 mention').getAttribute('aria-selected'), 'true');
    assert.match(await inSight(panel), /198[12]/u);
    await panel.markCaret({ start: 670, end: 675 });
    await panel.page.locator('[data-start="670"][aria-current]').waitFor();
    await panel.page.locator('[data-action="show-all"]').click();
    assert.equal(
      await axis(panel).locator('[aria-current]').getAttribute('aria-label'),
      'Thu 8 August 2019, 1 mention',
    );
  });

  it('remembers window and filter of a file', async () => {
    const panel = await open();
    await action(panel, 'zoom-in').click();
    const shown = await inSight(panel);
    await panel.page.locator('[data-filter="kind"]').selectOption('DATE');
    await panel.page.waitForTimeout(300);
    await panel.reload();
    await panel.show(ready(MILL), { seq: 9 });
    assert.equal(await inSight(panel), shown);
    assert.equal(await panel.page.locator('[data-filter="kind"]').inputValue(), 'DATE');
    await panel.show(ready(DATES, 'other.txt'));
    assert.equal(await panel.page.locator('[data-filter="kind"]').inputValue(), '');
  });

  it('filters by actor and type, axis and rows, and says how many are left', async () => {
    const panel = await open();
    await panel.page.getByLabel('actor').selectOption('person/rania saab');
    assert.equal(await panel.page.locator('.row.date').count(), 3);
    assert.equal(await axis(panel).getByRole('option').count(), 3);
    assert.equal((await panel.page.locator('.bar .count').textContent())?.trim(), '3 of 19');
    await panel.page.getByLabel('type').selectOption('TIME');
    assert.equal(await panel.page.locator('.row.date').count(), 1);
    await panel.page.locator('[data-action="clear-filter"]').click();
    assert.equal(await panel.page.locator('.row.date').count(), 19);
  });

  it('counts beside each choice', async () => {
    const panel = await open();
    assert.deepEqual(
      (await panel.page.locator('[data-filter="actor"] option').allTextContents()).map((text) => text.trim()),
      [
        'all dates',
        'with an actor (8)',
        'Guild of the Millers and Bakers of the Upper Valley (4)',
        'Rania Saab (3)',
        'Government of Syria (2)',
      ],
    );
    assert.deepEqual(
      (await panel.page.locator('[data-filter="kind"] option').allTextContents()).map((text) => text.trim()),
      [
        'all types',
        'days and periods (16)',
        'times of day (2)',
        'repeated times (1)',
        'resolved (18)',
        'not resolved (1)',
      ],
    );
  });

  it('says that nothing passes, and how to go on', async () => {
    const panel = await open();
    await panel.page.getByLabel('type').selectOption('unresolved');
    const { actors, dates, anchor } = MILL;
    await panel.show(ready({ anchor, actors, dates: dates.filter(({ anchor: of }) => of !== 'unresolved') }));
    assert.equal(await panel.page.locator('.title').textContent(), 'No date fits the filter');
    await panel.page.getByRole('button', { name: 'Clear filters' }).click();
    assert.equal(await panel.page.locator('.row.date').count(), 18);
    assert.equal(await panel.page.locator('[data-action="clear-filter"]:focus').count(), 1);
  });

  it('asks the host for an export', async () => {
    const panel = await open();
    await panel.page.getByRole('button', { name: 'Export…' }).click();
    assert.deepEqual(await panel.calls(), ['ready', 'exportDates']);
  });

  it('draws no axis where nothing has a place in time', async () => {
    const panel = await browser.open<DatesView>('dates');
    await panel.show(ready({ ...MILL, dates: MILL.dates.slice(-2) }));
    assert.equal(await panel.page.locator('dragoman-timeline').count(), 0);
    assert.equal(await panel.page.locator('.row.date').count(), 2);
  });

  it('keeps up with four hundred dates', async () => {
    const panel = await open(manyDates(400));
    assert.equal(await panel.page.locator('.row.date').count(), 400);
    await action(panel, 'show-all').click();
    assert.equal(await action(panel, 'earlier').count(), 0);
    const marks = axis(panel).getByRole('option');
    await marks.first().focus();
    await panel.press('End', 'Home', ' ');
    assert.equal((await panel.reveals()).length, 3);
    assert.equal(await marks.first().getAttribute('aria-selected'), 'true');
  });
});
