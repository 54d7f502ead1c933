import assert from 'node:assert/strict';

import type { Entity } from '../../../../src/core/actors/mention.ts';
import { readActors } from '../../../../src/core/actors/read-actors.ts';
import { createGlossary } from '../../../../src/core/glossary/glossary.ts';
import type { Lang } from '../../../../src/core/language/language.ts';
import { WORLD } from '../glossary/concepts.ts';

const glossary = createGlossary(WORLD);

const MARK = /\[\[(?<words>[^|\]]+)\|(?<kind>[a-z-]+)\]\]/gu;

/** Reads a text whose paragraphs are parted by a blank line. */
function read(language: Lang, text: string): ReturnType<typeof readActors> {
  const passages = [...text.matchAll(/\S(?:.|\n(?!\n))*/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    language,
  }));
  return readActors(text, passages, glossary);
}

/** Asserts that the names of a text are those marked `[[words|kind]]`, and no others. */
export function finds(language: Lang, marked: string): void {
  const text = marked.replace(MARK, '$<words>');
  const { mentions } = read(language, text);
  let at = 0;
  let found = '';
  for (const { start, end, kind, text: words } of mentions) {
    assert.equal(words, text.slice(start, end));
    found += `${text.slice(at, start)}[[${words}|${kind}]]`;
    at = end;
  }
  assert.equal(found + text.slice(at), marked);
}

/** The entities of a text, in order. */
export function entitiesOf(language: Lang, text: string): readonly Entity[] {
  return read(language, text).entities;
}
