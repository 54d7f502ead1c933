import assert from 'node:assert/strict';
import { uiLanguageFor } from '../../../src/i18n/languages.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';

describe('the language of the UI', () => {
  for (const [wish, display, spoken] of [
    ['auto', 'en', 'en'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'es', 'es'],
    ['auto', 'es-419', 'es'],
    ['auto', 'es-mx', 'es'],
    ['auto', 'pt', 'pt-br'],
    ['auto', 'pt-br', 'pt-br'],
    ['auto', 'pt-PT', 'pt-pt'],
    ['auto', 'pt-ao', 'pt-pt'],
    ['auto', 'fr', 'en'],
    ['pt-pt', 'pt-br', 'pt-pt'],
    ['es', 'en', 'es'],
    ['qps-ploc', 'en', 'qps-ploc'],
    ['nonsense', 'es', 'en'],
  ] as const)
    it(`is ${spoken} where “${wish}” is asked for and VS Code speaks ${display}`, () => {
      assert.equal(uiLanguageFor(wish, display), spoken);
    });
});

describe('a translator', () => {
  const mentions = (language: Parameters<typeof createTranslator>[0], count: number): string =>
    createTranslator(language).t('panels.actors.mentions', { count });

  it('forms plurals as each country does', () => {
    assert.deepEqual(
      [0, 1, 2].map((count) => mentions('pt-br', count)),
      ['0 menção', '1 menção', '2 menções'],
    );
    assert.deepEqual(
      [0, 1, 2].map((count) => mentions('pt-pt', count)),
      ['0 menções', '1 menção', '2 menções'],
    );
  });

  it('writes numbers as the language does', () => {
    assert.equal(mentions('en', 15_000), '15,000 mentions');
    assert.equal(mentions('es', 15_000), '15.000 menciones');
    assert.equal(mentions('es', 2_000_000), '2.000.000 de menciones');
  });

  it('of Portugal says what Brazil says, but where it says otherwise', () => {
    const { t } = createTranslator('pt-pt');
    assert.equal(t('panels.glossary.form.save'), 'Guardar');
    assert.equal(t('panels.glossary.form.cancel'), 'Cancelar');
    assert.equal(createTranslator('pt-br').t('panels.glossary.form.save'), 'Salvar');
  });

  it('of nobody accents and lengthens each sentence, and leaves what is put into it', () => {
    const { t } = createTranslator('qps-ploc');
    assert.equal(t('panels.glossary.form.save'), '[Ŝávé~~]');
    assert.equal(t('panels.copied', { text: 'Save' }), '[Çôpîéð: Save~~~]');
    assert.equal(mentions('qps-ploc', 2), '[2 méñţîôñš~~~~]');
    assert.match(t('panels.dates.anchor', { date: '1 May' }), /<strong>1 May<\/strong>/u);
  });
});
