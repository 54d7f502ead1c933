// @ts-check
/** The phrases that a reader of news leaves out on purpose, by class, with the reason. */

/** @typedef {import('./expectation.mjs').Expectation} Expectation */

/** Holidays by the names that duckling gives them, of those that the word tables name. */
const NAMED = new Set([
  ...['Christmas', 'Christmas Eve', "New Year's Eve", "New Year's Day", "Valentine's Day", 'Halloween'],
  ...['Easter Sunday', 'Easter Monday', 'Good Friday', 'Palm Sunday', 'Ash Wednesday', 'Maundy Thursday'],
  ...['Pentecost', 'Ascension Day', 'Corpus Christi', 'Whit Monday', 'Epiphany', "All Saints' Day"],
  ...['Boxing Day', 'Thanksgiving Day', 'Black Friday', 'Labor Day', 'Memorial Day', 'Independence Day'],
  ...['Veterans Day', 'Columbus Day', "President's Day", "Martin Luther King's Day", "Mother's Day"],
  ...[
    "Father's Day",
    "St Patrick's Day",
    "International Women's Day",
    'Ramadan',
    'Eid al-Fitr',
    'Eid al-Adha',
  ],
]);

/** Spanish and Portuguese words that their accent tells apart: `ano`, `mes`, `manana`, `terca`. */
const WITHOUT_ACCENT = {
  en: /^$/u,
  es: /(?<!\p{L})(?:manana|miercoles|sabado|pr[oó]xim[oa]s? semanas?$|proxim[oa]s?|anos?|dias?|medio dia|tres cuarto|dos hora|zero)(?!\p{L})/u,
  pt: /(?<!\p{L})(?:terca|amanha|manha|proxim[oa]s?|mes|ultimo|ultima|tres|verao|atras|reveillon|sabado|sab|días|quarta feira|segunda feira|quinta feira|sexta feira|terça feira|meianoite|meiodia|meia noite|meio dia|ja|mins|fazem)(?!\p{L})|^(?:as|amanhã a|ontem a) /iu,
};

/**
 * @typedef {Readonly<{ name: string, why: string, holds: (phrase: string, expected: Expectation, language: 'en' | 'es' | 'pt') => boolean }>} LeftOut
 * @type {readonly LeftOut[]}
 */
export const LEFT_OUT = [
  {
    name: 'holidays without a name in the tables',
    why: 'days of a religion, a trade or one country that news in three languages seldom dates by',
    holds: (_, expected) =>
      expected.kind !== 'duration' && expected.holiday !== null && !NAMED.has(expected.holiday),
  },
  {
    name: 'words without their accents',
    why: 'ano and año, mês and mes are different words; edited text has its accents',
    holds: (phrase, _, language) => WITHOUT_ACCENT[language].test(phrase.toLowerCase()),
  },
  {
    name: 'words of another language',
    why: 'the Spanish corpus has English ones',
    holds: (phrase, _, language) => language === 'es' && /tomorrow|morning|weekend/u.test(phrase),
  },
  {
    name: 'arithmetic finer than a day',
    why: 'an article has a day of publication, no time of day to count seconds, minutes and hours from',
    holds: (phrase, expected) =>
      expected.kind !== 'duration' &&
      /(?<!\p{L})(?:sec|second|min|minute|hour|segundo|minuto|hora|hs)s?(?!\p{L})|\d\s?['"h](?!\d)|1\/[24]|3\/4/iu.test(
        phrase,
      ) &&
      !/(?:\d\s?|quince |dieciocho |dezoito )(?:h|hs|horas)$/u.test(phrase) &&
      (expected.grain === 'Second' || expected.grain === 'Minute' || expected.grain === 'Hour') &&
      !/^(?:a las|às|dia|quinta|no dia)/u.test(phrase),
  },
  {
    name: 'hours that do not say which half of the day',
    why: 'duckling guesses the next one; here 3:00 is T03:00 unless the text says otherwise',
    holds: (phrase, expected) =>
      expected.kind === 'point' &&
      (expected.grain === 'Hour' || expected.grain === 'Minute') &&
      expected.start.getUTCHours() > 12 &&
      !/(?<!\p{L})(?:[ap]\s?\.?m|tarde|noche|noite|afternoon|evening|tonight|night|noon|midnight)(?!\p{L})|\d[ap]m?$|1[3-9]|2[0-4]|dezoito|horas/iu.test(
        phrase,
      ),
  },
  {
    name: 'figures alone',
    why: 'a number, a score or a code in running text: "7", "815", "at 1030", "17-2", "the 24"',
    holds: (phrase) =>
      /^(?:on |at |in |the |el |around |approximately |by )?['"]?\d{1,4}(?:\s?[-/.]\s?\d{1,2})?(?:th)?$/iu.test(
        phrase,
      ) && !/(?:1[89]|20)\d\d$/u.test(phrase),
  },
  {
    name: 'chat and shorthand',
    why: 'abbreviations of messages, not of the press: "7p", "3ish", "qtr", "lu", "qui."',
    holds: (phrase, _, language) =>
      /(?<!\p{L})(?:qtrs?|yrs?|atm|eom|eoy|eod|\d{1,2}ish|boss|wknd|mins|hrs|sec)(?!\p{L})|\d[ap]$|@|18q4/iu.test(
        phrase,
      ) ||
      (language !== 'en' &&
        /^(?:lu|ma|mx|qua|qui|sex|dom|sab|sáb|seg|ter|lun|mar|mié|jue)\.?(?:\s\d+)?$/u.test(phrase)),
  },
  {
    name: 'puzzles',
    why: 'cycles counted from an end or from now that nobody writes: "the third last week", "the 2nd closest xmas"',
    holds: (phrase) =>
      /closest|last (?:week|day)s? of|(?:\w+|\d)days? (?:from now|ago|back)|after (?:next year|christmas)|weeks? after|ides of|nth/iu.test(
        phrase,
      ) &&
      /third last|3rd last|second last|2nd last|fifth last|5th last|closest|days? (?:from now|back|ago)$|ides|after/iu.test(
        phrase,
      ) &&
      /third last|3rd last|second last|2nd last|fifth last|5th last|closest|(?:sun|mon|tues|wednes|thurs|fri|satur)days (?:from now|back|ago)|ides|after (?:christmas|next year|\d)/iu.test(
        phrase,
      ),
  },
];
