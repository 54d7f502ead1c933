import assert from 'node:assert/strict';
import type { ParagraphKind } from '../../../../src/core/article/article.ts';
import { analyse } from '../../../../src/core/analyse.ts';
import {
  outlineOfEntities,
  outlineOfHeadings,
  type OutlineHeading,
} from '../../../../src/vscode/editor/article-outline.ts';

/** An article of lines, each with the part it plays. */
function headingsOf(...lines: readonly [kind: ParagraphKind, words: string][]): {
  text: string;
  headings: readonly OutlineHeading[];
} {
  const text = lines.map(([, words]) => words).join('\n');
  let at = 0;
  const paragraphs = lines.map(([kind, words]) => {
    const start = at;
    at += words.length + 1;
    return { kind, start, end: start + words.length, language: 'en' };
  });
  return { text, headings: outlineOfHeadings(text, { paragraphs }) };
}

/** The headings with the text of their sections, those below indented. */
function drawn(text: string, headings: readonly OutlineHeading[], indent = ''): string[] {
  return headings.flatMap(({ name, section, words, below }) => {
    assert.equal(text.slice(words.start, words.end).replace(/\s+/gu, ' ').slice(0, 20), name.slice(0, 20));
    const ends = text.slice(section.start, section.end).trimEnd().split('\n').at(-1) ?? '';
    return [`${indent}${name} → ${ends}`, ...drawn(text, below, `${indent}  `)];
  });
}

describe('the outline of an article', () => {
  it('has the headings below the title, each up to the next', () => {
    const { text, headings } = headingsOf(
      ['boilerplate', 'Home'],
      ['title', 'The mill'],
      ['body', 'It turned.'],
      ['heading', 'A dry year'],
      ['body', 'No water.'],
      ['heading', 'And after'],
      ['body', 'Rain.'],
    );
    assert.deepEqual(drawn(text, headings), [
      'The mill → Rain.',
      '  A dry year → No water.',
      '  And after → Rain.',
    ]);
  });

  it('takes a standfirst for no head of a section', () => {
    const { text, headings } = headingsOf(
      ['title', 'The mill'],
      ['heading', 'It turns again'],
      ['byline', 'By Ana Reed'],
      ['body', 'It turned.'],
    );
    assert.deepEqual(drawn(text, headings), ['The mill → It turned.', '  It turns again → It turns again']);
  });

  it('does without a title', () => {
    const { text, headings } = headingsOf(['body', 'It turned.'], ['heading', 'After'], ['body', 'Rain.']);
    assert.deepEqual(drawn(text, headings), ['After → Rain.']);
    assert.deepEqual(headingsOf(['body', 'It turned.']).headings, []);
  });

  it('cuts a long heading between words', () => {
    const { headings } = headingsOf(['title', 'water '.repeat(40).trim()]);
    assert.match(headings[0]?.name ?? '', /^(?:water ){19}water…$/u);
  });

  it('has who and what is named by kind, in order of first mention', () => {
    const text = 'General Ivo Marsh spoke. President Ana Ruiz spoke, and Marsh left. Ruiz stayed.';
    const outline = outlineOfEntities(analyse(text, { language: 'en' }));
    const persons = outline.find(({ kind }) => kind === 'person');
    assert.deepEqual(
      persons?.entities.map(({ name, mentions, first }) => [
        name,
        mentions,
        text.slice(first.start, first.end),
      ]),
      [
        ['Ivo Marsh', 2, 'Ivo Marsh'],
        ['Ana Ruiz', 2, 'Ana Ruiz'],
      ],
    );
    for (const { entities } of outline) assert.ok(entities.length > 0);
  });
});
