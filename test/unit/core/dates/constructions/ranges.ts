import type { ConstructionTable } from './construction-table.ts';

export const RANGES: ConstructionTable = {
  'weekday to weekday': {
    en: 'It ran from [[Monday = 2019-08-12]] to [[Wednesday = 2019-08-14]].',
    es: 'Duró del [[lunes = 2019-08-12]] al [[miércoles = 2019-08-14]].',
    pt: 'Durou de [[segunda-feira = 2019-08-12]] a [[quarta-feira = 2019-08-14]].',
  },
  'days of one month': {
    en: 'The fair ran [[May 3 = 2019-05-03]]-[[7, 2019 = 2019-05-07]].',
    es: 'La feria fue del [[3 = 2019-05-03]] al [[7 de mayo de 2019 = 2019-05-07]].',
    pt: 'A feira foi de [[3 = 2019-05-03]] a [[7 de maio de 2019 = 2019-05-07]].',
  },
  'between days of one month': {
    en: 'The fair ran between [[3 = 2019-05-03]] and [[7 May 2019 = 2019-05-07]].',
    es: 'La feria fue entre [[el 3 = 2019-05-03]] y [[el 7 de mayo de 2019 = 2019-05-07]].',
    pt: 'A feira foi entre [[3 = 2019-05-03]] e [[7 de maio de 2019 = 2019-05-07]].',
  },
  'days of one month with a dash': {
    en: 'The fair: [[3 = 2019-05-03]]–[[7 May 2019 = 2019-05-07]].',
    es: 'La feria: [[3 = 2019-05-03]]-[[7 de mayo de 2019 = 2019-05-07]].',
    pt: 'A feira: [[3 = 2019-05-03]]-[[7 de maio de 2019 = 2019-05-07]].',
  },
  'days of two months': {
    en: 'The fair ran from [[28 April = 2018-04-28]] to [[3 May 2018 = 2018-05-03]].',
    es: 'La feria fue del [[28 de abril = 2018-04-28]] al [[3 de mayo de 2018 = 2018-05-03]].',
    pt: 'A feira foi de [[28 de abril = 2018-04-28]] a [[3 de maio de 2018 = 2018-05-03]].',
  },
  'two days of one month': {
    en: 'Votes were held on [[3 = 2019-05-03]] and [[4 May = 2019-05-04]].',
    es: 'Se votó [[el 3 = 2019-05-03]] y [[el 4 de mayo = 2019-05-04]].',
    pt: 'Votou-se a [[3 = 2019-05-03]] e [[4 de maio = 2019-05-04]].',
  },
  'month to month': {
    en: 'It was shut from [[May = 2018-05]] to [[July 2018 = 2018-07]].',
    es: 'Estuvo cerrado de [[mayo = 2018-05]] a [[julio de 2018 = 2018-07]].',
    pt: 'Esteve fechado de [[maio = 2018-05]] a [[julho de 2018 = 2018-07]].',
  },
  'between months': {
    en: 'It was shut between [[May = 2018-05]] and [[July 2018 = 2018-07]].',
    es: 'Estuvo cerrado entre [[mayo = 2018-05]] y [[julio de 2018 = 2018-07]].',
    pt: 'Esteve fechado entre [[maio = 2018-05]] e [[julho de 2018 = 2018-07]].',
  },
  'year to year': {
    en: 'He governed from [[1998 = 1998]] to [[2003 = 2003]].',
    es: 'Gobernó de [[1998 = 1998]] a [[2003 = 2003]].',
    pt: 'Governou de [[1998 = 1998]] a [[2003 = 2003]].',
  },
  'since year until year': {
    en: 'He governed from [[1998 = 1998]] until [[2003 = 2003]].',
    es: 'Gobernó desde [[1998 = 1998]] hasta [[2003 = 2003]].',
    pt: 'Governou desde [[1998 = 1998]] até [[2003 = 2003]].',
  },
  'between years': {
    en: 'Output fell between [[1982 = 1982]] and [[1992 = 1992]].',
    es: 'La producción cayó entre [[1982 = 1982]] y [[1992 = 1992]].',
    pt: 'A produção caiu entre [[1982 = 1982]] e [[1992 = 1992]].',
  },
  'years with a dash': {
    en: 'The war of [[1991 = 1991]]–[[1995 = 1995]] was over.',
    es: 'La guerra de [[1991 = 1991]]-[[1995 = 1995]] acabó.',
    pt: 'A guerra de [[1991 = 1991]]-[[1995 = 1995]] acabou.',
  },
  'years with a dash, the second in two figures': {
    en: 'The war of [[2011 = 2011]]-[[13 = 2013]] was over.',
    es: 'La guerra de [[2011 = 2011]]-[[13 = 2013]] acabó.',
    pt: 'A guerra de [[2011 = 2011]]-[[13 = 2013]] acabou.',
  },
  'years with a slash': {
    en: 'The [[2017 = 2017]]/[[18 = 2018]] season was his best.',
    es: 'La temporada [[2017 = 2017]]/[[18 = 2018]] fue la mejor.',
    pt: 'A época [[2017 = 2017]]/[[18 = 2018]] foi a melhor.',
  },
  'years of life in brackets': {
    en: 'Ada Berg ([[1931 = 1931]]-[[2004 = 2004]]) painted ships.',
    es: 'Ada Berg ([[1931 = 1931]]-[[2004 = 2004]]) pintaba barcos.',
    pt: 'Ada Berg ([[1931 = 1931]]-[[2004 = 2004]]) pintava barcos.',
  },
  'time to time': {
    en: 'It is open from [[9:00 = 2019-08-14T09:00]] to [[17:30 = 2019-08-14T17:30]].',
    es: 'Abre de [[9:00 = 2019-08-14T09:00]] a [[17:30 = 2019-08-14T17:30]].',
    pt: 'Abre das [[9h00 = 2019-08-14T09:00]] às [[17h30 = 2019-08-14T17:30]].',
  },
  'between times': {
    en: 'It was dark between [[9 p.m. = 2019-08-14T21:00]] and [[11 p.m. = 2019-08-14T23:00]] there.',
    es: 'No hubo luz entre [[las 21:00 = 2019-08-14T21:00]] y [[las 23:00 = 2019-08-14T23:00]].',
    pt: 'Não houve luz entre [[as 21h = 2019-08-14T21:00]] e [[as 23h = 2019-08-14T23:00]].',
  },
  'today to a weekday': {
    en: 'It will run from [[today = 2019-08-14]] to [[Friday = 2019-08-16]].',
    es: 'Durará desde [[hoy = 2019-08-14]] hasta [[el viernes = 2019-08-16]].',
    pt: 'Durará de [[hoje = 2019-08-14]] a [[sexta-feira = 2019-08-16]].',
  },
};
