import assert from 'node:assert/strict';
import { createGlossaryShelf } from '../../../src/analyser/glossary-shelf.ts';
import type { GlossaryText } from '../../../src/analyser/requests.ts';

const BUILT_IN = {
  concepts: [
    { id: 'un', kind: 'organisation', en: 'United Nations', abbreviations: ['UN'] },
    { id: 'paris', kind: 'place', en: 'Paris' },
  ],
};

function file(name: string, text: string, layer: 'workspace' | 'user' = 'workspace'): GlossaryText {
  return { source: { file: `file:///${name}`, label: name, layer }, text, version: 1 };
}

/** Entries with names in three languages, of which nothing else is to be said. */
const entry = (id: string, name: string, more = ''): string =>
  `  - { id: ${id}, kind: organisation, en: ${name}, es: null, pt: null${more} }\n`;

/** What is said of each file: `code: the words of its span`, with who else is named. */
function told(files: readonly GlossaryText[]): Record<string, readonly string[]> {
  const report = createGlossaryShelf([BUILT_IN]).use(files);
  return Object.fromEntries(
    report.files.map(({ source, problems }, index) => [
      source.label,
      problems.map(({ code, span, values }) => {
        const words = span ? (files[index]?.text.slice(span.start, span.end) ?? '') : '?';
        return `${code}: ${words}${values?.['other'] === undefined ? '' : ` (${values['other']})`}`;
      }),
    ]),
  );
}

describe('glossaries beside one another', () => {
  it('says of both that a form is claimed twice', () => {
    const files = [
      file('a', `concepts:\n${entry('front', 'Popular Front')}`),
      file('b', `concepts:\n${entry('union', 'Union', ', variants: [popular-front]')}`, 'user'),
    ];
    assert.deepEqual(told(files), {
      a: ['formClaimedTwice: Popular Front (union)'],
      b: ['formClaimedTwice: popular-front (front)'],
    });
  });

  it('does not where both say that the form is ambiguous, nor of abbreviations in another case', () => {
    const mark = ', ambiguous: [Union]';
    const files = [
      file('a', `concepts:\n${entry('a', 'Union', mark)}${entry('b', 'Union', mark)}`),
      file(
        'b',
        `concepts:\n${entry('c', 'Cee', ', abbreviations: [Cde]')}${entry('d', 'Dee', ', abbreviations: [CDE]')}`,
      ),
    ];
    assert.deepEqual(told(files), { a: [], b: [] });
  });

  it('finds relations that lead nowhere', () => {
    const files = [
      file(
        'a',
        `concepts:\n${entry('a', 'Union', ', capital: paris, related: { part-of: [un, nowhere], successor: gone }')}`,
      ),
    ];
    assert.deepEqual(told(files), {
      a: ['unknownRelated: gone (gone)', 'unknownRelated: nowhere (nowhere)'],
    });
  });

  it('says which entry holds of several with one id', () => {
    const files = [
      file('user', `concepts:\n${entry('un', 'UN of mine')}`, 'user'),
      file('near', `concepts:\n${entry('un', 'Nations united')}`),
    ];
    assert.deepEqual(told(files), {
      user: ['overridden: un (built-in)'],
      near: ['overridden: un (user)'],
    });
  });

  it('tries the examples, in the language of each', () => {
    const examples =
      '    examples:\n      matches:\n        - Habló la Unión.\n        - The union spoke.\n      not: [La Unión del Sur habló ayer en la ciudad.]\n';
    const text = `concepts:\n  - id: a\n    kind: organisation\n    en: Union\n    es: Unión\n    pt: União\n    terms: [{ term: The union, status: deprecated, case: exact }]\n${examples}`;
    assert.deepEqual(told([file('a', text)]), {
      a: ['exampleFails: La Unión del Sur habló ayer en la ciudad.'],
    });
    assert.deepEqual(told([file('a', text), file('b', `concepts:\n${entry('b', 'Unión del Sur')}`)]), {
      a: [],
      b: [],
    });
  });

  it('checks a file as it stands in an editor, beside the others', () => {
    const shelf = createGlossaryShelf([BUILT_IN]);
    const [a, b] = [
      file('a', `concepts:\n${entry('front', 'Popular Front')}`),
      file('b', `concepts:\n${entry('union', 'Union')}`),
    ];
    shelf.use([a, b]);
    const edited = b.text.replace('Union', 'Popular Front');
    const [problem, ...more] = shelf.lint({ source: b.source, text: edited });
    assert.deepEqual(more, []);
    assert.equal(problem?.code, 'formClaimedTwice');
    assert.equal(problem.span && edited.slice(problem.span.start, problem.span.end), 'Popular Front');
    assert.deepEqual(shelf.lint({ source: b.source, text: b.text }), []);
  });
});
