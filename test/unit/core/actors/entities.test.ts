import assert from 'node:assert/strict';

import { entitiesOf } from './marked-names.ts';

describe('entities', () => {
  it('gather abbreviation, variant and former name of one concept', () => {
    const entities = entitiesOf(
      'en',
      'The Army of the North (AN) advanced. Jaish ash-Shimal, once the Shimal Brigade, denied it.',
    );
    assert.deepEqual(
      entities.map(({ id, mentions, aliases }) => ({ id, mentions, aliases })),
      [{ id: 'north-army', mentions: 4, aliases: ['AN', 'Jaish ash-Shimal', 'Shimal Brigade'] }],
    );
  });

  it('take their name from the glossary in the language of the text', () => {
    const name = (language: 'en' | 'es' | 'pt', text: string) => entitiesOf(language, text)[0]?.name;
    assert.equal(name('es', 'El AN atacó.'), 'Ejército del Norte');
    assert.equal(name('pt', 'O AN atacou.'), 'Exército do Norte');
    assert.equal(name('en', 'AN attacked.'), 'Army of the North');
  });

  it('bear the names that the glossary has in the three languages', () => {
    const [army, stranger] = entitiesOf('en', 'AN attacked. General Ivo Marsh, its chief, said so.');
    assert.deepEqual(army?.names, {
      en: 'Army of the North',
      es: 'Ejército del Norte',
      pt: 'Exército do Norte',
    });
    assert.equal(stranger?.name, 'Ivo Marsh');
    assert.equal(stranger.names, undefined);
  });

  it('keep a state and its territory apart', () => {
    const entities = entitiesOf('en', 'Turkey rejected it. The talks in Turkey failed. Ankara said so.');
    assert.deepEqual(
      entities.map(({ id, kind, isActor, mentions }) => ({ id, kind, isActor, mentions })),
      [
        { id: 'turkey', kind: 'state', isActor: true, mentions: 2 },
        { id: 'turkey@place', kind: 'place', isActor: false, mentions: 1 },
      ],
    );
  });

  it('join a state to its government once that is named', () => {
    const entities = entitiesOf('en', 'Damascus said no. The Syrian government repeated it.');
    assert.deepEqual(
      entities.map(({ id, mentions }) => [id, mentions]),
      [['syrian-government', 2]],
    );
  });

  it('join a surname to its person, and keep two of one surname apart', () => {
    const entities = entitiesOf(
      'es',
      'La ministra Elena Arrieta dijo que sí. El juez Luis Arrieta dijo que no. Arrieta insistió.',
    );
    assert.deepEqual(
      entities.map(({ name, mentions, roles }) => ({ name, mentions, roles })),
      [
        { name: 'Elena Arrieta', mentions: 1, roles: ['ministra'] },
        { name: 'Luis Arrieta', mentions: 2, roles: ['juez'] },
      ],
    );
  });

  it('join an acronym introduced in parentheses to the long form', () => {
    for (const [language, text] of [
      ['en', 'The Green Valley Movement (GVM) met. Later the GVM split.'],
      ['es', 'El Movimiento Valle Verde (MVV) se reunió. Luego el MVV se dividió.'],
      ['pt', 'O Movimento Vale Verde (MVV) se reuniu. Depois o MVV se dividiu.'],
    ] as const) {
      const entities = entitiesOf(language, text);
      assert.equal(entities.length, 1);
      assert.equal(entities[0]?.mentions, 3);
    }
  });

  it('join spellings of one name', () => {
    const entities = entitiesOf('en', 'Colonel Abdul Karim al Hamwi left. Abdelkarim al-Hamwi returned.');
    assert.deepEqual(
      entities.map(({ mentions }) => mentions),
      [2],
    );
  });

  it('take a bare head word for the institution named before, and for nothing where none is', () => {
    const entities = entitiesOf(
      'es',
      'El Observatorio del Delta lo confirmó. El Observatorio añadió cifras.',
    );
    assert.deepEqual(
      entities.map(({ id, mentions, isActor }) => ({ id, mentions, isActor })),
      [{ id: 'observatory', mentions: 2, isActor: true }],
    );
    assert.deepEqual(entitiesOf('es', 'Lo vio desde el Observatorio.'), []);
  });

  it('number what no glossary knows, in order of appearance', () => {
    const entities = entitiesOf('pt', 'A ministra Ana Prates disse que o juiz Rui Teles saiu.');
    assert.deepEqual(
      entities.map(({ id, name }) => [id, name]),
      [
        ['e1', 'Ana Prates'],
        ['e2', 'Rui Teles'],
      ],
    );
  });

  it('call an actor only what does or says something', () => {
    const actors = (text: string) => entitiesOf('en', text).map(({ isActor }) => isActor);
    assert.deepEqual(actors('The town was seized by the Army of the North.'), [true]);
    assert.deepEqual(actors('A flag of the Army of the North hung there.'), [false]);
  });

  it('join a surname to whoever bore it last, however many bear it', () => {
    const sounds = ['Bo', 'Da', 'Fe', 'Gi', 'Ka', 'Lu', 'Me', 'Ni', 'Po', 'Ra'];
    const names = sounds.flatMap((one) => sounds.map((other) => `${one}${other.toLowerCase()}n`));
    const text = names.map((name) => `General ${name} Marsh came.`).join(' ');
    const entities = entitiesOf('en', `${text}\n\nMarsh said so.`);
    assert.equal(entities.length, names.length);
    assert.deepEqual(
      entities.filter(({ mentions }) => mentions > 1).map(({ name }) => name),
      [`${names.at(-1) ?? ''} Marsh`],
    );
  });
});
