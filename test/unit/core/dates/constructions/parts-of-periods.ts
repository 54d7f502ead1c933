import type { ConstructionTable } from './construction-table.ts';

export const PARTS_OF_PERIODS: ConstructionTable = {
  'start of a year': {
    en: [
      'It started in [[early 2011 = 2011 DATE mod:START]].',
      'It started at [[the beginning of 2011 = 2011 DATE mod:START]].',
    ],
    es: [
      'Empezó a [[principios de 2011 = 2011 DATE mod:START]].',
      'Empezó a [[comienzos de 2011 = 2011 DATE mod:START]].',
    ],
    pt: [
      'Começou no [[início de 2011 = 2011 DATE mod:START]].',
      'Começou no [[começo de 2011 = 2011 DATE mod:START]].',
    ],
  },
  'middle of a year': {
    en: 'By [[mid-2016 = 2016 DATE mod:MID]] the town was empty.',
    es: 'A [[mediados de 2016 = 2016 DATE mod:MID]] el pueblo estaba vacío.',
    pt: 'Em [[meados de 2016 = 2016 DATE mod:MID]] a vila estava vazia.',
  },
  'end of a year': {
    en: [
      'It closed in [[late 2016 = 2016 DATE mod:END]].',
      'It closed at [[the end of 2016 = 2016 DATE mod:END]].',
    ],
    es: [
      'Cerró a [[finales de 2016 = 2016 DATE mod:END]].',
      'Cerró a [[fines de 2016 = 2016 DATE mod:END]].',
    ],
    pt: [
      'Fechou no [[final de 2016 = 2016 DATE mod:END]].',
      'Fechou em [[fins de 2016 = 2016 DATE mod:END]].',
    ],
  },
  'start of a month': {
    en: 'The harvest began in [[early June = 2019-06 mod:START]].',
    es: 'La cosecha empezó a [[principios de junio = 2019-06 mod:START]].',
    pt: 'A colheita começou no [[início de junho = 2019-06 mod:START]].',
  },
  'middle of a month': {
    en: 'They arrived in [[mid-August = 2019-08 mod:MID]].',
    es: 'Llegaron a [[mediados de agosto = 2019-08 mod:MID]].',
    pt: 'Chegaram em [[meados de agosto = 2019-08 mod:MID]].',
  },
  'end of a month': {
    en: 'A truce held until [[the end of April = 2019-04 DATE mod:END]].',
    es: 'La tregua duró hasta [[finales de abril = 2019-04 DATE mod:END]].',
    pt: 'A trégua durou até ao [[final de abril = 2019-04 DATE mod:END]].',
  },
  'month of a year in parts': {
    en: 'He fled in [[late March 2011 = 2011-03 mod:END]].',
    es: 'Huyó a [[finales de marzo de 2011 = 2011-03 mod:END]].',
    pt: 'Fugiu em [[finais de março de 2011 = 2011-03 mod:END]].',
  },
  'start of last year': {
    en: 'It reopened [[early last year = 2018 mod:START]].',
    es: 'Reabrió a [[principios del año pasado = 2018 mod:START]].',
    pt: 'Reabriu no [[início do ano passado = 2018 mod:START]].',
  },
  'start of next year': {
    en: 'It will reopen [[early next year = 2020 mod:START]].',
    es: 'Reabrirá a [[principios del próximo año = 2020 mod:START]].',
    pt: 'Reabrirá no [[início do próximo ano = 2020 mod:START]].',
  },
  'end of last month': {
    en: 'The ship sailed [[late last month = 2019-07 mod:END]].',
    es: 'El barco zarpó a [[finales del mes pasado = 2019-07 mod:END]].',
    pt: 'O navio partiu no [[final do mês passado = 2019-07 mod:END]].',
  },
  'end of this year': {
    en: 'The work will be done by [[the end of this year = 2019 mod:END]].',
    es: 'La obra acabará a [[finales de este año = 2019 mod:END]].',
    pt: 'A obra acabará no [[final deste ano = 2019 mod:END]].',
  },
  'end of the year': {
    en: 'The work will be done by [[the end of the year = 2019 mod:END]].',
    es: 'La obra acabará a [[finales de año = 2019 mod:END]].',
    pt: 'A obra acabará no [[final do ano = 2019 mod:END]].',
  },
  'end of the month': {
    en: 'Wages are paid at [[the end of the month = 2019-08 mod:END]].',
    es: 'El sueldo llega a [[fin de mes = 2019-08 mod:END]].',
    pt: 'O salário chega no [[fim do mês = 2019-08 mod:END]].',
  },
  'start of the century': {
    en: 'The clinic dates from [[the beginning of the century = 20 mod:START]].',
    es: 'La clínica data de [[principios de siglo = 20 mod:START]].',
    pt: 'A clínica data do [[início do século = 20 mod:START]].',
  },
  'later or earlier within a period': {
    en: 'They return [[later this year = 2019]]; he died [[earlier this month = 2019-08]].',
    es: { unworded: 'said by the part: at the end of the year' },
    pt: { unworded: 'said by the part: at the end of the year' },
  },
  'about a year': {
    en: 'It was dug [[around 1950 = 1950 mod:APPROX]].',
    es: 'Se excavó [[hacia 1950 = 1950 mod:APPROX]].',
    pt: 'Foi escavado [[por volta de 1950 = 1950 mod:APPROX]].',
  },
  'the rest of a period': {
    en: 'Rain is forecast for [[the rest of this week = 2019-W33]].',
    es: 'Se prevé lluvia para [[el resto de esta semana = 2019-W33]].',
    pt: 'Prevê-se chuva para [[o resto desta semana = 2019-W33]].',
  },
  'the rest of the year': {
    en: 'Rain is rare for [[the rest of the year = 2019]].',
    es: 'La lluvia es rara [[el resto del año = 2019]].',
    pt: 'A chuva é rara no [[resto do ano = 2019]].',
  },
  'first days of a month': {
    en: 'Most of it fell in [[the first days of May = 2019-05 mod:START]].',
    es: 'Cayó casi todo en [[los primeros días de mayo = 2019-05 mod:START]].',
    pt: 'Caiu quase tudo nos [[primeiros dias de maio = 2019-05 mod:START]].',
  },
  'part of the century before last': {
    en: 'Looms came at [[the end of the 18th century = 17 mod:END]].',
    es: 'Los telares llegaron a [[fines del siglo XVIII = 17 mod:END]].',
    pt: 'Os teares chegaram no [[fim do século XVIII = 17 mod:END]].',
  },
};
