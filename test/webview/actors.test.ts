import assert from 'node:assert/strict';
import type { ActorsView } from '../../src/rpc/panels.ts';
import { usePanelBrowser, type PanelPage } from './harness/panel-page.ts';
import { actor, ACTORS, ready } from './harness/samples.ts';

describe('Actors panel', () => {
  const browser = usePanelBrowser();

  async function open(): Promise<PanelPage<ActorsView>> {
    const panel = await browser.open<ActorsView>('actors');
    await panel.show(ready(ACTORS));
    return panel;
  }

  const names = ({ page }: PanelPage<ActorsView>): Promise<readonly string[]> =>
    page.locator('.actor .name').allTextContents();

  const selected = ({ page }: PanelPage<ActorsView>): Promise<string | null> =>
    page.locator('[aria-selected="true"]').getAttribute('data-row');

  const focused = ({ page }: PanelPage<ActorsView>): Promise<string | null> =>
    page.locator('.row:focus').getAttribute('data-row');

  it('groups by kind, those who act first, then by count, and leaves places out', async () => {
    const panel = await open();
    assert.deepEqual(await panel.page.locator('.group-head span:first-child').allTextContents(), [
      'Armed groups and forces',
      'States',
      'Persons',
      'Organisations',
    ]);
    assert.deepEqual((await names(panel)).slice(0, 5), [
      "Hay'at Tahrir al-Sham",
      'Government of Syria',
      'Russia',
      'Mariam Haddad',
      'António Vilar',
    ]);
    assert.equal(await panel.page.locator('[data-actor="hts"] vscode-badge').textContent(), 'HTS');
    assert.equal(await panel.page.locator('[data-actor="hts"] .count').textContent(), '3');
    assert.equal(
      await panel.page.locator('[data-actor="gov-syria"] .detail').textContent(),
      'also “Damascus”, “the Syrian government”',
    );
  });

  it('is a tree with one tab stop', async () => {
    const panel = await open();
    await panel.page.locator('[data-actor="hts"] .twistie').click();
    const tree = panel.page.getByRole('tree', { name: 'Actors of this article' });
    assert.equal(await tree.getByRole('group', { name: 'States' }).getByRole('treeitem').count(), 2);
    const item = panel.page.getByRole('treeitem', { name: "Hay'at Tahrir al-Sham, HTS, 3 mentions" });
    assert.equal(await item.getAttribute('aria-expanded'), 'true');
    assert.equal(await item.getAttribute('aria-level'), '1');
    assert.equal(await panel.page.locator('.mention[aria-level="2"]').count(), 3);
    assert.equal(await panel.page.locator('[tabindex="0"]').count(), 1);
  });

  it('looks at the first mention on a click, and goes there on a double click', async () => {
    const panel = await open();
    await panel.page.locator('[data-actor="e3"] .name').click();
    assert.deepEqual(await panel.reveals(), [{ seq: 1, start: 205, end: 218, focus: false }]);
    assert.equal(await selected(panel), 'person/mariam haddad');
    await panel.page.locator('[data-actor="russia"]').dblclick();
    assert.deepEqual((await panel.reveals()).at(-1), { seq: 1, start: 860, end: 866, focus: true });
  });

  it('moves with the keyboard, opens and closes, looks with Space and goes with Enter', async () => {
    const panel = await open();
    await panel.press('Tab');
    assert.equal(await focused(panel), 'hts');
    await panel.press('ArrowRight', 'ArrowRight', 'ArrowDown', ' ');
    assert.equal(await focused(panel), 'hts#1');
    assert.deepEqual(await panel.reveals(), [{ seq: 1, start: 402, end: 422, focus: false }]);
    await panel.press('Enter');
    assert.deepEqual((await panel.reveals()).at(-1), { seq: 1, start: 402, end: 422, focus: true });
    await panel.press('ArrowLeft', 'ArrowLeft');
    assert.equal(await focused(panel), 'hts');
    assert.equal(await panel.page.locator('.mention').count(), 0);
    await panel.press('End');
    assert.equal(await panel.page.locator('.row:focus').getAttribute('data-actor'), 'o9');
    await panel.press('Home');
    assert.equal(await focused(panel), 'hts');
  });

  it('finds a row by typing, without accents', async () => {
    const panel = await open();
    await panel.press('Tab', 'a', 'n', 't', 'o');
    assert.equal(await panel.page.locator('.row:focus').getAttribute('data-actor'), 'e4');
  });

  it('walks the mentions of an actor with Alt and the arrows, round the end', async () => {
    const panel = await open();
    await panel.press(
      'Tab',
      'Alt+ArrowDown',
      'Alt+ArrowDown',
      'Alt+ArrowDown',
      'Alt+ArrowDown',
      'Alt+ArrowUp',
    );
    assert.deepEqual(
      (await panel.reveals()).map(({ start }) => start),
      [120, 402, 655, 120, 655],
    );
    assert.equal(await focused(panel), 'hts');
    assert.equal(await panel.page.locator('.unseen').textContent(), '3 of 3');
  });

  it('shows a mention as keyword in context', async () => {
    const panel = await open();
    await panel.page.locator('[data-actor="e3"] .twistie').click();
    const first = panel.page.locator('[data-start="205"]');
    assert.equal(await first.locator('mark').textContent(), 'Mariam Haddad');
    assert.equal(
      (await first.textContent())?.trim(),
      '…is dear, says Mariam Haddad, head of the bakers’ guild, and getting dearer.',
    );
    await first.click();
    assert.deepEqual(await panel.reveals(), [{ seq: 1, start: 205, end: 218, focus: false }]);
  });

  it('marks the mention at the caret, on the actor while it is closed, without taking the focus', async () => {
    const panel = await open();
    await panel.markCaret({ start: 402, end: 422 });
    assert.equal(await panel.page.locator('[aria-current]').getAttribute('data-actor'), 'hts');
    await panel.page.locator('[data-actor="hts"] .twistie').click();
    assert.equal(await panel.page.locator('[aria-current]').getAttribute('data-start'), '402');
    await panel.markCaret(null);
    assert.equal(await panel.page.locator('[aria-current]').count(), 0);
  });

  it('keeps selection, focus and opened rows when the offsets move', async () => {
    const panel = await open();
    await panel.press('Tab', 'ArrowRight', 'ArrowDown');
    const later = ACTORS.actors.map((row) => ({
      ...row,
      id: `moved-${row.id}`,
      mentions: row.mentions.map((at) => ({ ...at, start: at.start + 7, end: at.end + 7 })),
    }));
    await panel.show(
      ready({
        actors: [actor('new', 'armed-group', 'Guards of the Mill', { lines: [[1, '[[Guards]]']] }), ...later],
      }),
    );
    assert.equal(await focused(panel), 'hts#0');
    await panel.press('Enter');
    assert.deepEqual(await panel.reveals(), [{ seq: 2, start: 127, end: 148, focus: true }]);
  });

  it('hands the focus to the neighbour when the row is gone', async () => {
    const panel = await open();
    await panel.press('Tab', 'ArrowDown');
    await panel.show(ready({ actors: ACTORS.actors.filter(({ id }) => id !== 'gov-syria') }));
    assert.equal(await panel.page.locator('.row:focus').getAttribute('data-actor'), 'russia');
  });

  it('says that nobody acts', async () => {
    const panel = await browser.open<ActorsView>('actors');
    await panel.show(ready({ actors: [] }));
    assert.equal(await panel.page.locator('.title').textContent(), 'No actors found');
  });
});
