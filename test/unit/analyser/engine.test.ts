import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine, type NoNameModel } from '../../../src/analyser/engine.ts';
import type { Lang } from '../../../src/core/language/language.ts';

const TEXT = 'In the town the mayor, Ana Prado, said on Tuesday that she would not go to the meeting.';

describe('an engine without a recogniser of names', () => {
  const good = readFileSync('data/models/en.names.bin');
  const changed = (at: number): Uint8Array => {
    const bytes = Uint8Array.from(good);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };
  const CASES: readonly (readonly [Uint8Array | null, NoNameModel])[] = [
    [null, 'notFound'],
    [new Uint8Array(20), 'noModel'],
    [changed(4), 'otherVersion'],
    [changed(100), 'damaged'],
  ];
  for (const [bytes, why] of CASES) {
    it(`says once that it is ${why}, and leaves names to the rules`, async () => {
      const said: [Lang, NoNameModel][] = [];
      const engine = createEngine([], {
        nameModel: () => Promise.resolve(bytes),
        noNameModel: (...heard) => said.push(heard),
      });
      await engine.analyse({ text: TEXT, language: 'en' });
      const { mentions } = await engine.analyse({ text: TEXT, language: 'en' });
      assert.deepEqual(said, [['en', why]]);
      assert.deepEqual(
        mentions.map(({ text, evidence }) => [text, evidence]),
        [['Ana Prado', 'rule']],
      );
    });
  }
});
