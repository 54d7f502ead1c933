import { nameWords } from './name-words.ts';

/** A name as its consonants, and the vowels before, between and after them. */
export interface Transliteration {
  readonly consonants: string;
  readonly vowels: readonly string[];
}

/**
 * Spellings of one consonant of Arabic, Persian or Russian names in English, French, Spanish and Portuguese, the longer
 * ones first: "Khaled", "Jaled"; "Jarablus", "Djarablus", "Yarablus"; "Qaddafi", "Gaddafi", "Kadhafi".
 */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/^abd(?:[aeiu]l)?/gu, 'abd'],
  [/tch|sch|sh|ch/gu, 'c'],
  [/kh|dj|zh|j|^y(?=[aeiou])/gu, 'x'],
  [/gh|gu(?=[ei])|qu(?=[ei])|[gqk]|ck/gu, 'k'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/ph/gu, 'f'],
  [/h$/gu, ''],
  [/(?<=c)ov$/gu, 'ev'],
  [/(?<letter>[^aeiouwy])\k<letter>+/gu, '$<letter>'],
];

/** Takes a name apart for comparison; particles and articles are left out. */
export function transliterationOf(name: string): Transliteration {
  return transliterationOfWords(nameWords(name));
}

/** The same of the folded words of a name. */
export function transliterationOfWords(words: readonly string[]): Transliteration {
  const letters = words.map(lettersOf).join('');
  return { consonants: consonantsOf(letters), vowels: letters.split(/[^aeiouwy]/u) };
}

/** The consonants alone of a folded word: what spellings of one name have in common. */
export function skeletonOf(word: string): string {
  return consonantsOf(lettersOf(word));
}

function lettersOf(word: string): string {
  return CONSONANTS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
}

function consonantsOf(letters: string): string {
  return letters.replace(/[aeiouwy]/gu, '');
}

/**
 * Whether two names write one: the same consonants, and between them vowels that stand for one another (a and e, e and
 * i, o and u) or that one of them leaves out. What a name ends in tells Julio from Julia and is not left out.
 */
export function isSameTransliteration(a: Transliteration, b: Transliteration): boolean {
  if (a.consonants !== b.consonants) return false;
  return a.vowels.every((vowels, at) => {
    const others = b.vowels[at] ?? '';
    if (at === a.vowels.length - 1) return endAlike(vowels, others);
    return vowels === '' || others === '' || (classesOf(vowels) & classesOf(others)) !== 0;
  });
}

function endAlike(a: string, b: string): boolean {
  if (a === '' || b === '') return /^e?$/u.test(a + b);
  return (classesOf(a.slice(-1)) & classesOf(b.slice(-1))) !== 0;
}

/** The vowels of Arabic that a spelling may stand for, a bit each. */
function classesOf(vowels: string): number {
  return (/[ae]/u.test(vowels) ? 1 : 0) | (/[eiy]/u.test(vowels) ? 2 : 0) | (/[ouw]/u.test(vowels) ? 4 : 0);
}
