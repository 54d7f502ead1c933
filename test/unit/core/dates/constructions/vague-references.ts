import type { ConstructionTable } from './construction-table.ts';

export const VAGUE_REFERENCES: ConstructionTable = {
  now: {
    en: 'It is [[now = PRESENT_REF DATE]] calm.',
    es: '[[Ahora = PRESENT_REF DATE]] hay calma.',
    pt: '[[Agora = PRESENT_REF DATE]] há calma.',
  },
  currently: {
    en: 'It is [[currently = PRESENT_REF]] shut.',
    es: ['[[Actualmente = PRESENT_REF]] está cerrado.', '[[En la actualidad = PRESENT_REF]] está cerrado.'],
    pt: ['[[Atualmente = PRESENT_REF]] está fechado.', '[[Actualmente = PRESENT_REF]] está fechado.'],
  },
  'at the moment': {
    en: 'It is shut [[at the moment = PRESENT_REF]].',
    es: '[[En estos momentos = PRESENT_REF]] está cerrado.',
    pt: 'Neste [[momento = PRESENT_REF]] está fechado.',
  },
  nowadays: {
    en: '[[Nowadays = PRESENT_REF]] few fish here.',
    es: '[[Hoy en día = PRESENT_REF]] pocos pescan aquí.',
    pt: '[[Hoje em dia = PRESENT_REF]] poucos pescam aqui.',
  },
  'until now': {
    en: 'Nothing has leaked until [[now = PRESENT_REF]].',
    es: 'Nada se ha filtrado hasta [[ahora = PRESENT_REF]].',
    pt: 'Nada transpirou até [[agora = PRESENT_REF]].',
  },
  'the present one': {
    en: 'The [[current = PRESENT_REF]] mayor is ill.',
    es: 'El alcalde [[actual = PRESENT_REF]] está enfermo.',
    pt: 'O prefeito [[atual = PRESENT_REF]] está doente.',
  },
  recently: {
    en: 'He said so [[recently = PAST_REF DATE]].',
    es: 'Lo dijo [[recientemente = PAST_REF DATE]].',
    pt: 'Disse-o [[recentemente = PAST_REF DATE]].',
  },
  lately: {
    en: 'Fish have been scarce [[lately = PAST_REF]].',
    es: 'El pescado escasea [[últimamente = PAST_REF]].',
    pt: 'O peixe escasseia [[ultimamente = PAST_REF]].',
  },
  'a short while ago': {
    en: 'The guard left [[a short while ago = PAST_REF]].',
    es: 'El guarda se fue [[hace poco = PAST_REF]].',
    pt: 'O guarda saiu [[há pouco = PAST_REF]].',
  },
  'long ago': {
    en: 'The guard left [[long ago = PAST_REF]].',
    es: 'El guarda se fue [[hace mucho tiempo = PAST_REF]].',
    pt: 'O guarda saiu [[há muito tempo = PAST_REF]].',
  },
  'in the past': {
    en: 'Such raids were common in [[the past = PAST_REF]].',
    es: 'Tales redadas eran comunes en [[el pasado = PAST_REF]].',
    pt: 'Tais rusgas eram comuns no [[passado = PAST_REF]].',
  },
  formerly: {
    en: { unworded: '"formerly" marks offices, not times, in the press' },
    es: '[[Antiguamente = PAST_REF]] pescaban aquí.',
    pt: '[[Antigamente = PAST_REF]] pescavam aqui.',
  },
  'recent years': {
    en: 'Rents have risen in [[recent years = PXY DURATION]].',
    es: 'Los alquileres han subido en [[los últimos años = PXY DURATION]].',
    pt: 'As rendas subiram nos [[últimos anos = PXY DURATION]].',
  },
  'the future': {
    en: 'Nobody knows [[the future = FUTURE_REF DATE]].',
    es: 'Nadie conoce [[el futuro = FUTURE_REF DATE]].',
    pt: 'Ninguém conhece [[o futuro = FUTURE_REF DATE]].',
  },
  'the near future': {
    en: 'A deal is likely in [[the near future = FUTURE_REF]].',
    es: 'Es probable un acuerdo en [[un futuro próximo = FUTURE_REF]].',
    pt: 'É provável um acordo num [[futuro próximo = FUTURE_REF]].',
  },
  soon: {
    en: 'A deal will come [[soon = FUTURE_REF]].',
    es: 'El acuerdo llegará [[pronto = FUTURE_REF]].',
    pt: 'O acordo chegará [[em breve = FUTURE_REF]].',
  },
  'the short term': {
    en: 'Prices will fall in [[the short term = FUTURE_REF]].',
    es: 'Los precios bajarán a [[corto plazo = FUTURE_REF]].',
    pt: { unworded: 'TimeBankPT takes "a curto prazo" for a manner, no time' },
  },
};
