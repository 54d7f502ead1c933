/**
 * ISO 639-3 codes, as franc gives them, that have an ISO 639-1 code; individual languages of a macrolanguage go by
 * the macrolanguage's code, as browsers and editors name them. Source: ISO 639-3 code tables.
 */
const TWO_LETTERS =
  'eng:en spa:es por:pt glg:gl cat:ca oci:oc fra:fr ita:it ron:ro deu:de nld:nl eus:eu tur:tr arb:ar ara:ar ary:ar ' +
  'pes:fa prs:fa heb:he hye:hy kat:ka ell:el rus:ru ukr:uk bel:be bul:bg srp:sr mkd:mk hrv:hr bos:bs slv:sl slk:sk ' +
  'ces:cs pol:pl hun:hu fin:fi swe:sv dan:da nob:no nno:no isl:is est:et ekk:et lav:lv lvs:lv lit:lt sqi:sq als:sq ' +
  'mlt:mt gle:ga gla:gd cym:cy bre:br cos:co ltz:lb fry:fy afr:af epo:eo lat:la ina:ia ido:io hat:ht kur:ku kmr:ku ' +
  'ckb:ku azj:az aze:az kaz:kk kir:ky uzn:uz uzb:uz tuk:tk tat:tt bak:ba uig:ug tgk:tg mon:mn khk:mn pus:ps pbu:ps ' +
  'urd:ur hin:hi ben:bn guj:gu pan:pa mar:mr nep:ne npi:ne sin:si tam:ta tel:te kan:kn mal:ml ory:or asm:as san:sa ' +
  'mya:my khm:km lao:lo tha:th vie:vi ind:id zlm:ms msa:ms jav:jv sun:su tgl:tl fil:tl mlg:mg plt:mg swh:sw swa:sw ' +
  'som:so hau:ha ibo:ig yor:yo zul:zu xho:xh afr:af amh:am tir:ti kin:rw run:rn lin:ln sna:sn nya:ny sot:st tsn:tn ' +
  'ssw:ss tso:ts ven:ve wol:wo ful:ff bam:bm twi:tw aka:ak ewe:ee lug:lg kik:ki cmn:zh zho:zh jpn:ja kor:ko bod:bo ' +
  'yid:yi ydd:yi que:qu quy:qu grn:gn gug:gn aym:ay ayr:ay sco:sco roh:rm srd:sc src:sc sro:sc nav:nv haw:haw mri:mi smo:sm ton:to';

const BY_THREE: ReadonlyMap<string, string> = new Map(
  TWO_LETTERS.split(' ').map((pair) => pair.split(':') as [string, string]),
);

/** The ISO 639-1 code of an ISO 639-3 one where there is one, else the code as it is. */
export function shortestCode(code: string): string {
  return BY_THREE.get(code) ?? code;
}
