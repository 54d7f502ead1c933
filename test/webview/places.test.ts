import assert from 'node:assert/strict';
import type { PlacesView } from '../../src/rpc/panels.ts';
import { usePanelBrowser, type PanelOptions, type PanelPage } from './harness/panel-page.ts';
import { manyPlaces, ROAD } from './harness/places-samples.ts';
import { ready } from './harness/samples.ts';

describe('Places panel', () => {
  const browser = usePanelBrowser();

  async function open(view: PlacesView = ROAD, options: PanelOptions = {}): Promise<PanelPage<PlacesView>> {
    const panel = await browser.open<PlacesView>('places', { height: 700, ...options });
    await panel.page.emulateMedia({ reducedMotion: 'reduce' });
    await panel.show(ready(view));
    await panel.page.locator('[data-country="SY"]').waitFor({ state: 'attached' });
    return panel;
  }

  const point = ({ page }: PanelPage<PlacesView>, key: string) => page.locator(`[data-point="place/${key}"]`);
  const row = ({ page }: PanelPage<PlacesView>, key: string) => page.locator(`[data-row="place/${key}"]`);
  const action = ({ page }: PanelPage<PlacesView>, name: string) => page.locator(`[data-action="${name}"]`);
  const focused = ({ page }: PanelPage<PlacesView>) =>
    page.locator('[data-point]:focus').getAttribute('data-point');
  const land = ({ page }: PanelPage<PlacesView>) => page.locator('.land').getAttribute('transform');
  const scale = async (panel: PanelPage<PlacesView>): Promise<number> =>
    Number(/scale\((?<k>[\d.]+)\)/u.exec((await land(panel)) ?? '')?.groups?.['k']);

  /** Whether a point stands within the map. */
  async function isSeen(panel: PanelPage<PlacesView>, key: string): Promise<boolean> {
    const [outer, inner] = [
      await panel.page.locator('.surface').boundingBox(),
      await point(panel, key).locator('.body').boundingBox(),
    ];
    assert.ok(outer && inner);
    return (
      inner.x + inner.width > outer.x &&
      inner.x < outer.x + outer.width &&
      inner.y + inner.height > outer.y &&
      inner.y < outer.y + outer.height
    );
  }

  describe('the list', () => {
    it('has the most named first, with country, spellings and count', async () => {
      const panel = await open();
      const rows = await panel.page.locator('.place .name').allTextContents();
      assert.deepEqual(rows.slice(0, 3), ['Aleppo', 'Idlib', 'Syria']);
      const text = (await row(panel, 'aleppo').innerText()).replace(/\s+/gu, ' ');
      assert.equal(text.trim(), 'Aleppo Syria also “Alepo” 4');
      assert.equal(await row(panel, 'aleppo').getAttribute('aria-label'), 'Aleppo, Syria, 4 mentions');
    });

    it('says what is a region, a country, or not located', async () => {
      const panel = await open();
      const where = (key: string) => row(panel, key).locator('.dim').first().textContent();
      assert.equal(await where('aleppo governorate'), 'region · Syria');
      assert.equal(await where('syria'), 'country');
      assert.equal(await where('tell al nowhere'), 'not located');
    });

    it('leads to the first mention by one click, and opens into all of them', async () => {
      const panel = await open();
      await row(panel, 'idlib').click();
      await panel.press('ArrowRight', 'ArrowDown', 'ArrowDown', 'Space');
      const reveals = await panel.reveals();
      assert.deepEqual(
        reveals.map(({ start, focus }) => ({ start, focus })),
        [
          { start: 60, focus: false },
          { start: 500, focus: false },
        ],
      );
      await panel.press('ArrowLeft', 'ArrowLeft');
      assert.equal(await row(panel, 'idlib').getAttribute('aria-expanded'), 'false');
    });

    it('speaks the language of the UI', async () => {
      const panel = await open();
      await panel.show(ready(ROAD), { uiLanguage: 'es' });
      assert.equal(await row(panel, 'geneva').locator('.dim').first().textContent(), 'Suiza');
      await panel.show(ready(ROAD), { uiLanguage: 'pt-br' });
      assert.equal(await row(panel, 'geneva').locator('.dim').first().textContent(), 'Suíça');
    });
  });

  describe('the map', () => {
    it('has a point for each place that is located, larger the more often it is named', async () => {
      const panel = await open();
      assert.equal(await panel.page.locator('[data-point]').count(), 7);
      const radius = async (key: string): Promise<number> =>
        Number(await point(panel, key).locator('.body').getAttribute('r'));
      assert.ok((await radius('aleppo')) > (await radius('idlib')));
      assert.ok((await radius('idlib')) > (await radius('saraqib')));
    });

    it('begins where most of the story happens; the button shows all and leads back', async () => {
      const panel = await open();
      assert.equal(await isSeen(panel, 'aleppo'), true);
      assert.equal(await isSeen(panel, 'geneva'), false);
      await action(panel, 'reset').click();
      assert.equal(await isSeen(panel, 'geneva'), true);
      assert.equal(await isSeen(panel, 'aleppo'), true);
      await action(panel, 'reset').click();
      assert.equal(await isSeen(panel, 'geneva'), false);
    });

    it('tints the countries that the article speaks of', async () => {
      const panel = await open();
      const tinted = await panel.page
        .locator('.land .spoken')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('data-country')).sort());
      assert.deepEqual(tinted, ['SY', 'TR']);
    });

    it('leads from a point to its row and its first mention', async () => {
      const panel = await open();
      await point(panel, 'saraqib').locator('.body').click({ force: true });
      assert.equal(await row(panel, 'saraqib').getAttribute('aria-selected'), 'true');
      assert.deepEqual(
        (await panel.reveals()).map(({ start }) => start),
        [120],
      );
    });

    it('shows the place whose row is selected', async () => {
      const panel = await open();
      await row(panel, 'geneva').click();
      assert.equal(await point(panel, 'geneva').getAttribute('aria-selected'), 'true');
      assert.equal(await isSeen(panel, 'geneva'), true);
    });

    it('marks the place at the caret', async () => {
      const panel = await open();
      await panel.markCaret({ start: 180, end: 195 });
      await panel.page.locator('[data-point="place/maarat al numan"][aria-current="location"]').waitFor();
      assert.equal(await panel.page.locator('.caret').count(), 1);
      assert.equal(await row(panel, 'maarat al numan').getAttribute('aria-current'), 'location');
    });

    it('is walked by keyboard, with one tab stop', async () => {
      const panel = await open();
      assert.equal(await panel.page.locator('[data-point][tabindex="0"]').count(), 1);
      await point(panel, 'aleppo').focus();
      await panel.press('ArrowRight');
      assert.equal(await focused(panel), 'place/idlib');
      await panel.press('End');
      assert.equal(await focused(panel), 'place/geneva');
      assert.equal(await isSeen(panel, 'geneva'), true);
      await panel.press('Home', 'Enter');
      const last = (await panel.reveals()).at(-1);
      assert.deepEqual([last?.start, last?.focus], [10, true]);
    });

    it('is zoomed by keys, buttons and wheel, and moved by Shift and arrows', async () => {
      const panel = await open();
      const first = await scale(panel);
      await point(panel, 'aleppo').focus();
      await panel.press('+');
      assert.ok((await scale(panel)) > first);
      await panel.press('-', '-');
      assert.ok((await scale(panel)) < first);
      await action(panel, 'zoom-in').click();
      const before = await land(panel);
      await point(panel, 'aleppo').focus();
      await panel.press('Shift+ArrowRight');
      assert.notEqual(await land(panel), before);
      const box = await panel.page.locator('.surface').boundingBox();
      assert.ok(box);
      await panel.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      const unturned = await scale(panel);
      await panel.page.mouse.wheel(0, -100);
      await panel.page.waitForFunction((from) => {
        const map = document
          .querySelector('dragoman-places')
          ?.shadowRoot?.querySelector('dragoman-place-map');
        const transform = map?.shadowRoot?.querySelector('.land')?.getAttribute('transform') ?? '';
        return Number(/scale\(([\d.]+)\)/u.exec(transform)?.[1]) > from;
      }, unturned);
    });

    it('is dragged; the end of a drag is no click', async () => {
      const panel = await open();
      const box = await point(panel, 'aleppo').locator('.body').boundingBox();
      assert.ok(box);
      const before = await land(panel);
      await panel.page.mouse.move(box.x + 2, box.y + 2);
      await panel.page.mouse.down();
      await panel.page.mouse.move(box.x + 42, box.y + 22, { steps: 4 });
      await panel.page.mouse.up();
      assert.notEqual(await land(panel), before);
      assert.deepEqual(await panel.reveals(), []);
    });

    it('remembers its window for the file', async () => {
      const panel = await open();
      await action(panel, 'reset').click();
      const all = await land(panel);
      await panel.page.waitForTimeout(300);
      await panel.reload();
      await panel.show(ready(ROAD));
      await panel.page.locator('.land').waitFor({ state: 'attached' });
      assert.equal(await land(panel), all);
    });

    it('writes names that do not lie on each other', async () => {
      const panel = await open(manyPlaces(120), { width: 420 });
      const boxes = await panel.page
        .locator('.place-name')
        .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().toJSON() as DOMRect));
      assert.ok(boxes.length > 5);
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1))
          assert.ok(
            a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 4 || b.bottom <= a.top + 4,
          );
    });

    it('lays both sides of the date line side by side', async () => {
      const pacific: PlacesView = {
        countries: [],
        places: manyPlaces(2).places.map((place, index) => ({
          ...place,
          location: {
            ...{ latitude: -15, longitude: index === 0 ? 178 : -178 },
            ...{ country: 'FJ', extent: 'place', source: 'gazetteer' },
          },
        })),
      };
      const panel = await open(pacific);
      assert.equal(await isSeen(panel, 'town 0'), true);
      assert.equal(await isSeen(panel, 'town 1'), true);
      assert.ok((await scale(panel)) > 1);
    });
  });

  it('has no map where nothing is located, and says so', async () => {
    const panel = await browser.open<PlacesView>('places');
    await panel.show(ready({ countries: [], places: ROAD.places.slice(-1) }));
    await panel.page.getByText('None of these places').waitFor();
    assert.equal(await panel.page.locator('dragoman-place-map').count(), 0);
    assert.equal(await panel.page.locator('.place').count(), 1);
  });

  it('says when there are no places', async () => {
    const panel = await browser.open<PlacesView>('places');
    await panel.show(ready({ countries: [], places: [] }));
    await panel.page.getByText('No places found').waitFor();
  });
});
