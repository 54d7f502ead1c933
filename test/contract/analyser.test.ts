import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analyser, DataSource } from '../../src/analyser/analyser.ts';
import type { GlossaryText } from '../../src/analyser/requests.ts';
import { createGuardedAnalyser } from '../../src/analyser/guarded.ts';
import { createInlineAnalyser } from '../../src/analyser/inline.ts';
import { nodeWorker } from '../../src/analyser/worker/start.node.ts';
import { createWorkerAnalyser } from '../../src/analyser/worker/worker-analyser.ts';

const ARTICLE = [
  'Truce holds in the north',
  '',
  'IDLIB, 14 March 2019 (Meridian News) — The Syrian government said on Tuesday that the truce was holding.',
  '',
  'Fighters of Hay’at Tahrir al-Sham withdrew from the town of Latamneh last month, residents said.',
].join('\n');

let workspace: readonly GlossaryText[] = [];

const data: DataSource = {
  glossary: () => Promise.resolve(readFileSync('dist/data/glossary.json', 'utf8')),
  glossaries: () => Promise.resolve(workspace),
  gazetteer: () => Promise.resolve(readFileSync('dist/data/gazetteer.txt', 'utf8')),
  nameModel: (language) => Promise.resolve(readFileSync(`dist/data/${language}.names.bin`)),
  noNameModel: (language, why) => assert.fail(`${language}: ${why}`),
};
const worker = nodeWorker(path.resolve('dist/worker.node.js'));
const broken = (name: string) =>
  nodeWorker(path.resolve('test/fixtures/workers', `${name}.cjs`), { maxOldGenerationSizeMb: 64 });

const implementations: Record<string, () => Analyser> = {
  inline: () => createInlineAnalyser(data),
  worker: () => createWorkerAnalyser({ start: worker, data }),
  'guarded worker': () =>
    createGuardedAnalyser({
      worker: createWorkerAnalyser({ start: worker, data }),
      fallback: () => assert.fail('the worker is well'),
      log: (message) => assert.fail(message),
    }),
  'fallback of a worker that cannot start': () =>
    createGuardedAnalyser({
      worker: createWorkerAnalyser({ start: () => Promise.reject(new Error('no workers here')), data }),
      fallback: () => Promise.resolve(createInlineAnalyser(data)),
      log: () => undefined,
    }),
};

for (const [name, create] of Object.entries(implementations)) {
  describe(`analyser: ${name}`, () => {
    let analyser: Analyser;
    beforeEach(() => (analyser = create()));
    afterEach(() => {
      analyser.dispose();
    });

    it('reads an article', async () => {
      const answer = await analyser.analyse({ text: ARTICLE });
      assert.ok(answer.ok);
      assert.equal(answer.value.title, 'Truce holds in the north');
      assert.equal(answer.value.publicationDate.value, '2019-03-14');
      assert.ok(answer.value.entities.some(({ id }) => id === 'hts'));
      assert.ok(answer.value.dates.some(({ value }) => value === '2019-03-12'));
    });

    it('finds entries by any of their names', async () => {
      const answer = await analyser.search({ query: 'liberacion del levante', limit: 3 });
      assert.ok(answer.ok);
      assert.equal(answer.value.hits[0]?.concept.id, 'hts');
      assert.ok(answer.value.total >= 1);
    });

    it('completes a term into the language of the text', async () => {
      const answer = await analyser.complete({ before: 'as forças da HTS', language: 'pt', limit: 5 });
      assert.ok(answer.ok);
      const [first] = answer.value;
      assert.deepEqual([first?.concept.id, first?.insert.language, first?.replaces], ['hts', 'pt', 3]);
    });

    it('finds an entry under all its names', async () => {
      const text = 'Hayat Tahrir\nal-Sham left.\n\nThe HTS, not Hezbollah.';
      const answer = await analyser.occurrences({ text, ids: ['hts'], language: 'en' });
      assert.ok(answer.ok);
      assert.deepEqual(
        answer.value.map(({ start, end }) => text.slice(start, end)),
        ['Hayat Tahrir\nal-Sham', 'HTS'],
      );
    });

    it('takes in the glossaries of the workspace', async () => {
      const text = 'concepts: [{ id: hts, kind: armed-group, en: The Group }, { id: 5 }]';
      const source = { file: 'file:///a.glossary.yml', label: 'a.glossary.yml', layer: 'workspace' } as const;
      workspace = [{ source, text, version: 1 }];
      const report = await analyser.refreshGlossaries();
      workspace = [];
      assert.ok(report.ok);
      const [file] = report.value.files;
      assert.deepEqual(
        [
          file?.source.label,
          file?.concepts,
          file?.problems.find(({ severity }) => severity === 'error')?.code,
        ],
        [source.label, 1, 'wrongValue'],
      );
      const answer = await analyser.concepts({ ids: ['hts', 'nusra'] });
      assert.ok(answer.ok);
      const [own, builtIn] = answer.value;
      assert.deepEqual([own?.terms[0]?.text, own?.source], ['The Group', source]);
      assert.equal(builtIn?.source?.layer, 'built-in');
      const lint = await analyser.lint({ source, text: 'concepts: [' });
      assert.ok(lint.ok && lint.value[0]?.code === 'syntax');
      const check = await analyser.checkTerms({
        text: 'HTS',
        passages: [{ start: 0, end: 3, language: 'en' }],
      });
      assert.deepEqual(check, { ok: true, value: [] });
    });

    it('hands out the concepts that the glossary has', async () => {
      const answer = await analyser.concepts({ ids: ['hts', 'no such thing', 'nusra'] });
      assert.ok(answer.ok);
      assert.deepEqual(
        answer.value.map(({ id }) => id),
        ['hts', 'nusra'],
      );
      assert.equal(answer.value[0]?.terms[0]?.text, "Hay'at Tahrir al-Sham");
    });

    it('takes the date and the language it is given', async () => {
      const answer = await analyser.analyse({ text: ARTICLE, publicationDate: '2020-01-10', language: 'es' });
      assert.ok(answer.ok);
      assert.deepEqual(answer.value.publicationDate, {
        value: '2020-01-10',
        origin: 'given',
        start: null,
        end: null,
      });
      assert.equal(answer.value.language.code, 'es');
    });

    it('looks a term up at an offset', async () => {
      const text = 'Fighters left Jaish al-Izza.';
      const answer = await analyser.lookUp({ text, offset: text.indexOf('Izza') });
      assert.ok(answer.ok);
      assert.equal(answer.value?.senses[0]?.concept.id, 'jaysh-al-izza');
      assert.equal(text.slice(answer.value.start, answer.value.end), 'Jaish al-Izza');
    });

    it('finds no term where there is none', async () => {
      assert.deepEqual(await analyser.lookUp({ text: 'Nothing here.', offset: 3 }), {
        ok: true,
        value: null,
      });
    });

    it('answers many requests at once, each with its own', async () => {
      const titles = ['First things of the day', 'Second things of the day', 'Third things of the day'];
      const answers = await Promise.all(
        titles.map((title) => analyser.analyse({ text: ARTICLE.replace('Truce holds in the north', title) })),
      );
      assert.deepEqual(
        answers.map((answer) => answer.ok && answer.value.title),
        titles,
      );
    });

    it('says at once that a request was aborted', async () => {
      const before = new AbortController();
      before.abort();
      assert.deepEqual(await analyser.analyse({ text: ARTICLE }, before.signal), {
        ok: false,
        why: 'aborted',
      });
      const during = new AbortController();
      const answer = analyser.analyse({ text: ARTICLE }, during.signal);
      during.abort();
      assert.deepEqual(await answer, { ok: false, why: 'aborted' });
      assert.ok((await analyser.analyse({ text: ARTICLE })).ok);
    });

    it('survives any text', async () => {
      for (const text of ['', '\uFEFF', '\uD800', '\r\n\r\n', '😀'.repeat(1000)]) {
        assert.ok((await analyser.analyse({ text })).ok);
      }
    });
  });
}

describe('analyser: faults', () => {
  it('says that data cannot be read', async () => {
    for (const create of [
      () => createInlineAnalyser({ ...data, glossary: () => Promise.reject(new Error('disk on fire')) }),
      () =>
        createWorkerAnalyser({
          start: worker,
          data: { ...data, glossary: () => Promise.reject(new Error('disk on fire')) },
        }),
    ]) {
      const analyser = create();
      assert.deepEqual(await analyser.analyse({ text: ARTICLE }), {
        ok: false,
        why: 'failed',
        message: 'disk on fire',
      });
      analyser.dispose();
    }
  });

  it('reads data once more after it could not be read', async () => {
    let tries = 0;
    const flaky: DataSource = {
      ...data,
      glossary: () => (tries++ === 0 ? Promise.reject(new Error('not yet')) : data.glossary()),
    };
    const analyser = createInlineAnalyser(flaky);
    assert.equal((await analyser.analyse({ text: ARTICLE })).ok, false);
    assert.ok((await analyser.analyse({ text: ARTICLE })).ok);
  });

  const FAULTS = [
    ['dies-at-start', {}],
    ['dies-when-asked', {}],
    ['eats-memory-when-asked', {}],
    ['hangs', { start: 300 }],
  ] as const;
  for (const [fault, patience] of FAULTS) {
    it(`does the work inline when the worker ${fault}`, async () => {
      const log: string[] = [];
      const analyser = createGuardedAnalyser({
        worker: createWorkerAnalyser({ start: broken(fault), data, patience }),
        fallback: () => Promise.resolve(createInlineAnalyser(data)),
        log: (message) => log.push(message),
      });
      for (let request = 0; request < 5; request++) assert.ok((await analyser.analyse({ text: ARTICLE })).ok);
      assert.equal(log.filter((message) => message.startsWith('The worker failed')).length, 3);
      assert.equal(log.filter((message) => message.includes('without a worker')).length, 1);
      analyser.dispose();
    });
  }

  it('goes on with a new worker after one has died', async () => {
    const starts = [broken('dies-when-asked')];
    const analyser = createWorkerAnalyser({ start: () => (starts.shift() ?? worker)(), data });
    const [first, second] = await Promise.all([
      analyser.analyse({ text: ARTICLE }),
      analyser.analyse({ text: ARTICLE }),
    ]);
    assert.equal(first.ok, false);
    assert.ok(second.ok);
    analyser.dispose();
  });

  it('gives up an article that takes too long, and never tries it inline', async () => {
    const analyser = createGuardedAnalyser({
      worker: createWorkerAnalyser({ start: broken('hangs-when-asked'), data, patience: { answer: 300 } }),
      fallback: () => assert.fail('it would stall the host'),
      log: () => undefined,
    });
    for (let request = 0; request < 4; request++) {
      assert.deepEqual(await analyser.analyse({ text: ARTICLE }), { ok: false, why: 'timeout' });
    }
    analyser.dispose();
  });
});
