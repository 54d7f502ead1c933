import type { ConstructionTable } from './construction-table.ts';

/** What looks back to an earlier date of the text. */
export const PREVIOUS_DATES: ConstructionTable = {
  'the same day': {
    en: 'It began on [[3 May 2018 = 2018-05-03]]. They fled [[the same day = 2018-05-03 DATE anchor:previous]].',
    es: 'Empezó [[el 3 de mayo de 2018 = 2018-05-03]]. Huyeron [[el mismo día = 2018-05-03 DATE anchor:previous]].',
    pt: 'Começou a [[3 de maio de 2018 = 2018-05-03]]. Fugiram no mesmo [[dia = 2018-05-03 DATE anchor:previous]].',
  },
  'that day': {
    en: 'It began on [[3 May 2018 = 2018-05-03]]. Few slept [[that day = 2018-05-03 anchor:previous]].',
    es: 'Empezó [[el 3 de mayo de 2018 = 2018-05-03]]. Pocos durmieron [[ese día = 2018-05-03 anchor:previous]].',
    pt: 'Começou a [[3 de maio de 2018 = 2018-05-03]]. Poucos dormiram nesse [[dia = 2018-05-03 anchor:previous]].',
  },
  'the next day': {
    en: 'It closed on [[3 May 2018 = 2018-05-03]]; [[the next day = 2018-05-04 anchor:previous]] it rained.',
    es: 'Cerró [[el 3 de mayo de 2018 = 2018-05-03]]; [[al día siguiente = 2018-05-04 anchor:previous]] llovió.',
    pt: 'Fechou a [[3 de maio de 2018 = 2018-05-03]]; no [[dia seguinte = 2018-05-04 anchor:previous]] choveu.',
  },
  'the day before': {
    en: 'It closed on [[3 May 2018 = 2018-05-03]]. [[The previous day = 2018-05-02 anchor:previous]] it rained.',
    es: 'Cerró [[el 3 de mayo de 2018 = 2018-05-03]]. [[El día anterior = 2018-05-02 anchor:previous]] llovió.',
    pt: 'Fechou a [[3 de maio de 2018 = 2018-05-03]]. No [[dia anterior = 2018-05-02 anchor:previous]] choveu.',
  },
  'on the eve': {
    en: { unworded: '"on the eve of" says of what, mostly of an event' },
    es: 'Cerró [[el 3 de mayo de 2018 = 2018-05-03]]. [[La víspera = 2018-05-02 anchor:previous]] llovió.',
    pt: 'Fechou a [[3 de maio de 2018 = 2018-05-03]]; na [[véspera = 2018-05-02 anchor:previous]] chovera.',
  },
  'days later': {
    en: 'It began on [[3 May 2018 = 2018-05-03]]. They fled [[two days later = 2018-05-05 anchor:previous]].',
    es: 'Empezó [[el 3 de mayo de 2018 = 2018-05-03]]. Huyeron [[dos días después = 2018-05-05 anchor:previous]].',
    pt: 'Começou a [[3 de maio de 2018 = 2018-05-03]]. Fugiram [[dois dias depois = 2018-05-05 anchor:previous]].',
  },
  'weeks later': {
    en: 'It began on [[3 May 2018 = 2018-05-03]]. They returned [[two weeks later = 2018-05-17]].',
    es: 'Empezó [[el 3 de mayo de 2018 = 2018-05-03]]. Volvieron [[dos semanas más tarde = 2018-05-17]].',
    pt: 'Começou a [[3 de maio de 2018 = 2018-05-03]]. Voltaram [[duas semanas mais tarde = 2018-05-17]].',
  },
  'months later': {
    en: 'The mill opened in [[March 2011 = 2011-03]]. It closed [[six months later = 2011-09]].',
    es: 'El molino abrió en [[marzo de 2011 = 2011-03]]. Cerró [[seis meses después = 2011-09]].',
    pt: 'O moinho abriu em [[março de 2011 = 2011-03]]. Fechou [[seis meses depois = 2011-09]].',
  },
  'years later': {
    en: 'The mill opened in [[1987 = 1987]]. It closed [[ten years later = 1997]].',
    es: 'El molino abrió en [[1987 = 1987]]. Cerró [[diez años después = 1997]].',
    pt: 'O moinho abriu em [[1987 = 1987]]. Fechou [[dez anos depois = 1997]].',
  },
  'days earlier': {
    en: 'He died on [[3 May 2018 = 2018-05-03]]. He had married [[three days earlier = 2018-04-30]].',
    es: 'Murió [[el 3 de mayo de 2018 = 2018-05-03]]. Se había casado [[tres días antes = 2018-04-30]].',
    pt: 'Morreu a [[3 de maio de 2018 = 2018-05-03]]. Casara [[três dias antes = 2018-04-30]].',
  },
  'years earlier': {
    en: 'He died in [[1997 = 1997]]. He had married [[ten years earlier = 1987]].',
    es: 'Murió en [[1997 = 1997]]. Se había casado [[diez años antes = 1987]].',
    pt: 'Morreu em [[1997 = 1997]]. Casara [[dez anos antes = 1987]].',
  },
  'that year': {
    en: 'The mill opened in [[1987 = 1987]]. Bread was dear [[that year = 1987 anchor:previous]].',
    es: 'El molino abrió en [[1987 = 1987]]. El pan era caro [[ese año = 1987 anchor:previous]].',
    pt: 'O moinho abriu em [[1987 = 1987]]. O pão era caro nesse [[ano = 1987 anchor:previous]].',
  },
  'that month': {
    en: 'The mill opened in [[March 2011 = 2011-03]]. Bread was dear [[that month = 2011-03 anchor:previous]].',
    es: 'El molino abrió en [[marzo de 2011 = 2011-03]]. El pan fue caro [[ese mes = 2011-03 anchor:previous]].',
    pt: 'O moinho abriu em [[março de 2011 = 2011-03]]. O pão foi caro nesse [[mês = 2011-03 anchor:previous]].',
  },
  'the following year': {
    en: 'The mill opened in [[1987 = 1987]]. It closed [[the following year = 1988 anchor:previous]].',
    es: 'El molino abrió en [[1987 = 1987]]. Cerró [[el año siguiente = 1988 anchor:previous]].',
    pt: 'O moinho abriu em [[1987 = 1987]]. Fechou no [[ano seguinte = 1988 anchor:previous]].',
  },
  'the previous year': {
    en: 'The mill opened in [[1987 = 1987]]. The land was sold [[the previous year = 1986 anchor:previous]].',
    es: 'El molino abrió en [[1987 = 1987]]. El terreno se vendió [[el año anterior = 1986 anchor:previous]].',
    pt: 'O moinho abriu em [[1987 = 1987]]. O terreno foi vendido no [[ano anterior = 1986 anchor:previous]].',
  },
  'the following week': {
    en: 'It began on [[3 May 2018 = 2018-05-03]]. [[The following week = 2018-W19]] it snowed.',
    es: 'Empezó [[el 3 de mayo de 2018 = 2018-05-03]]. [[La semana siguiente = 2018-W19]] nevó.',
    pt: 'Começou a [[3 de maio de 2018 = 2018-05-03]]. Na [[semana seguinte = 2018-W19]] nevou.',
  },
  'the following month': {
    en: 'The mill opened in [[March 2011 = 2011-03]]. It burned [[the following month = 2011-04]].',
    es: 'El molino abrió en [[marzo de 2011 = 2011-03]]. Ardió [[el mes siguiente = 2011-04]].',
    pt: 'O moinho abriu em [[março de 2011 = 2011-03]]. Ardeu no [[mês seguinte = 2011-04]].',
  },
  'since then': {
    en: 'The mill opened in [[1987 = 1987]]. Since [[then = 1987 anchor:previous]] it has burned.',
    es: 'El molino abrió en [[1987 = 1987]]. Desde [[entonces = 1987 anchor:previous]] ha ardido.',
    pt: 'O moinho abriu em [[1987 = 1987]]. Desde [[então = 1987 anchor:previous]] ardeu.',
  },
  'from one paragraph to the next': {
    en: 'It began on [[3 May 2018 = 2018-05-03]].\n[[A day later = 2018-05-04 anchor:previous]] it rained.',
    es: 'Empezó [[el 3 de mayo de 2018 = 2018-05-03]].\n[[Un día después = 2018-05-04 anchor:previous]] llovió.',
    pt: 'Começou a [[3 de maio de 2018 = 2018-05-03]].\n[[Um dia depois = 2018-05-04 anchor:previous]] choveu.',
  },
};
