import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

/** `test/unit/a.test.ts`: the title of a test, or a part of it, up to the end of a table's cell. */
const CLAIM = /`(?<file>test\/[\w./-]+\.test\.ts)`: (?<title>[^|\n]+?)\s*\|/gu;

describe('SECURITY.md', () => {
  const text = readFileSync('SECURITY.md', 'utf8');
  const claims = [...text.matchAll(CLAIM)].map(({ groups }) => ({
    file: groups?.['file'] ?? '',
    title: groups?.['title'] ?? '',
  }));

  it('names a test for each of its promises', () => {
    assert.ok(claims.length >= 15);
    assert.equal(claims.length, text.split('.test.ts`').length - 1);
    const sections = text.split(/^### /mu).slice(1);
    assert.equal(sections.length, 5);
    for (const section of sections) assert.match(section, /\.test\.ts`: /u, section.slice(0, 40));
  });

  for (const { file, title } of claims)
    it(`names a test that is there: ${file}, ${title}`, () => {
      assert.ok(existsSync(file));
      const titles = readFileSync(file, 'utf8').match(/\b(?:it|describe)\(\s*(?:'[^'\n]*'|`[^`]*`)/gu) ?? [];
      assert.ok(
        titles.some((each) => each.includes(title)),
        title,
      );
    });
});
