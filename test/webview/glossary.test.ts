import assert from 'node:assert/strict';
import type { GlossaryPage } from './harness/glossary-page.ts';
import { AT_FRONT, NO_OWN, ON_FRONT, PROPOSAL, QUIET } from './harness/glossary-samples.ts';
import { usePanelBrowser } from './harness/panel-page.ts';

describe('Glossary view', () => {
  const browser = usePanelBrowser();

  async function open(snapshot = ON_FRONT): Promise<GlossaryPage> {
    const panel = await browser.openGlossary();
    await panel.show(snapshot);
    return panel;
  }

  const focused = ({ page }: GlossaryPage): Promise<string | null> =>
    page.locator('[data-row]:focus').getAttribute('data-row');

  const spoken = ({ page }: GlossaryPage): Promise<string | null> => page.locator('.unseen').textContent();

  /** With the keyboard on the first row of the entry. */
  async function openOnRows(): Promise<GlossaryPage> {
    const panel = await open();
    await panel.page.locator('[data-row="river-front"]').focus();
    return panel;
  }

  async function search(panel: GlossaryPage, words: string): Promise<void> {
    await panel.page.getByRole('searchbox').fill(words);
    await panel.page.locator('.line-row, .state').first().waitFor();
    await panel.page.waitForTimeout(150);
  }

  describe('at the caret', () => {
    it('shows every sense, the first one open', async () => {
      const { page } = await open();
      assert.deepEqual(await page.locator('.entry-head .name').allTextContents(), [
        'River Front',
        'River Front Party',
      ]);
      const first = page.getByRole('treeitem', {
        name: 'River Front, armed group, RF, built-in',
        exact: true,
      });
      assert.equal(await first.getAttribute('aria-expanded'), 'true');
      assert.equal(
        await page.locator('[data-row="river-front-party"]').getAttribute('aria-expanded'),
        'false',
      );
    });

    it('has the terms by language with article and gender, and says what is not to be used', async () => {
      const { page } = await open();
      assert.equal(await page.locator('[data-language="es"]').getAttribute('aria-description'), 'el · m.');
      const barred = page.locator('[data-status="forbidden"]');
      assert.match((await barred.textContent()) ?? '', /not to be used/u);
      assert.equal(
        await barred.locator('.words').evaluate((words) => getComputedStyle(words).textDecorationLine),
        'line-through',
      );
      assert.match(
        (await page.locator('[data-status="superseded"]').textContent()) ?? '',
        /former name.*2009–2014/su,
      );
      assert.equal(
        await page
          .locator('[data-language="ar"] .words')
          .evaluate((words) => getComputedStyle(words).direction),
        'rtl',
      );
    });

    it('hides the forms that are only there to be found', async () => {
      const panel = await openOnRows();
      const forms = panel.page.locator('.words', { hasText: 'Front of the River' });
      assert.equal(await forms.count(), 0);
      await panel.page.getByRole('treeitem', { name: '2 more forms' }).click();
      assert.equal(await forms.count(), 1);
    });

    it('keeps the last entry when the caret leaves, and turns to the next one', async () => {
      const panel = await open();
      await panel.show({ ...ON_FRONT, caret: { ...AT_FRONT, isHere: false } });
      assert.equal(await panel.page.locator('.entry-head').count(), 2);
      const [, party] = AT_FRONT.entries;
      assert.ok(party);
      await panel.show({ ...ON_FRONT, caret: { words: 'Party', entries: [party], isHere: true } });
      assert.deepEqual(await panel.page.locator('.entry-head .name').allTextContents(), [
        'River Front Party',
      ]);
    });

    it('shows another entry from its head, wherever the last one was read', async () => {
      const panel = await open();
      await panel.page.setViewportSize({ width: 320, height: 200 });
      const scrolled = (): Promise<number> => panel.page.evaluate(() => window.scrollY);
      await panel.page.evaluate(() => {
        window.scrollTo({ top: 60 });
      });
      await panel.show({ ...ON_FRONT, revision: ON_FRONT.revision + 1 });
      assert.equal(await scrolled(), 60);
      const entries = AT_FRONT.entries.toReversed();
      await panel.show({ ...ON_FRONT, caret: { words: 'Party', entries, isHere: true } });
      assert.equal(await scrolled(), 0);
    });

    it('teaches what to do where there is nothing yet', async () => {
      const panel = await open(NO_OWN);
      assert.equal(await panel.page.locator('.state .title').textContent(), 'No term at the caret yet');
      await panel.page.locator('[data-action="new-glossary"]').click();
      assert.deepEqual((await panel.calls()).others, ['ready', 'newGlossary']);
    });
  });

  describe('by keyboard', () => {
    it('reaches every row with one tab stop, and copies and writes terms', async () => {
      const panel = await openOnRows();
      assert.equal(await panel.page.locator('.rows [tabindex="0"]').count(), 1);
      await panel.press('ArrowDown', 'ArrowDown', 'Enter');
      assert.deepEqual((await panel.calls()).copies, ['River Front']);
      assert.equal(await spoken(panel), 'Copied: River Front');
      await panel.press('ArrowDown', 'ArrowDown', 'Control+Enter');
      assert.deepEqual((await panel.calls()).inserts, ['Frente del Río']);
    });

    it('closes and opens an entry, and goes back to its head', async () => {
      const panel = await openOnRows();
      await panel.press('ArrowLeft');
      assert.equal(await panel.page.locator('.term-row').count(), 0);
      await panel.press('ArrowRight', 'ArrowDown', 'ArrowLeft');
      assert.equal(await focused(panel), 'river-front');
    });

    it('follows a relation and comes back', async () => {
      const panel = await openOnRows();
      await panel.page.getByRole('treeitem', { name: /^member of/u }).focus();
      await panel.press('Enter');
      await panel.page.locator('[data-row="millers-league"]:focus').waitFor();
      await panel.press('Escape');
      assert.equal(await focused(panel), 'river-front');
    });

    it('opens the file and the form', async () => {
      const panel = await openOnRows();
      await panel.page.locator('.leaf.file').focus();
      await panel.press('Enter', 'ArrowDown', 'Enter');
      const calls = await panel.calls();
      assert.deepEqual([calls.opened, calls.proposals], [['river-front'], ['river-front']]);
    });
  });

  describe('the list', () => {
    it('has everything without words, and says how much is not shown', async () => {
      const panel = await open();
      await panel.page.locator('[data-page="list"]').click();
      await panel.page.locator('.line-row').first().waitFor();
      assert.equal(await panel.page.locator('.line-row').count(), 4);
      assert.match((await panel.page.locator('.rest').textContent()) ?? '', /^1,200 more/u);
    });

    it('is searched as one types, told to screen readers, and gone through by keyboard', async () => {
      const panel = await open();
      await panel.page.keyboard.press('/');
      await panel.page.keyboard.type('frente');
      await panel.page.locator('.line-row').nth(1).waitFor();
      await panel.page.locator('.unseen', { hasText: '2 entries' }).waitFor({ state: 'attached' });
      await panel.press('ArrowDown', 'ArrowDown', 'Enter');
      await panel.page.locator('[data-row="river-front-party"]:focus').waitFor();
      await panel.press('Escape');
      assert.equal(await focused(panel), 'river-front-party');
    });

    it('is filtered by kind, file and status', async () => {
      const panel = await open();
      await panel.page.locator('[data-page="list"]').click();
      await panel.page.getByLabel('kind', { exact: true }).selectOption('place');
      await panel.page.getByLabel('file', { exact: true }).selectOption('built-in');
      await panel.page.getByLabel('status', { exact: true }).selectOption('forbidden');
      await panel.page.locator('.state').waitFor();
      assert.deepEqual((await panel.calls()).searches.at(-1), {
        query: '',
        kind: 'place',
        file: 'built-in',
        status: 'forbidden',
      });
    });

    it('stays while one browses, and follows the caret again when told to', async () => {
      const panel = await open(QUIET);
      await search(panel, 'ovens');
      await panel.show(ON_FRONT);
      assert.equal(await panel.page.locator('.line-row').count(), 1);
      const follow = panel.page.getByRole('button', { name: 'Follow the caret' });
      assert.equal(await follow.getAttribute('aria-pressed'), 'false');
      await follow.click();
      assert.equal(await panel.page.locator('.entry-head').count(), 2);
    });

    it('is sought anew when a glossary has changed', async () => {
      const panel = await open();
      await search(panel, 'river');
      const before = (await panel.calls()).searches.length;
      await panel.show({ ...ON_FRONT, revision: 1 });
      await panel.page.waitForTimeout(150);
      assert.equal((await panel.calls()).searches.length, before + 1);
    });
  });

  describe('names that are missing', () => {
    it('are ticked by keyboard and added together', async () => {
      const panel = await open();
      await panel.page.getByRole('button', { name: 'Missing 4' }).click();
      await panel.page.getByRole('checkbox', { name: /^Mariam Haddad, person, 7 mentions/u }).focus();
      await panel.press(' ', 'ArrowDown', ' ');
      await panel.page.getByLabel('into').selectOption('file:///home/terms.glossary.yml');
      await panel.page.getByRole('button', { name: 'Add 2 entries' }).click();
      assert.deepEqual((await panel.calls()).candidates, [
        {
          keys: ['person/mariam haddad', 'armed-group/sons of the mill'],
          file: 'file:///home/terms.glossary.yml',
        },
      ]);
      assert.equal(await spoken(panel), '2 entries added');
      assert.equal(await panel.page.locator('[aria-checked="true"]').count(), 0);
    });

    it('are ticked all at once', async () => {
      const panel = await open();
      await panel.perform('candidates');
      await panel.page.getByRole('checkbox', { name: 'all', exact: true }).click();
      assert.equal(await panel.page.locator('[aria-checked="true"]').count(), 4);
    });
  });

  it('remembers where one was while it is hidden', async () => {
    const panel = await open();
    await search(panel, 'frente');
    await panel.reload();
    await panel.show(ON_FRONT);
    await panel.page.locator('.line-row').nth(1).waitFor();
    assert.equal(await panel.page.getByRole('searchbox').inputValue(), 'frente');
  });

  it('keeps what is written in the form through all of it', async () => {
    const panel = await open();
    await panel.edit(PROPOSAL);
    await panel.page.getByLabel('Spanish').first().fill('Hijos del Molino');
    await panel.page.locator('[data-page="entry"]').click();
    assert.equal(await panel.page.locator('.entry-head').count(), 2);
    await panel.reload();
    await panel.show(ON_FRONT);
    await panel.page.locator('[data-page="form"]').click();
    assert.equal(await panel.page.locator('#name-es').inputValue(), 'Hijos del Molino');
  });
});
