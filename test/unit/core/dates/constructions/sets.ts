import type { ConstructionTable } from './construction-table.ts';

export const SETS: ConstructionTable = {
  'every weekday': {
    en: 'Prayers are held [[every Friday = XXXX-WXX-5 SET quant:EVERY]].',
    es: 'Se reza [[todos los viernes = XXXX-WXX-5 SET quant:EVERY]].',
    pt: 'Reza-se [[todas as sextas-feiras = XXXX-WXX-5 SET quant:EVERY]].',
  },
  'each weekday': {
    en: 'Prayers are held [[each Friday = XXXX-WXX-5 SET quant:EVERY]].',
    es: 'Se reza [[cada viernes = XXXX-WXX-5 SET quant:EVERY]].',
    pt: 'Reza-se a [[cada sexta-feira = XXXX-WXX-5 SET quant:EVERY]].',
  },
  'weekday in the plural': {
    en: 'The clinic shuts on [[Mondays = XXXX-WXX-1 SET]].',
    es: 'La clínica cierra [[los lunes = XXXX-WXX-1 SET]].',
    pt: 'A clínica fecha às [[segundas-feiras = XXXX-WXX-1 SET]].',
  },
  'every day': {
    en: 'Trucks cross [[every day = P1D SET quant:EVERY]].',
    es: 'Los camiones cruzan [[todos los días = P1D SET quant:EVERY]].',
    pt: 'Os camiões atravessam [[todos os dias = P1D SET quant:EVERY]].',
  },
  'every week': {
    en: 'Trucks cross [[every week = P1W SET quant:EVERY]].',
    es: 'Los camiones cruzan [[todas las semanas = P1W SET quant:EVERY]].',
    pt: 'Os camiões atravessam [[todas as semanas = P1W SET quant:EVERY]].',
  },
  'every month': {
    en: 'Trucks cross [[each month = P1M SET quant:EVERY]].',
    es: 'Los camiones cruzan [[cada mes = P1M SET quant:EVERY]].',
    pt: 'Os camiões atravessam a [[cada mês = P1M SET quant:EVERY]].',
  },
  'every year': {
    en: 'Storks come [[every year = P1Y SET quant:EVERY]].',
    es: 'Las cigüeñas vienen [[cada año = P1Y SET quant:EVERY]].',
    pt: 'As cegonhas vêm [[todos os anos = P1Y SET quant:EVERY]].',
  },
  'every so many years': {
    en: 'They drill [[every two years = P2Y SET quant:EVERY]].',
    es: 'Ensayan [[cada dos años = P2Y SET quant:EVERY]].',
    pt: 'Treinam a [[cada dois anos = P2Y SET quant:EVERY]].',
  },
  'every so many minutes': {
    en: 'A bus leaves [[every ten minutes = PT10M SET quant:EVERY]].',
    es: 'Sale un autobús [[cada diez minutos = PT10M SET quant:EVERY]].',
    pt: 'Sai um autocarro a [[cada dez minutos = PT10M SET quant:EVERY]].',
  },
  daily: {
    en: 'The figures appear [[daily = P1D SET]].',
    es: ['Las cifras salen [[a diario = P1D SET]].', 'Las cifras salen [[diariamente = P1D SET]].'],
    pt: 'Os números saem [[diariamente = P1D SET]].',
  },
  weekly: {
    en: 'They hold a [[weekly = P1W SET]] briefing.',
    es: 'Dan una rueda de prensa [[semanal = P1W SET]].',
    pt: 'Dão uma conferência de imprensa [[semanal = P1W SET]].',
  },
  monthly: {
    en: 'They hold a [[monthly = P1M SET]] briefing.',
    es: 'Dan una rueda de prensa [[mensual = P1M SET]].',
    pt: 'Dão uma conferência de imprensa [[mensal = P1M SET]].',
  },
  quarterly: {
    en: 'The bank gave its [[quarterly = P1Q SET]] report.',
    es: 'El banco informa [[trimestralmente = P1Q SET]].',
    pt: 'O banco informa [[trimestralmente = P1Q SET]].',
  },
  annual: {
    en: 'The [[annual = P1Y SET]] fair was cancelled.',
    es: 'La feria [[anual = P1Y SET]] fue cancelada.',
    pt: 'A feira abre [[anualmente = P1Y SET]].',
  },
  'once a unit': {
    en: 'It pays [[once a month = P1M SET freq:1X]].',
    es: 'Paga [[una vez al mes = P1M SET freq:1X]].',
    pt: 'Paga [[uma vez por mês = P1M SET freq:1X]].',
  },
  'twice a unit': {
    en: 'It pays [[twice a week = P1W SET freq:2X]].',
    es: 'Paga [[dos veces a la semana = P1W SET freq:2X]].',
    pt: 'Paga [[duas vezes por semana = P1W SET freq:2X]].',
  },
  'so many times a unit': {
    en: 'It pays [[three times a year = P1Y SET freq:3X]].',
    es: 'Paga [[tres veces al año = P1Y SET freq:3X]].',
    pt: 'Paga [[três vezes por ano = P1Y SET freq:3X]].',
  },
  'so many times a unit, in figures': {
    en: 'It flies [[12 times a day = P1D SET freq:12X]].',
    es: 'Vuela [[12 veces al día = P1D SET freq:12X]].',
    pt: 'Voa [[12 vezes por dia = P1D SET freq:12X]].',
  },
  'per unit': {
    en: 'The well yields 40 barrels [[per day = P1D SET]].',
    es: 'El pozo da 40 barriles [[por día = P1D SET]].',
    pt: 'O poço dá 40 barris [[por dia = P1D SET]].',
  },
  'every morning': {
    en: 'Gulls come [[every morning = XXXX-XX-XXTMO SET quant:EVERY]].',
    es: 'Las gaviotas vienen [[todas las mañanas = XXXX-XX-XXTMO SET quant:EVERY]].',
    pt: 'As gaivotas vêm [[todas as manhãs = XXXX-XX-XXTMO SET quant:EVERY]].',
  },
  'every night': {
    en: 'Dogs bark [[every night = XXXX-XX-XXTNI SET quant:EVERY]].',
    es: 'Los perros ladran [[cada noche = XXXX-XX-XXTNI SET quant:EVERY]].',
    pt: 'Os cães ladram [[todas as noites = XXXX-XX-XXTNI SET quant:EVERY]].',
  },
  'every named month': {
    en: 'The bulls run [[every July = XXXX-07 SET quant:EVERY]].',
    es: 'Los toros corren [[cada julio = XXXX-07 SET quant:EVERY]].',
    pt: 'Os touros correm [[todo julho = XXXX-07 SET quant:EVERY]].',
  },
  'every season': {
    en: 'The river floods [[every spring = XXXX-SP SET quant:EVERY]].',
    es: 'El río se desborda [[cada primavera = XXXX-SP SET quant:EVERY]].',
    pt: 'O rio transborda a [[cada primavera = XXXX-SP SET quant:EVERY]].',
  },
  'every weekend': {
    en: 'Crowds come [[every weekend = XXXX-WXX-WE SET quant:EVERY]].',
    es: 'Llega gente [[cada fin de semana = XXXX-WXX-WE SET quant:EVERY]].',
    pt: 'Chega gente [[todos os fins de semana = XXXX-WXX-WE SET quant:EVERY]].',
  },
};
