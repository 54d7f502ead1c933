import type { Catalogue } from './catalogue.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  ...{
    a: 'á',
    c: 'ç',
    d: 'ð',
    e: 'é',
    g: 'ĝ',
    i: 'î',
    l: 'ļ',
    n: 'ñ',
    o: 'ô',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'û',
  },
  ...{
    A: 'Å',
    C: 'Ç',
    D: 'Ð',
    E: 'É',
    G: 'Ĝ',
    I: 'Î',
    N: 'Ñ',
    O: 'Ø',
    R: 'Ŕ',
    S: 'Ŝ',
    T: 'Ţ',
    U: 'Û',
    y: 'ý',
  },
};

/** What a translation may be longer than English, by what translators reckon with. */
const LONGER = 0.4;

/**
 * A catalogue that shows at a glance what does not come from it: each sentence is accented, 40 per cent longer and in
 * brackets, "[Ŝéţţîñĝš~~~]"; its parameters and markup stay as they are.
 */
export function pseudoCatalogue(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoSentence(value) : pseudoCatalogue(value),
    ]),
  );
}

function pseudoSentence(sentence: string): string {
  let letters = 0;
  // {{count}} <strong> $(icon) `code`, and a letter outside them
  const accented = sentence.replace(/\{\{\w+\}\}|<\/?\w+>|\$\([\w-]+\)|`[^`]*`|\p{L}/gu, (part) => {
    if (part.length === 1) letters++;
    return ACCENTED[part] ?? part;
  });
  return `[${accented}${'~'.repeat(Math.ceil(letters * LONGER))}]`;
}
