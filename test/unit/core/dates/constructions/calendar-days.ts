import type { ConstructionTable } from './construction-table.ts';

export const CALENDAR_DAYS: ConstructionTable = {
  'day, month and year': {
    en: 'The bridge reopened on [[3 May 2018 = 2018-05-03 DATE anchor:absolute]].',
    es: 'El puente reabrió [[el 3 de mayo de 2018 = 2018-05-03 DATE anchor:absolute]].',
    pt: 'A ponte reabriu a [[3 de maio de 2018 = 2018-05-03 DATE anchor:absolute]].',
  },
  'month before day': {
    en: 'The bridge reopened on [[May 3, 2018 = 2018-05-03]].',
    es: 'Bogotá, [[mayo 3, 2018 = 2018-05-03]] (Redacción).',
    pt: { unworded: 'the day stands first in all varieties' },
  },
  'with the weekday': {
    en: [
      'They met on [[Tuesday 28 of May 2024 = 2024-05-28]] in Basel.',
      'They met on [[Friday, March 1st, 2019 = 2019-03-01]].',
    ],
    es: [
      'Se vieron [[el martes 28 de mayo de 2024 = 2024-05-28]] en Basilea.',
      'La cita fue [[el viernes, 1 de marzo de 2019 = 2019-03-01]].',
    ],
    pt: [
      'Reuniram-se na [[terça-feira, 28 de maio de 2024 = 2024-05-28]], em Basileia.',
      'A reunião foi na [[sexta-feira, 1 de março de 2019 = 2019-03-01]].',
    ],
  },
  'day and month that have been': {
    en: 'The [[August 7 = 2019-08-07]] attack killed two.',
    es: 'El ataque mató a dos [[el 7 de agosto = 2019-08-07]].',
    pt: 'O ataque de [[7 de agosto = 2019-08-07]] matou dois.',
  },
  'day and month to come': {
    en: 'A vote will be held on [[September 2 = 2019-09-02 DATE anchor:publication]].',
    es: 'La votación será [[el 2 de septiembre = 2019-09-02 DATE anchor:publication]].',
    pt: 'A votação será em [[2 de setembro = 2019-09-02 DATE anchor:publication]].',
  },
  'day and month around the turn of the year': {
    en: 'The ferry sank on [[December 28 = 2018-12-28]].',
    es: 'El transbordador se hundió [[el 28 de diciembre = 2018-12-28]].',
    pt: 'O barco afundou a [[28 de dezembro = 2018-12-28]].',
  },
  'ordinal figures': {
    en: [
      'The law took effect on [[1st January 2017 = 2017-01-01]].',
      'It ended on [[the 3rd of May 2018 = 2018-05-03]].',
    ],
    es: [
      'Entró en vigor [[el 1º de enero del 2017 = 2017-01-01]].',
      'Entró en vigor [[el 1.º de enero de 2017 = 2017-01-01]].',
    ],
    pt: [
      'Entrou em vigor em [[1º de janeiro de 2017 = 2017-01-01]].',
      'Entrou em vigor a [[1.º de janeiro de 2017 = 2017-01-01]].',
    ],
  },
  'day in words': {
    en: 'He was born on [[the third of June, 1954 = 1954-06-03]].',
    es: 'Nació [[el tres de junio de 1954 = 1954-06-03]].',
    pt: 'Nasceu em [[três de junho de 1954 = 1954-06-03]].',
  },
  'the first in words': {
    en: 'The levy began on [[the first of March = 2019-03-01]].',
    es: 'La tasa se cobró desde [[el primero de marzo = 2019-03-01]].',
    pt: 'A taxa foi cobrada desde [[primeiro de março = 2019-03-01]].',
  },
  'day and year in words': {
    en: { unworded: 'the press writes years in figures, and says them in pairs' },
    es: 'El acta es del [[cuatro de mayo de mil novecientos noventa = 1990-05-04]].',
    pt: 'A ata é de [[quatro de maio de mil novecentos e noventa = 1990-05-04]].',
  },
  'ISO 8601': {
    en: 'The file is stamped [[2019-05-03 = 2019-05-03]].',
    es: 'El expediente lleva la marca [[2019-05-03 = 2019-05-03]].',
    pt: 'O processo tem a marca [[2019-05-03 = 2019-05-03]].',
  },
  'figures in the order of the language': {
    en: 'Sealed on [[03/04/2019 = 2019-03-04]] by the clerk.',
    es: 'Sellado [[el 03/04/2019 = 2019-04-03]] por el secretario.',
    pt: 'Selado em [[03/04/2019 = 2019-04-03]] pelo escrivão.',
  },
  'figures that make a date in one order only': {
    en: 'Sealed on [[17/05/2019 = 2019-05-17]] by the clerk.',
    es: 'Sellado: [[05/17/2019 = 2019-05-17]].',
    pt: 'Selado: [[05/17/2019 = 2019-05-17]].',
  },
  'two figures of the year': {
    en: 'The permit ran out on [[12/31/18 = 2018-12-31]].',
    es: 'El permiso venció: [[31/12/18 = 2018-12-31]].',
    pt: 'A licença venceu em [[31/12/18 = 2018-12-31]].',
  },
  'figures with full stops': {
    en: 'Signed in Geneva, [[3.5.2019 = 2019-05-03]].',
    es: 'Firmado en Ginebra, [[3.5.2019 = 2019-05-03]].',
    pt: 'Assinado em Genebra, [[3.5.2019 = 2019-05-03]].',
  },
  'abbreviated month': {
    en: 'A vote is set for [[Sept. 2 = 2019-09-02]].',
    es: 'Publicado: [[2 sept. 2018 = 2018-09-02]].',
    pt: 'Publicado: [[2 set. 2018 = 2018-09-02]].',
  },
  'month between hyphens or slashes': {
    en: 'Entry of [[31-Oct-2018 = 2018-10-31]] in the log.',
    es: 'Entrada del [[31-oct-2018 = 2018-10-31]] en el registro.',
    pt: 'Entrada de [[31/out/2018 = 2018-10-31]] no registo.',
  },
  'other spellings of the month': {
    en: { unworded: 'one spelling a month' },
    es: 'Volvieron [[el 2 de setiembre de 2015 = 2015-09-02]].',
    pt: 'Chegou a [[3 de Maio de 1986 = 1986-05-03]].',
  },
  'day of a year named by its distance': {
    en: 'The strike began on [[May 3 of last year = 2018-05-03]].',
    es: 'La huelga empezó [[el 3 de mayo del año pasado = 2018-05-03]].',
    pt: 'A greve começou a [[3 de maio do ano passado = 2018-05-03]].',
  },
  'day of a month named by its distance': {
    en: 'The lease will end on [[the 20th of next month = 2019-09-20]].',
    es: 'El contrato vencerá [[el 20 del mes que viene = 2019-09-20]].',
    pt: 'O contrato vencerá no [[dia 20 do próximo mês = 2019-09-20]].',
  },
  'day of the month alone': {
    en: 'The window will close on [[the 20th = 2019-08-20]].',
    es: 'El plazo vencerá [[el día 20 = 2019-08-20]].',
    pt: 'O prazo vencerá no [[dia 20 = 2019-08-20]].',
  },
  'weekday and day of the month': {
    en: 'Polls will open on [[Tuesday the 20th = 2019-08-20]].',
    es: 'Las urnas abrirán [[el martes 20 = 2019-08-20]].',
    pt: 'As urnas abrirão na [[terça-feira, dia 20 = 2019-08-20]].',
  },
  'the last day of that name': {
    en: 'The shelter burned down [[last May 3 = 2019-05-03]].',
    es: [
      'El refugio ardió [[el pasado 3 de mayo = 2019-05-03]].',
      'El refugio ardió [[el 3 de mayo pasado = 2019-05-03]].',
    ],
    pt: [
      'O abrigo ardeu no [[último dia 3 = 2019-08-03]].',
      'O abrigo ardeu a [[3 de maio último = 2019-05-03]].',
    ],
  },
  'the next day of that name': {
    en: 'The shelter will reopen [[next September 20 = 2019-09-20]].',
    es: 'El refugio reabrirá [[el próximo 20 de septiembre = 2019-09-20]].',
    pt: 'O abrigo reabrirá no [[próximo dia 20 = 2019-08-20]].',
  },
  'the day of this year': {
    en: 'Clocks stop [[this August 20 = 2019-08-20]].',
    es: 'Los relojes se paran [[este 20 de agosto = 2019-08-20]].',
    pt: 'Os relógios param neste [[20 de agosto = 2019-08-20]].',
  },
  'leap day': {
    en: 'The treaty lapses on [[29 February 2020 = 2020-02-29]].',
    es: 'El tratado expira [[el 29 de febrero de 2020 = 2020-02-29]].',
    pt: 'O tratado expira a [[29 de fevereiro de 2020 = 2020-02-29]].',
  },
  'day before Christ': {
    en: { unworded: 'the press gives the year alone' },
    es: 'La batalla fue [[el 2 de agosto de 216 antes de Cristo = BC0216-08-02]].',
    pt: 'A batalha foi a [[2 de agosto de 216 antes de Cristo = BC0216-08-02]].',
  },
  'dateline in brackets': {
    en: 'DAMASCUS ([[May 3 = 2019-05-03]]) – Shelling was heard.',
    es: 'DAMASCO ([[3 de mayo = 2019-05-03]]) – Se oyeron disparos.',
    pt: 'DAMASCO ([[3 de maio = 2019-05-03]]) – Ouviram-se disparos.',
  },
};
