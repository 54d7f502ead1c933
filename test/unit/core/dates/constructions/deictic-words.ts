import type { ConstructionTable } from './construction-table.ts';

export const DEICTIC_WORDS: ConstructionTable = {
  today: {
    en: 'He spoke [[today = 2019-08-14 DATE anchor:publication]] in Riga.',
    es: 'Habló [[hoy = 2019-08-14 DATE anchor:publication]] en Riga.',
    pt: 'Falou [[hoje = 2019-08-14 DATE anchor:publication]] em Riga.',
  },
  yesterday: {
    en: 'He spoke [[yesterday = 2019-08-13]] in Riga.',
    es: 'Habló [[ayer = 2019-08-13]] en Riga.',
    pt: 'Falou [[ontem = 2019-08-13]] em Riga.',
  },
  tomorrow: {
    en: 'She will leave [[tomorrow = 2019-08-15]].',
    es: 'Saldrá [[mañana = 2019-08-15]].',
    pt: 'Partirá [[amanhã = 2019-08-15]].',
  },
  'the day before yesterday': {
    en: 'He arrived [[the day before yesterday = 2019-08-12]].',
    es: [
      'Llegó [[anteayer = 2019-08-12]].',
      'Llegó [[antes de ayer = 2019-08-12]].',
      'Llegó [[antier = 2019-08-12]].',
    ],
    pt: ['Chegou [[anteontem = 2019-08-12]].', 'Chegou [[antes de ontem = 2019-08-12]].'],
  },
  'the day after tomorrow': {
    en: 'She will leave [[the day after tomorrow = 2019-08-16]].',
    es: 'Saldrá [[pasado mañana = 2019-08-16]].',
    pt: 'Partirá [[depois de amanhã = 2019-08-16]].',
  },
  'this very day': {
    en: 'He resigned [[earlier today = 2019-08-14]].',
    es: 'Dimitió [[hoy mismo = 2019-08-14]].',
    pt: 'Demitiu-se [[hoje mesmo = 2019-08-14]].',
  },
  'the day of today': {
    en: { unworded: 'said by "today"' },
    es: 'La cifra es de [[el día de hoy = 2019-08-14]].',
    pt: 'O número é do [[dia de hoje = 2019-08-14]].',
  },
  'this month': {
    en: 'Taxes rise [[this month = 2019-08]].',
    es: 'Los impuestos suben [[este mes = 2019-08]].',
    pt: 'Os impostos sobem [[este mês = 2019-08]].',
  },
  'this year': {
    en: 'Taxes rise [[this year = 2019]].',
    es: 'Los impuestos suben [[este año = 2019]].',
    pt: 'Os impostos sobem [[este ano = 2019]].',
  },
  'the current year': {
    en: 'Spending is up in [[the current year = 2019]].',
    es: ['El gasto sube en [[el año en curso = 2019]].', 'El gasto sube en [[el presente año = 2019]].'],
    pt: ['A despesa sobe no [[ano em curso = 2019]].', 'A despesa sobe no [[corrente ano = 2019]].'],
  },
  'this month, preposition fused': {
    en: { unworded: 'no fused prepositions' },
    es: { unworded: 'a preposition is fused with the article only' },
    pt: 'Os impostos sobem neste [[mês = 2019-08]].',
  },
  'day of the publication by its weekday': {
    en: 'The strike ended on [[Wednesday = 2019-08-14]].',
    es: 'La huelga acabó [[el miércoles = 2019-08-14]].',
    pt: 'A greve acabou na [[quarta-feira = 2019-08-14]].',
  },
  'this weekday, past': {
    en: 'The strike ended [[this Monday = 2019-08-12]].',
    es: 'La huelga acabó [[este lunes = 2019-08-12]].',
    pt: 'A greve acabou nesta [[segunda-feira = 2019-08-12]].',
  },
  'this weekday, to come': {
    en: 'The strike will end [[this Thursday = 2019-08-15]].',
    es: 'La huelga acabará [[este jueves = 2019-08-15]].',
    pt: 'A greve acabará nesta [[quinta-feira = 2019-08-15]].',
  },
};
