import assert from 'node:assert/strict';
import type { ActorsView, EmptyReason } from '../../src/rpc/panels.ts';
import { usePanelBrowser, type PanelPage } from './harness/panel-page.ts';
import { actor, ACTORS, ready } from './harness/samples.ts';

describe('States of a panel', () => {
  const browser = usePanelBrowser();

  const many: ActorsView = {
    actors: Array.from({ length: 80 }, (_, index) =>
      actor(`e${index}`, 'person', `Witness ${index}`, { lines: [[index * 10, `[[Witness ${index}]]`]] }),
    ),
  };

  /** Turns the wheel and waits until the page has come to rest there; in pixels, as `scrollTop` is. */
  async function scrollOn({ page }: PanelPage<unknown>, pixels: number): Promise<number> {
    const before = await page.evaluate(() => window.scrollY);
    const rest = page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('scrollend', resolve, { once: true });
        }),
    );
    await page.mouse.wheel(0, pixels);
    await rest;
    const after = await page.evaluate(() => window.scrollY);
    assert.equal(after, before + pixels);
    return after;
  }

  it('has a sentence and a next step for each reason to be empty', async () => {
    const panel = await browser.open<ActorsView>('actors');
    const reasons: readonly EmptyReason[] = ['noEditor', 'notArticle', 'excluded', 'unsupportedLanguage'];
    const sentences = new Set<string | null>();
    for (const reason of reasons) {
      await panel.show({ status: 'empty', reason });
      sentences.add(await panel.page.locator('.title').textContent());
      assert.notEqual(await panel.page.locator('.next').textContent(), '');
      await panel.page.locator('[data-action="next-step"]').click();
    }
    assert.deepEqual(await panel.calls(), ['ready', ...reasons.map(() => 'takeNextStep')]);
    assert.equal(sentences.size, reasons.length);
  });

  it('tells what went wrong and tries again', async () => {
    const panel = await browser.open<ActorsView>('actors');
    await panel.show({ status: 'error', message: 'The reader stopped answering.' });
    assert.equal(
      await panel.page.locator('[role="alert"] .next').textContent(),
      'The reader stopped answering.',
    );
    await panel.page.locator('[data-action="retry"]').click();
    assert.deepEqual(await panel.calls(), ['ready', 'retry']);
  });

  it('shows progress only when it lasts', async () => {
    const panel = await browser.open<ActorsView>('actors');
    const { clock } = panel.page;
    await panel.show({ status: 'empty', reason: 'noEditor' });
    await clock.install({ time: 0 });
    await clock.pauseAt(1000);
    await panel.show({ status: 'loading', file: 'file:///news/market.txt', fileName: 'market.txt' });
    await clock.runFor(100);
    assert.equal(await panel.page.getByRole('progressbar').count(), 0);
    await clock.runFor(100);
    assert.equal(await panel.page.getByRole('progressbar', { name: 'Reading market.txt…' }).count(), 1);
    await panel.show(ready(ACTORS));
    assert.equal(await panel.page.getByRole('progressbar').count(), 0);
  });

  it('keeps the rows of a file while it is read anew, and drops those of another', async () => {
    const panel = await browser.open<ActorsView>('actors');
    await panel.show(ready(ACTORS));
    await panel.show({ status: 'loading', file: 'file:///news/market.txt', fileName: 'market.txt' });
    await panel.page.getByRole('progressbar').waitFor();
    assert.equal(await panel.page.locator('.actor').count(), 7);
    await panel.show({ status: 'loading', file: 'file:///news/other.txt', fileName: 'other.txt' });
    await panel.page.locator('.actor').first().waitFor({ state: 'detached' });
  });

  it('shows notices above the rows', async () => {
    const panel = await browser.open<ActorsView>('actors');
    await panel.show(ready(ACTORS, 'market.txt', ['One paragraph was too long and was left out.']));
    const note = panel.page.getByRole('note', { name: 'Notes on this article' });
    assert.equal((await note.textContent())?.trim(), 'One paragraph was too long and was left out.');
  });

  it('ignores a snapshot that a later one has overtaken', async () => {
    const panel = await browser.open<ActorsView>('actors');
    await panel.show(ready(ACTORS), { seq: 5 });
    await panel.show({ status: 'empty', reason: 'noEditor' }, { seq: 4 });
    assert.equal(await panel.page.locator('.actor').count(), 7);
  });

  it('remembers scroll position, selection and opened rows of a file', async () => {
    const panel = await browser.open<ActorsView>('actors');
    await panel.show(ready(many));
    await panel.page.locator('[data-actor="e60"] .twistie').click();
    const scrolled = await scrollOn(panel, 100);
    await panel.reload();
    await panel.show(ready(many), { seq: 9 });
    assert.equal(await panel.page.evaluate(() => window.scrollY), scrolled);
    assert.equal(await panel.page.locator('.mention').count(), 1);
    assert.equal(await panel.page.locator('[aria-selected="true"]').getAttribute('data-actor'), 'e60');
    await panel.show(ready(ACTORS, 'another.txt'));
    assert.equal(await panel.page.locator('[aria-selected="true"]').count(), 0);
    assert.equal(await panel.page.evaluate(() => window.scrollY), 0);
    await panel.show(ready(many));
    assert.equal(await panel.page.evaluate(() => window.scrollY), scrolled);
  });

  it('follows the caret only while nobody uses it', async () => {
    const panel = await browser.open<ActorsView>('actors');
    await panel.show(ready(many));
    await panel.page.locator('[data-actor="e0"]').click();
    await panel.markCaret({ start: 700, end: 710 });
    assert.equal(await panel.page.evaluate(() => window.scrollY), 0);
  });

  it('speaks the language of the UI', async () => {
    const panel = await browser.open<ActorsView>('actors');
    await panel.show(ready(ACTORS), { uiLanguage: 'pt-br' });
    assert.equal(await panel.page.evaluate(() => document.documentElement.lang), 'pt-br');
    assert.equal(
      await panel.page.locator('.group-head .label').first().textContent(),
      'Grupos e forças armadas',
    );
    await panel.show(ready(ACTORS), { uiLanguage: 'es' });
    assert.equal(
      await panel.page.locator('[data-actor="hts"]').getAttribute('aria-label'),
      "Hay'at Tahrir al-Sham, HTS, 3 menciones",
    );
  });
});
