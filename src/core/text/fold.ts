/**
 * Marks that transliterations put in or leave out (ʿayn, hamza, and every apostrophe used for them), and what is
 * not seen: soft hyphens, zero widths, marks of writing direction.
 */
const ELIDED = /[\u02B9-\u02BF\u2018\u2019\u201B\u2032\uFF07\u0060\u00B4'\p{Cf}]/gu;

/** Hyphens and dashes inside a name, which the press writes as a space as often as not. */
const JOINERS = /[\u2010-\u2015\u2212_-]/gu;

const MARKS = /\p{M}/gu;

/**
 * The form under which spellings of one word meet: no case, no accents, no apostrophes, hyphens as spaces.
 *
 * `Al-Látamina` → `al latamina`, `Hay'at Taḥrīr` → `hayat tahrir`. The result's length differs from the
 * input's: it serves to compare, never to compute offsets.
 */
export function fold(text: string): string {
  return text
    .replace(ELIDED, '') // before NFKD, which makes a space and a combining accent of a free-standing one
    .normalize('NFKD')
    .replace(ELIDED, '') // and after it, which takes a double prime apart into two
    .replace(MARKS, '')
    .replace(JOINERS, ' ')
    .toLowerCase()
    .replace(/ı/gu, 'i')
    .replace(/\s+/gu, ' ')
    .trim();
}
