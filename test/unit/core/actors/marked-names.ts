import assert from 'node:assert/strict';

import type { Entity } from '../../../../src/core/actors/mention.ts';
import { readActors } from '../../../../src/core/actors/read-actors.ts';
import type { NameModels } from '../../../../src/core/actors/model/name-model.ts';
import { createGlossary, type Glossary } from '../../../../src/core/glossary/glossary.ts';
import type { Lang } from '../../../../src/core/language/language.ts';
import { WORLD } from '../glossary/concepts.ts';

/** What a reading has to go by. */
export interface Knowledge {
  readonly glossary: Glossary;
  readonly models?: NameModels;
}

const small: Knowledge = { glossary: createGlossary(WORLD) };

const MARK = /\[\[(?<words>[^|[\]]+)\|(?<kind>[a-z-]+)\]\]/gu;

/** Reads a text whose paragraphs are parted by a blank line. */
function read({ glossary, models }: Knowledge, language: Lang, text: string): ReturnType<typeof readActors> {
  const passages = [...text.matchAll(/\S(?:.|\n(?!\n))*/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    language,
  }));
  return readActors(text, passages, glossary, null, models);
}

/** Asserts that the names of a text are those marked `[[words|kind]]`, and no others. */
export function finds(language: Lang, marked: string): void {
  findsWith(small, language, marked);
}

/** The same by other knowledge. */
export function findsWith(knowledge: Knowledge, language: Lang, marked: string): void {
  const text = marked.replace(MARK, '$<words>');
  const { mentions } = read(knowledge, language, text);
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
  return read(small, language, text).entities;
}
