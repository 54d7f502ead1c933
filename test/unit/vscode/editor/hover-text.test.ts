import assert from 'node:assert/strict';
import type { Concept } from '../../../../src/core/glossary/concept.ts';
import type { LookedUpSense } from '../../../../src/analyser/requests.ts';
import { createTranslator } from '../../../../src/i18n/translator.ts';
import { concept } from '../../../fixtures/concept.ts';
import { hoverText, type HoverSubject } from '../../../../src/vscode/editor/hover-text.ts';

function front(parts: Readonly<Record<string, unknown>>): Concept {
  const names = { en: 'River Front', es: 'Frente del Río' };
  return concept({ id: 'front', kind: 'armed-group', ...names, evidence: { entry: 'a register' }, ...parts });
}

const COMMANDS = {
  copyTerm: 'test.copy',
  openGlossaryEntry: 'test.open',
  addSpelling: 'test.add',
  reportWrong: 'test.wrong',
};

/** A concept as what its form stands for; the first form without one. */
function sense(of: Concept, form?: string, known: Partial<LookedUpSense> = {}): LookedUpSense {
  const term = of.terms.find(({ text }) => text === form) ?? of.terms[0];
  assert.ok(term);
  return { concept: of, term, form: 'name', name: term.text, reasons: [], inTime: null, ...known };
}

function markdownOf(
  subject: Partial<HoverSubject> & Pick<HoverSubject, 'senses'>,
  ui: 'en' | 'es' | 'pt-br',
) {
  return hoverText({ written: 'River Front', own: undefined, ...subject }, COMMANDS, createTranslator(ui));
}

/** The lines without colours and links: what is read. */
function lines(concepts: readonly Concept[], own?: string, ui: 'en' | 'es' | 'pt-br' = 'en'): string[] {
  return readable(markdownOf({ senses: concepts.map((each) => sense(each)), own }, ui));
}

const readable = (markdown: string): string[] =>
  markdown
    .replace(/<\/?span[^>]*>/gu, '')
    .replace(/\[(?<label>(?:\\.|[^\]\\])*)\]\([^)]*\)/gu, '$<label>')
    .split('\n')
    .filter((line) => line !== '');

const rowsOf = (all: readonly string[]): string[] => all.filter((line) => /^\| [A-Z]/u.test(line));

/** What the links run, with their arguments. */
function linksOf(markdown: string): [string, unknown][] {
  return [...markdown.matchAll(/\]\(command:(?<command>[\w.]+)\?(?<query>[^\s)]*)/gu)].map(({ groups }) => [
    groups?.['command'] ?? '',
    JSON.parse(decodeURIComponent(groups?.['query'] ?? '')),
  ]);
}

describe('the text of a hover', () => {
  it('says name, abbreviation, kind, place and years in the first line', () => {
    const place = { lat: 0, lon: 0, in: 'Homs' };
    const active = { from: '2012-03', to: '2016-01-01' };
    const [head] = lines([front({ abbreviations: ['RF'], place, active })]);
    assert.equal(head, '**River Front** `RF` armed group · Homs · 2012–2016');
  });

  it("has the article's language first and bold, a dash for a gap", () => {
    const rows = rowsOf(lines([front({})], 'es'));
    assert.deepEqual(rows, ['| ES | **Frente del Río** el · m\\. |', '| EN | River Front |', '| PT | — |']);
  });

  it("puts the name of the article's own variety first", () => {
    const both = front({ kind: 'place', en: 'Moscow', es: 'Moscú', pt: 'Moscou', 'pt-PT': 'Moscovo' });
    const rowOf = (own: string) => lines([both], own).find((line) => line.startsWith('| PT'));
    assert.equal(rowOf('pt-PT'), '| PT | **Moscovo** pt\\-PT · Moscou |');
    assert.equal(rowOf('pt-BR'), '| PT | **Moscou** · Moscovo pt\\-PT |');
    assert.equal(rowOf('es'), '| PT | Moscou · Moscovo pt\\-PT |');
    assert.match(lines([both], 'pt-PT')[0] ?? '', /^\*\*Moscovo\*\*/u);
  });

  it('says gender, number and article as dictionaries do, in the language of the UI', () => {
    const forces = front({
      en: null,
      es: { term: 'Fuerzas del Río', gender: 'f', number: 'plural', article: 'las' },
      pt: { term: 'Forças do Rio', gender: 'f', number: 'plural', article: 'as' },
    });
    assert.deepEqual(rowsOf(lines([forces], 'pt', 'pt-br')), [
      '| PT | **Forças do Rio** as · f\\. pl\\. |',
      '| EN | — |',
      '| ES | Fuerzas del Río las · f\\. pl\\. |',
    ]);
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
    assert.ok(lines([front({ former })]).includes('Earlier\\: Old Front \\(2010–2012\\)\\, Oldest Front'));
  });

  it('defines it in the language of the UI, else of the article, else in English', () => {
    const definition = { en: 'A front.', es: 'Un frente.' };
    const of = (own: string, ui: 'en' | 'es' | 'pt-br', given: object = definition) =>
      lines([front({ definition: given })], own, ui).find((line) => /^(?:A|Un|Uma) /u.test(line));
    assert.equal(of('en', 'es'), 'Un frente\\.');
    assert.equal(of('es', 'pt-br'), 'Un frente\\.');
    assert.equal(of('pt', 'pt-br'), 'A front\\.');
    assert.equal(of('en', 'en', { pt: 'Uma frente.' }), 'Uma frente\\.');
  });

  it('says where the entry comes from, and which names nobody has verified', () => {
    const unverified = front({ evidence: { en: 'a register', es: 'knowledge' } });
    const source = {
      file: 'file:///w/our_own.glossary.yml',
      label: 'our_own.glossary.yml',
      layer: 'workspace',
    } as const;
    assert.match(lines([front({})]).at(-1) ?? '', /· built\\-in · verified$/u);
    assert.match(lines([unverified]).at(-1) ?? '', /· built\\-in · unverified\\: ES$/u);
    assert.match(
      lines([{ ...front({}), source }]).at(-1) ?? '',
      /· our\\_own\\\.glossary\\\.yml · verified$/u,
    );
  });

  it('shows every sense of an ambiguous form, the likeliest in full', () => {
    const text = lines([front({}), front({ id: 'fund', en: 'Rifle Fund', es: 'Fondo', pt: null })]);
    assert.equal(text[0], 'May stand for 2 entries\\:');
    assert.equal(rowsOf(text).length, 3);
    assert.ok(text.some((line) => line.startsWith('**Rifle Fund**')));
    assert.ok(text.includes('EN Rifle Fund · ES Fondo\\'));
  });

  it('says nothing of evidence where a glossary does not', () => {
    const source = { file: 'file:///w/a.yml', label: 'a.yml', layer: 'user' } as const;
    assert.match(lines([{ ...front({ evidence: {} }), source }]).at(-1) ?? '', /· a\\\.yml$/u);
    assert.match(lines([front({ evidence: {}, verified: true })]).at(-1) ?? '', /· verified$/u);
  });

  it('does not repeat what the editor says of a form at its place', () => {
    const marked = sense(front({ terms }), 'River Gang');
    assert.match(readable(markdownOf({ senses: [marked], isMarked: true }, 'en'))[1] ?? '', /^\|/u);
  });

  const terms = [
    { term: 'River Gang', language: 'en', status: 'forbidden', note: 'Hostile.' },
    { term: 'Riverfront', language: 'en', status: 'deprecated' },
    { term: 'Frente Fluvial', language: 'es', status: 'deprecated' },
    { term: 'Old Front', status: 'superseded', from: 2010, to: 2012 },
    { term: 'Older Front', status: 'superseded' },
  ];
  const NOTES = [
    ['River Gang', '“River Gang” is not to be used\\: write “River Front” · Hostile\\.'],
    ['Riverfront', '“Riverfront” is deprecated\\: write “River Front”'],
    ['Frente Fluvial', '“Frente Fluvial” is deprecated\\: write “Frente del Río”'],
    ['Old Front', '“Old Front” is a former name \\(2010–2012\\)'],
    ['Older Front', '“Older Front” is a former name'],
  ] as const;
  for (const [form, note] of NOTES) {
    it(`says below the head of “${form}” what is to be said of the form`, () => {
      const markdown = markdownOf({ senses: [sense(front({ terms }), form)], written: form }, 'en');
      assert.equal(readable(markdown)[1], note);
    });
  }

  it('says what speaks for each sense, where there are several', () => {
    const fund = sense(front({ id: 'fund', en: 'Rifle Fund' }), undefined, { reasons: ['language'] });
    const meant = sense(front({}), undefined, { reasons: ['article', 'name'] });
    const text = readable(markdownOf({ senses: [meant, fund] }, 'en')).join('\n');
    assert.match(text, /\*\*River Front\*\*[^\n]*\nthe article means it\\, its preferred name\n/u);
    assert.match(text, /\*\*Rifle Fund\*\*[^\n]*\nof the language of the text\\\n/u);
    assert.doesNotMatch(readable(markdownOf({ senses: [meant] }, 'en')).join('\n'), /article means/u);
  });

  const next = front({ id: 'next', en: 'Delta Front' });
  const last = front({ id: 'last', en: 'Sea Front' });
  const IN_TIME = [
    ['current', [], 'River Front', 'in use on 14 March 2019'],
    ['current', [], 'Old Front', '“Old Front” is a former name (2010–2012) · in use on 14 March 2019'],
    [
      'past',
      [next, last],
      'Old Front',
      '“Old Front” is a former name (2010–2012) · by 14 March 2019 it had become Delta Front → Sea Front',
    ],
    ['past', [], 'River Front', 'no longer in use on 14 March 2019'],
    ['future', [], 'River Front', 'not yet in use on 14 March 2019'],
  ] as const;
  for (const [use, became, form, note] of IN_TIME) {
    it(`says that “${form}” is ${use === 'current' ? 'in use' : use} on the day of the article`, () => {
      const at = sense(front({ terms, related: { successor: ['next'] } }), form, { inTime: { use, became } });
      const markdown = markdownOf({ senses: [at], written: form, date: '2019-03-14' }, 'en');
      assert.equal(readable(markdown)[1]?.replace(/\\(?=[()])/gu, ''), note);
    });
  }

  it('wastes no word on a name that is in use', () => {
    const at = sense(front({}), undefined, { inTime: { use: 'current', became: [] } });
    assert.match(readable(markdownOf({ senses: [at], date: '2019-03-14' }, 'en'))[1] ?? '', /^\|/u);
  });

  it('speaks the language of the UI', () => {
    assert.match(lines([front({})], 'en', 'es').join('\n'), /grupo armado[^]*integrado · verificado/u);
    assert.match(lines([front({})], 'en', 'pt-br').join('\n'), /grupo armado[^]*integrado · verificado/u);
  });
});

describe('the links of a hover', () => {
  it('copy the names of the entry, open it, and say what is wrong', () => {
    const markdown = markdownOf({ senses: [sense(front({}))], written: 'river\n front', own: 'es' }, 'en');
    assert.deepEqual(linksOf(markdown), [
      ['test.copy', ['front', 'es']],
      ['test.copy', ['front', 'en']],
      ['test.open', ['front']],
      ['test.add', ['river front', 'front']],
      ['test.wrong', ['river front', 'front']],
    ]);
    assert.match(
      readable(markdown).at(-1) ?? '',
      /^Copy ES · EN · Open entry · Add this spelling · Not meant here · /u,
    );
  });

  it("copy the name of the article's own variety", () => {
    const both = front({ pt: 'Moscou', 'pt-PT': 'Moscovo' });
    const [first] = linksOf(markdownOf({ senses: [sense(both)], own: 'pt-PT' }, 'en'));
    assert.deepEqual(first, ['test.copy', ['front', 'pt-PT']]);
  });

  it('do not offer to add a spelling that the entry has', () => {
    const commands = linksOf(markdownOf({ senses: [sense(front({}))] }, 'en')).map(([command]) => command);
    assert.ok(!commands.includes('test.add'));
  });

  it('carry any id and any words, decoded once or twice', () => {
    const id = `a"b\\c%41 ) '*!\u{1F600}\uD800`;
    const markdown = markdownOf({ senses: [sense(front({ id }))], written: 'x) [y](z)' }, 'en');
    const links = linksOf(markdown);
    assert.deepEqual(links.at(-1), ['test.wrong', ['x) [y](z)', id]]);
    assert.deepEqual(JSON.parse(decodeURIComponent(decodeURIComponent(queryOf(markdown)))), [id, 'en']);
  });

  const queryOf = (markdown: string): string => /command:test\.copy\?(\S*)/u.exec(markdown)?.[1] ?? '';
});

describe('hostile data in a hover', () => {
  const HOSTILE =
    '[x](https://example.org) <img src=x> `c` | **b**\n# h $(bug) www.example.org [y](command:test.evil) </span>';
  const hostile = front({
    id: HOSTILE,
    ...{ en: HOSTILE, es: null, pt: HOSTILE, ar: HOSTILE },
    definition: HOSTILE,
    abbreviations: ['`x`', HOSTILE],
    place: { in: HOSTILE },
    former: [{ name: HOSTILE, from: 1, to: 2 }],
    terms: [{ term: 'R', status: 'forbidden', note: HOSTILE }],
  });
  const source = { file: HOSTILE, label: HOSTILE, layer: 'workspace' } as const;
  const bad = sense({ ...hostile, source }, 'R');
  const markdown = markdownOf({ senses: [bad, bad], written: HOSTILE }, 'en').replace(
    // In code nothing is markup but its own mark, which is taken out.
    /`[^`\n]*`/gu,
    '',
  );

  it('is taken for no element, no link and no other markup', () => {
    const bare = markdown
      .replace(
        /<span style="color:var\(--vscode-(?:descriptionForeground|editor(?:Warning|Error)-foreground)\);">/gu,
        '',
      )
      .replaceAll('</span>', '')
      .replace(/\]\(command:test\.(?:copy|open|add|wrong)\?[%\w.~-]* "(?:\\.|[^"\\])*"\)/gu, '')
      .replace(/\[(?=(?:\\.|[^\]\\])*?(?: · |\\?\n|$))/gu, '');
    assert.doesNotMatch(bare, /(?<!\\)[<[(#]|https:|www\.|[^\\]\| \*\*b/u);
  });

  it('adds no link to ours', () => {
    const commands = new Set(linksOf(markdown).map(([command]) => command));
    assert.deepEqual(commands, new Set(Object.values(COMMANDS)));
    assert.equal(markdown.match(/(?<!\\)\]\(/gu)?.length, linksOf(markdown).length);
  });

  it('keeps every colour to its words', () => {
    assert.equal(markdown.match(/(?<!\\)<span/gu)?.length, markdown.match(/(?<!\\)<\/span>/gu)?.length);
  });
});
