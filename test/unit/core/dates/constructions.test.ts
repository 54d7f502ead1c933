import type { Lang } from '../../../../src/core/language/language.ts';
import { finds } from './marked-dates.ts';

/** Each construction with an example of our own in each language; the clock stands at Wednesday, 14 August 2019. */
const TABLE: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>> = {
  'calendar days': {
    en: [
      'The bridge reopened on [[3 May 2018 = 2018-05-03 DATE]].',
      'The bridge reopened on [[May 3, 2018 = 2018-05-03]].',
      'They met on [[Tuesday 28 of May 2024 = 2024-05-28]] in Basel.',
      'They met on [[Friday, March 1st, 2019 = 2019-03-01]].',
      'Filed [[2019-05-03 = 2019-05-03]], sealed [[05/17/2019 = 2019-05-17]].',
      'The [[August 7 = 2019-08-07]] attack killed two.',
      'A vote is set for [[Sept. 2 = 2019-09-02]].',
      'He was born on [[the third of June, 1954 = 1954-06-03]].',
    ],
    es: [
      'El puente reabrió [[el 3 de mayo de 2018 = 2018-05-03 DATE]].',
      'Se vieron [[el martes 28 de mayo de 2024 = 2024-05-28]] en Basilea.',
      'La cita fue [[el viernes, 1 de marzo de 2019 = 2019-03-01]].',
      'Firmado [[2019-05-03 = 2019-05-03]], sellado [[17/05/2019 = 2019-05-17]].',
      'El ataque mató a dos [[el 7 de agosto = 2019-08-07]].',
      'La votación será [[el 2 de septiembre = 2019-09-02]].',
      'Nació [[el tres de junio de 1954 = 1954-06-03]].',
      'Entró en vigor [[el 1º de enero del 2017 = 2017-01-01]].',
      'Volvieron [[el 2 de setiembre de 2015 = 2015-09-02]].',
    ],
    pt: [
      'A ponte reabriu a [[3 de maio de 2018 = 2018-05-03 DATE]].',
      'Reuniram-se na [[terça-feira, 28 de maio de 2024 = 2024-05-28]], em Basileia.',
      'Assinado em [[2019-05-03 = 2019-05-03]], selado em [[17/05/2019 = 2019-05-17]].',
      'O ataque de [[7 de agosto = 2019-08-07]] matou dois.',
      'A votação será em [[2 de setembro = 2019-09-02]].',
      'Nasceu em [[três de junho de 1954 = 1954-06-03]].',
      'Entrou em vigor em [[1º de janeiro de 2017 = 2017-01-01]].',
      'Chegou a [[3 de Maio de 1986 = 1986-05-03]].',
    ],
  },
  'months, years and what is longer': {
    en: [
      'Talks began in [[March 2011 = 2011-03]].',
      'Talks began in [[January = 2019-01]].',
      'The dam has been dry since [[May = 2019-05]].',
      'Prices rose in [[1998 = 1998 DATE]] and [[1999 = 1999]].',
      'Born in [[the 1990s = 199]], he left in [[the eighties = 198]].',
      'It was built in [[the 19th century = 18]].',
      'They left in [[the summer of 2014 = 2014-SU]].',
      'Sales fell in [[the third quarter of 2018 = 2018-Q3]].',
      'It grew in [[the first half of 2017 = 2017-H1]].',
    ],
    es: [
      'El diálogo empezó en [[marzo de 2011 = 2011-03]].',
      'El diálogo empezó en [[enero = 2019-01]].',
      'La presa está seca desde [[mayo = 2019-05]].',
      'Los precios subieron en [[1998 = 1998 DATE]] y [[1999 = 1999]].',
      'Nació en [[los años noventa = 199]] y se fue en [[la década de los ochenta = 198]].',
      'Se construyó en [[el siglo XIX = 18]].',
      'Se marcharon en [[el verano de 2014 = 2014-SU]].',
      'Las ventas cayeron en [[el tercer trimestre de 2018 = 2018-Q3]].',
      'Creció en [[el primer semestre de 2017 = 2017-H1]].',
    ],
    pt: [
      'O diálogo começou em [[março de 2011 = 2011-03]].',
      'O diálogo começou em [[janeiro = 2019-01]].',
      'A barragem está seca desde [[maio = 2019-05]].',
      'Os preços subiram em [[1998 = 1998 DATE]] e [[1999 = 1999]].',
      'Nasceu nos [[anos 1990 = 199]] e partiu na [[década de oitenta = 198]].',
      'Foi construído no [[século XIX = 18]].',
      'Partiram no [[verão de 2014 = 2014-SU]].',
      'As vendas caíram no [[terceiro trimestre de 2018 = 2018-Q3]].',
      'Cresceu no [[primeiro semestre de 2017 = 2017-H1]].',
    ],
  },
  'parts of periods': {
    en: [
      'It started in [[early 2011 = 2011 DATE START]].',
      'A truce held until [[the end of April = 2019-04 DATE END]].',
      'By [[mid-2016 = 2016 DATE MID]] the town was empty.',
      'They return [[later this year = 2019]].',
    ],
    es: [
      'Empezó a [[principios de 2011 = 2011 DATE START]].',
      'Llegaron a [[mediados de agosto = 2019-08 DATE MID]].',
      'Cerró a [[finales de 2016 = 2016 DATE END]].',
    ],
    pt: [
      'Começou no [[início de 2011 = 2011 DATE START]].',
      'Chegaram em [[meados de agosto = 2019-08 DATE MID]].',
      'Fechou no [[final de 2016 = 2016 DATE END]].',
    ],
  },
  'days seen from the publication': {
    en: [
      'He spoke [[today = 2019-08-14]], not [[yesterday = 2019-08-13]].',
      'She will leave [[tomorrow = 2019-08-15]].',
      'Shells fell on [[Monday = 2019-08-12]].',
      'The court will rule on [[Monday = 2019-08-19]].',
      'They met [[last Friday = 2019-08-09]].',
      'They will meet [[next Friday = 2019-08-16]].',
      'It happened on [[Wednesday = 2019-08-14]].',
    ],
    es: [
      'Reabren [[este jueves = 2019-08-15]] el paso cerrado.',
      '«[[El lunes = 2019-08-12]] tiré la mitad», lamenta.',
      'Habló [[hoy = 2019-08-14]], no [[ayer = 2019-08-13]].',
      'Saldrá [[mañana = 2019-08-15]] o [[pasado mañana = 2019-08-16]].',
      'Cayeron bombas [[el lunes = 2019-08-12]].',
      'El tribunal decidirá [[el lunes = 2019-08-19]].',
      'Se reunieron [[el viernes pasado = 2019-08-09]].',
      'Se reunirán [[el próximo viernes = 2019-08-16]].',
      'Llegó [[anteayer = 2019-08-12]].',
    ],
    pt: [
      'Falou [[hoje = 2019-08-14]], não [[ontem = 2019-08-13]].',
      'Partirá [[amanhã = 2019-08-15]] ou [[depois de amanhã = 2019-08-16]].',
      'Caíram bombas na [[segunda-feira = 2019-08-12]].',
      'O tribunal decidirá na [[segunda-feira = 2019-08-19]].',
      'Reuniram-se na [[sexta-feira passada = 2019-08-09]].',
      'Reúnem-se na [[próxima sexta-feira = 2019-08-16]].',
      'Chegou [[anteontem = 2019-08-12]].',
    ],
  },
  'periods seen from the publication': {
    en: [
      'Rain fell [[last week = 2019-W32]] and [[last month = 2019-07]].',
      'Exports fell [[last year = 2018]] and will grow [[next year = 2020]].',
      'The rally is [[this weekend = 2019-W33-WE]].',
      'They fled [[last summer = 2018-SU]].',
      'It closed [[last May = 2019-05]].',
      'Taxes rise [[this month = 2019-08]].',
    ],
    es: [
      'Llovió [[la semana pasada = 2019-W32]] y [[el mes pasado = 2019-07]].',
      'Cayó [[el año pasado = 2018]] y crecerá [[el próximo año = 2020]].',
      'La marcha es [[este fin de semana = 2019-W33-WE]].',
      'Huyeron [[el verano pasado = 2018-SU]].',
      'Cerró [[el pasado mayo = 2019-05]].',
      'Vuelven [[la semana que viene = 2019-W34]].',
    ],
    pt: [
      'Choveu na [[semana passada = 2019-W32]] e no [[mês passado = 2019-07]].',
      'Caiu no [[ano passado = 2018]] e crescerá no [[próximo ano = 2020]].',
      'A marcha é neste [[fim de semana = 2019-W33-WE]].',
      'Fugiram no [[verão passado = 2018-SU]].',
      'Fechou em [[maio passado = 2019-05]].',
      'Voltam na [[semana que vem = 2019-W34]].',
    ],
  },
  distances: {
    en: [
      'He was freed [[three days ago = 2019-08-11 DATE]].',
      'She left [[two weeks ago = 2019-W31]].',
      'The war began [[eight years ago = 2011]].',
      'It closed [[two months ago = 2019-06]].',
    ],
    es: [
      'Fue liberado [[hace tres días = 2019-08-11 DATE]].',
      'Se fue [[hace dos semanas = 2019-W31]].',
      'La guerra empezó [[hace ocho años = 2011]].',
      'Cerró [[hace dos meses = 2019-06]].',
    ],
    pt: [
      'Foi libertado [[há três dias = 2019-08-11 DATE]].',
      'Partiu [[há duas semanas = 2019-W31]].',
      'A guerra começou [[há oito anos = 2011]].',
      'Fechou [[dois meses atrás = 2019-06]].',
    ],
  },
  'times of day': {
    en: [
      'Shots were heard on [[Tuesday night = 2019-08-13TNI TIME]].',
      'It opened [[this morning = 2019-08-14TMO TIME]].',
      'The siege ended at [[midnight on Friday = 2019-08-09T24:00 TIME]].',
      'Sirens sounded at [[10:35 a.m. = 2019-08-14T10:35 TIME]] sharp.',
      'Polls close at [[16:08 UTC = 2019-08-14T16:08Z TIME]].',
    ],
    es: [
      'Se oyeron tiros [[el martes por la noche = 2019-08-13TNI TIME]].',
      'Abrió [[esta mañana = 2019-08-14TMO TIME]].',
      'El cerco acabó [[la medianoche del viernes = 2019-08-09T24:00 TIME]].',
      'Sonaron sirenas a [[las 10.35 = 2019-08-14T10:35 TIME]].',
      'Cierran a [[las tres de la tarde = 2019-08-14T15:00 TIME]].',
      'Llamó [[anoche = 2019-08-13TNI TIME]].',
    ],
    pt: [
      'Ouviram-se tiros na [[terça-feira à noite = 2019-08-13TNI TIME]].',
      'Abriu [[esta manhã = 2019-08-14TMO TIME]].',
      'O cerco acabou à [[meia-noite de sexta-feira = 2019-08-09T24:00 TIME]].',
      'As sirenes soaram às [[10h35 = 2019-08-14T10:35 TIME]].',
      'Fecham às [[três da tarde = 2019-08-14T15:00 TIME]].',
    ],
  },
  durations: {
    en: [
      'The siege lasted [[70 days = P70D DURATION]].',
      'A [[four-month = P4M DURATION]] ordeal ended.',
      'It took [[more than three years = P3Y DURATION MORE_THAN]].',
      'They walked for [[half an hour = PT30M]].',
      'He waited [[several weeks = PXW]].',
      'It rained for [[two hundred and ten days = P210D]].',
    ],
    es: [
      'El cerco duró [[70 días = P70D DURATION]].',
      'Tardó [[más de tres años = P3Y DURATION MORE_THAN]].',
      'Caminaron [[media hora = PT30M]].',
      'Esperó [[varias semanas = PXW]].',
      'Llovió [[doscientos diez días = P210D]].',
      'Vivió allí [[un año y dos meses = P1Y2M]].',
    ],
    pt: [
      'O cerco durou [[70 dias = P70D DURATION]].',
      'Levou [[mais de três anos = P3Y DURATION MORE_THAN]].',
      'Caminharam [[meia hora = PT30M]].',
      'Esperou [[várias semanas = PXW]].',
      'Choveu [[duzentos e dez dias = P210D]].',
      'Viveu ali [[um ano e dois meses = P1Y2M]].',
    ],
  },
  sets: {
    en: [
      'Prayers are held [[every Friday = XXXX-WXX-5 SET]].',
      'The paper is sold [[daily = P1D SET]].',
      'It pays [[twice a week = P1W SET]].',
      'They drill [[every two years = P2Y SET]].',
    ],
    es: [
      'Se reza [[todos los viernes = XXXX-WXX-5 SET]].',
      'Sale [[a diario = P1D SET]].',
      'Paga [[dos veces a la semana = P1W SET]].',
      'Ensayan [[cada dos años = P2Y SET]].',
      'Cierra [[los lunes = XXXX-WXX-1 SET]].',
    ],
    pt: [
      'Reza-se [[todas as sextas-feiras = XXXX-WXX-5 SET]].',
      'Sai [[diariamente = P1D SET]].',
      'Paga [[três vezes por semana = P1W SET]].',
      'Treinam a [[cada dois anos = P2Y SET]].',
    ],
  },
  'vague references': {
    en: [
      'It is [[now = PRESENT_REF]] calm, he said [[recently = PAST_REF]].',
      'Nobody knows [[the future = FUTURE_REF]].',
    ],
    es: [
      '[[Ahora = PRESENT_REF]] hay calma, dijo [[recientemente = PAST_REF]].',
      'Nadie conoce [[el futuro = FUTURE_REF]].',
    ],
    pt: [
      '[[Agora = PRESENT_REF]] há calma, disse [[recentemente = PAST_REF]].',
      'Chegará [[em breve = FUTURE_REF]].',
    ],
  },
  ranges: {
    en: [
      'It ran from [[Monday = 2019-08-12]] to [[Wednesday = 2019-08-14]].',
      'The fair ran [[May 3 = 2019-05-03]]-[[7, 2019 = 2019-05-07]].',
      'The war of [[1991 = 1991]]-[[95 = 1995]] was over.',
      'It fell between [[1982 = 1982]] and [[1992 = 1992]].',
    ],
    es: [
      'Duró del [[lunes = 2019-08-12]] al [[miércoles = 2019-08-14]].',
      'La feria fue del [[3 = 2019-05-03]] al [[7 de mayo de 2019 = 2019-05-07]].',
      'La guerra de [[1991 = 1991]]-[[95 = 1995]] acabó.',
      'Cayó entre [[1982 = 1982]] y [[1992 = 1992]].',
    ],
    pt: [
      'Durou de [[segunda-feira = 2019-08-12]] a [[quarta-feira = 2019-08-14]].',
      'A feira foi entre [[3 = 2019-05-03]] e [[7 de maio de 2019 = 2019-05-07]].',
      'A guerra de [[1991 = 1991]]-[[95 = 1995]] acabou.',
      'Caiu entre [[1982 = 1982]] e [[1992 = 1992]].',
    ],
  },
  'references to an earlier date': {
    en: [
      'It began on [[3 May 2018 = 2018-05-03]]. They fled [[the same day = 2018-05-03]] and came back [[two weeks later = 2018-05-17]].',
      'It closed on [[3 May 2018 = 2018-05-03]]; [[the next day = 2018-05-04]] it rained.',
    ],
    es: [
      'Empezó [[el 3 de mayo de 2018 = 2018-05-03]]. Huyeron [[el mismo día = 2018-05-03]] y volvieron [[dos semanas después = 2018-05-17]].',
      'Cerró [[el 3 de mayo de 2018 = 2018-05-03]]; [[al día siguiente = 2018-05-04]] llovió.',
    ],
    pt: [
      'Começou a [[3 de maio de 2018 = 2018-05-03]]. Fugiram no mesmo [[dia = 2018-05-03]] e voltaram [[duas semanas depois = 2018-05-17]].',
      'Fechou a [[3 de maio de 2018 = 2018-05-03]]; na [[véspera = 2018-05-02]] chovera.',
    ],
  },
  holidays: {
    en: ['They met on [[Christmas Day 2018 = 2018-12-25]] and [[Good Friday = 2019-04-19]].'],
    es: ['Se vieron en [[Navidad de 2018 = 2018-12-25]] y [[el Viernes Santo = 2019-04-19]].'],
    pt: ['Viram-se no [[Natal de 2018 = 2018-12-25]] e na [[Sexta-feira Santa = 2019-04-19]].'],
  },
};

describe('time expressions, construction by construction', () => {
  for (const [construction, rows] of Object.entries(TABLE))
    for (const [language, texts] of Object.entries(rows))
      for (const marked of texts)
        it(`${construction}, ${language}: ${marked}`, () => {
          finds(language as Lang, marked);
        });
});
