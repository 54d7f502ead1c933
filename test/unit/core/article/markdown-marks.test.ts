import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/analyse.ts';

/** Articles of Markdown with the dates that they tell; names are checked for marks. */
const articles: readonly (readonly [text: string, author: string | null, dates: readonly string[]])[] = [
  [
    '# **HTS** leaves [Idlib](https://a.example/Idlib_2019-05-03)\n\nBy [Ana Reed](https://a.example/Ana_Reed)\n\nFighters of **Hayat Tahrir al-Sham** left [Idlib](https://a.example/2019/05/Idlib "Idlib in May 2018") on [3 May 2019](https://a.example/2018/04/02), said [Omar Haddad][1] of the _Upton Observatory_.[^1] See https://a.example/2018/04/Turkey/March-2017.html and <https://a.example/Russia>.\n\n[1]: https://a.example/Omar_Said_2018-05-03',
    'Ana Reed',
    ['3 May 2019'],
  ],
  [
    '# La **OTAN** y [Turquía](https://a.example/Turqu%C3%ADa)\n\nPor **Marta Olmedo**[^2]\n\nEl presidente **Carlos Quintana** habló el [lunes 3 de mayo de 2019](https://a.example/2019-05-04/Siria) con la [**ONU**](https://a.example/Siria?fecha=2018-05-04), según www.siria.example/Damasco.[^1]',
    'Marta Olmedo',
    ['lunes 3 de mayo de 2019'],
  ],
  [
    '# O **Itamaraty** e a [Síria](https://a.example/S%C3%ADria)\n\nPor *Júlia Prado*\n\nO ministro **Caio Prado** disse na [terça-feira, 4 de junho de 2019](https://a.example/2019/06/05/Brasil), que a ***ONU*** se opõe ao acordo com a [Turquia](https://a.example/Turquia_(2014)).[^nota]',
    'Júlia Prado',
    ['terça-feira, 4 de junho de 2019'],
  ],
];

describe('marks of Markdown', () => {
  for (const [text, author, dates] of articles) {
    it(`are in no name, title or date: ${text.slice(0, 40)}…`, () => {
      const analysis = analyse(text);
      assert.equal(analysis.author, author);
      assert.doesNotMatch(analysis.title ?? '*', /[*[\]()_]|https?:/u);
      assert.deepEqual(
        analysis.dates.map((date) => date.text),
        dates,
      );
      assert.ok(analysis.mentions.length >= 1);
      for (const { start, end, text: name } of analysis.mentions) {
        assert.equal(text.slice(start, end), name);
        assert.doesNotMatch(name, /[*[\]()_^%/]/u);
        assert.doesNotMatch(text.slice(0, start), /(?:https?:|www\.)\S*$/u, name);
      }
    });
  }
});
