import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { isEntryKey } from '../../../src/core/glossary/entry-schema.ts';
import { readGlossaries } from '../../../src/core/glossary/read-glossary.ts';

const schema = JSON.parse(readFileSync('data/glossary/glossary.schema.json', 'utf8')) as {
  readonly $defs: { readonly concept: { readonly properties: Readonly<Record<string, unknown>> } };
};
const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(schema);

describe('the glossary schema', () => {
  const accepts = (concept: object): boolean => validate({ concepts: [concept] });
  const front = { id: 'example-front', kind: 'armed-group' };

  it('has the keys that the reader knows, and no others', () => {
    const keys = Object.keys(schema.$defs.concept.properties);
    assert.deepEqual(
      keys.filter((key) => !isEntryKey(key)),
      [],
    );
  });

  it('asks a reader for an id, a kind and one name, and no more', () => {
    assert.ok(accepts({ ...front, es: 'Frente Ejemplo' }));
    assert.ok(accepts({ ...front, terms: [{ term: 'Frente Ejemplo', language: 'es' }] }));
    assert.ok(!accepts(front));
    assert.ok(!accepts({ id: 'example-front', es: 'Frente Ejemplo' }));
    assert.ok(validate({ domain: 'example', concepts: [] }));
    assert.ok(validate({ ignore: [{ form: 'Mare', entry: 'place-mare', reason: 'a surname' }] }));
  });

  it('takes definitions, grammar, relations, terms and examples, as the reader does', () => {
    const full = {
      ...front,
      definition: { pt: 'Grupo de exemplo.' },
      en: null,
      pt: { term: 'Frente Exemplo', gender: 'f', number: 'singular', article: 'a', note: 'in the press' },
      'es-MX': 'Frente Ejemplar',
      variants: 'Frente Exemplar',
      terms: [
        {
          term: 'EXF',
          language: 'es',
          type: 'abbreviation',
          status: 'deprecated',
          case: 'exact',
          'only-in': ['es', 'pt'],
          from: 2012,
          to: 2015,
        },
      ],
      related: { predecessor: 'old-front', successor: ['other-front'], 'part-of': ['example-army'] },
      examples: { matches: ['The EXF withdrew.'], not: ['The exf file.'] },
      ids: { example: 12 },
      verified: false,
    };
    assert.ok(accepts(full), JSON.stringify(validate.errors));
    assert.deepEqual(readGlossaries([{ concepts: [full] }]).problems, []);
  });

  for (const [what, mistake] of [
    ['a key that does not exist', { variantes: ['Frente Ejemplar'] }],
    ['a gender that no term has', { pt: { term: 'Frente Exemplo', gender: 'n' } }],
    ['a mapping without a term', { pt: { gender: 'f' } }],
    ['an unknown status', { terms: [{ term: 'EXF', status: 'bad' }] }],
    ['a relation that does not exist', { related: { enemy: ['other-front'] } }],
    ['a latitude without a longitude', { place: { lat: 35 } }],
  ] as const)
    it(`marks ${what}`, () => {
      assert.ok(!accepts({ ...front, en: 'Example Front', ...mistake }));
    });
});
