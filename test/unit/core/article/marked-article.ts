import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/core/article/read-article.ts';

type Reading = ReturnType<typeof readArticle> & { readonly text: string };

/** A line "kind| words" of a marked article; blank lines stand for themselves. */
const MARKED = /^(?<kind>title|heading|byline|dateline|caption|boilerplate|body)\| ?(?<words>.*)$/u;

/** Reads an article each of whose lines is marked with its kind, and checks every kind. */
export function readsAs(marked: string, given: Parameters<typeof readArticle>[1] = {}): Reading {
  const lines = marked
    .trim()
    .split('\n')
    .map((line) => MARKED.exec(line.trim())?.groups);
  const text = lines.map((groups) => groups?.['words'] ?? '').join('\n');
  const reading = readArticle(text, given);
  let at = 0;
  const found = lines.map((groups) => {
    const start = at;
    at += (groups?.['words'] ?? '').length + 1;
    const kind = reading.paragraphs.find(
      (paragraph) => paragraph.start <= start && start < paragraph.end,
    )?.kind;
    return groups ? `${kind ?? 'none'}| ${groups['words'] ?? ''}` : '';
  });
  assert.deepEqual(
    found,
    lines.map((groups) => (groups ? `${groups['kind'] ?? ''}| ${groups['words'] ?? ''}` : '')),
  );
  return { ...reading, text };
}
