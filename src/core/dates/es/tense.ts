import { type TenseCues, words } from '../tense-cues.ts';

export const TENSE: TenseCues = {
  past: words(
    `fue, fueron, era, eran, estaba, estaban, estuvo, estuvieron, había, habían, hubo, hubieron, ha, han, dijo, dijeron,
    hizo, hicieron, tuvo, tuvieron, tenía, tenían, murió, dio, dieron, vio, vieron, puso, pusieron, quiso, vino, vinieron,
    supo, pudo, pudieron, anduvo, trajo, trajeron, produjo, condujo, redujo, propuso, dispuso, impuso, obtuvo, detuvo,
    mantuvo, sostuvo, contuvo, intervino, previno, dispusieron, detuvieron, obtuvieron, mantuvieron, redujeron,
    produjeron, podía, podían, iba, tras, después de, hubiera, hubieran, hubiese`,
  ),
  future: words(
    `va, van, vamos, voy, vaya, vayan, iban a, iba a, podría, podrían, debe, deben, deberá, deberán, debería, puede,
    pueden, prevé, prevén, previsto, prevista, previstos, previstas, programado, programada, programados, programadas,
    agendado, agendada, próxima, próximo, próximas, próximos, convocado para, convocada para, convocados para, fijado para,
    fijada para, pendiente, a punto, comienza, comienzan, empieza, empiezan, arranca, arrancan, vence, expira, haya, hayan, sea, sean, plazo`,
  ),
  intends: words(
    `planea, planean, planeó, planeaba, piensa, piensan, pretende, pretenden, pretendía, quiere, quieren, quería, querían,
    espera, esperan, esperaba, esperaban, busca, buscan, acuerda, acuerdan, acordó, acordaron, acordado, decide, decidió,
    decidieron, decidido, promete, prometió, prometieron, amenaza, amenazó, amenazaron, pide, piden, pidió, pidieron,
    exige, exigió, exigieron, ordena, ordenó, propone, propuso, proponen, invita, invitó, anunció que, intenta, intentará,
    prepara, preparan, aspira, aspiran, confía, convoca, convocan, convocó, convocaron, llama, llamó, aplazó, acuerdo`,
  ),
  dependents: words('para'),
  bare: words('ser, siendo, sea, sean, estar, a, para'),
  reports: words(
    'dijo, dijeron, afirmó, señaló, aseguró, explicó, informó, informaron, declaró, indicó, añadió, anunció, anunciaron, manifestó, confirmó, confirmaron, apuntó, sostuvo, advirtió, agregó, reconoció, destacó',
  ),
  pastBefore: words('desde'),
  futureBefore: words('hasta, para, partir de, partir del, antes de, antes del, cara a, cara al'),
  pluperfect: words('había, habían'),
  negations: words('no, nunca'),
  clauses: words('que, cuando, mientras, aunque, porque, si, donde, quien, quienes, cuyo, cuya, como'),
  joins: words('y, e, pero, o, sino'),
  fronts: words(
    'en, de, del, a, al, por, ya, también, durante, desde, hasta, para, solo, sólo, asimismo, luego, este, esta, entre, tras, mismo, además',
  ),
  articles: words(
    'el, la, los, las, un, una, unos, unas, su, sus, del, al, este, esta, estos, estas, ese, esa, esos, esas, cada, otro, otra, nuestro, nuestra, mi, ningún, ninguna',
  ),
  adverbs: words('no, ya, también, aún, todavía, nunca, solo, sólo, se, lo, le, les'),
  adverbEndings: ['mente'],
  infinitiveMarks: new Set(),
  infinitiveEndings: ['ar', 'er', 'ir', 'arse', 'erse', 'irse', 'arlo', 'arla', 'erlo', 'erla'],
  pastEndings: ['aron', 'ieron', 'aba', 'aban', 'ábamos', 'ía', 'ían', 'ó', 'imos', 'amos'],
  participleEndings: ['ado', 'ada', 'ados', 'adas', 'ido', 'ida', 'idos', 'idas'],
  futureEndings: ['rá', 'rán', 'remos', 'ría', 'rían', 'aran', 'ieran', 'iera', 'iese', 'iesen'],
  plannedEndings: ['ado', 'ada', 'ados', 'adas', 'isto', 'ista'],
  notVerbs: words(
    `todavía, policía, compañía, mayoría, economía, energía, garantía, minoría, alcaldía, fiscalía, guardia, categoría,
    teoría, tecnología, guía, vía, artillería, infantería, batería, secretaría, consejería, auditoría, autoría, sequía,
    mía, tía, tías, día, días, lugar, mujer, ayer, militar, mar, nuclear, popular, hogar, bar, taller, líder, primer,
    tercer, cualquier, familiar, regular, dólar, par, poder, pesar, escolar, similar, particular, solar, azar, titular,
    ejemplar, polar, sur, mejor, alquiler, estado, mercado, lado, grado, soldado, partido, sentido, contenido, ruido,
    marido, pasado, pasada, sábado, entrada, llamada, jornada, medida, vida, salida, comida, herida, temporada, década,
    detrás, quizá, gobierno, ahora, últimos, últimamos, máximos, mínimos, próximos, mismos, tramos`,
  ),
};
