import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/analyse.ts';
import { EN_2, ES_2, PT_2 } from './sentences.ts';

/** The day over a title, the first paragraph, and whether (and why) the day is doubted. */
const rows: readonly (readonly [day: string, lead: string, doubt: string | undefined])[] = [
  ['Monday 28 May 2024', `The bridge was closed to lorries. ${EN_2}`, 'weekday'],
  ['Tuesday 28 May 2024', `The bridge was closed to lorries. ${EN_2}`, undefined],
  ['28 May 2024', `The bridge was closed to lorries on Thursday. ${EN_2}`, 'weekday'],
  ['28 May 2024', `The bridge was closed to lorries on Monday. ${EN_2}`, undefined],
  ['28 May 2024', `The bridge was closed to lorries on Saturday night. ${EN_2}`, undefined],
  ['28 May 2024', `The bridge was closed to lorries last Thursday. ${EN_2}`, undefined],
  ['28 May 2024', `The bridge will be closed to lorries on Thursday. ${EN_2}`, undefined],
  ['28 May 2024', `The mayor said on Monday that the bridge was closed on Thursday. ${EN_2}`, undefined],
  ['28 May 2024', `The bridge fell on 3 June 2025 and was never built again. ${EN_2}`, 'laterDays'],
  ['28 May 2024', `The vote was set for 3 June 2025 by the council. ${EN_2}`, undefined],
  ['28 May 2024', `The council will vote on 3 June 2025 in the town hall. ${EN_2}`, undefined],
  ['28 May 2024', `The bridge fell on 3 June 2019 and was never built again. ${EN_2}`, undefined],
  ['31 May 2024', `The mayor found the letter on Monday. ${EN_2}`, undefined],
  ['27 May 2024', `The bridge was closed to lorries on Thursday. ${EN_2}`, undefined],
  ['29 May 2024', `The council agreed to reopen the bridge on Thursday. ${EN_2}`, undefined],
  ['28 May 2024', `The bridge was closed to lorries this Thursday. ${EN_2}`, undefined],
  ['28 May 2024', `On 3 June 2025 the doctors operated by candlelight. ${EN_2}`, 'laterDays'],
  ['28 May 2024', `The engineers were asked to finish it by 3 June 2025. ${EN_2}`, undefined],
  ['Lunes 28 de mayo de 2024', `El puente quedó cerrado a los camiones. ${ES_2}`, 'weekday'],
  ['Martes 28 de mayo de 2024', `El puente quedó cerrado a los camiones. ${ES_2}`, undefined],
  ['28 de mayo de 2024', `El puente quedó cerrado a los camiones el jueves. ${ES_2}`, 'weekday'],
  ['28 de mayo de 2024', `El puente quedó cerrado a los camiones el lunes. ${ES_2}`, undefined],
  ['28 de mayo de 2024', `El puente quedó cerrado a los camiones el jueves pasado. ${ES_2}`, undefined],
  ['28 de mayo de 2024', `El puente cayó el 3 de junio de 2025 y nadie lo levantó. ${ES_2}`, 'laterDays'],
  ['28 de mayo de 2024', `La votación fue fijada para el 3 de junio de 2025. ${ES_2}`, undefined],
  ['31 de mayo de 2024', `La alcaldesa encontró la carta el lunes. ${ES_2}`, undefined],
  ['27 de mayo de 2024', `El puente quedó cerrado a los camiones el jueves. ${ES_2}`, undefined],
  ['29 de mayo de 2024', `El consejo acordó reabrir el puente el jueves. ${ES_2}`, undefined],
  ['28 de mayo de 2024', `El puente quedó cerrado este jueves. ${ES_2}`, undefined],
  [
    '28 de mayo de 2024',
    `El 3 de junio de 2025 los médicos operaron para salvar a tres. ${ES_2}`,
    'laterDays',
  ],
  ['28 de mayo de 2024', `La alcaldesa pidió terminarlo antes del 3 de junio de 2025. ${ES_2}`, undefined],
  ['Segunda-feira, 28 de maio de 2024', `A ponte foi fechada aos camiões. ${PT_2}`, 'weekday'],
  ['Terça-feira, 28 de maio de 2024', `A ponte foi fechada aos camiões. ${PT_2}`, undefined],
  ['28 de maio de 2024', `A ponte foi fechada aos camiões na quinta-feira. ${PT_2}`, 'weekday'],
  ['28 de maio de 2024', `A ponte foi fechada aos camiões na segunda-feira. ${PT_2}`, undefined],
  ['28 de maio de 2024', `A ponte foi fechada aos camiões na quinta-feira passada. ${PT_2}`, undefined],
  ['28 de maio de 2024', `A ponte caiu em 3 de junho de 2025 e ninguém a ergueu. ${PT_2}`, 'laterDays'],
  ['28 de maio de 2024', `A votação foi marcada para 3 de junho de 2025. ${PT_2}`, undefined],
  ['31 de maio de 2024', `A autarca encontrou a carta na segunda-feira. ${PT_2}`, undefined],
  ['27 de maio de 2024', `A ponte foi fechada aos camiões na quinta-feira. ${PT_2}`, undefined],
  ['29 de maio de 2024', `O conselho decidiu reabrir a ponte na quinta-feira. ${PT_2}`, undefined],
  ['28 de maio de 2024', `A ponte foi fechada aos camiões nesta quinta-feira. ${PT_2}`, undefined],
  ['28 de maio de 2024', `Em 3 de junho de 2025 os médicos operaram para salvar três. ${PT_2}`, 'laterDays'],
  ['28 de maio de 2024', `A autarca pediu que acabasse até 3 de junho de 2025. ${PT_2}`, undefined],
];

describe('a doubtful day of publication', () => {
  for (const [day, lead, doubt] of rows) {
    const text = `${day}\n\nA bridge / un puente / uma ponte\n\n${lead}`;
    const language = lead.endsWith(EN_2) ? 'en' : lead.endsWith(ES_2) ? 'es' : 'pt';
    it(`${day}: ${lead.slice(0, 64)}… ${doubt ?? 'no doubt'}`, () => {
      const { publicationDate, warnings } = analyse(text, { language });
      assert.equal(publicationDate.value, `2024-05-${/\d\d/u.exec(day)?.[0] ?? ''}`);
      assert.equal(publicationDate.doubt, doubt);
      assert.deepEqual(
        warnings.map(({ code, start, end }) => [code, start, end]),
        doubt ? [['publicationDateDoubtful', publicationDate.start, publicationDate.end]] : [],
      );
    });
  }

  it('is never one that the user has given', () => {
    const text = `Monday 28 May 2024\n\nA bridge closes\n\nThe bridge was closed on Thursday. ${EN_2}`;
    const { publicationDate, warnings } = analyse(text, { publicationDate: '2024-05-28' });
    assert.deepEqual([publicationDate.doubt, warnings.length], [undefined, 0]);
  });
});
