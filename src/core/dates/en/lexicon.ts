import type { Lexicon } from '../lexicon.ts';
import { TENSE } from './tense.ts';
import { WORDINGS } from './wordings.ts';
import { VOCABULARY } from './vocabulary.ts';

/** English, American and British; American order in figures (03/05 is 5 March), as most of the press in question. */
export const EN: Lexicon = {
  numericOrder: 'month-first',
  capitalMonths: true,
  numbers: {
    values: {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
    },
    scales: { hundred: 100, thousand: 1000, million: 1_000_000 },
    articles: ['a'],
    joiners: ['and', '-'],
  },
  tense: TENSE,
  company: {
    before:
      'in of since until till by from to before after during for late early mid through between and the year around about circa as than on year spring summer autumn fall winter or last this next a an its his her their s'.split(
        ' ',
      ),
    comparing: ['after', 'before', 'earlier', 'later'],
    names: 'russell russel agenda vision horizon windows office boeing airbus area channel'.split(' '),
    after:
      'and or to in on at of for by with from until till through as when where which who that was were is are had has have will would after before while but if because since during under over against between the a an its his her their he she it they we i you said than amid following season campaign election elections war'.split(
        ' ',
      ),
  },
  vocabulary: VOCABULARY,
  wordings: WORDINGS,
};
