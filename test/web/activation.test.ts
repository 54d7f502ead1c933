import type { DragomanApi } from '../../src/activate.ts';
import { hoverText } from '../integration/support/hover-text.ts';
import { until } from '../integration/support/until.ts';
import { check, dragoman, openSample } from './support/window.ts';

describe('the extension in the browser host', () => {
  let api: DragomanApi;

  before(async () => {
    api = await dragoman();
  });

  it('reads nothing at its start', () => {
    check(api.loaded().length === 0, `it has loaded ${api.loaded().join()}`);
  });

  it('reads an article', async () => {
    await openSample('es-1-paso-de-nasib.txt');
    const analysis = await until('the article is read', api.analysis);
    check(analysis.language.code === 'es', `its language is ${analysis.language.code}`);
    check(analysis.entities.length > 0, 'it has no entities');
  });

  it('does so in a web worker', () => {
    // Where no worker starts, the data is loaded once more for the engine in the host itself.
    check(api.loaded().filter((name) => name === 'glossary').length === 1, api.loaded().join());
  });

  it('answers a hover in three languages', async () => {
    const document = await openSample('en-1-idlib-ceasefire.txt');
    const text = await hoverText(document, 'Hayat Tahrir');
    for (const language of ['EN', 'ES', 'PT']) {
      check(new RegExp(`^\\| ${language} \\| [^—]`, 'mu').test(text), `no ${language} in “${text}”`);
    }
  });
});
