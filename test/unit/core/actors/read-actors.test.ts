import { finds } from './marked-names.ts';
import type { Lang } from '../../../../src/core/language/language.ts';

type Row = readonly [language: Lang, marked: string];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'the bare name of what the glossary knows': [
    ['en', 'Fighters of the [[Jaish ash-Shimal|armed-group]] left the [[Al-Nahr|place]] countryside.'],
    ['en', 'The [[UN|organisation]]’s convoys wait near [[Na’hur|place]].'],
    ['es', 'El [[Ejército del Norte|armed-group]] salió de [[Al Nahr|place]] con la [[ONU|organisation]].'],
    [
      'pt',
      'O [[Exército do Norte|armed-group]] saiu de [[Al-Nahr|place]] com as [[Nações Unidas|organisation]].',
    ],
  ],
  'a state that acts': [
    ['en', '[[Turkey|state]] rejected the claim.'],
    ['en', 'The deal between [[Turkey|state]] and [[Syria|state]] collapsed.'],
    ['en', 'Both sides accused [[Damascus|state]] of delay.'],
    ['en', '[[Ankara|state]] and [[Damascus|state]] press for talks.'],
    ['es', '[[Turquía|state]] rechazó la acusación.'],
    ['es', 'El portavoz acusó a [[Turquía|state]] de retrasos.'],
    ['es', 'Así lo anunció [[Damasco|state]].'],
    ['pt', 'A [[Turquia|state]] rejeitou a acusação.'],
    ['pt', 'O acordo entre a [[Síria|state]] e a [[Turquia|state]] fracassou.'],
    ['pt', '[[Ancara|state]], que considera o grupo ilegal, protestou.'],
  ],
  'a country or capital as a place': [
    ['en', 'They met in [[Ankara|place]] and went to [[Syria|place]].'],
    ['en', 'The road along the border with [[Turkey|place]] is shut.'],
    ['es', 'Se reunieron en [[Ankara|place]] y viajaron desde [[Siria|place]].'],
    ['pt', 'Encontraram-se em [[Ancara|place]], na [[Turquia|place]].'],
  ],
  'demonyms: adjectives name nobody, institutions do': [
    ['en', 'A Turkish airstrike hit Syrian villages.'],
    ['en', 'The [[Turkish military|armed-group]] denied it, and so did the [[Turkish government|state]].'],
    ['en', 'Turkish troops and U.N.-backed teams waited.'],
    ['es', 'Aviones turcos atacaron aldeas sirias.'],
    ['es', 'El [[gobierno turco|state]] y el [[ejército sirio|armed-group]] lo negaron.'],
    ['pt', 'Aviões turcos atacaram aldeias sírias.'],
    ['pt', 'O [[governo turco|state]] e o [[exército sírio|armed-group]] negaram.'],
  ],
  'titles and offices, before and after': [
    ['en', 'Turkish Foreign Minister [[Ayla Demirsoy|person]] told reporters so.'],
    ['en', '[[Ayla Demirsoy|person]], the foreign minister, left. Mr. [[Okonjo|person]] stayed.'],
    ['en', 'Colonel [[Yasin al-Badri|person]] of the [[Army of the North|armed-group]] agreed.'],
    ['es', 'La ministra de Defensa [[Ayla Demirsoy|person]] lo confirmó.'],
    ['es', 'El ministro turco de Exteriores, [[Kerem Aydin|person]], lo negó.'],
    ['pt', 'O ministro das Relações Exteriores, [[Kerem Aydin|person]], confirmou.'],
    ['pt', 'A secretária de Estado [[Ayla Demirsoy|person]] viajou.'],
  ],
  'head words': [
    ['en', 'The [[Green Valley Movement|organisation]] and the [[Red Cedar Brigade|armed-group]] met.'],
    ['en', 'Officials of the [[Ministry of Trade and Industry|organisation]] came.'],
    ['es', 'El [[Partido Verde del Sur|party]] y la [[Brigada Cedro Rojo|armed-group]] pactaron.'],
    ['es', 'Según la [[Agencia Litoral|media]], llueve.'],
    ['pt', 'O [[Ministério da Cultura|organisation]] e o [[Partido Verde|party]] negaram.'],
    ['pt', 'Segundo a [[Agência Litoral|media]], chove.'],
  ],
  'places by the noun beside them': [
    ['en', 'The villages of [[Tal Zawra|place]] and [[Al-Nahr|place]] were shelled.'],
    ['en', 'Crops failed across [[Tamruk|place]] province.'],
    ['es', 'En la aldea de [[Tal Zaura|place]] no llueve.'],
    ['pt', 'Na aldeia de [[Tal Zaura|place]] não chove.'],
  ],
  datelines: [['en', '[[HALVERTON|place]], 3 May 2018 ([[Coast News|media]]) — Rain fell.']],
  'particles, hyphens and apostrophes': [
    ['en', 'We met [[Jean-Luc O’Hara|person]] there.'],
    ['es', 'Vimos a [[Luis de la Torre|person]] allí.'],
    ['pt', 'Vimos [[Ana dos Santos|person]] ali.'],
  ],
  peoples: [
    ['en', 'The Kurdish village where the [[Yazidis|people]] found shelter.'],
    ['es', 'Combatientes kurdos ayudaron a los [[yazidíes|people]].'],
    ['pt', 'Combatentes curdos ajudaram os [[yazidis|people]].'],
  ],
  'no names': [
    ['en', 'Heavy shelling resumed. Officials said so on Monday. However, nobody came in March.'],
    ['en', 'Hundreds Flee Villages as Winter Storm Closes Roads'],
    ['es', 'Intensos combates siguieron. Sin embargo, nadie vino el Lunes. «Salimos de noche», dijo.'],
    ['pt', 'Intensos combates seguiram. No entanto, ninguém veio. «Saímos de noite», disse.'],
  ],
  'a name once seen in full teaches its short form': [
    ['en', '[[Okonjo|person]] agreed. Later [[Maria Okonjo|person]] left.'],
    ['es', '[[Arrieta|person]] salió primero. Luego llegó [[María Arrieta|person]].'],
    ['pt', '[[Teles|person]] saiu primeiro. Depois chegou [[Maria Teles|person]].'],
  ],
};

describe('readActors', () => {
  for (const [what, rows] of Object.entries(ROWS)) {
    describe(what, () => {
      for (const [language, marked] of rows) {
        it(`${language}: ${marked}`, () => {
          finds(language, marked);
        });
      }
    });
  }
});
