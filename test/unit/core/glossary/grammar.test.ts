import assert from 'node:assert/strict';

import { grammarOf, type Grammar, type GrammarTerm } from '../../../../src/core/glossary/grammar.ts';
import type { Kind } from '../../../../src/core/glossary/kind.ts';

/** `f plural las`, in which a dash is null. */
function shown({ gender, number, article }: Grammar): string {
  return [gender ?? '–', number, article ?? '–'].join(' ');
}

function of(term: GrammarTerm, kind: Kind = 'armed-group', full?: GrammarTerm): string {
  return shown(grammarOf(term, kind, full));
}

describe('grammarOf', () => {
  for (const [language, text, expected] of [
    ['es', 'Frente al-Nusra', 'm singular el'],
    ['pt', 'Frente al-Nusra', 'f singular a'],
    ['pt-PT', 'Frente al-Nusra', 'f singular a'],
    ['es', 'Fuerzas Democráticas Sirias', 'f plural las'],
    ['pt', 'Forças Democráticas Sírias', 'f plural as'],
    ['es', 'Ejército Libre Sirio', 'm singular el'],
    ['pt', 'Exército Livre da Síria', 'm singular o'],
    ['es', 'Cascos Blancos', 'm plural los'],
    ['pt', 'Capacetes Brancos', 'm plural os'],
    ['es', 'milicias respaldadas por Irán', 'f plural las'],
    ['es', '1.ª División Costera', 'f singular la'],
    ['pt', '5.º Corpo de Assalto', 'm singular o'],
    ['es', 'Alto Comité para las Negociaciones', 'm singular el'],
    ['pt', 'Primeiro Comando da Capital', 'm singular o'],
    ['pt', 'Secretaria-Geral da ONU', 'f singular a'],
    ['es', 'Ahrar al-Sham', '– singular –'],
    ['es', 'Brigadas Suqour al-Sham', 'f plural las'],
    ['pt', 'Ahrar al-Sham', '– singular –'],
    ['es', 'Los Urabeños', 'm plural –'],
    ['pt', 'O Globo', 'm singular –'],
    ['pt', "As-Sa'iqa", '– singular –'],
  ] as const)
    it(`knows ${text} in ${language}`, () => {
      assert.equal(of({ text, language }), expected);
    });

  for (const [text, article] of [
    ['Ala Norte', 'el'],
    ['Águilas del Norte', 'las'],
    ['Águila del Norte', 'el'],
    ['Arma Roja', 'el'],
    ['Aula Verde', 'el'],
    ['Hacha Negra', 'el'],
    ['Agencia Anadolu', 'la'],
    ['Alianza del Norte', 'la'],
    ['Asamblea Popular', 'la'],
    ['Autoridad Palestina', 'la'],
    ['Acción contra el Hambre', 'la'],
    ['Amnistía Internacional', 'la'],
    ['Alta Comisión Electoral', 'la'],
    ['AFP', 'la'],
  ] as const)
    it(`says ${article} ${text}`, () => {
      const number = article === 'las' ? 'plural' : 'singular';
      assert.equal(of({ text, language: 'es', gender: 'f', number }), `f ${number} ${article}`);
    });

  it('believes the term before its head noun', () => {
    assert.equal(of({ text: 'Hamás', language: 'es', gender: 'm', article: '' }), 'm singular –');
    assert.equal(of({ text: 'Hamas', language: 'pt', gender: 'm' }), 'm singular o');
    assert.equal(of({ text: 'Frente Rojo', language: 'es', gender: 'f' }), 'f singular la');
    assert.equal(of({ text: 'Shabiha', language: 'es', article: 'los' }), 'm plural los');
    assert.equal(
      of({ text: 'Reporteros sin Fronteras', language: 'es', number: 'singular' }),
      'm singular el',
    );
    assert.equal(of({ text: 'Agua Viva', language: 'es', gender: 'f', article: 'el' }), 'f singular el');
  });

  it('gives no article to places, persons and states but their own', () => {
    const strip = { text: 'Franja de Gaza', language: 'es', gender: 'f' } as const;
    assert.equal(of(strip, 'place'), 'f singular –');
    assert.equal(of({ ...strip, article: 'la' }, 'place'), 'f singular la');
    assert.equal(of({ text: 'Ana', language: 'pt', gender: 'f' }, 'person'), 'f singular –');
    assert.equal(of({ text: 'Brasil', language: 'pt', gender: 'm', article: 'o' }, 'state'), 'm singular o');
  });

  it('knows number in English, and an article only where it is said', () => {
    assert.equal(of({ text: "People's Protection Units", language: 'en' }), '– plural –');
    assert.equal(of({ text: 'Revolutionary Armed Forces of Colombia', language: 'en' }), '– plural –');
    assert.equal(of({ text: 'Army of Two Brigades', language: 'en' }), '– singular –');
    assert.equal(of({ text: 'Free Syrian Army', language: 'en', article: 'the' }), '– singular the');
    assert.equal(of({ text: 'Hamas', language: 'en', article: '' }), '– singular –');
  });

  it('gives an abbreviation the grammar of its full form', () => {
    const forces = { text: 'Fuerzas Democráticas Sirias', language: 'es' };
    assert.equal(of({ text: 'FDS' }, 'armed-group', forces), 'f plural las');
    assert.equal(of({ text: 'FDS' }), '– singular –');
    const wing = { text: 'Ala Norte', language: 'es', gender: 'f' } as const;
    assert.equal(of({ text: 'AN', language: 'es' }, 'armed-group', wing), 'f singular la');
  });

  it('has of other languages what the term says', () => {
    assert.equal(of({ text: 'جبهة النصرة', language: 'ar', gender: 'f' }), 'f singular –');
    assert.equal(of({ text: 'Brigades Rouges' }), '– singular –');
  });
});
