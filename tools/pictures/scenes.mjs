// @ts-check

/**
 * @typedef {import('../host/driver-contract.d.ts').DriverImplementation} Ui
 * @typedef {import('../host/driver-contract.d.ts').Theme} Theme
 * @typedef {{ x: number, y: number, width: number, height: number }} Box
 *
 * @typedef {{ readonly ui: Ui, readonly page: import('playwright-core').Page }} Desk
 *
 * @typedef {object} Scene
 * @property {string} file  below the project's folder, without its ending: `media/walkthrough/hover`
 * @property {readonly Theme[]} themes  where there are several, each has a file of its own: `hover-light.png`
 * @property {{ width: number, height: number }} window  in CSS pixels
 * @property {number} scale  pixels of the picture to one of CSS
 * @property {Readonly<Record<string, unknown>>} [settings]  of the user
 * @property {(desk: Desk) => Promise<Box | undefined>} set
 *   makes a new window what is to be seen, and says which part of it: all of it without an answer
 */

/** A glossary that lies beside the articles. */
export const glossaryOfThePictures = `# Terms of the desk
concepts:
  - id: meridian-news
    kind: media
    en: Meridian News
    es: Agencia Mirador
    pt: { term: Notícias do Meridiano, gender: f }

  - id: grain-office
    kind: organisation
    en: Northern Grain Office
    es: Oficina del Grano del Norte
    pt: { term: Escritório de Cereais do Norte, gender: m }
    abbreviations: [NGO-N]
    variants: [Grain Office of the North]
`;

const article = 'en-1-idlib-ceasefire.txt';

/** The walkthrough shows a picture beside its text, hardly wider than this. */
const beside = /** @type {const} */ ({
  themes: ['light', 'dark'],
  window: { width: 720, height: 482 },
  scale: 1,
  settings: { 'editor.lineNumbers': 'off' },
});

/** Without the status bar, which says nothing of Dragoman there. */
const above = { x: 0, y: 0, width: 720, height: 452 };

/** The README's pictures are as wide as the page of an extension on the Marketplace. */
const alone = /** @type {const} */ ({
  themes: ['light'],
  window: { width: 980, height: 622 },
  scale: 1.25,
  settings: { 'editor.lineNumbers': 'off' },
});

const whole = { x: 0, y: 0, width: 980, height: 590 };

/** Where the side bar ends in them. */
const broad = 440;

/** @type {readonly Scene[]} */
export const scenes = [
  {
    ...beside,
    file: 'media/walkthrough/article',
    async set(desk) {
      await openArticle(desk);
      return above;
    },
  },
  {
    ...beside,
    file: 'media/walkthrough/actors',
    async set(desk) {
      await openArticle(desk);
      await fold(desk, 'Dates');
      await openActor(desk);
      return above;
    },
  },
  {
    ...beside,
    file: 'media/walkthrough/dates',
    async set(desk) {
      await openArticle(desk);
      await fold(desk, 'Actors');
      await desk.ui.waitFor({ panel: 'dragoman.dates', selector: '[role=option]', within: 'Wednesday' });
      return above;
    },
  },
  {
    ...beside,
    file: 'media/walkthrough/names',
    async set(desk) {
      const { ui, page } = desk;
      await openArticle(desk);
      await page.keyboard.press('ControlOrMeta+B');
      await ui.hover({ text: 'Hayat Tahrir al-Sham' });
      return above;
    },
  },
  {
    ...beside,
    file: 'media/walkthrough/glossary',
    async set(desk) {
      const { ui } = desk;
      await openArticle(desk);
      await fold(desk, 'Actors');
      await fold(desk, 'Dates');
      await ui.showPanel({ panel: 'dragoman.glossary' });
      await ui.place({ text: 'Meridian News' });
      await ui.waitFor({ panel: 'dragoman.glossary', selector: '.entry-head', within: 'Meridian News' });
      return above;
    },
  },
  {
    ...alone,
    file: 'media/readme/actors',
    async set(desk) {
      await openArticle(desk, broad);
      await fold(desk, 'Dates');
      await openActor(desk);
      return whole;
    },
  },
  {
    ...alone,
    file: 'media/readme/dates',
    async set(desk) {
      await openArticle(desk, broad);
      await fold(desk, 'Actors');
      await desk.ui.waitFor({ panel: 'dragoman.dates', selector: '[role=option]', within: 'Wednesday' });
      return whole;
    },
  },
  {
    ...alone,
    file: 'media/readme/names',
    async set(desk) {
      await openArticle(desk);
      await desk.page.keyboard.press('ControlOrMeta+B');
      await desk.ui.hover({ text: 'Hayat Tahrir al-Sham' });
      return whole;
    },
  },
];

/**
 * @param {Desk} desk
 * @param {number} [right]  where the side bar ends
 */
async function openArticle({ ui, page }, right = 330) {
  await ui.showPanel({ panel: 'dragoman.actors' });
  await ui.openFile({ path: article });
  await ui.waitFor({ panel: 'dragoman.actors', selector: '[role=treeitem]', within: 'Tahrir al-Sham' });
  await ui.waitFor({ panel: 'dragoman.dates', selector: '[role=option]' });
  await ui.place({ text: 'Aid convoys' });
  await widen(page, right);
}

/** @param {Desk} desk */
async function openActor({ ui }) {
  await ui.click({ panel: 'dragoman.actors', selector: '[role=treeitem]', within: 'Tahrir al-Sham' });
  await ui.press({
    panel: 'dragoman.actors',
    selector: '[role=treeitem][tabindex="0"]',
    keys: 'ArrowRight',
  });
}

/**
 * Draws the side bar's edge to another place.
 * @param {import('playwright-core').Page} page
 * @param {number} right  in pixels of the window
 */
async function widen(page, right) {
  const { x = 0, width = 0 } = (await page.locator('.part.sidebar').boundingBox()) ?? {};
  await page.mouse.move(x + width, 300);
  await page.mouse.down();
  await page.mouse.move(right, 300, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(1, 1);
}

/**
 * Closes a view of the side bar, which leaves its room to the others.
 * @param {Desk} desk
 * @param {string} view  its title
 */
async function fold({ page }, view) {
  await page.locator('.pane-header', { hasText: view }).first().click();
}
