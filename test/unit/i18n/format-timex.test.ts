import assert from 'node:assert/strict';
import { formatTimex, type Timex } from '../../../src/i18n/format-timex.ts';
import { UI_LANGUAGES } from '../../../src/i18n/languages.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';

const [en, es, pt] = UI_LANGUAGES.map(createTranslator) as [
  ReturnType<typeof createTranslator>,
  ReturnType<typeof createTranslator>,
  ReturnType<typeof createTranslator>,
];

/** ICU's versions differ in which blanks they set, and whether they set them around a dash. */
function plain(words: string | null): string | undefined {
  return words?.replace(/\s/gu, ' ').replace(/ ?– ?/gu, '–');
}

/** Value, then the words in English, Spanish and Portuguese. */
type Row = readonly [string | Timex, string, string, string];

const groups: Readonly<Record<string, readonly Row[]>> = {
  days: [
    ['2019-08-05', 'Mon 5 August 2019', 'lun 5 de agosto de 2019', 'seg., 5 de agosto de 2019'],
    ['XXXX-05-03', '3 May', '3 de mayo', '3 de maio'],
    ['XXXX-02-29', '29 February', '29 de febrero', '29 de fevereiro'],
    ['XXXX-WXX-3', 'Wednesday', 'miércoles', 'quarta-feira'],
    ['2018-W45-3', 'Wed 7 November 2018', 'mié 7 de noviembre de 2018', 'qua., 7 de novembro de 2018'],
  ],
  periods: [
    ['2019-08', 'August 2019', 'agosto de 2019', 'agosto de 2019'],
    ['XXXX-08', 'August', 'agosto', 'agosto'],
    ['2018-W45', 'week 45 of 2018', 'semana 45 de 2018', 'semana 45 de 2018'],
    [
      '2018-W45-WE',
      'weekend of 10–11 November 2018',
      'fin de semana del 10–11 de noviembre de 2018',
      'fim de semana de 10–11 de novembro de 2018',
    ],
    ['2018-SU', 'summer 2018', 'verano de 2018', 'verão de 2018'],
    ['XXXX-WI', 'winter', 'invierno', 'inverno'],
    ['2018-Q3', 'third quarter of 2018', 'tercer trimestre de 2018', 'terceiro trimestre de 2018'],
    ['2018-H1', 'first half of 2018', 'primer semestre de 2018', 'primeiro semestre de 2018'],
    ['2018', '2018', '2018', '2018'],
    ['199', '1990s', 'década de 1990', 'década de 1990'],
    ['19', '20th century', 'siglo XX', 'século XX'],
    ['20', '21st century', 'siglo XXI', 'século XXI'],
    ['08', '9th century', 'siglo IX', 'século IX'],
  ],
  times: [
    [
      '2018-06-11TNI',
      'Mon 11 June 2018, night',
      'lun 11 de junio de 2018, noche',
      'seg., 11 de junho de 2018, noite',
    ],
    [
      '2018-06-11T15:30',
      'Mon 11 June 2018, 15:30',
      'lun 11 de junio de 2018, 15:30',
      'seg., 11 de junho de 2018, 15:30',
    ],
    [
      '2016-02-26T24:00',
      'Fri 26 February 2016, midnight',
      'vie 26 de febrero de 2016, medianoche',
      'sex., 26 de fevereiro de 2016, meia-noite',
    ],
    ['XXXX-XX-XXT09:05', '09:05', '09:05', '09:05'],
    ['TMO', 'morning', 'mañana', 'manhã'],
  ],
  durations: [
    ['P5M', '5 months', '5 meses', '5 meses'],
    ['P1Y', '1 year', '1 año', '1 ano'],
    ['PT30M', '30 minutes', '30 minutos', '30 minutos'],
    ['PXM', 'some months', 'algunos meses', 'alguns meses'],
    ['P2DE', '2 decades', '2 décadas', '2 décadas'],
    ['P1DT2H', '1 day, 2 hours', '1 día y 2 horas', '1 dia e 2 horas'],
    ['P2.5Y', '2.5 years', '2,5 años', '2,5 anos'],
  ],
  modified: [
    [
      { value: '2019-04', mod: 'END' },
      'end of April 2019',
      'finales de abril de 2019',
      'fim de abril de 2019',
    ],
    [
      { value: '19', mod: 'START' },
      'beginning of the 20th century',
      'principios del siglo XX',
      'início do século XX',
    ],
    [
      { value: '199', mod: 'MID' },
      'middle of the 1990s',
      'mediados de la década de 1990',
      'meados da década de 1990',
    ],
    [
      { value: '2019-01', mod: 'ON_OR_AFTER' },
      'since January 2019',
      'desde enero de 2019',
      'desde janeiro de 2019',
    ],
    [
      { value: '2019-08-05', mod: 'BEFORE' },
      'before Mon 5 August 2019',
      'antes del lun 5 de agosto de 2019',
      'antes de seg., 5 de agosto de 2019',
    ],
    [{ value: 'P3Y', mod: 'MORE_THAN' }, 'more than 3 years', 'más de 3 años', 'mais de 3 anos'],
  ],
  sets: [
    [{ value: 'XXXX-WXX-5', quant: 'EACH' }, 'every Friday', 'cada viernes', 'cada sexta-feira'],
    [{ value: 'P1D', type: 'SET' }, 'every day', 'cada día', 'cada dia'],
    [{ value: 'P2W', quant: 'EVERY' }, 'every 2 weeks', 'cada 2 semanas', 'cada 2 semanas'],
    [{ value: 'P1W', freq: '3X' }, '3 times every week', '3 veces cada semana', '3 vezes a cada semana'],
    [{ value: 'P1Y', freq: '1X' }, 'once every year', 'una vez cada año', 'uma vez a cada ano'],
  ],
  'vague or unknown': [
    ['PRESENT_REF', 'now', 'ahora', 'agora'],
    ['2019-02-30', '2019-02-30', '2019-02-30', '2019-02-30'],
    ['nonsense', 'nonsense', 'nonsense', 'nonsense'],
    ['P', 'P', 'P', 'P'],
  ],
};

describe('formatTimex', () => {
  for (const [group, rows] of Object.entries(groups))
    describe(group, () => {
      for (const [given, ...expected] of rows) {
        const time = typeof given === 'string' ? { value: given } : given;
        it(`${JSON.stringify(given)}: ${expected[0]}`, () => {
          assert.deepEqual(
            [en, es, pt].map((translator) => plain(formatTimex(time, translator))),
            expected,
          );
        });
      }
    });

  it('has no words for no value', () => {
    assert.equal(formatTimex({ value: null }, en), null);
  });
});
