import type { ConstructionTable } from './construction-table.ts';

export const NUMBER_WORDS: ConstructionTable = {
  'up to twenty': {
    en: 'It rained for [[nineteen days = P19D]].',
    es: 'Llovió [[diecinueve días = P19D]].',
    pt: ['Choveu [[dezenove dias = P19D]].', 'Choveu [[dezanove dias = P19D]].'],
  },
  'tens and ones': {
    en: 'It rained for [[forty-five days = P45D]].',
    es: 'Llovió [[cuarenta y cinco días = P45D]].',
    pt: 'Choveu [[quarenta e cinco dias = P45D]].',
  },
  'twenty and more': {
    en: 'It rained for [[twenty-three hours = PT23H]].',
    es: 'Llovió [[veintitrés horas = PT23H]].',
    pt: 'Choveu [[vinte e três horas = PT23H]].',
  },
  'one with its gender': {
    en: 'It rained for [[twenty-one hours = PT21H]].',
    es: ['Llovió [[veintiuna horas = PT21H]].', 'Llovió [[veintiún días = P21D]].'],
    pt: 'Choveu [[vinte e uma horas = PT21H]].',
  },
  hundred: {
    en: 'The guarantee runs for [[a hundred days = P100D]].',
    es: 'La garantía dura [[cien días = P100D]].',
    pt: 'A garantia dura [[cem dias = P100D]].',
  },
  hundreds: {
    en: 'It rained for [[two hundred and ten days = P210D]].',
    es: 'Llovió [[doscientos diez días = P210D]].',
    pt: 'Choveu [[duzentos e dez dias = P210D]].',
  },
  thousand: {
    en: 'The war lasted [[a thousand days = P1000D]].',
    es: 'La guerra duró [[mil días = P1000D]].',
    pt: 'A guerra durou [[mil dias = P1000D]].',
  },
  thousands: {
    en: 'The ruin is [[three thousand five hundred years = P3500Y]] of history.',
    es: 'La ruina son [[tres mil quinientos años = P3500Y]] de historia.',
    pt: 'A ruína são [[três mil e quinhentos anos = P3500Y]] de história.',
  },
  millions: {
    en: 'The rift took [[two million years = P2000000Y]].',
    es: 'La grieta tardó [[dos millones de años = P2000000Y]].',
    pt: 'A fenda levou [[dois milhões de anos = P2000000Y]].',
  },
  'figures with a scale': {
    en: 'The rift took [[3 million years = P3000000Y]].',
    es: 'La grieta tardó [[3 millones de años = P3000000Y]].',
    pt: 'A fenda levou [[3 milhões de anos = P3000000Y]].',
  },
  'figures in groups of three': {
    en: 'The war lasted [[1,500 days = P1500D]].',
    es: 'La guerra duró [[1.500 días = P1500D]].',
    pt: 'A guerra durou [[1.500 dias = P1500D]].',
  },
  'decimal figures': {
    en: 'The flight took [[2.5 hours = PT2H30M]].',
    es: 'El vuelo duró [[2,5 horas = PT2H30M]].',
    pt: 'O voo durou [[2,5 horas = PT2H30M]].',
  },
};
