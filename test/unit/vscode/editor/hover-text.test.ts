import assert from 'node:assert/strict';
import type { Concept } from '../../../../src/core/glossary/concept.ts';
import { createTranslator } from '../../../../src/i18n/translator.ts';
import { hoverText } from '../../../../src/vscode/editor/hover-text.ts';

function concept(parts: Partial<Concept>): Concept {
  return {
    ...{
      id: 'front',
      kind: 'armed-group',
      regionalNames: {},
      variants: [],
      descriptors: [],
      formerNames: [],
    },
    ...{ names: { en: 'River Front', es: 'Frente del Río', pt: null }, abbreviations: [], demonyms: {} },
    ...{ ambiguous: [], evidence: { entry: 'a register' }, matching: true },
    ...parts,
  };
}

const lines = (concepts: readonly Concept[], own?: string, ui: 'en' | 'es' = 'en'): string[] =>
  hoverText(concepts, own, createTranslator(ui))
    .split('\n')
    .filter((line) => line !== '');

describe('the text of a hover', () => {
  it('says name, abbreviation, kind, place and years in the first line', () => {
    const place = { lat: 0, lon: 0, in: 'Homs', approximate: false };
    const active = { from: '2012-03', to: '2016-01-01' };
    const [head] = lines([concept({ abbreviations: ['RF'], place, active })]);
    assert.equal(head, '**River Front** `RF` · armed group · Homs · 2012–2016');
  });

  it("has the article's language first and bold, a dash for a gap", () => {
    const rows = lines([concept({})], 'es').filter((line) => /^\| [A-Z]/u.test(line));
    assert.deepEqual(rows, ['| ES | **Frente del Río** |', '| EN | River Front |', '| PT | — |']);
  });

  it("puts the name of the article's own variety first", () => {
    const both = concept({
      names: { en: 'Moscow', es: 'Moscú', pt: 'Moscou' },
      regionalNames: { 'pt-PT': 'Moscovo' },
    });
    const rowOf = (own: string) => lines([both], own).find((line) => line.startsWith('| PT'));
    assert.equal(rowOf('pt-PT'), '| PT | **Moscovo (pt\\-PT)** · Moscou |');
    assert.equal(rowOf('pt-BR'), '| PT | **Moscou** · Moscovo (pt\\-PT) |');
    assert.equal(rowOf('es'), '| PT | Moscou · Moscovo (pt\\-PT) |');
    assert.match(lines([both], 'pt-PT')[0] ?? '', /^\*\*Moscovo\*\*/u);
  });

  it('isolates Arabic by its direction', () => {
    const rows = lines([concept({ arabic: 'جبهة' })]);
    assert.ok(rows.includes('| AR | \u2067جبهة\u2069 |'));
  });

  it('gives former names with their years', () => {
    const formerNames = [
      { name: 'Old Front', from: 2010, to: 2012 },
      { name: 'Oldest Front', from: null, to: null },
    ];
    assert.ok(lines([concept({ formerNames })]).includes('Earlier: Old Front \\(2010–2012\\), Oldest Front'));
  });

  it('says which names nobody has verified', () => {
    const unverified = concept({ evidence: { en: 'a register', es: 'knowledge' } });
    assert.equal(lines([concept({})]).at(-1), '*Built-in glossary · verified*');
    assert.equal(lines([unverified]).at(-1), '*Built-in glossary · unverified: ES*');
  });

  it('shows every sense of an ambiguous form', () => {
    const text = lines([concept({}), concept({ names: { en: 'Rifle Fund', es: null, pt: null } })]);
    assert.equal(text[0], '*May stand for 2 entries:*');
    assert.ok(text.some((line) => line.startsWith('**Rifle Fund**')));
  });

  it('takes nothing in the data for markup', () => {
    const hostile = '[x](https://example.org) <img src=x> `c` | **b**\n# h $(bug) www.example.org';
    const text = hoverText(
      [concept({ names: { en: hostile, es: null, pt: null }, abbreviations: ['`x`'] })],
      'en',
      createTranslator('en'),
    );
    assert.doesNotMatch(text, /(?<!\\)[<[(#]|https:|www\.|[^\\]\| \*\*b/u);
    assert.ok(text.includes('`x`') && !text.includes('``'));
  });

  it('speaks the language of the UI', () => {
    assert.match(lines([concept({})], 'en', 'es').join('\n'), /grupo armado[^]*Glosario incorporado/u);
  });
});
