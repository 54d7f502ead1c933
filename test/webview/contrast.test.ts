import assert from 'node:assert/strict';
import { stateNamed } from './harness/every-state.ts';
import { measure } from './harness/measures.ts';
import { usePanelBrowser, wear } from './harness/panel-page.ts';
import { THEMES, type Theme } from './harness/themes.ts';

/** Of graphical objects and of what says a control's state: WCAG 2.2, 1.4.11. Letters are axe's. */
const LEAST = 3;

/** CSS properties of which one at least sets a thing off from its ground. */
type Means = readonly ('fill' | 'stroke' | 'color' | 'border-top-color' | 'text-decoration-color')[];

/** State, what is looked at, how it is drawn, and what it is drawn on where that is not the page. */
const DRAWN: readonly (readonly [string, string, Means, string?])[] = [
  ['dates, timeline', '.mark .body', ['fill', 'stroke']],
  ['dates, timeline', '.mark .tail', ['stroke']],
  ['dates, timeline', '.join', ['fill']],
  ['dates, timeline', '.axis .line', ['stroke']],
  ['dates, timeline', '.published line', ['stroke']],
  ['dates, timeline', '.caret', ['fill']],
  ['dates, timeline', '.mark[aria-selected="true"] .ring', ['stroke']],
  ['dates, timeline', '.row mark', ['text-decoration-color']],
  ['dates, timeline', '.chip.on', ['border-top-color']],
  ['dates, timeline', '.controls vscode-icon', ['color']],
  ['dates, doubted', '.doubt vscode-icon', ['color']],
  ['dates, editor refuses', '.fault vscode-icon', ['color']],
  ['actors, opened', '.actor .kind', ['color']],
  ['actors, opened', '.twistie', ['color']],
  ['places, opened', '.point .body', ['fill', 'stroke'], '.land path:not(.graticule)'],
  ['places, opened', '.on-top .ring', ['stroke'], '.land path:not(.graticule)'],
  ['places, opened', '.caret', ['fill'], '.land path:not(.graticule)'],
  ['glossary, entry at the caret', '.head-tool.on', ['border-top-color']],
  ['glossary, entry at the caret', '.row .kind', ['color']],
  ['glossary, missing names', '.candidate .kind', ['color']],
  ['glossary, missing names', '.candidate .tick', ['color']],
  ['glossary, form with doubts', '.doubt .codicon', ['color']],
  ['glossary, form that is refused', '.fault .codicon', ['color']],
];

describe('Contrast', () => {
  const browser = usePanelBrowser();

  it('is measured as WCAG defines it, of mixed colours, too', async () => {
    const page = await stateNamed('actors, not readable').open(browser);
    assert.equal((await measure(page, 'contrast', 'black', 'white')).toFixed(2), '21.00');
    assert.equal((await measure(page, 'contrast', '#767676', '#ffffff')).toFixed(2), '4.54');
    const mixed = await measure(page, 'contrast', 'color(srgb 0 0 0 / 0.5)', '#ffffff');
    assert.ok(mixed > 3.8 && mixed < 4.1, String(mixed));
  });

  for (const name of new Set(DRAWN.map(([state]) => state)))
    it(`sets off in each theme what is drawn: ${name}`, async () => {
      const page = await stateNamed(name).open(browser);
      const weak: string[] = [];
      for (const theme of Object.keys(THEMES) as readonly Theme[]) {
        await wear(page, theme);
        for (const [, selector, means, under] of DRAWN.filter(([state]) => state === name)) {
          const colours = await page
            .locator(selector)
            .evaluateAll(
              (elements, properties) =>
                elements.map((element) =>
                  properties.map((each) => getComputedStyle(element).getPropertyValue(each)),
                ),
              means,
            );
          assert.notEqual(colours.length, 0, selector);
          const ground =
            under === undefined
              ? THEMES[theme].tokens['sideBar-background']
              : await page
                  .locator(under)
                  .first()
                  .evaluate((element) => getComputedStyle(element).fill);
          for (const several of new Set(colours.map((each) => each.join('|')))) {
            const ratios = await Promise.all(
              several
                .split('|')
                .filter((colour) => colour !== 'none')
                .map((colour) => measure(page, 'contrast', colour, ground)),
            );
            if (Math.max(...ratios) < LEAST)
              weak.push(`${theme}: ${selector} ${Math.max(...ratios).toFixed(2)} ${several} on ${ground}`);
          }
        }
      }
      assert.deepEqual(weak, []);
    });
});
