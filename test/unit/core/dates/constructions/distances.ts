import type { ConstructionTable } from './construction-table.ts';

export const DISTANCES: ConstructionTable = {
  'days ago': {
    en: 'He was freed [[three days ago = 2019-08-11 DATE anchor:publication]].',
    es: 'Fue liberado [[hace tres días = 2019-08-11 DATE anchor:publication]].',
    pt: 'Foi libertado [[há três dias = 2019-08-11 DATE anchor:publication]].',
  },
  'one day ago': {
    en: 'He was freed [[a day ago = 2019-08-13]].',
    es: 'Fue liberado [[hace un día = 2019-08-13]].',
    pt: 'Foi libertado [[há um dia = 2019-08-13]].',
  },
  'weeks ago': {
    en: 'She left [[two weeks ago = 2019-W31]].',
    es: 'Se fue [[hace dos semanas = 2019-W31]].',
    pt: 'Partiu [[há duas semanas = 2019-W31]].',
  },
  'months ago': {
    en: 'It closed [[two months ago = 2019-06]].',
    es: 'Cerró [[hace dos meses = 2019-06]].',
    pt: 'Fechou [[há dois meses = 2019-06]].',
  },
  'years ago': {
    en: 'The war began [[eight years ago = 2011]].',
    es: 'La guerra empezó [[hace ocho años = 2011]].',
    pt: 'A guerra começou [[há oito anos = 2011]].',
  },
  'years ago in figures': {
    en: 'The tower fell [[25 years ago = 1994]].',
    es: 'La torre cayó [[hace 25 años = 1994]].',
    pt: 'A torre caiu [[há 25 anos = 1994]].',
  },
  'back, after the quantity': {
    en: { unworded: '"ago" always follows' },
    es: 'Cerró [[dos meses atrás = 2019-06]].',
    pt: ['Fechou [[dois meses atrás = 2019-06]].', 'Fechou [[há dois meses atrás = 2019-06]].'],
  },
  'another word for ago': {
    en: { unworded: 'one word' },
    es: { unworded: 'one word' },
    pt: 'Partiu [[faz duas semanas = 2019-W31]].',
  },
  'decades ago': {
    en: 'The well was sunk [[two decades ago = 1999]].',
    es: 'El pozo se abrió [[hace dos décadas = 1999]].',
    pt: 'O poço foi aberto [[há duas décadas = 1999]].',
  },
  'a century ago': {
    en: 'The well was sunk [[a century ago = 1919]].',
    es: 'El pozo se abrió [[hace un siglo = 1919]].',
    pt: 'O poço foi aberto [[há um século = 1919]].',
  },
  'half a century ago': {
    en: 'The well was sunk [[half a century ago = 1969]].',
    es: 'El pozo se abrió [[hace medio siglo = 1969]].',
    pt: 'O poço foi aberto [[há meio século = 1969]].',
  },
  'hours ago': {
    en: 'The crew was rescued [[six hours ago = 2019-08-14]].',
    es: 'La tripulación fue rescatada [[hace seis horas = 2019-08-14]].',
    pt: 'A tripulação foi resgatada [[há seis horas = 2019-08-14]].',
  },
  'more than so long ago': {
    en: 'He fled [[more than two years ago = 2017 DATE mod:MORE_THAN]].',
    es: 'Huyó [[hace más de dos años = 2017 DATE mod:MORE_THAN]].',
    pt: 'Fugiu [[há mais de dois anos = 2017 DATE mod:MORE_THAN]].',
  },
  'almost so long ago': {
    en: 'He fled [[almost four years ago = 2015 DATE mod:LESS_THAN]].',
    es: 'Huyó [[hace casi cuatro años = 2015 DATE mod:LESS_THAN]].',
    pt: 'Fugiu [[há quase quatro anos = 2015 DATE mod:LESS_THAN]].',
  },
  'about so long ago': {
    en: 'He fled [[about five months ago = 2019-03 DATE mod:APPROX]].',
    es: 'Huyó [[hace unos cinco meses = 2019-03 DATE mod:APPROX]].',
    pt: 'Fugiu [[há cerca de cinco meses = 2019-03 DATE mod:APPROX]].',
  },
  'years and months ago': {
    en: 'He fled [[a year and two months ago = 2018-06]].',
    es: 'Huyó [[hace un año y dos meses = 2018-06]].',
    pt: 'Fugiu [[há um ano e dois meses = 2018-06]].',
  },
  'several years ago': {
    en: 'The quarry closed [[several years ago = PAST_REF DATE]].',
    es: 'La cantera cerró [[hace varios años = PAST_REF DATE]].',
    pt: 'A pedreira fechou [[há vários anos = PAST_REF DATE]].',
  },
  'units ago without a number': {
    en: 'The quarry closed [[decades ago = PAST_REF DATE]].',
    es: 'La cantera cerró [[hace décadas = PAST_REF DATE]].',
    pt: 'A pedreira fechou [[há décadas = PAST_REF DATE]].',
  },
  'from now, as a length in Iberia': {
    en: 'Polls will open [[two weeks from now = 2019-W35]].',
    es: 'Las urnas abrirán dentro de [[dos semanas = P2W DURATION]].',
    pt: 'As urnas abrirão dentro de [[duas semanas = P2W DURATION]].',
  },
  "in so many months' time, as a length in Iberia": {
    en: "Polls will open in [[two months' time = 2019-10]].",
    es: 'Las urnas abrirán dentro de [[dos meses = P2M DURATION]].',
    pt: 'As urnas abrirão daqui a [[dois meses = P2M DURATION]].',
  },
  'days after a day': {
    en: 'She died [[two days after 3 May 2018 = 2018-05-05]].',
    es: 'Murió [[dos días después del 3 de mayo de 2018 = 2018-05-05]].',
    pt: 'Morreu [[dois dias depois de 3 de maio de 2018 = 2018-05-05]].',
  },
  'days before a day': {
    en: 'She died [[three days before Christmas 2018 = 2018-12-22]].',
    es: 'Murió [[tres días antes de la Navidad de 2018 = 2018-12-22]].',
    pt: 'Morreu [[três dias antes do Natal de 2018 = 2018-12-22]].',
  },
};
