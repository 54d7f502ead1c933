import type { ConstructionTable } from './construction-table.ts';

export const SEASONS_AND_QUARTERS: ConstructionTable = {
  'season of a year': {
    en: 'They left in [[the summer of 2014 = 2014-SU DATE from:2014-06-01 to:2014-08-31]].',
    es: 'Se marcharon en [[el verano de 2014 = 2014-SU DATE from:2014-06-01 to:2014-08-31]].',
    pt: 'Partiram no [[verão de 2014 = 2014-SU DATE from:2014-06-01 to:2014-08-31]].',
  },
  'season and year without preposition': {
    en: 'The plan for [[autumn 2017 = 2017-FA]] failed; so did that of [[fall 2018 = 2018-FA]].',
    es: 'Colección [[otoño 2017 = 2017-FA]].',
    pt: 'Coleção [[outono 2017 = 2017-FA]].',
  },
  'season that has been': {
    en: 'The lake froze in [[the winter = 2018-WI]].',
    es: 'El lago se heló en [[el invierno = 2018-WI]].',
    pt: 'O lago gelou no [[inverno = 2018-WI]].',
  },
  'season to come': {
    en: 'The talks will resume in [[the autumn = 2019-FA]].',
    es: 'El diálogo se reanudará en [[otoño = 2019-FA]].',
    pt: 'O diálogo será retomado no [[outono = 2019-FA]].',
  },
  'this season': {
    en: 'Fires have been rare [[this summer = 2019-SU]].',
    es: 'Los incendios han sido raros [[este verano = 2019-SU]].',
    pt: 'Os incêndios têm sido raros neste [[verão = 2019-SU]].',
  },
  'season of a year named by its distance': {
    en: 'The truce dates from [[the spring of last year = 2018-SP]].',
    es: 'La tregua data de [[la primavera del año pasado = 2018-SP]].',
    pt: 'A trégua data da [[primavera do ano passado = 2018-SP]].',
  },
  'part of a season': {
    en: 'Swarms came in [[late summer = 2019-SU mod:END]].',
    es: 'Las plagas llegaron a [[finales del verano = 2019-SU mod:END]].',
    pt: 'As pragas chegaram no [[fim do verão = 2019-SU mod:END]].',
  },
  'quarter of a year': {
    en: 'Sales fell in [[the third quarter of 2018 = 2018-Q3 DATE from:2018-07-01 to:2018-09-30]].',
    es: 'Las ventas cayeron en [[el tercer trimestre de 2018 = 2018-Q3 DATE from:2018-07-01 to:2018-09-30]].',
    pt: 'As vendas caíram no [[terceiro trimestre de 2018 = 2018-Q3 DATE from:2018-07-01 to:2018-09-30]].',
  },
  'quarter with an ordinal in figures': {
    en: 'Sales fell in [[the 3rd quarter of 2018 = 2018-Q3]].',
    es: 'Las ventas cayeron en [[el 3.er trimestre de 2018 = 2018-Q3]].',
    pt: 'As vendas caíram no [[3.º trimestre de 2018 = 2018-Q3]].',
  },
  'quarter by its letter': {
    en: 'Sales fell in [[Q3 2018 = 2018-Q3]].',
    es: 'Las ventas cayeron en [[el 3T 2018 = 2018-Q3]].',
    pt: 'As vendas caíram no [[3T18 = 2018-Q3]].',
  },
  'quarter that has been': {
    en: 'Profits rose in [[the second quarter = 2019-Q2]].',
    es: 'Las ganancias subieron en [[el segundo trimestre = 2019-Q2]].',
    pt: 'Os lucros subiram no [[segundo trimestre = 2019-Q2]].',
  },
  'quarter to come': {
    en: 'Profits will rise in [[the fourth quarter = 2019-Q4]].',
    es: 'Las ganancias subirán en [[el cuarto trimestre = 2019-Q4]].',
    pt: 'Os lucros subirão no [[quarto trimestre = 2019-Q4]].',
  },
  'this quarter': {
    en: 'Orders are down [[this quarter = 2019-Q3]].',
    es: 'Los pedidos bajan [[este trimestre = 2019-Q3]].',
    pt: 'As encomendas descem neste [[trimestre = 2019-Q3]].',
  },
  'last and next quarter': {
    en: 'Orders fell [[last quarter = 2019-Q2]] and will fall [[next quarter = 2019-Q4]].',
    es: 'Los pedidos cayeron [[el trimestre pasado = 2019-Q2]] y caerán [[el próximo trimestre = 2019-Q4]].',
    pt: 'As encomendas caíram no [[trimestre passado = 2019-Q2]] e cairão no [[próximo trimestre = 2019-Q4]].',
  },
  'the last quarter of a year': {
    en: 'Exports fell in [[the last quarter of 2018 = 2018-Q4]].',
    es: 'Las exportaciones cayeron en [[el último trimestre de 2018 = 2018-Q4]].',
    pt: 'As exportações caíram no [[último trimestre de 2018 = 2018-Q4]].',
  },
  'quarter of a year named by its distance': {
    en: 'Exports fell in [[the first quarter of last year = 2018-Q1]].',
    es: 'Las exportaciones cayeron en [[el primer trimestre del año pasado = 2018-Q1]].',
    pt: 'As exportações caíram no [[primeiro trimestre do ano passado = 2018-Q1]].',
  },
  'half of a year': {
    en: 'It grew in [[the first half of 2017 = 2017-H1]].',
    es: [
      'Creció en [[el primer semestre de 2017 = 2017-H1]].',
      'Creció en [[la primera mitad de 2017 = 2017-H1]].',
    ],
    pt: [
      'Cresceu no [[primeiro semestre de 2017 = 2017-H1]].',
      'Cresceu na [[primeira metade de 2017 = 2017-H1]].',
    ],
  },
  'half of this year': {
    en: 'It will grow in [[the second half of this year = 2019-H2]].',
    es: 'Crecerá en [[el segundo semestre de este año = 2019-H2]].',
    pt: 'Crescerá no [[segundo semestre deste ano = 2019-H2]].',
  },
  'half of the year': {
    en: 'It will grow in [[the second half of the year = 2019-H2]].',
    es: 'Crecerá en [[la segunda mitad del año = 2019-H2]].',
    pt: 'Crescerá na [[segunda metade do ano = 2019-H2]].',
  },
  'half alone': {
    en: { unworded: '"the second half" is a part of a match' },
    es: 'Crecerá en [[el segundo semestre = 2019-H2]].',
    pt: 'Crescerá no [[segundo semestre = 2019-H2]].',
  },
  'third of a year': {
    en: { unworded: 'no unit of four months' },
    es: 'Cayó en [[el primer cuatrimestre de 2018 = 2018-T1]].',
    pt: 'Caiu no [[primeiro quadrimestre de 2018 = 2018-T1]].',
  },
  'fiscal year': {
    en: 'Revenue doubled in [[fiscal 2018 = 2018]].',
    es: 'Los ingresos se duplicaron en [[el ejercicio 2018 = 2018]].',
    pt: 'A receita duplicou no [[exercício de 2018 = 2018]].',
  },
};
