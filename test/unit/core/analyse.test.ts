import assert from 'node:assert/strict';
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { analyse, READ_LIMIT } from '../../../src/core/analyse.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import { namesOf } from '../../../src/core/glossary/concept-names.ts';
import { createGlossary } from '../../../src/core/glossary/glossary.ts';
import { readGlossaries } from '../../../src/core/glossary/read-glossary.ts';
import { builtInGlossary } from '../../fixtures/built-in-glossary.ts';
import { loadSamples } from '../../fixtures/samples/load-samples.ts';

const glossary = createGlossary(readGlossaries(builtInGlossary()).concepts);
const read = (text: string): Analysis => analyse(text, { glossary });

/** What holds of every analysis, whatever the text. */
function assertSound(text: string, analysis: Analysis): void {
  for (const span of [...analysis.mentions, ...analysis.dates]) {
    assert.equal(text.slice(span.start, span.end), span.text);
    assert.ok(span.start < span.end);
  }
  const ids = new Set(analysis.entities.map(({ id }) => id));
  assert.equal(ids.size, analysis.entities.length, 'one entity an id');
  for (const { entity } of analysis.mentions) assert.ok(ids.has(entity));
  for (const { id, mentions } of analysis.entities) {
    assert.equal(analysis.mentions.filter(({ entity }) => entity === id).length, mentions);
  }
  const boilerplate = analysis.paragraphs.filter(({ kind }) => kind === 'boilerplate');
  for (const span of [...analysis.mentions, ...analysis.dates]) {
    assert.ok(!boilerplate.some(({ start, end }) => span.start < end && start < span.end));
  }
  assertInOrder(analysis.paragraphs);
  assertInOrder(analysis.mentions);
  assertInOrder(analysis.dates);
}

function assertInOrder(spans: readonly { readonly start: number; readonly end: number }[]): void {
  spans.forEach((span, i) => {
    assert.ok(span.start >= (spans[i - 1]?.end ?? 0));
  });
}

describe('analyse', () => {
  it('is sound for any text', () => {
    const words = fc.constantFrom(
      'HTS',
      'Hayat Tahrir al-Sham',
      'Damascus',
      'ontem',
      'el 3 de mayo',
      'on Friday',
      'Mr.',
      'said',
      'The',
      'a',
      '\n',
      '\r\n',
      '\n\n',
      '\u00A0',
      '\uFEFF',
      '\uD83D',
      '😀',
      'é',
      '« ',
      '“',
      '(',
      ')',
      '—',
      ', ',
      '. ',
      '**',
      '# ',
      '1999',
      '03/04/2019',
      'https://example.org/2019/05/03',
      'José María',
      'de la',
      'São Paulo,',
      '\u200F',
      'إدلب',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        assertSound(text, read(text));
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same whatever the line breaks, a BOM or emoji before it', () => {
    for (const { text } of loadSamples()) {
      const plain = read(text);
      for (const variant of [
        text.replaceAll('\n', '\r\n'),
        `\uFEFF${text}`,
        text.replace('\n\n', '\n\n😀 '),
      ]) {
        const analysis = read(variant);
        assertSound(variant, analysis);
        assert.deepEqual(
          analysis.dates.map(({ value }) => value),
          plain.dates.map(({ value }) => value),
        );
        assert.deepEqual(
          analysis.mentions.map(({ text: words }) => words.replace(/\s+/gu, ' ')),
          plain.mentions.map(({ text: words }) => words.replace(/\s+/gu, ' ')),
        );
      }
    }
  });

  it('finds nothing in nothing', () => {
    for (const text of ['', '\n\n', '\uFEFF', '   ']) {
      const analysis = read(text);
      assert.deepEqual(analysis.paragraphs, []);
      assert.deepEqual([analysis.mentions, analysis.dates, analysis.warnings], [[], [], []]);
      assert.equal(analysis.language.code, 'und');
      assert.deepEqual(analysis.publicationDate, { value: null, origin: null, start: null, end: null });
    }
  });

  it('reads the beginning of a huge line and says so', function () {
    this.timeout(30_000);
    const sentence = 'Fighters of Hayat Tahrir al-Sham left Idlib on 3 May 2019, residents said. ';
    const text = sentence.repeat(Math.ceil(10_000_000 / sentence.length));
    const analysis = read(text);
    assert.deepEqual(
      analysis.warnings.map(({ code }) => code),
      ['textTooLong'],
    );
    assert.ok(analysis.dates.length > 1000);
    assert.ok((analysis.dates.at(-1)?.end ?? 0) <= READ_LIMIT);
    assert.equal(analysis.dates[999]?.text, '3 May 2019');
    assert.equal(analysis.paragraphs.at(-1)?.end, text.trimEnd().length);
  });

  it('says when letters were lost by a wrong decoding', () => {
    for (const text of [
      'El cami\uFFFDn est\uFFFD cortado.',
      'El camiÃ³n estÃ¡ cortado.',
      'They said â€œnoâ€\u009D.',
    ]) {
      assert.deepEqual(
        read(text).warnings.map(({ code }) => code),
        ['encodingDoubtful'],
      );
    }
    assert.deepEqual(read('A ação do Ângelo começou às 10h; «não», disse.').warnings, []);
  });

  it('lets the user overrule date and language', () => {
    const analysis = analyse('Residents left on Monday.', { publicationDate: '2019-05-03', language: 'en' });
    assert.deepEqual(analysis.language, { code: 'en', confidence: 1, supported: true, region: null });
    assert.equal(analysis.publicationDate.origin, 'given');
    assert.equal(analysis.dates[0]?.value, '2019-04-29');
  });
});

/** Real articles of the press, which are not part of the project; what is said of them here is said in our words. */
const ARTICLES = '../shared/articles';

(existsSync(ARTICLES) ? describe : describe.skip)('analyse, on real articles', () => {
  const articles = new Map(
    (existsSync(ARTICLES) ? readdirSync(ARTICLES) : []).map((file) => {
      const text = readFileSync(`${ARTICLES}/${file}`, 'utf8');
      return [file.slice(0, 3), { text, analysis: read(text) }];
    }),
  );
  const of = (id: string): Analysis => articles.get(id)?.analysis ?? assert.fail(`no article ${id}`);

  it('is sound, in English', () => {
    assert.equal(articles.size, 4);
    for (const { text, analysis } of articles.values()) {
      assertSound(text, analysis);
      assert.equal(analysis.language.code, 'en');
    }
  });

  it('tells titles and publication dates', () => {
    assert.deepEqual(
      ['000', '001', '002', '003'].map((id) => of(id).title),
      [
        'Dozens dead as Syria regime, opposition clash in the north',
        'Civilians Killed in Syria after Failed Idlib Truce',
        null,
        'Syrian Army Recaptures Town in Aleppo Province',
      ],
    );
    assert.deepEqual(
      ['000', '001', '002', '003'].map((id) => of(id).publicationDate.value),
      [null, null, null, '2024-05-28'],
    );
    assert.equal(of('003').publicationDate.origin, 'header');
  });

  it('takes no edition line, teaser or share control for names', () => {
    const { text, analysis } = articles.get('000') ?? assert.fail();
    const kindAt = (words: string) =>
      analysis.paragraphs.find(({ start, end }) => text.slice(start, end).includes(words))?.kind;
    for (const words of ['Portuguese /', 'US envoy:', 'Rights group:', 'EastNews', 'Show Comments']) {
      assert.equal(kindAt(words), 'boilerplate', words);
    }
    assert.ok(!analysis.mentions.some(({ text: name }) => /Portuguese|Spanish|English/u.test(name)));
  });

  it('knows a faction and a town by any of their spellings', () => {
    const entityOf = (id: string, name: string) => of(id).mentions.find(({ text }) => text === name)?.entity;
    assert.equal(entityOf('000', 'Hayaat Tahrir Al-Shaam'), 'hts');
    assert.equal(entityOf('001', 'Hayat Tahrir al Sham'), 'hts');
    assert.equal(entityOf('001', 'HTS'), 'hts');
    assert.equal(entityOf('002', 'HTS'), 'hts');
    assert.equal(entityOf('000', 'Jaysh Al-Izza'), 'jaysh-al-izza');
    assert.equal(entityOf('001', 'Jaish al-Izza'), 'jaysh-al-izza');
    assert.ok(entityOf('000', 'Al-Lataminah'));
    assert.equal(entityOf('000', 'Al-Lataminah'), entityOf('001', 'Latamneh'));
  });

  it('has three names for every faction, state and place but one that nobody has identified', () => {
    const nameless = [...articles.values()]
      .flatMap(({ analysis }) => analysis.mentions)
      .filter(({ kind }) => ['armed-group', 'state', 'place'].includes(kind))
      .filter(({ glossary: id }) => {
        const concept = id === undefined ? undefined : glossary.concept(id);
        return concept === undefined || Object.values(namesOf(concept)).includes(null);
      });
    assert.deepEqual(
      nameless.map(({ text }) => text),
      ['Al-Mutnah'],
    );
  });
});
