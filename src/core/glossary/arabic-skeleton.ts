import { nameWords } from './name-words.ts';
import { transliterationOf } from './transliteration.ts';

/** The consonants that Arabic letters stand for, as `transliterationOf` writes them; vowels, hamza and ayn are none. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ب: 'b', ت: 't', ث: 't', ج: 'x', ح: 'h', خ: 'x', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 'c' },
  ...{ ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'k', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h' },
};

/** The article, at the head of a word, and the ending that is heard as a t within a name alone. */
const ARTICLE = /^ال(?=\p{L}{2})/u;
const TIED_T = /ة$/u;

/** Letters that transliterations leave out or write in several ways. */
const LOOSE = /[hwyt]/gu;

/**
 * Whether a name in Latin letters is written from the Arabic one, and no translation of it: "Saraqib" of سراقب, but not
 * "Alexandria" of الإسكندرية. Consonants that spellings leave out do not count.
 */
export function isWrittenFrom(name: string, arabic: string): boolean {
  const letters = arabic
    .split(/\s+/u)
    .map((word) =>
      word
        .replace(ARTICLE, '')
        .replace(TIED_T, '')
        .replace(/./gu, (letter) => LETTERS[letter] ?? ''),
    )
    .join('');
  return bare(letters) === bare(transliterationOf(nameWords(name).join(' ')).consonants);
}

function bare(consonants: string): string {
  return consonants.replace(LOOSE, '').replace(/(?<letter>.)\k<letter>+/gu, '$<letter>');
}
