import type { Lang } from '../../../../src/core/language/language.ts';
import { finds } from './marked-dates.ts';

/** What only looks like a time expression: nothing, or nothing more, is found in it. */
const ROWS: readonly (readonly [Lang, string])[] = [
  ['en', 'Theresa May spoke; the troops march on.'],
  ['en', 'She may leave, he said.'],
  ['en', 'See https://example.org/2019/05/03/report or write to desk2019@example.org.'],
  ['en', 'Follow @news2019 on example.com/2018/x.'],
  ['en', 'Call 555-2019-1234 or +44 1998 555019.'],
  ['en', 'It cost $1999 and weighs 2000 tonnes.'],
  ['en', 'They sent 2015 men.'],
  ['en', 'The home side won 3-2 and then 101-98.'],
  ['en', 'The 44-year-old driver, aged 44, was freed.'],
  ['en', 'Figures of 1,998 and 20,190 were given.'],
  ['en', 'See section 3.5.2 of the text.'],
  ['en', 'The fall of the town came quickly.'],
  ['en', 'Under Agenda 2030 the plan goes on.'],
  ['es', 'Segunda vuelta: la segunda mitad fue floja.'],
  ['es', 'Plácido Domingo cantó en el mar.'],
  ['es', 'Llamen al 555-2019-1234; cuesta 1999 euros.'],
  ['es', 'Murió a los 56 años en su casa.'],
  ['es', 'Vea https://ejemplo.org/2019/05/03/nota.'],
  ['es', 'Las tres personas vieron el mar.'],
  ['es', 'La Agenda 2030 sigue en pie.'],
  ['es', 'De la noche a la mañana cambió todo.'],
  ['es', 'Los 80 kilos y las tres mujeres.'],
  ['es', 'Fue un día difícil para un segundo grupo.'],
  ['es', 'Lo dijo a la edad de 56 años, ya enfermo.'],
  ['pt', 'Ganhou em 2/3 dos casos; 1/3 dos votos.'],
  ['pt', 'O Dia Internacional do Pão; um segundo grupo.'],
  ['pt', 'Ficou em segundo; a segunda metade foi fraca.'],
  ['pt', 'Vai ter de ver o mar e dez barcos.'],
  ['pt', 'Ligue 555-2019-1234; custa 1999 euros.'],
  ['pt', 'Morreu aos 56 anos em casa.'],
  ['pt', 'Veja https://exemplo.org/2019/05/03/nota.'],
  ['pt', 'O marco foi posto na quinta do vizinho.'],
];

describe('what only looks like a date', () => {
  for (const [language, text] of ROWS)
    it(`${language}: ${text}`, () => {
      finds(language, text);
    });
});
