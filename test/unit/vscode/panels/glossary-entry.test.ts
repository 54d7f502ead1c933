import assert from 'node:assert/strict';
import type { Concept } from '../../../../src/core/glossary/concept.ts';
import { readEntry } from '../../../../src/core/glossary/read-entry.ts';
import { freeId } from '../../../../src/vscode/panels/entry-id.ts';
import { glossaryCandidates } from '../../../../src/vscode/panels/glossary-candidates.ts';
import { entryLine, glossaryEntry } from '../../../../src/vscode/panels/glossary-entry.ts';
import { proposeEntry } from '../../../../src/vscode/panels/propose-entry.ts';
import type { Entity } from '../../../../src/core/actors/mention.ts';

function conceptOf(value: unknown): Concept {
  const { concept } = readEntry(value);
  assert.ok(concept);
  return concept;
}

const FRONT = conceptOf({
  id: 'river-front',
  kind: 'armed-group',
  definition: { es: 'Grupo armado del río.' },
  en: 'River Front',
  es: 'Frente del Río',
  pt: 'Frente do Rio',
  ar: 'جبهة النهر',
  abbreviations: ['RF'],
  former: [{ name: 'Bargemen', from: 2009, entry: 'bargemen' }],
  terms: [{ term: 'Bandits', status: 'forbidden' }],
  related: { 'member-of': ['league'] },
  evidence: { en: 'press', es: 'press', pt: 'knowledge', ar: 'knowledge' },
});

const LEAGUE = conceptOf({ id: 'league', kind: 'organisation', en: 'League' });

function entity(name: string, mentions: number, rest: Partial<Entity> = {}): Entity {
  return { id: name, name, kind: 'person', isActor: true, mentions, aliases: [], roles: [], ...rest };
}

describe('entries of the Glossary view', () => {
  const entry = glossaryEntry(
    FRONT,
    { article: 'es-419', ui: 'pt' },
    { related: new Map([['league', LEAGUE]]), others: [], isWritable: false },
  );

  it('begin with the language of the text, and end with forms of no language', () => {
    assert.equal(entry.name, 'Frente del Río');
    assert.deepEqual(
      entry.terms.map(({ text }) => text),
      ['Frente del Río', 'River Front', 'Frente do Rio', 'جبهة النهر', 'Bargemen', 'Bandits', 'RF'],
    );
  });

  it('say how a name goes in a sentence, and who has checked it', () => {
    const [spanish, , portuguese] = entry.terms;
    assert.deepEqual([spanish?.article, spanish?.gender, spanish?.isVerified], ['el', 'm', true]);
    assert.deepEqual([portuguese?.article, portuguese?.gender, portuguese?.isVerified], ['a', 'f', false]);
    assert.equal(entry.isVerified, false);
  });

  it('have the definition in a language that is there, and relations by name where they are known', () => {
    assert.deepEqual(entry.definition, { text: 'Grupo armado del río.', language: 'es' });
    assert.deepEqual(
      entry.relations.map(({ type, id, entry: other }) => [type, id, other?.name]),
      [
        ['member-of', 'league', 'League'],
        ['predecessor', 'bargemen', undefined],
      ],
    );
  });

  it('say by which form they were found, where their line does not show it', () => {
    const reader = { article: 'en', ui: 'en' } as const;
    assert.equal(entryLine(FRONT, reader, 'Frente do Rio').as, 'Frente do Rio');
    assert.equal(entryLine(FRONT, reader, 'RF').as, undefined);
  });

  it('get an id that people can read and nobody has', async () => {
    const taken = new Set(['al-forat', 'al-forat-2']);
    assert.equal(await freeId('Al-Forát', (id) => taken.has(id)), 'al-forat-3');
    assert.equal(await freeId('جبهة', () => false), 'entry');
  });
});

describe('names that no glossary has', () => {
  it('come with the most frequent first', () => {
    const entities = [entity('Ana', 1), entity('Known', 9, { glossary: 'known' }), entity('Bela', 3)];
    assert.deepEqual(
      glossaryCandidates({ entities }).map(({ name, count }) => [name, count]),
      [
        ['Bela', 3],
        ['Ana', 1],
      ],
    );
  });

  it('are proposed with kind, abbreviation and the names that stay as they are', () => {
    const force = entity('Upper River Force', 4, { kind: 'armed-group', aliases: ['URF'] });
    const place = { language: 'es', near: [], file: '' } as const;
    const { draft, guessed } = proposeEntry({ ...place, words: { text: 'URF', entity: force } });
    assert.equal(draft.kind, 'armed-group');
    assert.deepEqual([draft.names.es.text, draft.names.en.text], ['Upper River Force', '']);
    assert.deepEqual([draft.abbreviations, guessed], [['URF'], []]);
    const person = proposeEntry({ ...place, words: { text: 'Ana Vilar', entity: entity('Ana Vilar', 1) } });
    assert.equal(person.draft.names.pt.text, 'Ana Vilar');
    assert.deepEqual(person.guessed, ['en', 'pt']);
  });
});
