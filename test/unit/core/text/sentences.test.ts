import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { sentencesOf } from '../../../../src/core/text/sentences.ts';

/** Sentences parted by "|". */
const parts = (marked: string): void => {
  const text = marked.replaceAll('|', '');
  it(marked, () => {
    const found = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(
      found,
      marked.split('|').map((sentence) => sentence.trim()),
    );
  });
};

describe('sentencesOf', () => {
  describe('ends a sentence', () => {
    parts('The truce held. |Nobody fired. |20 lorries left.');
    parts('He said: “Go.” |Then they left… |“Stay!” she cried.');
    parts('—No iré. |—Sí irás. |¿Cuándo? |¡Mañana!');
    parts('«Não.» |Foi tudo o que disse. |(Riu-se.) |Depois saiu.');
    parts('It began years ago. |The army came at ten. |They went out. |Nobody spoke.');
    parts('Dijo que no. |El ejército llegó por mar. |Nadie lo vio.');
    parts('Chegou às dez. |O cerco durou até ao mar. |Ninguém saiu.');
    parts('She moved to the U.S. |The army stayed.');
    parts('Voló a EE.UU. |El martes volvió.');
    parts('It opened at 5 p.m. |The crowd had gone by Jan. |Then it closed.');
    parts('end.\u00A0|Next one.');
    parts('لا أعرف. |ذهب الرجل؟ |نعم.');
  });

  describe('does not end one', () => {
    parts('Dr. Amal met Gen. Karim and Col. Bakour.');
    parts('El Sr. Pérez y la Dra. Ruiz hablaron con el gral. Soto.');
    parts('O Sr. Silva e a Dra. Lopes moram na Av. Paulista.');
    parts('It cost 3.5 million, see p. 4 and No. 5 of Jan. 3.');
    parts('J. R. Haddad spoke in the U.S. Senate for the U.N. -led mission.');
    parts('Se acordó el art. 5 y el núm. 3 de ene. 2020.');
    parts('What? no stop here, and none in a.m. hours.');
    parts('The site region.example said so.');
  });

  it('stays inside the span it is given, with offsets into the whole text', () => {
    const text = 'One. Two. Three. Four.';
    const found = sentencesOf(text, { start: 5, end: 16 });
    assert.deepEqual(found, [
      { start: 5, end: 9 },
      { start: 10, end: 16 },
    ]);
  });

  it('covers everything but white space, in order, without overlaps', () => {
    const piece = fc.constantFrom(
      '.',
      '. ',
      '? ',
      'A',
      'a',
      ' ',
      'Dr',
      '“',
      '”',
      '1',
      '\u00A0',
      '\uD800',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of sentencesOf(text)) {
          assert.equal(text.slice(at, start).trim(), '');
          assert.ok(end > start);
          at = end;
        }
        assert.equal(text.slice(at).trim(), '');
      }),
    );
  });
});
