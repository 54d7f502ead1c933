import assert from 'node:assert/strict';
import type { Analysis } from '../../../../src/core/analysis.ts';
import type { TimeExpression } from '../../../../src/core/dates/time-expression.ts';
import { actorsView } from '../../../../src/vscode/panels/actors-view.ts';
import { datesView } from '../../../../src/vscode/panels/dates-view.ts';
import { panelState } from '../../../../src/vscode/panels/panel-state.ts';
import { createTranslator } from '../../../../src/i18n/translator.ts';

const { t } = createTranslator('en');

function analysisOf(text: string, parts: Partial<Analysis>): Analysis {
  return {
    schemaVersion: 1,
    language: { code: 'en', confidence: 1, supported: true, region: null },
    title: null,
    author: null,
    source: null,
    publicationDate: { value: null, origin: null, start: null, end: null },
    paragraphs: [{ start: 0, end: text.length, kind: 'body', language: 'en' }],
    mentions: [],
    entities: [],
    dates: [],
    quotes: [],
    figures: [],
    warnings: [],
    ...parts,
  };
}

describe('the view of the Actors panel', () => {
  const text = 'Rania Saab met the HTS in Homs. The Levant Front was absent, the HTS said.';
  const mention = (entity: string, words: string, kind: 'person' | 'armed-group' | 'place', from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length, text: words, entity, kind, evidence: 'rule' } as const;
  };
  const entity = (
    id: string,
    name: string,
    kind: 'person' | 'armed-group' | 'place',
    aliases: string[] = [],
  ) => ({
    ...{ id, name, kind, aliases },
    ...{ isActor: kind !== 'place', mentions: 1, roles: [] },
  });
  const view = actorsView(
    text,
    analysisOf(text, {
      mentions: [
        mention('front', 'Levant Front', 'armed-group'),
        mention('hts', 'HTS', 'armed-group', 40),
        mention('hts', 'HTS', 'armed-group'),
        mention('homs', 'Homs', 'place'),
        { ...mention('saab', 'Rania Saab', 'person'), role: 'envoy' },
      ],
      entities: [
        entity('front', 'Levant Front', 'armed-group', ['LEVANT']),
        entity('homs', 'Homs', 'place'),
        entity('hts', 'Hayat Tahrir al-Sham', 'armed-group', ['Tahrir al-Sham', 'HTS']),
        entity('saab', 'Rania Saab', 'person'),
        entity('nobody', 'Nobody', 'person'),
      ],
    }),
    new Map(),
  );

  it('lists all but places in order of first appearance', () => {
    assert.deepEqual(
      view.actors.map(({ id }) => id),
      ['saab', 'hts', 'front'],
    );
  });

  it('takes an abbreviation for a badge, a shouted name not', () => {
    assert.deepEqual(
      view.actors.map(({ abbreviation }) => abbreviation),
      [undefined, 'HTS', undefined],
    );
  });

  it('shows the mentions in order with their roles and words around', () => {
    const [saab, hts] = view.actors;
    assert.equal(saab?.mentions[0]?.role, 'envoy');
    assert.deepEqual(
      hts?.mentions.map(({ start }) => start),
      [19, 65],
    );
    assert.equal(hts.mentions[0]?.before, 'Rania Saab met the ');
  });
});

describe('the view of the Dates panel', () => {
  /** One expression for each value, in the order of the text. */
  function order(...dates: (Partial<TimeExpression> & Pick<TimeExpression, 'value'>)[]): (string | null)[] {
    const text = 'x'.repeat(dates.length);
    const expressions = dates.map((date, start) => ({
      ...{ start, end: start + 1, text: 'x', type: 'DATE', anchor: 'absolute' },
      ...date,
    })) as TimeExpression[];
    return datesView(text, analysisOf(text, { dates: expressions })).dates.map(({ value }) => value);
  }

  it('goes by the first day, then by the last', () => {
    assert.deepEqual(
      order(
        { value: '2019', from: '2019-01-01', to: '2019-12-31' },
        { value: '2019-01-01', from: '2019-01-01', to: '2019-01-01' },
        { value: '2018-12', from: '2018-12-01', to: '2018-12-31' },
        { value: '2018-12-03' },
      ),
      ['2018-12', '2018-12-03', '2019-01-01', '2019'],
    );
  });

  it('puts what has no place in time last, in order of the text', () => {
    assert.deepEqual(
      order(
        { value: 'P3D', type: 'DURATION' },
        { value: 'XXXX-05-03', anchor: 'unresolved' },
        { value: null, anchor: 'unresolved' },
        { value: '2019-05-03', from: '2019-05-03', to: '2019-05-03' },
        { value: 'PAST_REF' },
      ),
      ['2019-05-03', 'P3D', 'XXXX-05-03', null, 'PAST_REF'],
    );
  });

  const anchorOf = (text: string, parts: Partial<Analysis['publicationDate']>) =>
    datesView(
      text,
      analysisOf(text, {
        publicationDate: { value: '2019-05-04', origin: 'given', start: null, end: null, ...parts },
      }),
    ).anchor;

  it('says what the dates are read from, and whether the file says it', () => {
    const given = { value: '2019-05-04', origin: 'given' };
    assert.deepEqual(anchorOf('A text.', {}), { ...given, isUnwritten: true });
    assert.deepEqual(anchorOf('---\ndate: 2019-05-04\n---\n', {}), { ...given, isUnwritten: false });
  });

  it('hands on why the date is doubted', () => {
    const { doubt, isUnwritten } = anchorOf('A text.', { origin: 'header', doubt: 'weekday' });
    assert.deepEqual([doubt, isUnwritten], ['weekday', false]);
  });
});

describe('what stands beside a date', () => {
  const text =
    'Rania Saab met the HTS on Monday. Until Tuesday the gate was shut.\n' +
    'From 3 to 7 May Rania Saab and Homs waited; since January nobody else has.';
  const at = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length, text: words };
  };
  const mention = (entity: string, words: string, from = 0) => ({
    ...at(words, from),
    ...{ entity, kind: 'person', evidence: 'rule' },
  });
  const date = (words: string, rest: Partial<TimeExpression> = {}) => ({
    ...at(words),
    ...{ type: 'DATE', value: null, anchor: 'publication', ...rest },
  });
  const entity = (id: string, name: string, kind: string) => ({
    ...{ id, name, kind, isActor: true, mentions: 1, aliases: [], roles: [] },
  });
  const newline = text.indexOf('\n');
  const { dates, actors } = datesView(
    text,
    analysisOf(text, {
      paragraphs: [
        { start: 0, end: newline, kind: 'body', language: 'en' },
        { start: newline + 1, end: text.length, kind: 'body', language: 'en' },
      ],
      mentions: [
        mention('saab', 'Rania Saab'),
        mention('hts', 'HTS'),
        mention('saab', 'Rania Saab', newline),
        mention('homs', 'Homs'),
      ] as never,
      entities: [
        entity('hts', 'Hayat Tahrir al-Sham', 'armed-group'),
        entity('saab', 'Rania Saab', 'person'),
        entity('homs', 'Homs', 'place'),
      ] as never,
      dates: [
        date('January'),
        date('3', { rangeId: 'r1' }),
        date('7 May', { rangeId: 'r1' }),
        date('Tuesday'),
        date('Monday'),
      ] as never,
    }),
  );
  const row = (words: string) => dates.find((each) => each.text === words);

  it('is whoever its sentence names, without the places', () => {
    assert.deepEqual(row('Monday')?.actors, ['saab', 'hts']);
    assert.deepEqual(row('Tuesday')?.actors, []);
    assert.deepEqual(row('7 May')?.actors, ['saab']);
  });

  it('makes a list of the actors, those beside most dates first', () => {
    assert.deepEqual(
      actors.map(({ id }) => id),
      ['saab', 'hts'],
    );
  });

  it('is a word that leaves it open, but for the ends of a range', () => {
    assert.deepEqual(
      ['Monday', 'Tuesday', '3', '7 May', 'January'].map((words) => row(words)?.runs),
      [undefined, 'upTo', undefined, undefined, 'on'],
    );
  });
});

describe('the state of a panel', () => {
  const path = '/news/a long name.txt';
  const document = { uri: { path, toString: () => `file://${path}` } } as never;
  const stateOf = (parts: Partial<Analysis>) =>
    panelState(
      {
        status: 'ready',
        document,
        version: 1,
        text: '',
        analysis: analysisOf('', parts),
        concepts: new Map(),
      },
      () => 'the view',
      t,
    );

  it('is ready with the file name and one notice a kind of warning', () => {
    const warning = { code: 'encodingDoubtful', message: '', encoding: 'windows1252' } as const;
    assert.deepEqual(stateOf({ warnings: [warning, warning] }), {
      status: 'ready',
      file: 'file:///news/a long name.txt',
      fileName: 'a long name.txt',
      view: 'the view',
      notices: [t('warning.encodingDoubtful', { encoding: 'Windows-1252' })],
    });
  });

  it('leaves a doubted date to the Dates panel', () => {
    const state = stateOf({ warnings: [{ code: 'publicationDateDoubtful', message: '' }] });
    assert.deepEqual(state.status === 'ready' && state.notices, []);
  });

  it('tells of damaged letters rather than of the language that they were taken for', () => {
    const language = { code: 'ca', confidence: 1, supported: false, region: null };
    const warnings = [{ code: 'encodingDoubtful', message: '', encoding: 'utf8' } as const];
    const state = stateOf({ language, warnings });
    assert.deepEqual(state.status === 'ready' && state.notices, [
      t('warning.encodingDoubtful', { encoding: 'UTF-8' }),
    ]);
  });

  it('says that a language is not read', () => {
    const state = stateOf({ language: { code: 'gl', confidence: 0.9, supported: false, region: null } });
    assert.deepEqual(state, { status: 'empty', reason: 'unsupportedLanguage' });
  });

  it('says what failed without the words of the fault', () => {
    const failure = { why: 'failed', message: 'TypeError: x is undefined' } as const;
    const state = panelState({ status: 'error', document, failure }, () => '', t);
    assert.deepEqual(state, { status: 'error', message: t('failure.failed') });
  });
});
