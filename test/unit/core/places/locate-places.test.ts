import assert from 'node:assert/strict';
import type { Lang } from '../../../../src/core/language/language.ts';
import { distance } from '../../../../src/core/places/geo-point.ts';
import { locate, whereabouts } from './marked-places.ts';

type Row = readonly [Lang, string, ...string[]];

function rows(title: string, table: readonly Row[]): void {
  describe(title, () => {
    for (const [language, text, ...expected] of table)
      it(`${language}: ${text}`, () => {
        assert.deepEqual(whereabouts(language, text), expected);
      });
  });
}

rows('places that need no article around them', [
  ['en', 'They met in [[London]] and [[Moscow]].', 'London GB', 'Moscow RU'],
  ['es', 'Se reunieron en [[Londres]] y [[Moscú]].', 'Londres GB', 'Moscú RU'],
  ['pt', 'Reuniram-se em [[Londres]] e [[Pequim]].', 'Londres GB', 'Pequim CN'],
  ['pt', 'Voou de [[Nova Iorque]] a [[Banguecoque]].', 'Nova Iorque US', 'Banguecoque TH'],
  ['pt', 'Voou de [[Nova York]] a [[Bangcoc]].', 'Nova York US', 'Bangcoc TH'],
  ['es', 'La ayuda llegó a [[Alepo]].', 'Alepo SY'],
  ['en', 'A flight to [[Paris]] was late.', 'Paris FR'],
  ['es', 'La reunión fue en [[Ginebra]].', 'Ginebra CH'],
  ['en', 'Snow fell in [[Köln]] and in [[Cologne]].', 'Köln DE', 'Cologne DE'],
  ['en', 'The talks in [[Brazil]] ended.', 'Brazil BR country'],
  ['es', 'Las lluvias en [[Brasil]].', 'Brasil BR country'],
  ['pt', 'As chuvas no [[Irão]] e no [[Irã]].', 'Irão IR country', 'Irã IR country'],
  ['en', 'Fires in [[California]].', 'California US region'],
  ['es', 'Incendios en [[Cataluña]].', 'Cataluña ES region'],
  [
    'pt',
    'Incêndios na [[Catalunha]] e em [[Minas Gerais]].',
    'Catalunha ES region',
    'Minas Gerais BR region',
  ],
]);

rows('a name that several places bear, by the countries of the article', [
  [
    'en',
    '[[Lebanon|state]] sent soldiers to [[Tripoli]] from [[Beirut]].',
    'Lebanon LB country',
    'Tripoli LB',
    'Beirut LB',
  ],
  [
    'en',
    '[[Libya|state]] reopened the port of [[Tripoli]], as in [[Misrata]].',
    'Libya LY country',
    'Tripoli LY',
    'Misrata LY',
  ],
  ['es', 'En [[Venezuela]], la policía cerró [[Valencia]].', 'Venezuela VE country', 'Valencia VE'],
  ['es', 'En [[España]], la policía cerró [[Valencia]].', 'España ES country', 'Valencia ES'],
  ['es', 'De [[Sevilla]] a [[Córdoba]] en [[España]].', 'Sevilla ES', 'Córdoba ES', 'España ES country'],
  [
    'es',
    'De [[Rosario]] a [[Córdoba]], en [[Argentina]].',
    'Rosario AR',
    'Córdoba AR',
    'Argentina AR country',
  ],
  ['pt', 'A [[Colômbia|state]] mandou médicos a [[Cartagena]].', 'Colômbia CO country', 'Cartagena CO'],
  ['es', 'En el norte de [[Perú]], en [[Trujillo]].', 'Perú PE country', 'Trujillo PE'],
  ['es', 'En [[Honduras]], vecinos de [[Trujillo]] protestaron.', 'Honduras HN country', 'Trujillo HN'],
  ['en', 'Farmers in [[Costa Rica]] marched to [[San José]].', 'Costa Rica CR country', 'San José CR'],
  [
    'en',
    'The factory in [[San Jose]], in [[California]], and one in [[Texas]].',
    'San Jose US',
    'California US region',
    'Texas US region',
  ],
  [
    'es',
    'En la [[República Dominicana]] llovió sobre [[Santiago]].',
    'República Dominicana DO country',
    'Santiago DO',
  ],
  ['es', 'En [[Chile]], el metro de [[Santiago]].', 'Chile CL country', 'Santiago CL'],
  [
    'es',
    'En [[España]], cerca de [[Madrid]], la feria de [[Guadalajara]].',
    'España ES country',
    'Madrid ES',
    'Guadalajara ES',
  ],
  ['es', 'En [[México]], la feria de [[Guadalajara]].', 'México MX country', 'Guadalajara MX'],
  ['es', 'En [[México]], el museo de [[Mérida]].', 'México MX country', 'Mérida MX'],
  ['es', 'En [[Venezuela]], el museo de [[Mérida]].', 'Venezuela VE country', 'Mérida VE'],
  [
    'en',
    'From [[Atlanta]] the storm crossed [[Georgia]], [[Florida]] and [[Alabama]].',
    'Atlanta US',
    'Georgia US region',
    'Florida US region',
    'Alabama US region',
  ],
  [
    'en',
    'From [[Tbilisi]] the storm crossed [[Georgia]] and [[Armenia]].',
    'Tbilisi GE',
    'Georgia GE country',
    'Armenia AM country',
  ],
  ['es', 'Desde [[Tiflis]] la tormenta cruzó [[Georgia]].', 'Tiflis GE', 'Georgia GE country'],
]);

rows('demonyms speak for their country', [
  [
    'en',
    'The [[Lebanese army|armed-group]] closed the roads to [[Tripoli]].',
    'Lebanese army ?',
    'Tripoli LB',
  ],
  [
    'en',
    'The [[Syrian Red Sea Company|organisation]] moved to [[Tartus]].',
    'Syrian Red Sea Company ?',
    'Tartus SY',
  ],
]);

rows('a container after the name', [
  ['es', 'Un incendio en [[Valencia]], Venezuela, dejó dos heridos.', 'Valencia VE'],
  ['es', 'Un incendio en [[Valencia]] (España) dejó dos heridos.', 'Valencia ES'],
  ['en', 'A fire in [[Portland]], Maine, hurt two.', 'Portland US'],
  ['en', 'A fire in [[Paris]], Texas, hurt two.', 'Paris ?'],
  ['en', 'A fire in [[Cambridge]], in the United States, hurt two.', 'Cambridge US'],
  ['pt', 'Um incêndio em [[Córdoba]], na Argentina, feriu dois.', 'Córdoba AR'],
  ['es', 'En [[Santiago]], República Dominicana y no Chile.', 'Santiago DO'],
  ['en', 'She was born in [[Valencia, Venezuela]].', 'Valencia, Venezuela VE'],
  ['en', 'It began in [[Springfield]], Illinois.', 'Springfield US'],
  ['en', 'From [[Tripoli]], Lebanon’s second city, they drove on.', 'Tripoli LB'],
  [
    'en',
    'They passed [[Syria]], [[Iraq]] and [[Iran]].',
    'Syria SY country',
    'Iraq IQ country',
    'Iran IR country',
  ],
]);

rows('the region is not the city', [
  ['en', 'Shells fell on [[Aleppo]] province.', 'Aleppo SY region'],
  ['en', 'Shells fell on the province of [[Aleppo]].', 'Aleppo SY region'],
  ['en', 'Shells fell on [[Aleppo]].', 'Aleppo SY'],
  ['en', 'Shells fell on [[Aleppo]] province and the city of [[Aleppo]].', 'Aleppo SY'],
  ['es', 'Cayeron obuses en la provincia de [[Alepo]].', 'Alepo SY region'],
  ['pt', 'Obuses caíram na província de [[Alepo]].', 'Alepo SY region'],
  ['pt', 'Choveu no estado de [[São Paulo]].', 'São Paulo BR region'],
  ['pt', 'Choveu em [[São Paulo]].', 'São Paulo BR'],
  ['en', 'Shells fell on the [[Afrin]] region.', 'Afrin SY region'],
  ['es', 'La sequía en el estado de [[Nueva York]].', 'Nueva York US region'],
  ['en', 'The port of [[Luxembourg]] is a joke; the city of [[Luxembourg]] has none.', 'Luxembourg LU'],
]);

rows('what is uncertain has no coordinates', [
  ['en', 'The bakery in [[Springfield]] burnt down.', 'Springfield ?'],
  ['es', 'La panadería de [[Córdoba]] se quemó.', 'Córdoba ?'],
  ['es', 'La panadería de [[Mérida]] se quemó.', 'Mérida ?'],
  ['es', 'La panadería de [[Valencia]] se quemó.', 'Valencia ?'],
  ['es', 'La panadería de [[San José]] se quemó.', 'San José ?'],
  ['en', 'A hamlet called [[Nowhere-under-Wood]].', 'Nowhere-under-Wood ?'],
  // Small towns bear the names of common things: another country's is not meant.
  ['en', '[[Syria|state]] closed the crossing of [[Mercedes]].', 'Syria SY country', 'Mercedes ?'],
  ['en', 'In [[Yemen]], near [[Toledo]], shots were heard.', 'Yemen YE country', 'Toledo ?'],
]);

describe('who is located', () => {
  it('places and states only', () => {
    const found = locate('en', '[[Michael Jordan|person]] met [[Paris|organisation]] in [[Jordan]].');
    assert.deepEqual(
      found.filter(({ location }) => location).map(({ kind }) => kind),
      ['place'],
    );
  });

  it('a state where its country lies, a government where its people do', () => {
    assert.deepEqual(whereabouts('en', '[[Turkish government|state]] and [[Kenya|state]] agreed.'), [
      'Turkish government TR country',
      'Kenya KE country',
    ]);
  });

  it('by the glossary first, to the village', () => {
    const [latamneh] = locate('en', 'They left [[Latamneh]].');
    assert.equal(latamneh?.location?.source, 'glossary');
    assert.equal(latamneh.location.country, 'SY');
  });

  it('by the gazetteer elsewhere, to the kilometre', () => {
    const [bordeaux] = locate('es', 'Viven en [[Burdeos]].');
    assert.equal(bordeaux?.location?.source, 'gazetteer');
    assert.ok(distance(bordeaux.location, { latitude: 44.84, longitude: -0.58 }) < 3);
  });

  it('nothing without names', () => {
    assert.deepEqual(locate('en', 'Nobody was there.'), []);
  });
});

describe('preferred countries', () => {
  const table: readonly [string, string, string][] = [
    ['La panadería de [[Córdoba]] se quemó.', 'ES', 'Córdoba ES'],
    ['La panadería de [[Córdoba]] se quemó.', 'AR', 'Córdoba AR'],
    ['La panadería de [[Valencia]] se quemó.', 'VE', 'Valencia VE'],
    ['La panadería de [[San José]] se quemó.', 'CR', 'San José CR'],
    ['La panadería de [[Trípoli]] se quemó.', 'LB', 'Trípoli LB'],
    ['La panadería de [[Mercedes]] se quemó.', 'UY', 'Mercedes UY'],
  ];
  for (const [text, preferred, expected] of table)
    it(`${text} with ${preferred}`, () => {
      assert.deepEqual(whereabouts('es', text, { preferredCountries: [preferred] }), [expected]);
    });

  it('give way to what the article says outright', () => {
    const text = 'Un incendio en [[Valencia]], Venezuela, dejó dos heridos.';
    assert.deepEqual(whereabouts('es', text, { preferredCountries: ['ES'] }), ['Valencia VE']);
  });

  it('make no place where there is none', () => {
    assert.deepEqual(whereabouts('es', 'En [[Ninguna Parte]].', { preferredCountries: ['ES'] }), [
      'Ninguna Parte ?',
    ]);
  });
});

describe('the variety of the language', () => {
  it('tips what is nearly even', () => {
    const text = 'O padeiro de [[Bragança]] chegou.';
    assert.deepEqual(whereabouts('pt', text, { region: 'pt-PT' }), ['Bragança PT']);
  });
});

describe('two entries of the glossary with one name', () => {
  it('are told apart, and the mentions follow', () => {
    const [, tripoli] = locate('en', '[[Libya|state]] reopened [[Tripoli]].');
    assert.equal(tripoli?.id, 'place-tripoli-libya');
    assert.equal(tripoli.glossary, 'place-tripoli-libya');
    assert.equal(tripoli.location?.source, 'glossary');
  });
});
