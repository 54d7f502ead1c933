import assert from 'node:assert/strict';
import { createGlossary } from '../../../../src/core/glossary/glossary.ts';
import type { Lang } from '../../../../src/core/language/language.ts';
import { concept } from '../../../fixtures/concept.ts';

const glossary = createGlossary([
  concept({ id: 'nasr', kind: 'armed-group', en: 'Nasr Brigade', es: 'Brigada Nasr', pt: 'Brigada Nasr' }),
  concept({ id: 'union', kind: 'armed-group', es: 'Batallones de la Unión', pt: 'Batalhões da União' }),
  concept({ id: 'militia', kind: 'people', en: 'local militia', es: 'milicia local', pt: 'milícia local' }),
  concept({ id: 'rebels', kind: 'people', es: 'rebelde norteño', pt: 'rebelde nortenho' }),
  concept({ id: 'defence', kind: 'people', es: 'milicia de autodefensa', pt: 'milícia de autodefesa' }),
  concept({ id: 'cairo', kind: 'place', es: 'El Puerto', pt: 'O Porto' }),
  concept({ id: 'paper', kind: 'media', es: 'El País', pt: 'O Diário' }),
  concept({ id: 'doubted', kind: 'media', pt: 'A Bola', ambiguous: ['A Bola'] }),
  concept({ id: 'saraqib', kind: 'place', en: 'Saraqib', ar: 'سراقب' }),
  concept({ id: 'khan', kind: 'place', en: 'Khan Shaykhun', ar: 'خان شيخون' }),
  concept({ id: 'zour', kind: 'place', en: 'Deir ez-Zor', ar: 'دير الزور' }),
  concept({ id: 'alexandria', kind: 'place', en: 'Alexandria', ar: 'الإسكندرية' }),
  concept({ id: 'homs', kind: 'place', en: 'Homs', ar: 'حمص' }),
  concept({ id: 'marwan', kind: 'place', en: 'Marwanid', ar: 'مروانيد' }),
  concept({ id: 'marwon', kind: 'place', en: 'Marwonid', ar: 'مروانيد' }),
]);

/** `[[words=id]]` marks what is found. */
function finds(language: Lang, marked: string): void {
  const expected: string[] = [];
  const text = marked.replace(
    /\[\[(?<found>(?<words>[^=]+)=[^\]]+)\]\]/gu,
    (_, found: string, words: string) => {
      expected.push(found);
      return words;
    },
  );
  const found = glossary
    .find(text, { start: 0, end: text.length }, language)
    .map(
      ({ start, end, senses }) =>
        `${text.slice(start, end)}=${senses.map(({ concept: { id } }) => id).join('/')}`,
    );
  assert.deepEqual(found, expected);
}

describe('wordings of a term', () => {
  const rows: readonly (readonly [why: string, language: Lang, marked: string])[] = [
    ['the noun at the head in its plural', 'en', 'the [[Nasr Brigades=nasr]]'],
    ['the noun at the head in its plural', 'es', 'las [[Brigadas Nasr=nasr]]'],
    ['the noun at the head in its plural', 'pt', 'das [[Brigadas Nasr=nasr]]'],
    ['the noun at the head in its singular', 'es', 'un [[Batallón de la Unión=union]]'],
    ['the noun at the head in its singular', 'pt', 'um [[Batalhão da União=union]]'],
    ['a small term with what agrees', 'en', '[[local militias=militia]]'],
    ['a small term with what agrees', 'es', 'las [[milicias locales=militia]]'],
    ['a small term with what agrees', 'pt', 'nas [[milícias locais=militia]]'],
    [
      'either gender',
      'es',
      '[[rebeldes norteños=rebels]] y [[rebeldes norteñas=rebels]], la [[rebelde norteña=rebels]]',
    ],
    ['either gender', 'pt', '[[rebeldes nortenhos=rebels]] e [[rebeldes nortenhas=rebels]]'],
    [
      'nothing behind a preposition',
      'es',
      'las [[milicias de autodefensa=defence]], no milicias de autodefensas',
    ],
    [
      'an article in a contraction',
      'es',
      'viaje [[El Puerto=cairo]], del [[Puerto=cairo]] al [[Puerto=cairo]]',
    ],
    ['an article in a contraction', 'pt', 'no [[Porto=cairo]], pelo [[Porto=cairo]], no [[Diário=paper]]'],
    ['no contraction before a small word', 'pt', 'no porto, no diário'],
    ['no contraction of a Spanish newspaper', 'es', 'del País Vasco, de [[El País=paper]]'],
    ['no contraction of what is ambiguous', 'pt', 'na Bola'],
  ];
  for (const [why, language, marked] of rows)
    it(`${language}: ${why}`, () => {
      finds(language, marked);
    });
});

describe('spellings of an Arabic name that no glossary lists', () => {
  const rows: readonly (readonly [why: string, marked: string])[] = [
    ['other vowels and consonants', 'in [[Sarakeb=saraqib]] and [[Saraqueb=saraqib]]'],
    ['the article as a part of the name', 'to [[as-Saraqeb=saraqib]]'],
    ['several words', 'near [[Jan Sheijun=khan]] and [[Deir al-Zour=zour]]'],
    ['no translation', 'by Aleksandria'],
    ['no short name', 'from Hims'],
    ['no small word', 'the sarakeb'],
    ['no first word of a sentence', 'Sarakeb fell. Sarakib too'],
    ['no name that two things may bear', 'from Meruanid'],
  ];
  for (const [why, marked] of rows)
    it(why, () => {
      finds('en', marked);
    });

  it('says so', () => {
    const [match] = glossary.find('in Sarakeb', { start: 0, end: 10 });
    assert.deepEqual(match?.senses[0]?.reasons, ['name', 'respelled']);
  });
});
