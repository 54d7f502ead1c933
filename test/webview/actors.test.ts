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

  /** With the keyboard on the first row, as Tab brings it there from the head. */
  async function openOnRows(): Promise<PanelPage<ActorsView>> {
    const panel = await open();
    await panel.page.locator('dragoman-search-box input').focus();
    await panel.press('ArrowDown');
    return panel;
  }

  it('groups by kind, those who act first, then by count, and leaves places out', async () => {
    const panel = await open();
    assert.deepEqual(await panel.page.locator('.group-head .label').allTextContents(), [
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
    assert.equal(await item.getAttribute('aria-level'), '2');
    assert.equal(await panel.page.locator('.mention[aria-level="3"]').count(), 3);
    assert.equal(await panel.page.locator('.rows [tabindex="0"]').count(), 1);
    const group = panel.page.getByRole('treeitem', { name: 'States, 2' });
    assert.equal(await group.getAttribute('aria-expanded'), 'true');
    assert.equal(await group.getAttribute('aria-level'), '1');
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
    const panel = await openOnRows();
    assert.equal(await focused(panel), 'kind:armed-group');
    await panel.press('ArrowRight');
    assert.equal(await focused(panel), 'hts');
    await panel.press('ArrowRight', 'ArrowRight');
    assert.equal(await focused(panel), 'hts@en');
    for (let step = 0; step < 7; step++) await panel.press('ArrowDown');
    await panel.press(' ');
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
    assert.equal(await focused(panel), 'kind:armed-group');
  });

  it('closes and opens a kind, by mouse and by keyboard', async () => {
    const panel = await open();
    const states = panel.page.getByRole('treeitem', { name: 'States, 2' });
    await states.click();
    assert.equal(await states.getAttribute('aria-expanded'), 'false');
    assert.ok(!(await names(panel)).includes('Russia'));
    assert.deepEqual(await panel.reveals(), []);
    await panel.press('ArrowRight');
    assert.ok((await names(panel)).includes('Russia'));
    await panel.press('ArrowLeft', 'ArrowDown');
    assert.equal(await focused(panel), 'kind:person');
    await panel.press('ArrowUp', 'Enter', 'ArrowRight');
    assert.equal(await panel.page.locator('.row:focus').getAttribute('data-actor'), 'gov-syria');
    await panel.press('ArrowLeft');
    assert.equal(await focused(panel), 'kind:state');
  });

  it('opens all kinds, or all actors of one, with an asterisk, and closes all by command', async () => {
    const panel = await openOnRows();
    await panel.perform('collapseAll');
    assert.equal(await panel.page.locator('.actor').count(), 0);
    assert.equal(await focused(panel), 'kind:armed-group');
    await panel.press('*');
    assert.equal(await panel.page.locator('.actor').count(), 7);
    await panel.press('ArrowRight', 'End', '*');
    assert.equal(await panel.page.locator('.actor[aria-expanded="true"]').count(), 2);
  });

  it('remembers closed kinds of a file, and the order for all of them', async () => {
    const panel = await open();
    await panel.page.getByRole('treeitem', { name: 'States, 2' }).click();
    await panel.page.getByLabel('Sort by').selectOption('name');
    await panel.reload();
    await panel.show(ready(ACTORS, 'other.txt'), { seq: 9 });
    assert.deepEqual((await names(panel)).slice(1, 5), [
      'Government of Syria',
      'Russia',
      'António Vilar',
      'Mariam Haddad',
    ]);
    await panel.show(ready(ACTORS), { seq: 10 });
    assert.ok(!(await names(panel)).includes('Russia'));
  });

  it('shows only those who act', async () => {
    const panel = await open();
    const acting = panel.page.getByRole('button', { name: 'only who acts' });
    await acting.click();
    assert.equal(await acting.getAttribute('aria-pressed'), 'true');
    assert.ok(!(await names(panel)).includes('Russia'));
    assert.equal((await names(panel)).length, 6);
    await acting.click();
    assert.equal((await names(panel)).length, 7);
  });

  it('orders by count, by place in the text and by name', async () => {
    const panel = await open();
    const order = panel.page.getByLabel('Sort by');
    assert.equal(await order.inputValue(), 'count');
    assert.deepEqual((await names(panel)).slice(3, 5), ['Mariam Haddad', 'António Vilar']);
    await order.selectOption('name');
    assert.deepEqual((await names(panel)).slice(3, 5), ['António Vilar', 'Mariam Haddad']);
    await order.selectOption('order');
    assert.deepEqual((await names(panel)).slice(3, 5), ['Mariam Haddad', 'António Vilar']);
  });

  describe('search', () => {
    const search = ({ page }: PanelPage<ActorsView>) =>
      page.getByRole('searchbox', { name: 'Search the actors' });

    it('is reached by a slash, narrows as one types, and is cleared by Escape', async () => {
      const panel = await openOnRows();
      await panel.press('/');
      assert.ok(await search(panel).evaluate((input) => input.matches(':focus')));
      await panel.page.keyboard.type('ANTONIO');
      assert.deepEqual(await names(panel), ['António Vilar']);
      assert.equal(await panel.page.locator('.hits').textContent(), '1 of 7');
      await panel.page.locator('.unseen').getByText('1 of 7 actors').waitFor({ state: 'attached' });
      await panel.press('Escape');
      assert.equal(await search(panel).inputValue(), '');
      assert.equal((await names(panel)).length, 7);
      await panel.press('Escape');
      assert.equal(await focused(panel), 'kind:armed-group');
    });

    it('looks into offices, aliases and the names of all three languages', async () => {
      const panel = await open();
      for (const [query, found] of [
        ['guild head', 'Mariam Haddad'],
        ['damascus', 'Government of Syria'],
        ['liberacion levante', "Hay'at Tahrir al-Sham"],
        ['Libertacao', "Hay'at Tahrir al-Sham"],
        ['تحرير', "Hay'at Tahrir al-Sham"],
        ['hadad', 'Mariam Haddad'],
      ] as const) {
        await search(panel).fill(query);
        assert.deepEqual(await names(panel), [found], query);
      }
    });

    it('says by which name of the glossary it found somebody', async () => {
      const panel = await open();
      await search(panel).fill('libertação');
      const found = panel.page.locator('.found');
      assert.equal((await found.textContent())?.trim(), 'PT-BR Organização pela Libertação do Levante');
      await search(panel).fill('hayat');
      assert.equal(await found.count(), 0);
    });

    it('says that nobody is found, and stays where it is', async () => {
      const panel = await open();
      await search(panel).fill('nobody at all');
      assert.equal(await panel.page.locator('.title').textContent(), 'Nobody is found');
      assert.equal(await panel.page.locator('.hits').textContent(), '0 of 7');
      await panel.page.getByRole('button', { name: 'Clear the search' }).click();
      assert.equal((await names(panel)).length, 7);
      assert.ok(await search(panel).evaluate((input) => input.matches(':focus')));
    });

    it('goes on to what it found with the arrow down', async () => {
      const panel = await open();
      await search(panel).fill('vilar');
      await panel.press('ArrowDown', 'ArrowDown', 'Enter');
      assert.deepEqual(await panel.reveals(), [{ seq: 1, start: 720, end: 733, focus: true }]);
    });

    it('is reached by the command of the view', async () => {
      const panel = await open();
      await panel.perform('search');
      assert.ok(await search(panel).evaluate((input) => input.matches(':focus')));
    });
  });

  it('has the names of the glossary, to be copied by button and by keyboard', async () => {
    const panel = await open();
    await panel.page.locator('[data-actor="hts"] .twistie').click();
    const named = panel.page.getByRole('treeitem', { name: 'European Portuguese: Organização para a' });
    assert.equal(
      await named.getAttribute('aria-description'),
      'unverified, Copy “Organização para a Libertação do Levante”',
    );
    await named.locator('.copy').click();
    assert.deepEqual(await panel.copies(), ['Organização para a Libertação do Levante']);
    assert.equal(
      await panel.page.locator('.unseen').textContent(),
      'Copied: Organização para a Libertação do Levante',
    );
    await panel.press('ArrowUp', 'ArrowUp', 'Enter');
    assert.equal((await panel.copies()).at(-1), 'Organización para la Liberación del Levante');
  });

  it('puts what a row is called on the clipboard with Ctrl+C', async () => {
    const panel = await openOnRows();
    await panel.page.evaluate(() => {
      document.addEventListener('copy', (event) => {
        document.title = event.clipboardData?.getData('text/plain') ?? '';
      });
    });
    await panel.press('ArrowDown', 'Control+c');
    assert.equal(await panel.page.title(), "Hay'at Tahrir al-Sham");
    assert.equal(await panel.page.locator('.unseen').textContent(), "Copied: Hay'at Tahrir al-Sham");
  });

  it('says why somebody was found, and whether he acts', async () => {
    const panel = await open();
    await panel.page.locator('[data-actor="russia"] .twistie').click();
    assert.equal(
      (await panel.page.locator('.reason').textContent())?.trim(),
      'Known from the glossary · Is named only',
    );
    await panel.page.locator('[data-actor="gov-syria"] .twistie').click();
    assert.equal(
      await panel.page.locator('[data-actor="gov-syria"] .detail').textContent(),
      'also “Damascus” 1, “the Syrian government” 1',
    );
  });

  it('tells VS Code whose context menu is opened', async () => {
    const panel = await open();
    const told = (): Promise<unknown> =>
      panel.page.evaluate(
        () =>
          JSON.parse(
            document.querySelector<HTMLElement>('dragoman-actors')?.dataset['vscodeContext'] ?? 'null',
          ) as unknown,
      );
    await panel.page.locator('[data-actor="hts"]').click({ button: 'right' });
    assert.deepEqual(await told(), {
      preventDefaultContextMenuItems: true,
      webviewSection: 'actor',
      dragomanActor: 'hts',
      dragomanNames: 'en es pt ar',
    });
    await panel.page.locator('dragoman-search-box').click({ button: 'right' });
    assert.equal(await told(), null);
  });

  it('finds a row by typing, without accents', async () => {
    const panel = await openOnRows();
    await panel.press('a', 'n', 't', 'o');
    assert.equal(await panel.page.locator('.row:focus').getAttribute('data-actor'), 'e4');
  });

  it('walks the mentions of an actor with Alt and the arrows, round the end', async () => {
    const panel = await openOnRows();
    await panel.press(
      'ArrowDown',
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
      (await first.textContent())?.replace(/\s+/gu, ' ').trim(),
      'Bread is dear, says Mariam Haddad, head of the bakers’ guild, and getting dearer.',
    );
    const marks = await panel.page.locator('.mention mark').all();
    const places = await Promise.all(marks.map(async (mark) => (await mark.boundingBox())?.x));
    assert.equal(places.length, 2);
    assert.equal(new Set(places).size, 1);
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
    await panel.page.locator('[data-actor="hts"] .twistie').click();
    await panel.page.locator('[data-start="120"]').click();
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
    assert.deepEqual((await panel.reveals()).at(-1), { seq: 2, start: 127, end: 148, focus: true });
  });

  it('hands the focus to the neighbour when the row is gone', async () => {
    const panel = await open();
    await panel.page.locator('[data-actor="gov-syria"]').click();
    await panel.show(ready({ actors: ACTORS.actors.filter(({ id }) => id !== 'gov-syria') }));
    assert.equal(await panel.page.locator('.row:focus').getAttribute('data-actor'), 'russia');
  });

  it('says that nobody acts', async () => {
    const panel = await browser.open<ActorsView>('actors');
    await panel.show(ready({ actors: [] }));
    assert.equal(await panel.page.locator('.title').textContent(), 'No actors found');
  });
});
