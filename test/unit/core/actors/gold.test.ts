import assert from 'node:assert/strict';

import { analyse } from '../../../../src/core/analyse.ts';
import { createGlossary } from '../../../../src/core/glossary/glossary.ts';
import { readGlossaries } from '../../../../src/core/glossary/read-glossary.ts';
import { goldArticles } from '../../../fixtures/actors/gold-articles.ts';
import { addScores, entityF1, mentionF1, scoreActors } from '../../../fixtures/actors/score-actors.ts';
import { builtInGlossary } from '../../../fixtures/built-in-glossary.ts';
import { trainedModels } from '../../../fixtures/trained-models.ts';

/** Floors against losing what was reached, in percent. */
const FLOORS = { samples: [97, 98], written: [92, 97], real: [98, 98] } as const;

describe('the names of the gold articles', () => {
  const glossary = createGlossary(readGlossaries(builtInGlossary()).concepts);
  const nameModels = trainedModels();
  const sets = goldArticles();

  for (const set of ['samples', 'written', 'real'] as const) {
    it(`${set}: mentions and entities`, function () {
      if (sets[set].length === 0) return this.skip();
      const total = addScores(
        sets[set].map((gold) => scoreActors(gold, analyse(gold.text, { glossary, nameModels }).mentions)),
      );
      const [mentions, entities] = FLOORS[set];
      const mistakes = total.mistakes.join('\n');
      assert.ok(mentionF1(total) >= mentions, `mentions ${mentionF1(total).toFixed(1)}\n${mistakes}`);
      assert.ok(entityF1(total) >= entities, `entities ${entityF1(total).toFixed(1)}\n${mistakes}`);
    });
  }
});
