import type { Lang } from '../../../../src/core/language/language.ts';
import { finds } from './marked-dates.ts';

/** Periods as reports on business and weather name them, and the like; the clock stands at 14 August 2019. */
const TABLE: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>> = {
  'a quarter and the one it is compared with': {
    en: [
      '[[Second-quarter = 2019-Q2 DATE]] sales fell from [[a year earlier = 2018-Q2 DATE]].',
      'In [[the second quarter = 2019-Q2]] it sold more than in [[the year-ago quarter = 2018-Q2]]; [[the quarter = 2019-Q2]] was wet.',
      '[[The second quarter = 2019-Q2]] was better than [[the same period of last year = 2018-Q2]].',
      '[[Last year’s third quarter = 2018-Q3]] was the best.',
      'It had opened [[a year ago = 2018]].',
    ],
    es: [
      'Las ventas del [[segundo trimestre = 2019-Q2]] bajaron respecto a [[hace un año = 2018-Q2]].',
      '[[El segundo trimestre = 2019-Q2]] fue mejor que [[el mismo periodo del año pasado = 2018-Q2]].',
      'Había abierto [[hace un año = 2018]].',
    ],
    pt: [
      'As vendas do [[segundo trimestre = 2019-Q2]] caíram face às de [[há um ano = 2018-Q2]].',
      '[[O segundo trimestre = 2019-Q2]] foi melhor do que [[o período homólogo do ano passado = 2018-Q2]].',
      'Tinha aberto [[há um ano = 2018]].',
    ],
  },
  'fiscal years and quarters': {
    en: [
      'It lost money in [[fiscal 2018 = 2018]] and in [[the fiscal year 2017 = 2017]].',
      'It earned more in [[the fiscal first quarter = 2019-Q1]].',
      'It will hire [[next fiscal year = 2020]].',
    ],
    es: ['Perdió dinero en [[el año fiscal 2018 = 2018]] y en [[el ejercicio 2017 = 2017]].'],
    pt: ['Perdeu dinheiro no [[ano fiscal de 2018 = 2018]] e no [[exercício de 2017 = 2017]].'],
  },
  'a month with a year that is told from now': {
    en: ['It began in [[October last year = 2018-10]] and ends in [[April next year = 2020-04]].'],
    es: ['Empezó en [[octubre del año pasado = 2018-10]].'],
    pt: ['Começou em [[outubro do ano passado = 2018-10]].'],
  },
  'days beside days': {
    en: [
      'He called [[the day before Friday = 2019-08-08]].',
      'They met on [[May 3 = 2019-05-03]] and [[4 = 2019-05-04]].',
      'It rained on [[3 May 2018 = 2018-05-03]]; [[the next morning = 2018-05-04TMO TIME]] it cleared.',
      '[[The day = 2019-08-14]] after the storm they slept.',
    ],
    es: [
      'Llamó [[el día antes del viernes = 2019-08-08]].',
      'Llovió [[el 3 de mayo de 2018 = 2018-05-03]]; [[la mañana siguiente = 2018-05-04TMO TIME]] aclaró.',
      'Llegaron en la víspera de la fiesta.',
    ],
    pt: [
      'Ligou na [[véspera de sexta-feira = 2019-08-08]].',
      'Choveu a [[3 de maio de 2018 = 2018-05-03]]; na [[manhã seguinte = 2018-05-04TMO TIME]] abriu.',
      'Chegaram na véspera da festa.',
    ],
  },
  'two durations with one unit': {
    en: [
      'It takes [[two = P2D]] or [[three days = P3D DURATION]].',
      'Expect rain for [[24 = PT24H]] to [[48 hours = PT48H]], then between [[five = P5D]] and [[seven days = P7D]] of sun.',
    ],
    es: [
      'Tarda [[dos = P2D]] o [[tres días = P3D DURATION]], o entre [[cinco = P5D]] y [[siete días = P7D]].',
    ],
    pt: [
      'Leva [[dois = P2D]] ou [[três dias = P3D DURATION]], ou entre [[cinco = P5D]] e [[sete dias = P7D]].',
    ],
  },
  'halves of units': {
    en: ['He ran [[5 1/2 hours = PT5H30M]] in [[two and a half years = P2Y6M]].'],
    es: ['Corrió [[5 1/2 horas = PT5H30M]] en [[dos años y medio = P2Y6M]].'],
    pt: ['Correu [[5 1/2 horas = PT5H30M]] em [[dois anos e meio = P2Y6M]].'],
  },
  'durations before a noun have no article': {
    en: ['The [[14-day = P14D]] truce ended their [[decade-long = P10Y]] war.'],
    es: ['La tregua de [[14 días = P14D]] acabó.'],
    pt: ['A trégua de [[14 dias = P14D]] acabou.'],
  },
  'sets of days': {
    en: [
      'They drill [[every other week = P2W SET]] and [[every Tuesday night = XXXX-WXX-2TNI SET]].',
      'They rest on [[weekends = XXXX-WXX-WE SET]].',
      'It is open [[24 hours = PT24H]] [[a day = P1D]], wrote the daily Courier.',
    ],
    es: [
      'Ensayan [[cada dos semanas = P2W SET]] y [[cada martes por la noche = XXXX-WXX-2TNI SET]].',
      'Descansan [[los fines de semana = XXXX-WXX-WE SET]].',
    ],
    pt: [
      'Treinam a [[cada duas semanas = P2W SET]] e [[todas as terças-feiras à noite = XXXX-WXX-2TNI SET]].',
      'Descansam aos [[fins de semana = XXXX-WXX-WE SET]].',
    ],
  },
  'hours in four figures': {
    en: ['It blew up at [[0735 GMT = 2019-08-14T07:35Z TIME]], with 0735 others.'],
    es: ['Estalló a [[las 0735 GMT = 2019-08-14T07:35Z TIME]].'],
    pt: ['Explodiu às [[0735 GMT = 2019-08-14T07:35Z TIME]].'],
  },
  'parts of periods': {
    en: [
      'He left [[late in the week = 2019-W33 DATE END]]; she stays until [[year’s end = 2019 DATE END]].',
      'It closes at [[the end of May = 2019-05 DATE END]].',
      'In [[the early 1990s = 199 DATE START]] and in [[mid-2016 = 2016 DATE MID]].',
      'They met [[earlier this month = 2019-08]].',
      'Taxes rise for [[the whole year = 2019]].',
    ],
    es: ['Salió a [[finales de año = 2019 DATE END]].'],
    pt: ['Saiu no [[fim do ano = 2019 DATE END]].'],
  },
  'holidays by rule': {
    en: ['They voted on [[Election Day 2018 = 2018-11-06]] and rested on [[Presidents’ Day = 2019-02-18]].'],
    es: ['Descansaron [[el Viernes Santo de 2018 = 2018-03-30]].'],
    pt: ['Descansaram na [[Sexta-feira Santa de 2018 = 2018-03-30]].'],
  },
  'quarters by number': {
    en: ['[[Q3 2018 = 2018-Q3]] was better than [[Q2 = 2019-Q2]].'],
    es: ['[[El Q3 de 2018 = 2018-Q3]] fue bueno.'],
    pt: ['[[O Q3 de 2018 = 2018-Q3]] foi bom.'],
  },
  'a weekday by its place in a month': {
    en: [
      'They vote on [[the first Monday of October = 2019-10-07]].',
      'They met on [[the last Friday of May 2018 = 2018-05-25]].',
      'They meet on [[the second Tuesday of the month = 2019-08-13]].',
    ],
    es: [
      'Votarán [[el primer lunes de octubre = 2019-10-07]].',
      'Se vieron [[el último viernes de mayo de 2018 = 2018-05-25]].',
    ],
    pt: [
      'Votarão na [[primeira segunda-feira de outubro = 2019-10-07]].',
      'Viram-se na [[última sexta-feira de maio de 2018 = 2018-05-25]].',
    ],
  },
  'hours with a.m. and p.m., in any spacing': {
    en: [
      'Doors will open at [[3pm on Saturday = 2019-08-17T15:00 TIME]].',
      'They open at [[9 a.m. tomorrow = 2019-08-15T09:00]] and close at [[4:30pm = 2019-08-15T16:30]].',
    ],
    es: ['Abren a [[las 3 p.m. = 2019-08-14T15:00]].'],
    pt: ['Abrem às [[3 p.m. = 2019-08-14T15:00]].'],
  },
  'fortnights and other spans': {
    en: [
      'They left [[a fortnight ago = 2019-07-31]] after [[an hour and a half = PT1H30M]]; it rained [[all week = 2019-W33]].',
    ],
    es: ['Se fueron [[hace una quincena = 2019-07-31]].'],
    pt: ['Partiram [[há uma quinzena = 2019-07-31]].'],
  },
  'holidays counted from Easter': {
    en: [
      '[[Easter Monday 2018 = 2018-04-02]], [[Maundy Thursday 2018 = 2018-03-29]], [[Pentecost 2018 = 2018-05-20]].',
    ],
    es: ['[[El lunes de Pascua de 2018 = 2018-04-02]] y [[Pentecostés de 2018 = 2018-05-20]].'],
    pt: ['[[Segunda-feira de Páscoa de 2018 = 2018-04-02]] e [[Pentecostes de 2018 = 2018-05-20]].'],
  },
  'what only looks like a period': {
    en: ['The annual March for Peace passed; this march was long.', 'The Russell 2000 index fell.'],
    es: [],
    pt: [],
  },
};

describe('time expressions of reports', () => {
  for (const [construction, rows] of Object.entries(TABLE))
    for (const [language, texts] of Object.entries(rows))
      for (const marked of texts)
        it(`${construction}, ${language}: ${marked}`, () => {
          finds(language as Lang, marked);
        });
});
