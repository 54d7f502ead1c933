import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { createGlossary } from '../../../src/core/glossary/glossary.ts';
import { exportArticles } from '../../../src/export/export-articles.ts';
import { formsOf, type ExportForm } from '../../../src/export/export-forms.ts';
import type { ExportedArticle } from '../../../src/export/exported-article.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { WORLD } from '../core/glossary/concepts.ts';
import { read, readWith } from './read.ts';

function exported(form: ExportForm, ...articles: ExportedArticle[]): string {
  return exportArticles(articles, form, { translator: createTranslator('en'), now: new Date(0) });
}

function table(form: ExportForm, ...articles: ExportedArticle[]): Record<string, string>[] {
  const text = exported(form, ...articles).slice(1);
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const glossary = createGlossary(WORLD);

const ARTICLE = readWith(
  glossary,
  'Guns fall silent\r\n\r\nGeneral Ivo Marsh spoke for the Army of the North (AN) 😀 in Ankara.\r\nMarsh left.',
);

describe('the actors and places as a file', () => {
  it('have an entity a row, with its names in three languages and where it is first named', () => {
    const rows = table('entities.csv', ARTICLE);
    assert.deepEqual(
      rows.map(({ name, kind, mentions, firstLine }) => [name, kind, mentions, firstLine]),
      [
        ['Ivo Marsh', 'person', '2', '3'],
        ['Army of the North', 'armed-group', '2', '3'],
        ['Ankara', 'place', '1', '3'],
      ],
    );
    const [person, army] = rows;
    assert.deepEqual(
      [person?.['aliases'], person?.['roles'], person?.['isActor'], person?.['nameEs']],
      ['Marsh', 'General', 'true', ''],
    );
    assert.deepEqual(
      [army?.['nameEn'], army?.['nameEs'], army?.['namePt']],
      ['Army of the North', 'Ejército del Norte', 'Exército do Norte'],
    );
    assert.deepEqual([army?.['article'], army?.['publicationDate']], ['news.txt', '2019-08-14']);
  });

  it('have a mention a row, with its entity, its sentence and its place in the text', () => {
    const rows = table('mentions.csv', ARTICLE);
    assert.deepEqual(
      rows.map(({ text, name, line, column }) => [text, name, line, column]),
      [
        ['Ivo Marsh', 'Ivo Marsh', '3', '9'],
        ['Army of the North', 'Army of the North', '3', '33'],
        ['AN', 'Army of the North', '3', '52'],
        ['Ankara', 'Ankara', '3', '62'],
        ['Marsh', 'Ivo Marsh', '4', '1'],
      ],
    );
    for (const { text, start, end } of rows)
      assert.equal(ARTICLE.text.slice(Number(start), Number(end)), text);
    assert.equal(
      rows[1]?.['sentence'],
      'General Ivo Marsh spoke for the Army of the North (AN) 😀 in Ankara.',
    );
    assert.deepEqual(
      rows.slice(0, 2).map(({ role, part, nameEs }) => [role, part, nameEs]),
      [
        ['General', 'body', ''],
        ['', 'body', 'Ejército del Norte'],
      ],
    );
  });

  it('have coordinates where they are known', () => {
    const [place] = table('entities.csv', readWith(glossary, 'Marchers reached Al-Nahr on Monday.'));
    assert.deepEqual(
      [place?.['name'], place?.['latitude'], place?.['longitude'], place?.['extent']],
      ['Al-Nahr', '35', '36', 'place'],
    );
    assert.equal(table('entities.csv', ARTICLE)[0]?.['latitude'], '');
  });

  it('join by article and entity', () => {
    const articles = [ARTICLE, read('President Ana Ruiz spoke on Monday.', 'other.txt')];
    const keys = table('entities.csv', ...articles).map(({ article, entity }) => `${article} ${entity}`);
    assert.equal(new Set(keys).size, keys.length);
    for (const { article, entity } of table('mentions.csv', ...articles))
      assert.ok(keys.includes(`${article} ${entity}`));
  });

  it('are harmless in a spreadsheet', () => {
    const [row] = table(
      'mentions.csv',
      read('=HYPERLINK("x") was typed by President Ana Ruiz, a clerk.', '@x'),
    );
    assert.equal(row?.['article'], "'@x");
    assert.match(row['sentence'] ?? '', /^'=HYPERLINK/u);
  });

  it('have the fields of the analysis in JSON, and more', () => {
    const [entities] = JSON.parse(exported('entities.json', ARTICLE)) as [
      { article: string; entities: { id: string; names?: object; first: object }[] },
    ];
    const army = ARTICLE.analysis.entities.find(({ id }) => id === 'north-army');
    assert.deepEqual(entities.entities[1], {
      ...army,
      first: { start: 52, end: 69, text: 'Army of the North', line: 3, column: 33 },
    });
    const [mentions] = JSON.parse(exported('mentions.json', ARTICLE)) as [{ mentions: { name: string }[] }];
    assert.equal(mentions.mentions.length, ARTICLE.analysis.mentions.length);
    assert.equal(mentions.mentions[2]?.name, 'Army of the North');
  });

  for (const form of [...formsOf('entities'), ...formsOf('mentions')]) {
    it(`are a file without names in ${form}`, () => {
      const text = exported(form, read('Nothing was said.'));
      assert.ok(text.endsWith('\n') && !text.includes('undefined'), text);
    });
  }
});
