import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createGazetteer } from '../../../../src/core/places/gazetteer.ts';
import { distance } from '../../../../src/core/places/geo-point.ts';
import { fold } from '../../../../src/core/text/fold.ts';

const file = readFileSync('data/places/gazetteer.txt', 'utf8');
const lines = file.split('\n').slice(0, -1);
const gazetteer = createGazetteer(file);

describe('the gazetteer', () => {
  it('is in order, each line a folded name with entries of ten characters', () => {
    let last = '';
    for (const line of lines) {
      const [key = '', entries = ''] = line.split('\t');
      assert.ok(last < key, `${last} before ${key}`);
      assert.equal(fold(key), key);
      assert.match(entries, /^(?:[A-Z]{2}[nrcst][0-9a-z]{7})+$/u);
      last = key;
    }
    assert.ok(lines.length > 20_000);
  });

  it('finds each of its names', () => {
    for (const [index, line] of lines.entries())
      if (index % 97 === 0 || index > lines.length - 3 || index < 3)
        assert.ok(gazetteer.find(line.slice(0, line.indexOf('\t'))).length > 0, line);
  });

  it('finds nothing of what it has not', () => {
    for (const name of ['', ' ', '\t', '\n', 'a', 'zzzz', 'Atlantis-under-Sea', 'ñ', '\uD800'])
      assert.deepEqual(gazetteer.find(name), [], name);
  });

  it('is empty where there is no file', () => {
    assert.deepEqual(createGazetteer('').find('London'), []);
  });

  for (const name of ['São Paulo', 'SAO PAULO', 'são paulo', 'Sao-Paulo'])
    it(`finds ${name} whatever its spelling`, () => {
      assert.ok(gazetteer.find(name).some(({ country, extent }) => country === 'BR' && extent === 'place'));
    });

  const NEAR: readonly (readonly [string, string, number, number])[] = [
    ['Damascus', 'SY', 33.51, 36.29],
    ['Cidade do Cabo', 'ZA', -33.93, 18.42],
    ['Ciudad de México', 'MX', 19.43, -99.13],
    ['Reikiavik', 'IS', 64.14, -21.9],
    ['Suva', 'FJ', -18.14, 178.44],
    ['Wellington', 'NZ', -41.29, 174.78],
    ['Honolulu', 'US', 21.31, -157.86],
    ['Járkov', 'UA', 49.98, 36.25],
  ];
  for (const [name, country, latitude, longitude] of NEAR)
    it(`has ${name} where it is`, () => {
      const found = gazetteer
        .find(name)
        .find((place) => place.country === country && place.extent === 'place');
      assert.ok(found);
      assert.ok(distance(found, { latitude, longitude }) < 12);
    });

  it('has every country of ISO 3166-1 in the three languages', () => {
    const missing = ['en', 'es', 'pt', 'pt-PT'].flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region' });
      return 'AF AR BR CN CU DE EG ES FR GB IL IQ IR LB LY MX PS PT RU SY TR UA US VE XK YE ZA'
        .split(' ')
        .filter((code) => !gazetteer.find(names.of(code) ?? '').some(({ country }) => country === code))
        .map((code) => `${language} ${code}`);
    });
    assert.deepEqual(missing, []);
  });
});

describe('distance', () => {
  it('is along the surface', () => {
    const paris = { latitude: 48.857, longitude: 2.352 };
    assert.equal(Math.round(distance(paris, { latitude: 51.507, longitude: -0.128 }) / 10), 34);
    assert.equal(distance(paris, paris), 0);
    const poles = distance({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 });
    assert.equal(Math.round(poles), 20_015);
  });
  it('crosses the date line', () => {
    assert.ok(distance({ latitude: 0, longitude: 179.9 }, { latitude: 0, longitude: -179.9 }) < 25);
  });
});
