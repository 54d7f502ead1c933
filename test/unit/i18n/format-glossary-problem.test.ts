import assert from 'node:assert/strict';
import {
  EXPECTED,
  PROBLEM_CODES,
  type GlossaryProblem,
} from '../../../src/core/glossary/glossary-problem.ts';
import { formatGlossaryProblem } from '../../../src/i18n/format-glossary-problem.ts';
import { UI_LANGUAGES } from '../../../src/i18n/languages.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';

const [en, es, pt] = UI_LANGUAGES.map(createTranslator);

function told(
  code: GlossaryProblem['code'],
  values: GlossaryProblem['values'] = {},
  translator = en,
): string {
  assert.ok(translator);
  return formatGlossaryProblem({ code, severity: 'error', path: [], id: 'un', values }, translator);
}

describe('formatGlossaryProblem', () => {
  it('says what a value should have been', () => {
    assert.equal(
      told('wrongValue', { key: 'kind', expected: 'kind', found: 'town' }),
      '“town” is no value for “kind”. Expected: one of armed-group, state, person, party, organisation, media, people, place.',
    );
    assert.equal(
      told('wrongValue', { key: 'place.lat', expected: 'latitude', found: '95' }, es),
      '«95» no es un valor para «place.lat». Se esperaba: una latitud de -90 a 90.',
    );
    assert.equal(
      told('wrongValue', { key: '', expected: 'object', found: 'words' }),
      'This is no entry. Expected: a group of keys.',
    );
  });

  it('names languages in the language of the UI', () => {
    assert.equal(
      told('missingLanguage', { languages: 'es, pt' }),
      '“un” has no name in Spanish and Portuguese. Write null where there is none.',
    );
    assert.equal(
      told('missingLanguage', { languages: 'en' }, pt),
      '“un” não tem nome em inglês. Escreva null onde não houver.',
    );
  });

  it('tells an example that is not found from one that is', () => {
    assert.match(told('exampleFails', { matches: 'true', text: 'At the UN.' }), /not found .*“At the UN.”/u);
    assert.match(told('exampleFails', { matches: 'false', text: 'Un día.' }), /should not be: “Un día.”/u);
  });

  for (const translator of [en, es, pt])
    it(`has a sentence for every code and every expected value: ${translator?.language ?? ''}`, () => {
      const sentences = [
        ...PROBLEM_CODES.map((code) => told(code, {}, translator)),
        ...EXPECTED.map((expected) => told('wrongValue', { key: 'k', found: 'f', expected }, translator)),
      ];
      for (const sentence of sentences)
        assert.doesNotMatch(sentence, /\{\{|undefined|glossary\.(?:problem|expected)|\[object/u, sentence);
      assert.equal(new Set(sentences).size, sentences.length);
    });
});
