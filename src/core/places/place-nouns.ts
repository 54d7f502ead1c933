import type { Lang } from '../language/language.ts';

/** Nouns beside a name that say what part of the world it covers. */
export interface PlaceNouns {
  /** Directly after the name: "Aleppo province". */
  readonly regionAfter: RegExp | null;
  /** Directly before it, with what joins the two: "provincia de ". */
  readonly regionBefore: RegExp;
  readonly townAfter: RegExp | null;
  readonly townBefore: RegExp;
}

export const PLACE_NOUNS: Readonly<Record<Lang, PlaceNouns>> = {
  en: {
    // Aleppo [province], Tver [Oblast], Hama [countryside]
    regionAfter:
      /^[ \u00A0]{1,3}(?:province|governorate|region|state|oblast|krai|county|countryside|department|prefecture)(?!\p{L})/iu,
    // the [province of ]Aleppo, the [state of ]New York
    regionBefore:
      /(?<!\p{L})(?:province|governorate|region|state|oblast|county|countryside|department|prefecture) of (?:the )?$/iu,
    // Mexico [City] is a name; Aleppo [city] is a town's
    townAfter: /^[ \u00A0]{1,3}(?:city|town)(?!\p{L})/iu,
    // the [city of ]Valencia
    townBefore: /(?<!\p{L})(?:city|town|capital|port) of $/iu,
  },
  es: {
    regionAfter: null,
    // la [provincia de ]Alepo, el [estado de ]Nueva York
    regionBefore:
      /(?<!\p{L})(?:provincia|gobernación|región|estado|departamento|óblast|condado|prefectura|comarca) (?:de (?:la |los |las )?|del )$/iu,
    townAfter: null,
    // la [ciudad de ]Valencia, la ciudad [venezolana de ]Valencia
    townBefore:
      /(?<!\p{L})(?:ciudad|localidad|capital|puerto|municipio)(?: \p{Ll}{3,20})? de (?:la |los |las )?$/iu,
  },
  pt: {
    regionAfter: null,
    // a [província de ]Aleppo, o [estado do ]Pará
    regionBefore:
      /(?<!\p{L})(?:província|governadoria|região|estado|departamento|óblast|oblast|condado|prefeitura) d(?:e|o|a|os|as) $/iu,
    townAfter: null,
    // a [cidade de ]Córdoba
    townBefore: /(?<!\p{L})(?:cidade|localidade|capital|porto|município)(?: \p{Ll}{3,20})? d(?:e|o|a) $/iu,
  },
};
