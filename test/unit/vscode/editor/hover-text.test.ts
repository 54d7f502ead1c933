import assert from 'node:assert/strict';
import type { Concept } from '../../../../src/core/glossary/concept.ts';
import { createTranslator } from '../../../../src/i18n/translator.ts';
import { concept } from '../../../fixtures/concept.ts';
import { hoverText } from '../../../../src/vscode/editor/hover-text.ts';

function front(parts: Readonly<Record<string, unknown>>): Concept {
  const names = { en: 'River Front', es: 'Frente del Río' };
  return concept({ id: 'front', kind: 'armed-group', ...names, evidence: { entry: 'a register' }, ...parts });
}

const lines = (concepts: readonly Concept[], own?: string, ui: 'en' | 'es' = 'en'): string[] =>
  hoverText(concepts, own, createTranslator(ui))
    .split('\n')
    .filter((line) => line !== '');

describe('the text of a hover', () => {
  it('says name, abbreviation, kind, place and years in the first line', () => {
    const place = { lat: 0, lon: 0, in: 'Homs' };
    const active = { from: '2012-03', to: '2016-01-01' };
    const [head] = lines([front({ abbreviations: ['RF'], place, active })]);
    assert.equal(head, '**River Front** `RF` · armed group · Homs · 2012–2016');
  });

  it("has the article's language first and bold, a dash for a gap", () => {
    const rows = lines([front({})], 'es').filter((line) => /^\| [A-Z]/u.test(line));
    assert.deepEqual(rows, ['| ES | **Frente del Río** |', '| EN | River Front |', '| PT | — |']);
  });

  it("puts the name of the article's own variety first", () => {
    const both = front({
      en: 'Moscow',
      es: 'Moscú',
      pt: 'Moscou',
      'pt-PT': 'Moscovo',
    });
    const rowOf = (own: string) => lines([both], own).find((line) => line.startsWith('| PT'));
    assert.equal(rowOf('pt-PT'), '| PT | **Moscovo (pt\\-PT)** · Moscou |');
    assert.equal(rowOf('pt-BR'), '| PT | **Moscou** · Moscovo (pt\\-PT) |');
    assert.equal(rowOf('es'), '| PT | Moscou · Moscovo (pt\\-PT) |');
    assert.match(lines([both], 'pt-PT')[0] ?? '', /^\*\*Moscovo\*\*/u);
  });

  it('isolates Arabic by its direction', () => {
    const rows = lines([front({ ar: 'جبهة' })]);
    assert.ok(rows.includes('| AR | \u2067جبهة\u2069 |'));
  });

  it('gives former names with their years', () => {
    const former = [
      { name: 'Old Front', from: 2010, to: 2012 },
      { name: 'Oldest Front', from: null, to: null },
    ];
    assert.ok(lines([front({ former })]).includes('Earlier: Old Front \\(2010–2012\\), Oldest Front'));
  });

  it('says which names nobody has verified', () => {
    const unverified = front({ evidence: { en: 'a register', es: 'knowledge' } });
    assert.equal(lines([front({})]).at(-1), '*Built-in glossary · verified*');
    assert.equal(lines([unverified]).at(-1), '*Built-in glossary · unverified: ES*');
  });

  it('shows every sense of an ambiguous form', () => {
    const text = lines([front({}), front({ en: 'Rifle Fund', es: null, pt: null })]);
    assert.equal(text[0], '*May stand for 2 entries:*');
    assert.ok(text.some((line) => line.startsWith('**Rifle Fund**')));
  });

  it('takes nothing in the data for markup', () => {
    const hostile = '[x](https://example.org) <img src=x> `c` | **b**\n# h $(bug) www.example.org';
    const text = hoverText(
      [front({ en: hostile, es: null, pt: null, abbreviations: ['`x`'] })],
      'en',
      createTranslator('en'),
    );
    assert.doesNotMatch(text, /(?<!\\)[<[(#]|https:|www\.|[^\\]\| \*\*b/u);
    assert.ok(text.includes('`x`') && !text.includes('``'));
  });

  it('speaks the language of the UI', () => {
    assert.match(lines([front({})], 'en', 'es').join('\n'), /grupo armado[^]*Glosario incorporado/u);
  });
});
