import type { Lexicon } from '../lexicon.ts';
import { WORDINGS } from './wordings.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Portuguese of Brazil and of Portugal, before and after the spelling reform (Maio, maio). */
export const PT: Lexicon = {
  numericOrder: 'day-first',
  capitalMonths: false,
  numbers: {
    values: {
      um: 1,
      uma: 1,
      dois: 2,
      duas: 2,
      três: 3,
      quatro: 4,
      cinco: 5,
      seis: 6,
      sete: 7,
      oito: 8,
      nove: 9,
      dez: 10,
      onze: 11,
      doze: 12,
      treze: 13,
      catorze: 14,
      quatorze: 14,
      quinze: 15,
      dezesseis: 16,
      dezasseis: 16,
      dezessete: 17,
      dezassete: 17,
      dezoito: 18,
      dezenove: 19,
      dezanove: 19,
      vinte: 20,
      trinta: 30,
      quarenta: 40,
      cinquenta: 50,
      cinqüenta: 50,
      sessenta: 60,
      setenta: 70,
      oitenta: 80,
      noventa: 90,
      cem: 100,
      cento: 100,
      duzentos: 200,
      duzentas: 200,
      trezentos: 300,
      trezentas: 300,
      quatrocentos: 400,
      quatrocentas: 400,
      quinhentos: 500,
      quinhentas: 500,
      seiscentos: 600,
      seiscentas: 600,
      setecentos: 700,
      setecentas: 700,
      oitocentos: 800,
      oitocentas: 800,
      novecentos: 900,
      novecentas: 900,
    },
    scales: { mil: 1000, milhão: 1_000_000, milhões: 1_000_000 },
    joiners: ['e'],
  },
  tense: {
    past: 'foi foram era eram estava havia houve tinha tinham disse fez teve morreu deu viu pôs após'.split(
      ' ',
    ),
    future:
      'vai vão vamos irá irão próximo próxima próximos próximas será serão deve devem deverá previsto prevista prevê'.split(
        ' ',
      ),
    clauses: ['e', 'mas', 'que', 'quando', 'após', 'enquanto', 'embora'],
    pastBefore: ['desde'],
    futureBefore: ['até'],
    pastEndings: ['aram', 'eram', 'iram', 'ava', 'avam', 'ou', 'eu', 'iu', 'ado', 'ido'],
    futureEndings: ['rá', 'rão', 'remos'],
  },
  company: {
    before:
      'em de do da no desde até a entre durante e o ano antes depois para por perante após primavera verão outono inverno ao pelo já'.split(
        ' ',
      ),
    names: 'agenda visão horizonte windows office boeing airbus canal área'.split(' '),
    after:
      'e ou a em ao de do da no na por com sem até desde quando onde que se foi foram era eram está é são tem têm tinha como para mas enquanto após sobre contra entre o os as um uma seu sua não mais menos já segundo também porque durante à às pelo pela'.split(
        ' ',
      ),
  },
  vocabulary: VOCABULARY,
  wordings: WORDINGS,
};
