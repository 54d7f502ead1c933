import { createGlossary } from '../../../../src/core/glossary/glossary.ts';
import { readGlossaries } from '../../../../src/core/glossary/read-glossary.ts';
import { LANGS } from '../../../../src/core/language/language.ts';
import { builtInGlossary } from '../../../fixtures/built-in-glossary.ts';
import { trainedModels } from '../../../fixtures/trained-models.ts';
import { findsWith } from './marked-names.ts';
import { en } from './traps/en.ts';
import { es } from './traps/es.ts';
import { pt } from './traps/pt.ts';

const TRAPS = { en, es, pt };

describe('traps for names, with the glossary and the recognisers that come with the product', () => {
  const glossary = createGlossary(readGlossaries(builtInGlossary()).concepts);
  const models = trainedModels();
  for (const language of LANGS) {
    for (const [what, rows] of Object.entries(TRAPS[language])) {
      for (const marked of rows) {
        it(`${language}, ${what}: ${marked}`, () => {
          findsWith({ glossary, models }, language, marked);
        });
      }
    }
  }
});
