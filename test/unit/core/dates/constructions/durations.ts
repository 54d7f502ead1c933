import type { ConstructionTable } from './construction-table.ts';

export const DURATIONS: ConstructionTable = {
  'days in figures': {
    en: 'The siege lasted [[70 days = P70D DURATION anchor:absolute]].',
    es: 'El cerco duró [[70 días = P70D DURATION anchor:absolute]].',
    pt: 'O cerco durou [[70 dias = P70D DURATION anchor:absolute]].',
  },
  'weeks in words': {
    en: 'The siege lasted [[six weeks = P6W]].',
    es: 'El cerco duró [[seis semanas = P6W]].',
    pt: 'O cerco durou [[seis semanas = P6W]].',
  },
  'beside a noun': {
    en: 'A [[four-month = P4M DURATION]] ordeal ended.',
    es: 'Acabó un calvario de [[cuatro meses = P4M DURATION]].',
    pt: 'Acabou um calvário de [[quatro meses = P4M DURATION]].',
  },
  'one unit': {
    en: 'The talks took [[a month = P1M]].',
    es: 'El diálogo duró [[un mes = P1M]].',
    pt: 'O diálogo durou [[um mês = P1M]].',
  },
  'a whole unit': {
    en: 'The talks took [[a full year = P1Y]].',
    es: 'El diálogo duró [[un año entero = P1Y]].',
    pt: 'O diálogo durou [[um ano inteiro = P1Y]].',
  },
  'more than': {
    en: 'It took [[more than three years = P3Y DURATION mod:MORE_THAN]].',
    es: 'Tardó [[más de tres años = P3Y DURATION mod:MORE_THAN]].',
    pt: 'Levou [[mais de três anos = P3Y DURATION mod:MORE_THAN]].',
  },
  'less than': {
    en: 'It took [[less than ten minutes = PT10M mod:LESS_THAN]].',
    es: 'Tardó [[menos de diez minutos = PT10M mod:LESS_THAN]].',
    pt: 'Levou [[menos de dez minutos = PT10M mod:LESS_THAN]].',
  },
  almost: {
    en: 'It took [[nearly two months = P2M mod:LESS_THAN]].',
    es: 'Tardó [[casi dos meses = P2M mod:LESS_THAN]].',
    pt: 'Levou [[quase dois meses = P2M mod:LESS_THAN]].',
  },
  about: {
    en: 'It took [[about five months = P5M mod:APPROX]].',
    es: 'Tardó [[cerca de cinco meses = P5M mod:APPROX]].',
    pt: 'Levou [[cerca de cinco meses = P5M mod:APPROX]].',
  },
  'at least': {
    en: 'He will serve [[at least six years = P6Y mod:EQUAL_OR_MORE]].',
    es: 'Cumplirá [[al menos seis años = P6Y mod:EQUAL_OR_MORE]].',
    pt: 'Cumprirá [[pelo menos seis anos = P6Y mod:EQUAL_OR_MORE]].',
  },
  'at most': {
    en: 'He faces [[up to six years = P6Y mod:EQUAL_OR_LESS]].',
    es: 'Se enfrenta a [[hasta seis años = P6Y mod:EQUAL_OR_LESS]].',
    pt: 'Arrisca [[no máximo seis anos = P6Y mod:EQUAL_OR_LESS]].',
  },
  'half an hour': {
    en: 'They walked for [[half an hour = PT30M]].',
    es: 'Caminaron [[media hora = PT30M]].',
    pt: 'Caminharam [[meia hora = PT30M]].',
  },
  'half a year': {
    en: 'They were held for [[half a year = P6M]].',
    es: 'Estuvieron presos [[medio año = P6M]].',
    pt: 'Estiveram presos [[meio ano = P6M]].',
  },
  'half a decade': {
    en: 'They were held for [[half a decade = P5Y]].',
    es: 'Estuvieron presos [[media década = P5Y]].',
    pt: 'Estiveram presos [[meia década = P5Y]].',
  },
  'half a century': {
    en: 'The feud has lasted [[half a century = P50Y]].',
    es: 'La disputa dura [[medio siglo = P50Y]].',
    pt: 'A disputa dura [[meio século = P50Y]].',
  },
  'quarter of an hour': {
    en: 'They spoke for [[a quarter of an hour = PT0.25H]].',
    es: 'Hablaron [[un cuarto de hora = PT0.25H]].',
    pt: 'Falaram [[um quarto de hora = PT0.25H]].',
  },
  'years and months': {
    en: 'She lived there for [[a year and two months = P1Y2M]].',
    es: 'Vivió allí [[un año y dos meses = P1Y2M]].',
    pt: 'Viveu ali [[um ano e dois meses = P1Y2M]].',
  },
  'hours and minutes': {
    en: 'The flight took [[two hours and 40 minutes = PT2H40M]].',
    es: 'El vuelo duró [[dos horas y 40 minutos = PT2H40M]].',
    pt: 'O voo durou [[duas horas e 40 minutos = PT2H40M]].',
  },
  decades: {
    en: 'The feud lasted [[two decades = P20Y]].',
    es: 'La disputa duró [[dos décadas = P20Y]].',
    pt: 'A disputa durou [[duas décadas = P20Y]].',
  },
  centuries: {
    en: 'The empire lasted [[three centuries = P300Y]].',
    es: 'El imperio duró [[tres siglos = P300Y]].',
    pt: 'O império durou [[três séculos = P300Y]].',
  },
  'some units': {
    en: ['He waited [[several weeks = PXW]].', 'He waited [[a couple of weeks = P2W]].'],
    es: ['Esperó [[varias semanas = PXW]].', 'Esperó [[un par de semanas = P2W]].'],
    pt: ['Esperou [[várias semanas = PXW]].', 'Esperou [[um par de semanas = P2W]].'],
  },
  'units without a number': {
    en: 'He waited for [[months = PXM]].',
    es: 'Esperó durante [[meses = PXM]].',
    pt: 'Esperou durante [[meses = PXM]].',
  },
  'dozens of units': {
    en: 'He waited [[dozens of hours = PTXH]].',
    es: 'Esperó [[decenas de horas = PTXH]].',
    pt: 'Esperou [[dezenas de horas = PTXH]].',
  },
  'in a row': {
    en: 'It rained for [[three straight days = P3D]].',
    es: 'Llovió [[tres días consecutivos = P3D]].',
    pt: 'Choveu [[três dias consecutivos = P3D]].',
  },
  'the first units': {
    en: 'Two fled in [[the first two weeks = P2W]].',
    es: 'Dos huyeron en [[las primeras dos semanas = P2W]].',
    pt: 'Dois fugiram nas [[primeiras duas semanas = P2W]].',
  },
  'the last hours': {
    en: 'Ten died in [[the past 24 hours = PT24H]].',
    es: 'Diez murieron en [[las últimas 24 horas = PT24H]].',
    pt: 'Dez morreram nas [[últimas 24 horas = PT24H]].',
  },
  'that lasts for units': {
    en: 'A [[weeks-long = PXW]] strike ended.',
    es: { unworded: 'said with "de": a strike of weeks' },
    pt: { unworded: 'said with "de": a strike of weeks' },
  },
};
