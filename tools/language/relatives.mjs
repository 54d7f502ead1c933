// @ts-check
/**
 * Galician and Asturian news cannot be had in quantity, and what tells them from Portuguese and Spanish news is
 * mostly spelling. So the words of Portuguese and Spanish news are spelt as Galician and Asturian spell them: the
 * commonest words by a list, the others by what became of each sound. Nobody need read the result; it only has to
 * count the right letters. Own knowledge of both grammars.
 */

const GALICIAN_WORDS = table(`
  não:non uma:unha umas:unhas um:un uns:uns com:con em:en bem:ben sem:sen mas:pero mais:máis
  muito:moito muita:moita muitos:moitos muitas:moitas até:ata foi:foi é:é ele:el dele:del nele:nel
  isso:iso isto:isto já:xa hoje:hoxe ontem:onte quando:cando qual:cal quais:cales quatro:catro
  quanto:canto enquanto:mentres também:tamén ninguém:ninguén alguém:alguén lhe:lle lhes:lles seu:seu
  sua:súa suas:súas meu:meu minha:miña tua:túa dois:dous duas:dúas às:ás à:á ao:ao num:nun
  numa:nunha numas:nunhas dum:dun duma:dunha ainda:aínda pelo:polo pela:pola pelos:polos pelas:polas
  disse:dixo dizer:dicir diz:di fez:fixo fazer:facer tem:ten têm:teñen tinha:tiña ter:ter vem:vén
  mesmo:mesmo esse:ese essa:esa esses:eses essas:esas depois:despois então:entón são:son estão:están
  está:está dia:día país:país países:países rua:rúa era:era eram:eran após:tras mulher:muller
  homem:home pessoas:persoas pessoa:persoa gente:xente governo:goberno jogo:xogo janeiro:xaneiro
  junho:xuño julho:xullo outubro:outubro novembro:novembro dezembro:decembro milhões:millóns
  segundo:segundo três:tres deve:debe devem:deben foram:foron anos:anos ano:ano lei:lei povo:pobo
  livro:libro haver:haber houve:houbo havia:había escola:escola conforme:segundo onde:onde
  aonde:onde para:para por:por que:que o:o a:a os:os as:as de:de do:do da:da dos:dos das:das no:no
  na:na nos:nos nas:nas e:e ou:ou se:se me:me te:te eu:eu você:vostede vocês:vostedes eles:eles
  elas:elas ela:ela nós:nós sobre:sobre entre:entre contra:contra porque:porque ser:ser outro:outro
  outra:outra grande:grande todo:todo toda:toda todos:todos tudo:todo cada:cada agora:agora
  desde:desde menos:menos nada:nada nunca:nunca sempre:sempre só:só pode:pode podem:poden quer:quere
  vai:vai vão:van ir:ir ver:ver dar:dar algum:algún alguma:algunha alguns:algúns nenhum:ningún
  nenhuma:ningunha antes:antes primeiro:primeiro primeira:primeira presidente:presidente`);

const ASTURIAN_WORDS = table(`
  y:y de:de la:la las:les los:los el:el que:que en:en no:nun con:con para:pa por:por un:un una:una
  se:se del:del al:al a:a es:ye fue:foi eran:yeren era:yera son:son su:so sus:los lo:lo le:-y
  más:más como:como pero:pero muy:mui también:tamién entre:ente sobre:sobre sin:ensin cuando:cuando
  donde:onde todo:tou toda:toda todos:toos todas:toes ya:yá hay:hai ha:ha hacer:facer hizo:fixo
  dijo:dixo este:esti esta:esta estos:estos otro:otru otros:otros otra:otra mismo:mesmu
  mismos:mesmos gobierno:gobiernu mundo:mundu tiempo:tiempu año:añu años:años mucho:munchu
  muchos:munchos mucha:muncha muchas:munches hasta:hasta desde:dende después:dempués ni:nin si:si
  yo:yo tiene:tien tienen:tienen puede:pue pueden:pueden estaba:taba está:ta están:tán estar:tar
  gente:xente ellos:ellos además:amás aunque:anque porque:porque así:asina nada:nada nunca:enxamás
  ahora:agora dentro:dientro grupo:grupu primero:primeru`);

/** @type {readonly (readonly [RegExp, string])[]} */
const GALICIAN_SOUNDS = [
  [/ções$/u, 'cións'],
  [/ção$/u, 'ción'],
  [/s?sões$/u, 'sións'],
  [/s?são$/u, 'sión'],
  [/ões$/u, 'óns'],
  [/ã[oe]s$/u, 'áns'],
  [/ão$/u, 'ón'],
  [/ã/gu, 'á'],
  [/õ/gu, 'ó'],
  [/(?<=[aei])ram$/u, 'ron'],
  [/va(?=m?$)/u, 'ba'],
  [/vel$/u, 'ble'],
  [/veis$/u, 'bles'],
  [/(?<=[aei])ria$/u, 'ría'],
  [/agem$/u, 'axe'],
  [/m$/u, 'n'],
  [/lh/gu, 'll'],
  [/nh/gu, 'ñ'],
  [/g(?=[eéií])/gu, 'x'],
  [/j/gu, 'x'],
  [/ç/gu, 'z'],
  [/z(?=[ei])/gu, 'c'],
  [/ss/gu, 's'],
  [/qua/gu, 'ca'],
  [/â/gu, 'á'],
  [/ê/gu, 'é'],
  [/ô/gu, 'ó'],
  [/áncia$/u, 'ancia'],
  [/éncia$/u, 'encia'],
  [/ário$/u, 'ario'],
  [/ória$/u, 'oria'],
  [/ório$/u, 'orio'],
];

/** @type {readonly (readonly [RegExp, string])[]} */
const ASTURIAN_SOUNDS = [
  [/dades$/u, 'daes'],
  [/dad$/u, 'dá'],
  [/ados$/u, 'aos'],
  [/adas$/u, 'aes'],
  [/ado$/u, 'áu'],
  [/idos$/u, 'íos'],
  [/ido$/u, 'íu'],
  [/as$/u, 'es'],
  [/(?<=.[^aeiouáéíóú])o$/u, 'u'],
  [/g(?=[eéií])/gu, 'x'],
  [/j/gu, 'x'],
  [/^h(?=[aeou])/u, 'f'],
];

/** A Portuguese word as Galician would spell it. @param {string} word */
export const asGalician = (word) => respelt(word, GALICIAN_WORDS, GALICIAN_SOUNDS);

/** A Spanish word as Asturian would spell it. @param {string} word */
export const asAsturian = (word) => respelt(word, ASTURIAN_WORDS, ASTURIAN_SOUNDS);

/**
 * @param {string} word
 * @param {ReadonlyMap<string, string>} words
 * @param {readonly (readonly [RegExp, string])[]} sounds
 */
function respelt(word, words, sounds) {
  return words.get(word) ?? sounds.reduce((spelt, [sound, letters]) => spelt.replace(sound, letters), word);
}

/** @param {string} pairs "word:word", apart by white space. */
function table(pairs) {
  return new Map(
    pairs
      .trim()
      .split(/\s+/u)
      .map((pair) => /** @type {[string, string]} */ (pair.split(':'))),
  );
}
