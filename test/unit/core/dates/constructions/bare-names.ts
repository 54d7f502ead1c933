import type { ConstructionTable } from './construction-table.ts';

/** Weekdays and months without anything that says which: the verb does, or else the nearest that fits. */
export const BARE_NAMES: ConstructionTable = {
  'weekday that has been': {
    en: 'Shells fell on [[Monday = 2019-08-12 DATE anchor:publication]].',
    es: 'Cayeron bombas [[el lunes = 2019-08-12 DATE anchor:publication]].',
    pt: 'Caíram bombas na [[segunda-feira = 2019-08-12 DATE anchor:publication]].',
  },
  'weekday to come': {
    en: 'The court will rule on [[Monday = 2019-08-19]].',
    es: 'El tribunal decidirá [[el lunes = 2019-08-19]].',
    pt: 'O tribunal decidirá na [[segunda-feira = 2019-08-19]].',
  },
  'weekday of last week, past': {
    en: 'Two miners died on [[Saturday = 2019-08-10]].',
    es: 'Dos mineros murieron [[el sábado = 2019-08-10]].',
    pt: 'Dois mineiros morreram no [[sábado = 2019-08-10]].',
  },
  'weekday without preposition or article': {
    en: 'The minister resigned [[Tuesday = 2019-08-13]].',
    es: '[[Martes = 2019-08-13]]: dimitió el ministro.',
    pt: '[[Terça-feira = 2019-08-13]]: demitiu-se o ministro.',
  },
  'since a weekday': {
    en: 'Nobody has slept since [[Sunday = 2019-08-11]].',
    es: 'Nadie duerme desde [[el domingo = 2019-08-11]].',
    pt: 'Ninguém dorme desde [[domingo = 2019-08-11]].',
  },
  'until a weekday': {
    en: 'The road is shut until [[Friday = 2019-08-16]].',
    es: 'La carretera está cerrada hasta [[el viernes = 2019-08-16]].',
    pt: 'A estrada está fechada até [[sexta-feira = 2019-08-16]].',
  },
  'short weekday': {
    en: 'The minister resigned on [[Tues. = 2019-08-13]] at last.',
    es: { unworded: 'short forms stand in tables only' },
    pt: 'O ministro demitiu-se na [[quinta = 2019-08-08]].',
  },
  'old or figured spelling of the weekday': {
    en: { unworded: 'one spelling' },
    es: { unworded: 'one spelling' },
    pt: [
      'O ministro demitiu-se na [[Sexta-feira = 2019-08-09]].',
      'O ministro demitiu-se na [[6ª-feira = 2019-08-09]].',
      'O ministro demitiu-se na [[6.ª-feira = 2019-08-09]].',
    ],
  },
  'month that has been': {
    en: 'Talks began in [[January = 2019-01]].',
    es: 'El diálogo empezó en [[enero = 2019-01]].',
    pt: 'O diálogo começou em [[janeiro = 2019-01]].',
  },
  'month to come': {
    en: 'Talks will resume in [[October = 2019-10]].',
    es: 'El diálogo se reanudará en [[octubre = 2019-10]].',
    pt: 'O diálogo será retomado em [[outubro = 2019-10]].',
  },
  'month of last year': {
    en: 'Talks broke down in [[November = 2018-11]].',
    es: 'El diálogo se rompió en [[noviembre = 2018-11]].',
    pt: 'O diálogo rompeu-se em [[novembro = 2018-11]].',
  },
  'month of next year': {
    en: 'The term will end in [[February = 2020-02]].',
    es: 'El mandato acabará en [[febrero = 2020-02]].',
    pt: 'O mandato acabará em [[fevereiro = 2020-02]].',
  },
  'month of the publication': {
    en: 'Hail fell in [[August = 2019-08]].',
    es: 'Granizó en [[agosto = 2019-08]].',
    pt: 'Caiu granizo em [[agosto = 2019-08]].',
  },
  'since a month': {
    en: 'The dam has been dry since [[May = 2019-05]].',
    es: 'La presa está seca desde [[mayo = 2019-05]].',
    pt: 'A barragem está seca desde [[maio = 2019-05]].',
  },
  'until a month': {
    en: 'The bridge is shut until [[December = 2019-12]].',
    es: 'El puente está cerrado hasta [[diciembre = 2019-12]].',
    pt: 'A ponte está fechada até [[dezembro = 2019-12]].',
  },
  'month beside a noun': {
    en: 'The [[June = 2019-06]] census was late.',
    es: 'El censo de [[junio = 2019-06]] se retrasó.',
    pt: 'O censo de [[junho = 2019-06]] atrasou-se.',
  },
};
