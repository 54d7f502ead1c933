import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { detectRegion, regionOfTag } from '../../../../src/core/language/detect-region.ts';

const is = (region: string | null, code: string, text: string): void => {
  it(`${region ?? 'none'}: ${text.slice(0, 60)}`, () => {
    assert.equal(detectRegion(text, code), region);
  });
};

describe('detectRegion', () => {
  describe('tells Brazil from Portugal', () => {
    is('pt-BR', 'pt', 'O ônibus parou a dois quilômetros da fronteira.');
    is('pt-BR', 'pt', 'O governo do Irã está negociando com Moscou.');
    is('pt-BR', 'pt', 'A equipe ficou no local até o fim do dia, segundo a mídia.');
    is('pt-PT', 'pt', 'O autocarro parou a dois quilómetros da fronteira.');
    is('pt-PT', 'pt', 'O governo do Irão está a negociar com Moscovo.');
    is('pt-PT', 'pt', 'A equipa ficou no local até ao fim do dia.');
    is('pt-PT', 'pt', 'O director do projecto não quis comentar.');
  });

  describe('tells Spain from Latin America', () => {
    is('es-ES', 'es', 'El ministro ha anunciado hoy en rueda de prensa que el paso reabrirá.');
    is('es-ES', 'es', '¿Sabéis dónde está vuestro coche?');
    is('es-419', 'es', 'El vocero habló en una conferencia de prensa el 3 de setiembre.');
    is('es-419', 'es', 'Volvieron de a poco; el lunes a la mañana abrió la primera tienda.');
  });

  describe('is silent where a text shows none', () => {
    is(null, 'pt', 'O presidente falou ontem sobre a guerra.');
    is(null, 'es', 'El presidente habló ayer sobre la guerra.');
    is(null, 'pt', 'Os números da fome no país cresceram.');
    is(null, 'es', 'Los veintiséis países votaron; seis faltaron.');
    is(null, 'en', 'The bus stopped two kilometres from the border.');
    is(null, 'gl', 'O autobús parou a dous quilómetros da fronteira.');
    is(null, 'pt', '');
  });

  describe('is silent where one piece of evidence stands alone, or evidence is divided', () => {
    is(null, 'pt', 'A equipa chegou ontem.');
    is(null, 'pt', 'O autocarro e o comboio pararam, mas o ônibus e o trem não.');
    is(null, 'es', 'En la rueda de prensa, el vocero y la vocera hablaron del coche.');
  });

  it('reads letters with separate accents', () => {
    assert.equal(
      detectRegion('O ônibus parou a dois quilômetros da fronteira.'.normalize('NFD'), 'pt'),
      'pt-BR',
    );
  });

  it('answers for any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('pt', 'es'),
        (text, code) => {
          const region = detectRegion(text, code);
          assert.ok(region === null || region.startsWith(code));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('regionOfTag', () => {
  for (const [tag, region] of [
    ['pt-BR', 'pt-BR'],
    ['pt_br', 'pt-BR'],
    ['pt-PT', 'pt-PT'],
    ['pt-AO', 'pt-PT'],
    ['es-ES', 'es-ES'],
    ['es-MX', 'es-419'],
    ['es-419', 'es-419'],
    ['pt', null],
    ['en-GB', null],
  ] as const) {
    it(`${tag} is ${region ?? 'none'}`, () => {
      assert.equal(regionOfTag(tag), region);
    });
  }
});
