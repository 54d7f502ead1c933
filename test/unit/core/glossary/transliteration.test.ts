import assert from 'node:assert/strict';

import { isSameTransliteration, transliterationOf } from '../../../../src/core/glossary/transliteration.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['Latamneh', 'Al-Lataminah'],
  ['Abdul Karim al Masri', 'Abdelkarim al-Masri'],
  ['Raqa', 'Raqqa'],
  ['Ar-Raqqah', 'Raqqa'],
  ['Jaish al-Izza', 'Jaysh Al-Izza'],
  ['Hayat Tahrir al-Sham', 'Hayaat Tahrir Al-Shaam'],
  ['Khan Shaykhun', 'Jan Sheijún'],
  ['Muhammad', 'Mohammed'],
  ['Hussein', 'Huseín'],
  ['Qamishli', 'Kamishli'],
  ['Deir el-Zour', 'Deir ez-Zor'],
  ['Gaddafi', 'Kadhafi'],
  ['Jarablus', 'Yarablus'],
  ['Noureddine', 'Nur al-Din'],
  ['Maarat al-Numan', 'Maaret al-Nouman'],
  ['Gorbachev', 'Gorbachov'],
  ['Chechnya', 'Tchetchenia'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Julio', 'Julia'],
  ['Fernando Prado', 'Fernanda Prado'],
  ['Gabriel', 'Gabriela'],
  ['Karim al-Masri', 'Karam al-Masri'],
  ['Marin', 'Moran'],
  ['Homs', 'Hama'],
];

describe('isSameTransliteration', () => {
  for (const [a, b] of SAME)
    it(`${a} = ${b}`, () => {
      assert.ok(isSameTransliteration(transliterationOf(a), transliterationOf(b)));
    });
  for (const [a, b] of DIFFERENT)
    it(`${a} ≠ ${b}`, () => {
      assert.ok(!isSameTransliteration(transliterationOf(a), transliterationOf(b)));
    });
});
