import type { ConstructionTable } from './construction-table.ts';

export const WEEKS_AND_WEEKENDS: ConstructionTable = {
  'this week': {
    en: 'The panel meets [[this week = 2019-W33 DATE from:2019-08-12 to:2019-08-18]].',
    es: 'La comisión se reúne [[esta semana = 2019-W33 DATE from:2019-08-12 to:2019-08-18]].',
    pt: 'A comissão reúne-se [[esta semana = 2019-W33 DATE from:2019-08-12 to:2019-08-18]].',
  },
  'this week, preposition fused': {
    en: { unworded: 'no fused prepositions' },
    es: { unworded: 'a preposition is fused with the article only' },
    pt: 'A comissão reúne-se nesta [[semana = 2019-W33]].',
  },
  'last week': {
    en: 'Rain fell [[last week = 2019-W32]].',
    es: 'Llovió [[la semana pasada = 2019-W32]].',
    pt: 'Choveu na [[semana passada = 2019-W32]].',
  },
  'next week': {
    en: 'They will return [[next week = 2019-W34]].',
    es: ['Volverán [[la semana que viene = 2019-W34]].', 'Volverán [[la próxima semana = 2019-W34]].'],
    pt: ['Voltarão na [[semana que vem = 2019-W34]].', 'Voltarão na [[próxima semana = 2019-W34]].'],
  },
  'the week before last': {
    en: 'It snowed [[the week before last = 2019-W31]].',
    es: 'Nevó [[la semana antepasada = 2019-W31]].',
    pt: 'Nevou na [[semana retrasada = 2019-W31]].',
  },
  'the week after next': {
    en: 'The pool will reopen [[the week after next = 2019-W35]].',
    es: { unworded: 'said with a number: in two weeks' },
    pt: { unworded: 'said with a number: in two weeks' },
  },
  'the week of a day': {
    en: 'The march fell in [[the week of 3 May 2018 = 2018-W18]].',
    es: 'La marcha cayó en [[la semana del 3 de mayo de 2018 = 2018-W18]].',
    pt: 'A marcha calhou na [[semana de 3 de maio de 2018 = 2018-W18]].',
  },
  'first week of a month': {
    en: 'It rained in [[the first week of May 2018 = 2018-W18]].',
    es: 'Llovió en [[la primera semana de mayo de 2018 = 2018-W18]].',
    pt: 'Choveu na [[primeira semana de maio de 2018 = 2018-W18]].',
  },
  'last week of a month': {
    en: 'It rained in [[the last week of May 2018 = 2018-W22]].',
    es: 'Llovió en [[la última semana de mayo de 2018 = 2018-W22]].',
    pt: 'Choveu na [[última semana de maio de 2018 = 2018-W22]].',
  },
  'start of the week': {
    en: 'A tremor was felt [[early this week = 2019-W33 mod:START]].',
    es: 'Se sintió un temblor a [[principios de semana = 2019-W33 mod:START]].',
    pt: 'Sentiu-se um tremor no [[início da semana = 2019-W33 mod:START]].',
  },
  'middle of the week': {
    en: 'A tremor is likely in [[the middle of the week = 2019-W33 mod:MID]].',
    es: 'Es probable un temblor a [[mediados de semana = 2019-W33 mod:MID]].',
    pt: 'É provável um tremor em [[meados da semana = 2019-W33 mod:MID]].',
  },
  'end of last week': {
    en: 'A tremor was felt [[late last week = 2019-W32 mod:END]].',
    es: 'Se sintió un temblor a [[finales de la semana pasada = 2019-W32 mod:END]].',
    pt: 'Sentiu-se um tremor no [[final da semana passada = 2019-W32 mod:END]].',
  },
  'this weekend': {
    en: 'The rally is [[this weekend = 2019-W33-WE DATE from:2019-08-17 to:2019-08-18]].',
    es: 'La marcha es [[este fin de semana = 2019-W33-WE DATE from:2019-08-17 to:2019-08-18]].',
    pt: 'A marcha é neste [[fim de semana = 2019-W33-WE DATE from:2019-08-17 to:2019-08-18]].',
  },
  'last weekend': {
    en: 'Two hikers died [[last weekend = 2019-W32-WE]].',
    es: 'Dos senderistas murieron [[el fin de semana pasado = 2019-W32-WE]].',
    pt: 'Dois caminhantes morreram no [[fim de semana passado = 2019-W32-WE]].',
  },
  'the weekend that has been': {
    en: 'Clashes broke out over [[the weekend = 2019-W32-WE]].',
    es: 'Hubo choques durante [[el fin de semana = 2019-W32-WE]].',
    pt: 'Houve confrontos no [[fim de semana = 2019-W32-WE]].',
  },
  'the weekend to come': {
    en: 'The roads will be closed at [[the weekend = 2019-W33-WE]].',
    es: 'Las carreteras se cerrarán [[el fin de semana = 2019-W33-WE]].',
    pt: 'As estradas serão fechadas no [[fim de semana = 2019-W33-WE]].',
  },
  'other names of the weekend': {
    en: { unworded: 'one name' },
    es: { unworded: 'one name' },
    pt: [
      'A marcha é neste [[final de semana = 2019-W33-WE]].',
      'A marcha é neste [[fim-de-semana = 2019-W33-WE]].',
    ],
  },
  'the weekend of a day': {
    en: 'The derby is on [[the weekend of 5 October 2019 = 2019-W40-WE]].',
    es: 'El clásico es [[el fin de semana del 5 de octubre de 2019 = 2019-W40-WE]].',
    pt: 'O clássico é no [[fim de semana de 5 de outubro de 2019 = 2019-W40-WE]].',
  },
};
