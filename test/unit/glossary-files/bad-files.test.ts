import assert from 'node:assert/strict';
import { readGlossaryFile } from '../../../src/glossary-files/read-glossary-file.ts';
import { BAD_FILES } from './bad-files.ts';

/** Milliseconds of the processor; what is linear takes a small part of it. */
const LONGEST = 5000;

describe('a bad glossary file', () => {
  for (const { why, name, text, used, codes } of BAD_FILES)
    it(`${name}: ${why}`, () => {
      const before = process.cpuUsage();
      const { concepts, problems } = readGlossaryFile({ file: name, label: name, layer: 'workspace' }, text);
      const { user, system } = process.cpuUsage(before);
      assert.ok((user + system) / 1000 < LONGEST);
      const told = new Set(problems.map(({ code }) => code).filter((code) => code !== 'missingLanguage'));
      assert.deepEqual(
        { used: concepts.map(({ id }) => id).join(' '), codes: [...told].sort().join(' ') },
        { used, codes },
      );
      for (const { code, span } of problems) {
        assert.ok(span !== undefined || code === 'tooLarge', code);
        const { start, end } = span ?? { start: 0, end: 0 };
        assert.ok(start >= 0 && start <= end && end <= text.length, code);
      }
    }).timeout(30_000);

  it('is one of many', () => {
    assert.ok(BAD_FILES.length >= 60);
    assert.equal(new Set(BAD_FILES.map(({ name, why }) => name + why)).size, BAD_FILES.length);
  });

  it('is read wherever it is cut off', () => {
    const whole = [
      [
        'a.glossary.yml',
        'concepts:\n  - id: "a"\n    kind: place\n    en: { term: A, case: exact }\n    variants: [b, c]\n    notes: |\n      more\n',
      ],
      [
        'a.tbx',
        '<?xml version="1.0"?><tbx><text><body><conceptEntry id="a"><langSec xml:lang="en"><termSec><term>A &amp; B</term></termSec></langSec></conceptEntry></body></text></tbx>',
      ],
      ['a.csv', 'id,kind,en,"es"\na,place,"A ""b""",=A\n'],
    ] as const;
    for (const [name, text] of whole)
      for (let length = 0; length <= text.length; length++) {
        const cut = text.slice(0, length);
        const { problems } = readGlossaryFile({ file: name, label: name, layer: 'user' }, cut);
        for (const { span } of problems) assert.ok(span && span.end <= length, `${name} ${length}`);
      }
  });
});
