import type { ConstructionTable } from './construction-table.ts';

export const LAST_AND_NEXT: ConstructionTable = {
  'last weekday': {
    en: 'They met [[last Friday = 2019-08-09]].',
    es: [
      'Se reunieron [[el viernes pasado = 2019-08-09]].',
      'Se reunieron [[el pasado viernes = 2019-08-09]].',
    ],
    pt: [
      'Reuniram-se na [[sexta-feira passada = 2019-08-09]].',
      'Reuniram-se na [[última sexta-feira = 2019-08-09]].',
      'Reuniram-se na [[passada sexta-feira = 2019-08-09]].',
    ],
  },
  'next weekday': {
    en: 'They will meet [[next Friday = 2019-08-16]].',
    es: 'Se reunirán [[el próximo viernes = 2019-08-16]].',
    pt: 'Reúnem-se na [[próxima sexta-feira = 2019-08-16]].',
  },
  'the coming weekday': {
    en: 'They will meet [[this coming Monday = 2019-08-19]].',
    es: 'Se reunirán [[el lunes que viene = 2019-08-19]].',
    pt: 'Vão reunir-se na [[segunda-feira que vem = 2019-08-19]].',
  },
  'weekday of last week': {
    en: 'They met on [[Thursday of last week = 2019-08-08]].',
    es: 'Se reunieron [[el jueves de la semana pasada = 2019-08-08]].',
    pt: 'Reuniram-se na [[quinta-feira da semana passada = 2019-08-08]].',
  },
  'weekday of next week': {
    en: 'They will meet [[Tuesday of next week = 2019-08-20]].',
    es: 'Se reunirán [[el martes de la semana que viene = 2019-08-20]].',
    pt: 'Vão reunir-se na [[terça-feira da próxima semana = 2019-08-20]].',
  },
  'last month': {
    en: 'Rain fell [[last month = 2019-07]].',
    es: ['Llovió [[el mes pasado = 2019-07]].', 'Llovió [[el pasado mes = 2019-07]].'],
    pt: 'Choveu no [[mês passado = 2019-07]].',
  },
  'next month': {
    en: 'The fair will open [[next month = 2019-09]].',
    es: ['La feria abrirá [[el mes que viene = 2019-09]].', 'La feria abrirá [[el mes próximo = 2019-09]].'],
    pt: ['A feira abrirá no [[mês que vem = 2019-09]].', 'A feira abrirá no [[próximo mês = 2019-09]].'],
  },
  'last year': {
    en: 'Exports fell [[last year = 2018]].',
    es: [
      'Las exportaciones cayeron [[el año pasado = 2018]].',
      'Las exportaciones cayeron [[el pasado año = 2018]].',
    ],
    pt: 'As exportações caíram no [[ano passado = 2018]].',
  },
  'next year': {
    en: 'Exports will grow [[next year = 2020]].',
    es: [
      'Las exportaciones crecerán [[el año que viene = 2020]].',
      'Las exportaciones crecerán [[el próximo año = 2020]].',
    ],
    pt: [
      'As exportações crescerão no [[ano que vem = 2020]].',
      'As exportações crescerão no [[próximo ano = 2020]].',
    ],
  },
  'the year before last': {
    en: 'Exports fell in [[the year before last = 2017]].',
    es: 'Las exportaciones cayeron [[el año antepasado = 2017]].',
    pt: 'As exportações caíram no [[ano retrasado = 2017]].',
  },
  'last named month': {
    en: 'It closed [[last May = 2019-05]].',
    es: [
      'Cerró [[el pasado mayo = 2019-05]].',
      'Cerró en [[mayo pasado = 2019-05]].',
      'Cerró [[el mes pasado de mayo = 2019-05]].',
    ],
    pt: ['Fechou em [[maio passado = 2019-05]].', 'Fechou em [[maio último = 2019-05]].'],
  },
  'next named month': {
    en: 'It will close [[next March = 2020-03]].',
    es: 'Cerrará [[el próximo marzo = 2020-03]].',
    pt: 'Fechará no [[próximo mês de março = 2020-03]].',
  },
  'last season': {
    en: 'They fled [[last summer = 2018-SU]].',
    es: 'Huyeron [[el verano pasado = 2018-SU]].',
    pt: 'Fugiram no [[verão passado = 2018-SU]].',
  },
  'next season': {
    en: 'They will be back [[next spring = 2020-SP]].',
    es: 'Volverán [[la próxima primavera = 2020-SP]].',
    pt: 'Voltarão na [[próxima primavera = 2020-SP]].',
  },
  'last night': {
    en: 'Two shells fell [[last night = 2019-08-13TNI TIME]].',
    es: [
      'Cayeron dos obuses [[anoche = 2019-08-13TNI TIME]].',
      'Cayeron dos obuses [[la noche pasada = 2019-08-13TNI TIME]].',
    ],
    pt: 'Caíram dois obuses [[ontem à noite = 2019-08-13TNI TIME]].',
  },
  'the last years as a span': {
    en: 'Rents doubled in [[the last three years = P3Y DURATION]].',
    es: 'Los alquileres se duplicaron en [[los últimos tres años = P3Y DURATION]].',
    pt: 'As rendas duplicaram nos [[últimos três anos = P3Y DURATION]].',
  },
  'the next weeks as a span': {
    en: 'Rents will rise over [[the next two weeks = P2W DURATION]].',
    es: 'Los alquileres subirán en [[las próximas dos semanas = P2W DURATION]].',
    pt: 'As rendas subirão nas [[próximas duas semanas = P2W DURATION]].',
  },
  'number before "last"': {
    en: { unworded: 'the number follows' },
    es: 'Los alquileres se duplicaron en [[los tres últimos años = P3Y DURATION]].',
    pt: 'As rendas duplicaram nos [[três últimos anos = P3Y DURATION]].',
  },
  'the last days, uncounted': {
    en: 'Tension grew in [[the past weeks = PXW DURATION]].',
    es: 'La tensión creció en [[las últimas semanas = PXW DURATION]].',
    pt: 'A tensão cresceu nas [[últimas semanas = PXW DURATION]].',
  },
  'the coming days': {
    en: 'Rain will fall in [[the coming days = PXD DURATION]].',
    es: 'Lloverá en [[los próximos días = PXD DURATION]].',
    pt: 'Choverá nos [[próximos dias = PXD DURATION]].',
  },
};
