import type { Lang } from '../../../../src/core/language/language.ts';
import { finds } from './marked-dates.ts';

/** The time expressions of everyday speech and of reports, each wording with an example of our own in each language. */
const TABLE: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>> = {
  'times of day in words': {
    en: [
      'The bells rang at [[half past three = 2019-08-14T03:30 TIME]].',
      'We meet at [[ten past five = 2019-08-14T05:10 TIME]] here.',
      'It was [[a quarter to six in the evening = 2019-08-14T17:45 TIME]].',
      'The shop shuts at [[3pm = 2019-08-14T15:00 TIME]] or [[10 p.m. = 2019-08-14T22:00 TIME]] sharp.',
      'In [[the morning = 2019-08-14TMO TIME]] it rained.',
      'The hall filled by [[mid-afternoon = 2019-08-14TAF TIME MID]].',
    ],
    es: [
      'Quedamos a [[las tres y media de la tarde = 2019-08-14T15:30 TIME]].',
      'Son [[las diez menos cuarto = 2019-08-14T09:45 TIME]].',
      'Faltan [[diez para las ocho = 2019-08-14T07:50 TIME]].',
      'Cierra a [[las 10pm = 2019-08-14T22:00 TIME]].',
      'El bar abre a [[mediodía = 2019-08-14T12:00 TIME]].',
      'Cenaron [[el mediodía del viernes = 2019-08-09T12:00 TIME]].',
      'En [[la mañana = 2019-08-14TMO TIME]] salió el sol.',
      'Llegó [[ayer noche = 2019-08-13TNI TIME]] a casa.',
      'La sala se llenó a [[media tarde = 2019-08-14TAF TIME MID]].',
      'Volvió a [[la una de la madrugada = 2019-08-14T01:00 TIME]].',
    ],
    pt: [
      'Encontramo-nos às [[três e meia da tarde = 2019-08-14T15:30 TIME]].',
      'São [[quinze para as cinco = 2019-08-14T04:45 TIME]].',
      'O bar abre ao [[meio-dia = 2019-08-14T12:00 TIME]] e fecha às [[20 horas = 2019-08-14T20:00 TIME]].',
      'Jantaram ao [[meio-dia de sexta-feira = 2019-08-09T12:00 TIME]].',
      'De [[manhã = 2019-08-14TMO TIME]] saiu o sol.',
      'A sala encheu a [[meio da tarde = 2019-08-14TAF TIME MID]].',
      'O corte começou na [[manhã desta quarta-feira = 2019-08-14TMO TIME]].',
      'Saíram às [[10h30 = 2019-08-14T10:30 TIME]].',
    ],
  },
  'the beginning and the end of a part of the day': {
    en: ['They left in [[the opening of the morning of Tuesday = 2019-08-13TMO TIME START]].'],
    es: [
      'Zarparon a [[primera hora de la mañana del martes = 2019-08-13TMO TIME START]].',
      'Atracan a [[primera hora del lunes = 2019-08-12 DATE START]].',
    ],
    pt: ['Zarparam nas [[primeiras horas da manhã de terça-feira = 2019-08-13TMO TIME START]].'],
  },
  'hours that share what halves the day': {
    en: ['The pool opens from [[2 = 2019-08-14T14:00 TIME]] to [[5 pm = 2019-08-14T17:00 TIME]].'],
    es: ['Abre de [[dos = 2019-08-14T14:00 TIME]] a [[cinco de la tarde = 2019-08-14T17:00 TIME]].'],
    pt: [
      'Abre das [[2 = 2019-08-14T14:00 TIME]] às [[5 da tarde = 2019-08-14T17:00 TIME]].',
      'Abre das [[9 = 2019-08-14T09:00 TIME]] às [[14 horas = 2019-08-14T14:00 TIME]].',
    ],
  },
  'weekends and weekdays': {
    en: [
      'We sail at [[the weekend = 2019-W33-WE]].',
      'It is shut at [[weekends = XXXX-WXX-WE SET]].',
      'It runs from [[Monday = 2019-08-12]] to [[Friday = 2019-08-16]].',
    ],
    es: [
      '[[El finde = 2019-W33-WE]] vamos al río.',
      'Cierra [[los fines de semana = XXXX-WXX-WE SET]].',
      'Abre de [[lunes = 2019-08-12]] a [[viernes = 2019-08-16]].',
    ],
    pt: [
      'No [[fim de semana = 2019-W33-WE]] vamos ao rio.',
      'Fecha aos [[fins de semana = XXXX-WXX-WE SET]].',
      'Abre de [[segunda = 2019-08-12]] a [[sexta-feira = 2019-08-16]].',
    ],
  },
  'days and periods to come': {
    en: ['She returns [[next week = 2019-W34]] or [[next month = 2019-09]].'],
    es: [
      'Vuelve [[la próxima semana = 2019-W34]] o [[el mes entrante = 2019-09]].',
      'Vuelve [[el mes que viene = 2019-09]] o [[el año que entra = 2020]].',
      'Vendrá [[mañana = 2019-08-15]] o [[pasado = 2019-08-16]].',
      'Vendrá [[mañana = 2019-08-15]] o [[pasado mañana = 2019-08-16]].',
    ],
    pt: ['Volta na [[semana que vem = 2019-W34]] ou no [[mês que vem = 2019-09]].'],
  },
  'distances ahead are told as lengths': {
    en: ['The vote is [[three days from now = 2019-08-17 DATE]].'],
    es: [
      'Sale dentro de [[tres días = P3D DURATION]].',
      'De aquí a [[dos semanas = P2W DURATION]] habrá reunión.',
      'El paso abre [[tres días a partir de ahora = 2019-08-17 DATE]].',
    ],
    pt: [
      'Sai dentro de [[três dias = P3D DURATION]].',
      'Daqui a [[duas semanas = P2W DURATION]] há reunião.',
      'O passo abre [[três dias a partir de agora = 2019-08-17 DATE]].',
    ],
  },
  'distances back': {
    en: [
      'He rang [[a couple of days ago = 2019-08-12 DATE]].',
      'The pier closed [[a few hours ago = 2019-08-14 DATE]].',
      'He was here [[the other day = PAST_REF DATE]].',
      'The plant shut [[a fortnight ago = 2019-07-31 DATE]].',
    ],
    es: [
      'Llamó [[hace un par de días = 2019-08-12 DATE]].',
      'El muelle cerró [[hace unas horas = 2019-08-14 DATE]].',
      'Estuvo aquí [[el otro día = PAST_REF DATE]].',
      'La fábrica cerró [[hace un lustro = 2014 DATE]].',
      'Vive allí desde [[hace tres años = P3Y DURATION]].',
      '[[Hace tiempo = PAST_REF DATE]] que no llueve.',
    ],
    pt: [
      'Ligou [[há um par de dias = 2019-08-12 DATE]].',
      'O cais fechou [[há poucas horas = 2019-08-14 DATE]].',
      'A fábrica fechou [[há um lustro = 2014 DATE]].',
      'Vive ali desde [[há três anos = P3Y DURATION]].',
      '[[Há pouco tempo = PAST_REF DATE]] chovia.',
    ],
  },
  'distances from what has no date': {
    en: [
      'It sank [[two days = P2D DURATION]] before the wedding.',
      '[[Several weeks later = PXW DURATION]] it rained.',
    ],
    es: [
      'Se hundió [[dos días = P2D DURATION]] antes de la boda.',
      'Llegó [[un año = P1Y DURATION]] después de la tormenta.',
      '[[Varias semanas después = PXW DURATION]] llovió.',
    ],
    pt: [
      'Afundou [[dois dias = P2D DURATION]] antes do casamento.',
      'Chegou [[um ano = P1Y DURATION]] depois da tempestade.',
      '[[Várias semanas depois = PXW DURATION]] choveu.',
    ],
  },
  'halves, quarters and pairs of durations': {
    en: [
      'It took [[three quarters of an hour = PT0.75H DURATION]].',
      'It took [[a quarter of an hour = PT0.25H DURATION]].',
      'Repairs need [[two = P2W DURATION]] or [[three weeks = P3W DURATION]].',
      'They stayed [[three nights = PT3NI DURATION]].',
    ],
    es: [
      'Tardó [[tres cuartos de hora = PT0.75H DURATION]] en llegar.',
      'Tardó [[un cuarto de hora = PT0.25H DURATION]].',
      'Duró [[hora y media = PT1H30M DURATION]].',
      'El arreglo exige [[dos = P2W DURATION]] o [[tres semanas = P3W DURATION]].',
      'El taller abre de [[tres = PT3H DURATION]] a [[cinco horas = PT5H DURATION]].',
      'Se quedaron [[tres noches = PT3NI DURATION]].',
      'La charla dura [[1h = PT1H DURATION]], no más.',
      'Tras [[12 horas = PT12H DURATION]] de vuelo aterrizó.',
    ],
    pt: [
      'Levou [[três quartos de hora = PT0.75H DURATION]].',
      'Levou [[um quarto de hora = PT0.25H DURATION]].',
      'Durou [[hora e meia = PT1H30M DURATION]].',
      'O conserto exige [[duas = P2W DURATION]] ou [[três semanas = P3W DURATION]].',
      'Ficaram [[três noites = PT3NI DURATION]].',
      'Após [[12 horas = PT12H DURATION]] de voo aterrou.',
    ],
  },
  'idioms for a length of time': {
    en: [
      'He turned [[72 summers = P72Y DURATION]].',
      'She did it in [[the blink of an eye = PTXM DURATION]].',
    ],
    es: ['Cumple [[72 abriles = P72Y DURATION]].', 'Lo hizo en [[un santiamén = PTXM DURATION]].'],
    pt: [
      'Completa [[72 primaveras = P72Y DURATION]].',
      'Fê-lo num instante; foi [[um piscar de olhos = PTXM DURATION]].',
    ],
  },
  'sets of days and times': {
    en: [
      'The choir sings [[every Monday at 10:30 = XXXX-WXX-1T10:30 SET]].',
      'The choir sings on [[Sunday mornings = XXXX-WXX-7TMO SET]].',
      'It rains [[every other day = P2D SET]].',
      'He swims [[three times a month = P1M SET]] and runs [[two days a week = P1W SET]].',
    ],
    es: [
      'El coro canta [[cada lunes a las 10:30 = XXXX-WXX-1T10:30 SET]].',
      'El coro canta [[los domingos por la mañana = XXXX-WXX-7TMO SET]].',
      'Llueve [[un día sí y otro no = P2D SET]].',
      'Nada [[tres veces al mes = P1M SET]] y corre [[dos días a la semana = P1W SET]].',
      'Cobra [[de quince en quince días = P15D SET]].',
      'Ensaya [[cada dos semanas = P2W SET]] y lee [[todos los días = P1D SET]].',
    ],
    pt: [
      'O coro canta [[todas as segundas às 10h30 = XXXX-WXX-1T10:30 SET]].',
      'O coro canta aos [[domingos de manhã = XXXX-WXX-7TMO SET]].',
      'Chove [[dia sim, dia não = P2D SET]].',
      'Nada [[três vezes por mês = P1M SET]] e corre [[dois dias por semana = P1W SET]].',
      'Recebe [[de quinze em quinze dias = P15D SET]].',
      'Fecha às [[segundas = XXXX-WXX-1 SET]] e lê [[todos os dias = P1D SET]].',
    ],
  },
  'days and months in figures': {
    en: ['It opened on [[03/05/2018 = 2018-03-05]].'],
    es: ['Abrió [[el 17/2 = 2019-02-17]], cerca del [[3/3 = 2019-03-03]].'],
    pt: ['Abre em [[15/08 = 2019-08-15]] e fecha no [[dia 3/9 = 2019-09-03]].'],
  },
  'short weekdays with a part of the day or an hour': {
    en: ['He sang [[Sunday evening = 2019-08-11TEV TIME]].'],
    es: ['Cantó [[el domingo por la tarde = 2019-08-11TAF TIME]].'],
    pt: ['Cantou [[segunda de manhã = 2019-08-12TMO TIME]] e [[quarta às 9h30 = 2019-08-14T09:30 TIME]].'],
  },
  'without accents': {
    en: ['He came on [[Monday = 2019-08-12]].'],
    es: ['Vino [[el miercoles = 2019-08-14]] y vuelve [[el proximo sabado = 2019-08-17]].'],
    pt: ['Chegou na [[segunda feira = 2019-08-12]]; [[amanha = 2019-08-15]] parte.'],
  },
  'weeks and weekends by name': {
    en: ['They marched in [[Holy Week = 2019-W16]].'],
    es: ['Desfilaron en [[Semana Santa = 2019-W16]]; fue un plan de [[fin de semana = P1WE DURATION]].'],
    pt: ['Desfilaram na [[Semana Santa = 2019-W16]]; foi um plano de [[fim de semana = P1WE DURATION]].'],
  },
  'lists of days': {
    en: ['It ran on [[3 = 2019-05-03]], [[4 = 2019-05-04]] and [[5 May = 2019-05-05]].'],
    es: ['Fue [[los días 3 = 2019-05-03]], [[4 = 2019-05-04]] y [[5 de mayo = 2019-05-05]].'],
    pt: ['Foi nos [[dias 3 = 2019-05-03]], [[4 = 2019-05-04]] e [[5 de maio = 2019-05-05]].'],
  },
  'the whole of a period': {
    en: ['It rained [[all week = 2019-W33 DATE]] and [[the whole year = 2019 DATE]].'],
    es: [
      'Llovió [[toda la semana = 2019-W33 DATE]] y [[todo el año = 2019 DATE]].',
      'Hubo dos robos en [[lo que va de año = 2019 DATE]].',
    ],
    pt: [
      'Choveu [[toda a semana = 2019-W33 DATE]] e [[todo o ano = 2019 DATE]].',
      'Faltam obras para [[o que resta do ano = 2019 DATE]].',
    ],
  },
  'the quarter of a report': {
    en: [
      'Profit fell in [[the second quarter = 2019-Q2]]. [[A year earlier = 2018-Q2]] it had grown.',
      'Profit fell in [[the second quarter = 2019-Q2]] from [[the same period of last year = 2018-Q2]].',
      'For [[the quarter = 2019-Q2]] ended [[30 June = 2019-06-30]] it lost money.',
    ],
    es: [
      'El beneficio cayó en [[el segundo trimestre = 2019-Q2]]. [[Hace un año = 2018-Q2]] había crecido.',
      'Cayó en [[el segundo trimestre = 2019-Q2]] frente al [[mismo periodo del año anterior = 2018-Q2]].',
      'En [[el trimestre = 2019-Q2]] terminado [[el 30 de junio = 2019-06-30]] perdió dinero.',
      'Ganó más en [[el primer trimestre del año = 2019-Q1]].',
    ],
    pt: [
      'O lucro caiu no [[segundo trimestre = 2019-Q2]]. [[Há um ano = 2018-Q2]] tinha crescido.',
      'Caiu no [[segundo trimestre = 2019-Q2]] face ao [[mesmo período do ano anterior = 2018-Q2]].',
      'No [[trimestre = 2019-Q2]] findo em [[30 de junho = 2019-06-30]] perdeu dinheiro.',
      'Ganhou mais no [[primeiro trimestre do ano = 2019-Q1]].',
    ],
  },
  'weekdays of a month': {
    en: ['They vote on [[the last Friday of November = 2019-11-29 DATE]].'],
    es: ['Votan [[el último viernes de noviembre = 2019-11-29 DATE]].'],
    pt: ['Votam na [[última sexta-feira de novembro = 2019-11-29 DATE]].'],
  },
  'a part of the day seen from the last date': {
    en: ['It began on [[3 May 2018 = 2018-05-03]]; [[the next morning = 2018-05-04TMO TIME]] it snowed.'],
    es: [
      'Empezó [[el 3 de mayo de 2018 = 2018-05-03]]; a [[la mañana siguiente = 2018-05-04TMO TIME]] nevó.',
    ],
    pt: ['Começou a [[3 de maio de 2018 = 2018-05-03]]; na [[manhã seguinte = 2018-05-04TMO TIME]] nevou.'],
  },
  'a deictic word beside a weekday or a date': {
    en: ['He left [[yesterday, Tuesday = 2019-08-13 DATE]].'],
    es: ['Salió [[ayer martes = 2019-08-13 DATE]].', 'Sale [[hoy, 14 de agosto = 2019-08-14 DATE]].'],
    pt: ['Saiu [[ontem, terça-feira = 2019-08-13 DATE]].'],
  },
  'a day of each year': {
    en: ['They march [[every July 4 = XXXX-07-04 SET]].'],
    es: ['Desfilan [[cada 4 de julio = XXXX-07-04 SET]].'],
    pt: ['Desfilam [[todo 4 de julho = XXXX-07-04 SET]].'],
  },
  'years, decades and centuries in short': {
    en: [
      'It hung there between [[1990 = 1990]] and [[2000 = 2000]] only.',
      'It was built [[last century = 19]].',
    ],
    es: [
      'Colgó allí entre [[1990 = 1990]] y [[2000 = 2000]] sin marco.',
      'Recuerdan [[mayo del 68 = 1968-05]] y [[el verano del 98 = 1998-SU]].',
      'Se construyó [[el siglo pasado = 19]], a [[finales de los 80 = 198 DATE END]].',
    ],
    pt: [
      'Esteve ali entre [[1990 = 1990]] e [[2000 = 2000]] sem moldura.',
      'Construiu-se no [[século passado = 19]], no [[final dos anos 80 = 198 DATE END]].',
    ],
  },
  'now and some day': {
    en: ['For [[the moment = PRESENT_REF]] it holds; [[some day = FUTURE_REF]] it will fall.'],
    es: ['Por [[el momento = PRESENT_REF]] aguanta; [[algún día = FUTURE_REF]] caerá.'],
    pt: ['De [[momento = PRESENT_REF]] aguenta; [[algum dia = FUTURE_REF]] cairá.'],
  },
  'halves of a month': {
    en: ['The fair falls in [[early March = 2019-03 DATE START]].'],
    es: ['La feria cae en [[la primera quincena de marzo = 2019-03 DATE START]].'],
    pt: ['A feira cai na [[primeira quinzena de março = 2019-03 DATE START]].'],
  },
};

describe('time expressions of every day', () => {
  for (const [construction, rows] of Object.entries(TABLE))
    for (const [language, texts] of Object.entries(rows))
      for (const marked of texts)
        it(`${construction}, ${language}: ${marked}`, () => {
          finds(language as Lang, marked);
        });
});
