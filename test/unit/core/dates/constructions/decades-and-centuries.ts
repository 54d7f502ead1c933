import type { ConstructionTable } from './construction-table.ts';

export const DECADES_AND_CENTURIES: ConstructionTable = {
  'decade in four figures': {
    en: 'Born in [[the 1990s = 199 DATE from:1990-01-01 to:1999-12-31]], he left early.',
    es: 'Nacido en [[los años 1990 = 199 DATE from:1990-01-01 to:1999-12-31]], se fue joven.',
    pt: 'Nascido nos [[anos 1990 = 199 DATE from:1990-01-01 to:1999-12-31]], partiu jovem.',
  },
  'decade in two figures': {
    en: "The mine closed in [[the '80s = 198]].",
    es: 'La mina cerró en [[los años 80 = 198]].',
    pt: 'A mina fechou nos [[anos 80 = 198]].',
  },
  'decade in words': {
    en: 'The mine closed in [[the eighties = 198]].',
    es: 'La mina cerró en [[los años ochenta = 198]].',
    pt: 'A mina fechou nos [[anos oitenta = 198]].',
  },
  'decade in words alone': {
    en: { unworded: 'English has the plural noun only: the nineties' },
    es: 'La mina cerró en [[los noventa = 199]].',
    pt: { unworded: '"os noventa" is a number or an age; a decade needs "anos" or "década"' },
  },
  'the decade of': {
    en: { unworded: '"the decade of" is hardly written' },
    es: ['El dique es de [[la década de 1960 = 196]].', 'El dique es de [[la década de los sesenta = 196]].'],
    pt: ['O dique é da [[década de 1960 = 196]].', 'O dique é da [[década de sessenta = 196]].'],
  },
  'decade of an earlier century': {
    en: 'Rails were laid in [[the 1880s = 188]].',
    es: 'Los raíles se tendieron en [[la década de 1880 = 188]].',
    pt: 'Os carris foram assentes na [[década de 1880 = 188]].',
  },
  'first decade of a century': {
    en: 'Debt grew in [[the 2000s = 200]].',
    es: 'La deuda creció en [[los años 2000 = 200]].',
    pt: 'A dívida cresceu nos [[anos 2000 = 200]].',
  },
  'part of a decade': {
    en: 'Rents soared in [[the early 1990s = 199 DATE mod:START]].',
    es: 'Los alquileres se dispararon a [[principios de los noventa = 199 DATE mod:START]].',
    pt: 'As rendas dispararam no [[início dos anos 90 = 199 DATE mod:START]].',
  },
  'middle and end of a decade': {
    en: 'Banks failed in [[the mid-1980s = 198 mod:MID]] and [[the late 1990s = 199 mod:END]].',
    es: 'Quebraron bancos a [[mediados de los ochenta = 198 mod:MID]] y a [[finales de los noventa = 199 mod:END]].',
    pt: 'Faliram bancos em [[meados dos anos 80 = 198 mod:MID]] e no [[final da década de 1990 = 199 mod:END]].',
  },
  'this decade': {
    en: 'No dam was built [[this decade = 201]].',
    es: 'No se construyó ninguna presa [[esta década = 201]].',
    pt: 'Nenhuma barragem foi construída nesta [[década = 201]].',
  },
  'the past decade as a span': {
    en: 'Wages stagnated over [[the past decade = P10Y DURATION]].',
    es: 'Los salarios se estancaron en [[la última década = P10Y DURATION]].',
    pt: 'Os salários estagnaram na [[última década = P10Y DURATION]].',
  },
  'century with an ordinal': {
    en: 'It was built in [[the 19th century = 18 DATE from:1800-01-01 to:1899-12-31]].',
    es: 'Se construyó en [[el siglo XIX = 18 DATE from:1800-01-01 to:1899-12-31]].',
    pt: 'Foi construído no [[século XIX = 18 DATE from:1800-01-01 to:1899-12-31]].',
  },
  'century in words': {
    en: 'It was built in [[the nineteenth century = 18]].',
    es: 'Fue la peste del [[siglo catorce = 13]].',
    pt: 'Foi a peste do [[século catorze = 13]].',
  },
  'century in small figures': {
    en: { unworded: 'English writes no Roman numerals here' },
    es: 'La capilla es del [[siglo xii = 11]].',
    pt: 'A capela é do [[século xii = 11]].',
  },
  'the twenty-first century': {
    en: 'It is the first war of [[the twenty-first century = 20]].',
    es: 'Es la primera guerra del [[siglo XXI = 20]].',
    pt: 'É a primeira guerra do [[século XXI = 20]].',
  },
  'part of a century': {
    en: 'Settlers came in [[the mid-19th century = 18 mod:MID]].',
    es: 'Los colonos llegaron a [[mediados del siglo XIX = 18 mod:MID]].',
    pt: 'Os colonos chegaram em [[meados do século XIX = 18 mod:MID]].',
  },
  'century before Christ': {
    en: 'The vase is of [[the 5th century BC = BC04]].',
    es: 'El ánfora es del [[siglo V a. C. = BC04]] y es griega.',
    pt: 'A ânfora é do [[século V a.C. = BC04]] e é grega.',
  },
  'this century': {
    en: 'No king has ruled here [[this century = 20]].',
    es: 'Ningún rey ha reinado aquí en [[este siglo = 20]].',
    pt: 'Nenhum rei reinou aqui neste [[século = 20]].',
  },
  'last century': {
    en: 'The line was drawn [[last century = 19 DATE]].',
    es: 'La línea se trazó en [[el siglo pasado = 19 DATE]].',
    pt: 'A linha foi traçada no [[século passado = 19 DATE]].',
  },
};
