import type { ConstructionTable } from './construction-table.ts';

/** Without a publication date: what needs one stays open in the underspecified form of TIMEX3, never a guess. */
export const UNRESOLVED: ConstructionTable = {
  weekday: {
    en: 'They met on [[Wednesday = XXXX-WXX-3 DATE anchor:unresolved]].',
    es: 'Se vieron [[el miércoles = XXXX-WXX-3 DATE anchor:unresolved]].',
    pt: 'Viram-se na [[quarta-feira = XXXX-WXX-3 DATE anchor:unresolved]].',
  },
  'last weekday': {
    en: 'They met [[last Friday = XXXX-WXX-5 anchor:unresolved]].',
    es: 'Se vieron [[el viernes pasado = XXXX-WXX-5 anchor:unresolved]].',
    pt: 'Viram-se na [[sexta-feira passada = XXXX-WXX-5 anchor:unresolved]].',
  },
  month: {
    en: 'They met in [[January = XXXX-01 anchor:unresolved]].',
    es: 'Se vieron en [[enero = XXXX-01 anchor:unresolved]].',
    pt: 'Viram-se em [[janeiro = XXXX-01 anchor:unresolved]].',
  },
  'day and month': {
    en: 'They met on [[3 May = XXXX-05-03 anchor:unresolved]].',
    es: 'Se vieron [[el 3 de mayo = XXXX-05-03 anchor:unresolved]].',
    pt: 'Viram-se a [[3 de maio = XXXX-05-03 anchor:unresolved]].',
  },
  'part of a month': {
    en: 'They met in [[early May = XXXX-05 mod:START anchor:unresolved]].',
    es: 'Se vieron a [[principios de mayo = XXXX-05 mod:START anchor:unresolved]].',
    pt: 'Viram-se no [[início de maio = XXXX-05 mod:START anchor:unresolved]].',
  },
  yesterday: {
    en: 'They met [[yesterday = null anchor:unresolved]].',
    es: 'Se vieron [[ayer = null anchor:unresolved]].',
    pt: 'Viram-se [[ontem = null anchor:unresolved]].',
  },
  'last week': {
    en: 'It closed [[last week = null anchor:unresolved]].',
    es: 'Cerró [[la semana pasada = null anchor:unresolved]].',
    pt: 'Fechou na [[semana passada = null anchor:unresolved]].',
  },
  'days ago': {
    en: 'It closed [[three days ago = null anchor:unresolved]].',
    es: 'Cerró [[hace tres días = null anchor:unresolved]].',
    pt: 'Fechou [[há três dias = null anchor:unresolved]].',
  },
  'last season': {
    en: 'It closed [[last summer = XXXX-SU anchor:unresolved]].',
    es: 'Cerró [[el verano pasado = XXXX-SU anchor:unresolved]].',
    pt: 'Fechou no [[verão passado = XXXX-SU anchor:unresolved]].',
  },
  quarter: {
    en: 'Sales fell in [[the third quarter = XXXX-Q3 anchor:unresolved]].',
    es: 'Las ventas cayeron en [[el tercer trimestre = XXXX-Q3 anchor:unresolved]].',
    pt: 'As vendas caíram no [[terceiro trimestre = XXXX-Q3 anchor:unresolved]].',
  },
  weekend: {
    en: 'The rally is [[this weekend = XXXX-WXX-WE anchor:unresolved]].',
    es: 'La marcha es [[este fin de semana = XXXX-WXX-WE anchor:unresolved]].',
    pt: 'A marcha é neste [[fim de semana = XXXX-WXX-WE anchor:unresolved]].',
  },
  'part of a weekday': {
    en: 'Shots were heard on [[Sunday morning = XXXX-WXX-7TMO TIME anchor:unresolved]].',
    es: 'Se oyeron tiros [[el domingo por la mañana = XXXX-WXX-7TMO TIME anchor:unresolved]].',
    pt: 'Ouviram-se tiros no [[domingo de manhã = XXXX-WXX-7TMO TIME anchor:unresolved]].',
  },
  'midnight of a weekday': {
    en: 'It ended at [[midnight on Friday = XXXX-WXX-5T24:00 TIME anchor:unresolved]].',
    es: 'Acabó [[la medianoche del viernes = XXXX-WXX-5T24:00 TIME anchor:unresolved]].',
    pt: 'Acabou à [[meia-noite de sexta-feira = XXXX-WXX-5T24:00 TIME anchor:unresolved]].',
  },
  holiday: {
    en: 'They met at [[Christmas = XXXX-12-25 anchor:unresolved]].',
    es: 'Se vieron en [[Navidad = XXXX-12-25 anchor:unresolved]].',
    pt: 'Viram-se no [[Natal = XXXX-12-25 anchor:unresolved]].',
  },
  'vague all the same': {
    en: 'He said so [[recently = PAST_REF anchor:unresolved]].',
    es: 'Lo dijo [[recientemente = PAST_REF anchor:unresolved]].',
    pt: 'Disse-o [[recentemente = PAST_REF anchor:unresolved]].',
  },
  'absolute all the same': {
    en: 'It closed on [[3 May 2018 = 2018-05-03 anchor:absolute]] after [[70 days = P70D anchor:absolute]].',
    es: 'Cerró [[el 3 de mayo de 2018 = 2018-05-03 anchor:absolute]] tras [[70 días = P70D anchor:absolute]].',
    pt: 'Fechou a [[3 de maio de 2018 = 2018-05-03 anchor:absolute]] após [[70 dias = P70D anchor:absolute]].',
  },
  'seen from an earlier date all the same': {
    en: 'It closed on [[3 May 2018 = 2018-05-03]]; [[the next day = 2018-05-04 anchor:previous]] it rained.',
    es: 'Cerró [[el 3 de mayo de 2018 = 2018-05-03]]; [[al día siguiente = 2018-05-04 anchor:previous]] llovió.',
    pt: 'Fechou a [[3 de maio de 2018 = 2018-05-03]]; no [[dia seguinte = 2018-05-04 anchor:previous]] choveu.',
  },
};
