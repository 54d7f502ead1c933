import type { ConstructionTable } from './construction-table.ts';

export const MONTHS_AND_YEARS: ConstructionTable = {
  'month and year': {
    en: 'Talks began in [[March 2011 = 2011-03 DATE from:2011-03-01 to:2011-03-31]].',
    es: 'El diálogo empezó en [[marzo de 2011 = 2011-03 DATE from:2011-03-01 to:2011-03-31]].',
    pt: 'O diálogo começou em [[março de 2011 = 2011-03 DATE from:2011-03-01 to:2011-03-31]].',
  },
  'month and year without preposition': {
    en: 'The [[March 2011 = 2011-03]] revolt began here.',
    es: 'Damasco, [[marzo 2011 = 2011-03]].',
    pt: 'Damasco, [[março 2011 = 2011-03]].',
  },
  'fused preposition or "of" before the year': {
    en: 'Nobody foresaw [[March of 2011 = 2011-03]].',
    es: 'Nadie previó [[marzo del 2011 = 2011-03]].',
    pt: 'Ninguém previu [[março de 2011 = 2011-03]].',
  },
  'abbreviated month and year': {
    en: 'Output peaked in [[Nov. 2016 = 2016-11]].',
    es: 'Cifras a [[nov. 2016 = 2016-11]].',
    pt: 'Dados de [[nov. 2016 = 2016-11]].',
  },
  'the month of': {
    en: 'The well ran dry in [[the month of March = 2019-03]].',
    es: 'El pozo se secó en [[el mes de marzo = 2019-03]].',
    pt: 'O poço secou no [[mês de março = 2019-03]].',
  },
  'month of a year named by its distance': {
    en: 'The park opened in [[March of last year = 2018-03]].',
    es: 'El parque abrió en [[marzo del año pasado = 2018-03]].',
    pt: 'O parque abriu em [[março do ano passado = 2018-03]].',
  },
  'month of this year': {
    en: 'Rates rose in [[May of this year = 2019-05]].',
    es: 'Los tipos subieron en [[mayo de este año = 2019-05]].',
    pt: 'As taxas subiram em [[maio deste ano = 2019-05]].',
  },
  'month of next year': {
    en: 'Rates will rise in [[March of next year = 2020-03]].',
    es: 'Los tipos subirán en [[marzo del próximo año = 2020-03]].',
    pt: 'As taxas subirão em [[março do próximo ano = 2020-03]].',
  },
  'year alone': {
    en: 'Prices rose in [[1998 = 1998 DATE from:1998-01-01 to:1998-12-31 anchor:absolute]].',
    es: 'Los precios subieron en [[1998 = 1998 DATE from:1998-01-01 to:1998-12-31 anchor:absolute]].',
    pt: 'Os preços subiram em [[1998 = 1998 DATE from:1998-01-01 to:1998-12-31 anchor:absolute]].',
  },
  'the year': {
    en: 'Growth will slow by [[the year 2025 = 2025]].',
    es: 'El crecimiento se frenará en [[el año 2025 = 2025]].',
    pt: 'O crescimento abrandará no [[ano de 2025 = 2025]].',
  },
  'several years': {
    en: 'Floods hit in [[1998 = 1998]], [[2003 = 2003]] and [[2011 = 2011]].',
    es: 'Hubo riadas en [[1998 = 1998]], [[2003 = 2003]] y [[2011 = 2011]].',
    pt: 'Houve cheias em [[1998 = 1998]], [[2003 = 2003]] e [[2011 = 2011]].',
  },
  'year in brackets': {
    en: 'Her first film, River ([[2004 = 2004]]), won a prize.',
    es: 'Su primera película, Río ([[2004 = 2004]]), ganó un premio.',
    pt: 'O seu primeiro filme, Rio ([[2004 = 2004]]), ganhou um prémio.',
  },
  'year beside a noun': {
    en: 'He lost the [[2015 = 2015]] election.',
    es: 'Perdió las elecciones de [[2015 = 2015]].',
    pt: 'Perdeu as eleições de [[2015 = 2015]].',
  },
  'since, until, before a year': {
    en: 'It ran from before [[1987 = 1987]] until [[2002 = 2002]] and, says a guard, since [[2009 = 2009]].',
    es: 'Funcionó desde antes de [[1987 = 1987]] hasta [[2002 = 2002]] y, dice un guarda, desde [[2009 = 2009]].',
    pt: 'Funcionou desde antes de [[1987 = 1987]] até [[2002 = 2002]] e, diz um guarda, desde [[2009 = 2009]].',
  },
  'year with an apostrophe': {
    en: "Nothing has changed since [['98 = 1998]] here.",
    es: "Nada ha cambiado desde [['98 = 1998]] aquí.",
    pt: "Nada mudou desde [['98 = 1998]] aqui.",
  },
  'the whole year': {
    en: 'The road was shut for [[all of 2018 = 2018]].',
    es: 'La carretera estuvo cerrada [[todo 2018 = 2018]].',
    pt: 'A estrada esteve fechada [[todo o ano de 2018 = 2018]].',
  },
  'year before Christ': {
    en: 'The fort fell in [[490 BC = BC0490]].',
    es: 'El fuerte cayó en [[490 a. C. = BC0490]] según el museo.',
    pt: 'O forte caiu em [[490 a.C. = BC0490]] segundo o museu.',
  },
  'year that begins a sentence': {
    en: '[[1994 = 1994]] was hard for the port.',
    es: '[[1994 = 1994]] fue duro para el puerto.',
    pt: '[[1994 = 1994]] foi duro para o porto.',
  },
};
