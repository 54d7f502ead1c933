import assert from 'node:assert/strict';
import { readEntry } from '../../../../src/core/glossary/read-entry.ts';
import type { Concept } from '../../../../src/core/glossary/concept.ts';
import type { Draft } from '../../../../src/rpc/glossary-draft.ts';
import {
  changesOfDraft,
  draftOfConcept,
  EMPTY_DRAFT,
  entryOfDraft,
  formsOfDraft,
} from '../../../../src/vscode/panels/glossary-drafts.ts';

const NAME = { gender: null, number: null };

/** An entry as a file has it, with forms of every sort. */
const FRONT = {
  id: 'river-front',
  kind: 'armed-group',
  definition: { en: 'Armed group of the lower river.', es: 'Grupo armado del río.' },
  en: 'River Front',
  es: { term: 'Frente del Río', gender: 'm', article: 'el' },
  'pt-PT': 'Frente do Rio',
  abbreviations: ['RF'],
  variants: ['Riverfront'],
  former: [{ name: 'Bargemen', from: 2009, to: 2014 }],
  demonyms: { es: ['ribereño'] },
  terms: [
    { term: 'River Bandits', status: 'forbidden', note: 'A word of its enemies.' },
    { term: 'FR', language: 'es', type: 'abbreviation' },
  ],
  notes: 'Without an article.',
};

function conceptOf(value: unknown): Concept {
  const { concept } = readEntry(value);
  assert.ok(concept);
  return concept;
}

function changed(change: Partial<Draft>): Record<string, unknown> {
  const concept = conceptOf(FRONT);
  const { id, kind, ...rest } = changesOfDraft(
    { ...draftOfConcept(concept, 'en', false), ...change },
    concept,
    'en',
  );
  assert.equal(id, 'river-front');
  assert.equal(kind, change.kind ?? 'armed-group');
  return rest;
}

describe('drafts of glossary entries', () => {
  it('show what the form can show', () => {
    const draft = draftOfConcept(conceptOf(FRONT), 'es', false);
    assert.deepEqual(draft.names, {
      en: { text: 'River Front', ...NAME },
      es: { text: 'Frente del Río', gender: 'm', number: null },
      pt: { text: 'Frente do Rio', ...NAME },
    });
    assert.deepEqual(
      [draft.abbreviations, draft.variants, draft.deprecated, draft.forbidden],
      [['RF'], ['Riverfront'], [], ['River Bandits']],
    );
    assert.equal(draft.definition, 'Grupo armado del río.');
  });

  it('become entries that are read as they were written', () => {
    const draft: Draft = {
      ...EMPTY_DRAFT,
      kind: 'party',
      names: {
        en: { text: '  Ovens   Party ', ...NAME },
        es: { text: 'Partido', gender: 'm', number: 'singular' },
        pt: { text: '', ...NAME },
      },
      abbreviations: ['OP', ' O.P.', ''],
      deprecated: ['Oven Party'],
      definition: 'Party of the bakers.',
    };
    const entry = entryOfDraft(draft, 'ovens-party', 'en');
    assert.deepEqual(entry, {
      id: 'ovens-party',
      kind: 'party',
      en: 'Ovens Party',
      es: { term: 'Partido', gender: 'm', number: 'singular' },
      abbreviations: ['OP', 'O.P.'],
      terms: [{ term: 'Oven Party', status: 'deprecated' }],
      definition: { en: 'Party of the bakers.' },
    });
    assert.deepEqual(
      readEntry(entry).problems.map(({ code }) => code),
      ['missingLanguage'],
    );
  });

  it('change nothing where nothing was typed', () => {
    assert.deepEqual(changed({}), {});
  });

  it('change a name under its own key, and keep what else is known of it', () => {
    const { names } = draftOfConcept(conceptOf(FRONT), 'en', false);
    assert.deepEqual(changed({ names: { ...names, pt: { text: 'Frente Fluvial', ...NAME } } }), {
      'pt-PT': 'Frente Fluvial',
    });
    assert.deepEqual(changed({ names: { ...names, es: { ...names.es, text: 'Frente Fluvial' } } }), {
      es: { term: 'Frente Fluvial', gender: 'm', article: 'el' },
    });
    assert.deepEqual(changed({ names: { ...names, en: { text: '', ...NAME } } }), { en: undefined });
  });

  it('change the terms with details without losing any', () => {
    assert.deepEqual(changed({ deprecated: ['Rivermen'] }), {
      terms: [
        { term: 'River Bandits', type: 'full', status: 'forbidden', note: 'A word of its enemies.' },
        { term: 'FR', language: 'es', type: 'abbreviation', status: 'admitted' },
        { term: 'Rivermen', status: 'deprecated' },
      ],
    });
    assert.deepEqual(changed({ forbidden: [] }), {
      terms: [{ term: 'FR', language: 'es', type: 'abbreviation', status: 'admitted' }],
    });
  });

  it('change the definition of one language alone, and take out what is empty', () => {
    assert.deepEqual(changed({ definition: 'A front.' }), {
      definition: { en: 'A front.', es: 'Grupo armado del río.' },
    });
    assert.deepEqual(changed({ variants: [], notes: ' ' }), { variants: [], notes: undefined });
  });

  it('are found by their names, abbreviations and other spellings', () => {
    assert.deepEqual(formsOfDraft(draftOfConcept(conceptOf(FRONT), 'en', false)), [
      'River Front',
      'Frente del Río',
      'Frente do Rio',
      'RF',
      'Riverfront',
    ]);
  });
});
