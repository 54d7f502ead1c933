import type { Lang } from '../../../../src/core/language/language.ts';
import { finds } from './marked-dates.ts';

/** Where the verb stands that says whether a weekday is behind or ahead; the clock stands at Wednesday, 14 August 2019. */
const TABLE: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>> = {
  'the nearest verb before it': {
    en: [
      'Troops retook the harbour on [[Thursday = 2019-08-08]] ahead of talks that will open in Oslo.',
      'The envoy landed in Basel on [[Friday = 2019-08-09]] and will meet the king.',
      'The two sides will meet in Oslo on [[Monday = 2019-08-19]], the mayor said.',
      'She might reach the coast as soon as [[Friday = 2019-08-16]].',
    ],
    es: [
      'El ejército recuperó el puerto [[el jueves = 2019-08-08]] antes de un diálogo que empezará en Oslo.',
      'El enviado llegó a Basilea [[el viernes = 2019-08-09]] y verá al rey.',
      'Las partes se reunirán en Oslo [[el lunes = 2019-08-19]], dijo el alcalde.',
      'El paso podría abrir [[el viernes = 2019-08-16]].',
    ],
    pt: [
      'O exército retomou o porto na [[quinta-feira = 2019-08-08]] antes de um diálogo que começará em Oslo.',
      'O enviado chegou a Basileia na [[sexta-feira = 2019-08-09]] e verá o rei.',
      'As partes vão reunir-se em Oslo na [[segunda-feira = 2019-08-19]], disse o autarca.',
      'A passagem poderá abrir na [[sexta-feira = 2019-08-16]].',
    ],
  },
  'an expression that opens its clause': {
    en: [
      'On [[Friday = 2019-08-16]], the regional council of mayors will vote.',
      'On [[Friday = 2019-08-09]], the regional council of mayors voted.',
      'Until [[Friday = 2019-08-09]], they had not called the man a suspect.',
      'The mayor resigned, and on [[Friday = 2019-08-16]] the council will choose another.',
    ],
    es: [
      '[[El viernes = 2019-08-16]], el consejo regional de alcaldes votará.',
      '[[El viernes = 2019-08-09]], el consejo regional de alcaldes votó.',
      'El alcalde dimitió y [[el viernes = 2019-08-16]] el consejo elegirá a otro.',
    ],
    pt: [
      'Na [[sexta-feira = 2019-08-16]], o conselho regional de autarcas votará.',
      'Na [[sexta-feira = 2019-08-09]], o conselho regional de autarcas votou.',
      'O autarca demitiu-se e na [[sexta-feira = 2019-08-16]] o conselho escolherá outro.',
    ],
  },
  'reported speech': {
    en: [
      'The miner told reporters on [[Monday = 2019-08-12]] that the pit will close.',
      'The miner said the strike on [[Monday = 2019-08-19]] will go on.',
      '“We will leave on [[Monday = 2019-08-19]],” the miner said.',
      'She said they would be home by [[Monday = 2019-08-19]].',
    ],
    es: [
      'El minero dijo [[el lunes = 2019-08-12]] que la mina cerrará.',
      'El minero dijo que [[el lunes = 2019-08-19]] habrá huelga.',
      '«Saldremos [[el lunes = 2019-08-19]]», dijo el minero.',
      'Aseguró que volvería a casa [[el lunes = 2019-08-19]].',
    ],
    pt: [
      'O mineiro disse na [[segunda-feira = 2019-08-12]] que a mina fechará.',
      'O mineiro disse que na [[segunda-feira = 2019-08-19]] haverá greve.',
      '«Sairemos na [[segunda-feira = 2019-08-19]]», disse o mineiro.',
      'Garantiu que voltaria a casa na [[segunda-feira = 2019-08-19]].',
    ],
  },
  'verbs of intention and what depends on them': {
    en: [
      'The rivals agreed to meet in Oslo on [[Friday = 2019-08-16]].',
      'The rivals agreed on [[Friday = 2019-08-09]] to meet in Oslo.',
      'On [[Friday = 2019-08-16]], the league plans to hold a march.',
      'Drivers were planning to block the bridge on [[Friday = 2019-08-16]].',
      'Kings to meet in Oslo on [[Friday = 2019-08-16]]',
    ],
    es: [
      'Los rivales acordaron reunirse en Oslo [[el viernes = 2019-08-16]].',
      'Los rivales acordaron [[el viernes = 2019-08-09]] reunirse en Oslo.',
      'La liga planea marchar [[el viernes = 2019-08-16]].',
      'Los reyes, a punto de verse en Oslo [[el viernes = 2019-08-16]]',
    ],
    pt: [
      'Os rivais concordaram em reunir-se em Oslo na [[sexta-feira = 2019-08-16]].',
      'Os rivais concordaram na [[sexta-feira = 2019-08-09]] em reunir-se em Oslo.',
      'A liga pretende marchar na [[sexta-feira = 2019-08-16]].',
      'As negociações estão para ser retomadas na [[sexta-feira = 2019-08-16]].',
    ],
  },
  'participles and their auxiliaries': {
    en: [
      'The ceremony would still be held on [[Friday = 2019-08-16]].',
      'The fair is scheduled for [[Friday = 2019-08-16]].',
      'The fair had been scheduled for [[Friday = 2019-08-09]].',
      'A dozen shepherds have been found since [[Friday = 2019-08-09]].',
      'A treaty signed in Oslo on [[Friday = 2019-08-09]] was burnt.',
    ],
    es: [
      'El acto será celebrado [[el viernes = 2019-08-16]].',
      'La feria está prevista para [[el viernes = 2019-08-16]].',
      'La feria había sido programada para [[el viernes = 2019-08-09]].',
      'El tratado firmado en Oslo [[el viernes = 2019-08-09]] ardió.',
    ],
    pt: [
      'A cerimónia será celebrada na [[sexta-feira = 2019-08-16]].',
      'A feira está prevista para [[sexta-feira = 2019-08-16]].',
      'A feira tinha sido agendada para [[sexta-feira = 2019-08-09]].',
      'O tratado assinado em Oslo na [[sexta-feira = 2019-08-09]] ardeu.',
    ],
  },
  'prepositions that look one way': {
    en: [
      'The road was closed until [[Sunday = 2019-08-18]].',
      'They did not speak until [[Sunday = 2019-08-11]].',
      'He trained ahead of [[Sunday = 2019-08-18]]’s race.',
    ],
    es: [
      'La vía quedó cerrada hasta [[el domingo = 2019-08-18]].',
      'Convocaron una marcha para [[el domingo = 2019-08-18]].',
      'No ha llovido desde [[el domingo = 2019-08-11]].',
    ],
    pt: [
      'A estrada ficou fechada até [[domingo = 2019-08-18]].',
      'Convocaram uma marcha para [[domingo = 2019-08-18]].',
      'Não chove desde [[domingo = 2019-08-11]].',
    ],
  },
  'moods of what has not happened': {
    en: ['If the child is found by [[Sunday = 2019-08-18]], the search will stop.'],
    es: ['Pidió que se retiraran antes del [[domingo = 2019-08-18]].'],
    pt: [
      'Se o menino for encontrado no [[domingo = 2019-08-18]], a busca termina.',
      'Pediu que as tropas saíssem assim que o porto abrisse na [[segunda-feira = 2019-08-19]].',
    ],
  },
  'months without a year': {
    en: [
      'The dam burst in [[December = 2018-12]].',
      'The dam will open in [[December = 2019-12]].',
      'Sales rose from [[May 3 = 2019-05-03]] to [[June 4 = 2019-06-04]].',
    ],
    es: ['La presa reventó en [[diciembre = 2018-12]].', 'La presa abrirá en [[diciembre = 2019-12]].'],
    pt: ['A barragem rebentou em [[dezembro = 2018-12]].', 'A barragem abrirá em [[dezembro = 2019-12]].'],
  },
};

describe('the tense around a time expression', () => {
  for (const [construction, rows] of Object.entries(TABLE))
    for (const [language, texts] of Object.entries(rows))
      for (const marked of texts)
        it(`${construction}, ${language}: ${marked}`, () => {
          finds(language as Lang, marked);
        });
});
