import type { ConstructionTable } from './construction-table.ts';

export const PARTS_OF_THE_DAY: ConstructionTable = {
  'night of a weekday': {
    en: 'Shots were heard on [[Tuesday night = 2019-08-13TNI TIME]].',
    es: 'Se oyeron tiros [[el martes por la noche = 2019-08-13TNI TIME]].',
    pt: 'Ouviram-se tiros na [[terça-feira à noite = 2019-08-13TNI TIME]].',
  },
  'morning of a weekday': {
    en: 'Shots were heard on [[Tuesday morning = 2019-08-13TMO TIME]].',
    es: 'Se oyeron tiros [[el martes por la mañana = 2019-08-13TMO TIME]].',
    pt: 'Ouviram-se tiros na [[terça-feira de manhã = 2019-08-13TMO TIME]].',
  },
  'afternoon of a weekday to come': {
    en: 'The jury will meet on [[Friday afternoon = 2019-08-16TAF TIME]].',
    es: 'El jurado se reunirá [[el viernes por la tarde = 2019-08-16TAF TIME]].',
    pt: 'O júri reunirá na [[sexta-feira à tarde = 2019-08-16TAF TIME]].',
  },
  'part before the day': {
    en: 'The roof fell on [[the morning of 3 May 2018 = 2018-05-03TMO TIME]].',
    es: 'El techo cayó en [[la mañana del 3 de mayo de 2018 = 2018-05-03TMO TIME]].',
    pt: 'O teto caiu na [[manhã de 3 de maio de 2018 = 2018-05-03TMO TIME]].',
  },
  'night of a weekday, part first': {
    en: 'The roof fell on [[the night of Saturday = 2019-08-10TNI TIME]].',
    es: 'El techo cayó en [[la noche del sábado = 2019-08-10TNI TIME]].',
    pt: 'O teto caiu na [[noite de sábado = 2019-08-10TNI TIME]].',
  },
  'the small hours': {
    en: { unworded: 'no one word for the end of the night' },
    es: 'El techo cayó en [[la madrugada del sábado = 2019-08-10TMO TIME]].',
    pt: 'O teto caiu na [[madrugada de sábado = 2019-08-10TMO TIME]].',
  },
  evening: {
    en: 'Fans gathered on [[Sunday evening = 2019-08-11TEV TIME]].',
    es: { unworded: '"tarde" and "noche" part the day without it' },
    pt: { unworded: '"tarde" and "noite" part the day without it' },
  },
  'this morning': {
    en: 'It opened [[this morning = 2019-08-14TMO TIME]].',
    es: 'Abrió [[esta mañana = 2019-08-14TMO TIME]].',
    pt: 'Abriu [[esta manhã = 2019-08-14TMO TIME]].',
  },
  'this afternoon': {
    en: 'It will open [[this afternoon = 2019-08-14TAF TIME]].',
    es: 'Abrirá [[esta tarde = 2019-08-14TAF TIME]].',
    pt: 'Abrirá [[esta tarde = 2019-08-14TAF TIME]].',
  },
  tonight: {
    en: 'It will open [[tonight = 2019-08-14TNI TIME]].',
    es: ['Abrirá [[esta noche = 2019-08-14TNI TIME]].', 'Abrirá [[hoy por la noche = 2019-08-14TNI TIME]].'],
    pt: ['Abrirá [[esta noite = 2019-08-14TNI TIME]].', 'Abrirá [[hoje à noite = 2019-08-14TNI TIME]].'],
  },
  'this night, preposition fused': {
    en: { unworded: 'no fused prepositions' },
    es: { unworded: 'a preposition is fused with the article only' },
    pt: [
      'Abriu nesta [[manhã = 2019-08-14TMO TIME]].',
      'Abrirá na [[noite desta quinta-feira = 2019-08-15TNI TIME]].',
    ],
  },
  'yesterday afternoon': {
    en: 'It opened [[yesterday afternoon = 2019-08-13TAF TIME]].',
    es: 'Abrió [[ayer por la tarde = 2019-08-13TAF TIME]].',
    pt: 'Abriu [[ontem à tarde = 2019-08-13TAF TIME]].',
  },
  'tomorrow morning': {
    en: 'It will open [[tomorrow morning = 2019-08-15TMO TIME]].',
    es: 'Abrirá [[mañana por la mañana = 2019-08-15TMO TIME]].',
    pt: 'Abrirá [[amanhã de manhã = 2019-08-15TMO TIME]].',
  },
  'the night before last': {
    en: { unworded: 'said by the day' },
    es: 'Abrió [[anteanoche = 2019-08-12TNI TIME]].',
    pt: 'Abriu [[anteontem à noite = 2019-08-12TNI TIME]].',
  },
  'early and late on a day': {
    en: 'A tram derailed [[early Tuesday = 2019-08-13 DATE mod:START]]; another did [[late Friday = 2019-08-09 DATE mod:END]].',
    es: { unworded: 'said by hours: "a primera hora del martes"' },
    pt: 'Um elétrico descarrilou no [[início da terça-feira = 2019-08-13 DATE mod:START]].',
  },
  'early in a part of the day': {
    en: 'The drill will begin [[early Saturday morning = 2019-08-17TMO TIME]].',
    es: { unworded: 'said by hours' },
    pt: { unworded: 'said by hours' },
  },
  'night of a calendar day': {
    en: 'Rockets fell on [[May 3 at night = 2019-05-03TNI TIME]].',
    es: 'Cayeron cohetes [[el 3 de mayo por la noche = 2019-05-03TNI TIME]].',
    pt: 'Caíram foguetes a [[3 de maio à noite = 2019-05-03TNI TIME]].',
  },
  'that night': {
    en: 'He fell ill on [[3 May 2018 = 2018-05-03]]. [[That night = 2018-05-03TNI TIME anchor:previous]] he died.',
    es: 'Enfermó [[el 3 de mayo de 2018 = 2018-05-03]]. [[Esa noche = 2018-05-03TNI TIME anchor:previous]] murió.',
    pt: 'Adoeceu a [[3 de maio de 2018 = 2018-05-03]]. Nessa [[noite = 2018-05-03TNI TIME anchor:previous]] morreu.',
  },
};
