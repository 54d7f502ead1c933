import fc from 'fast-check';
import { NASTY_TEXTS } from './nasty.ts';
import { nastyWord } from './texts.ts';

/** Well-formed files with some places made otherwise: most of a parser lies behind what is well-formed. */
export function mutated(files: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.constantFrom(0, 0, 0, 1, 1, 2, 5, 20, 100),
    by: fc.oneof(
      { weight: 12, arbitrary: nastyWord },
      { weight: 3, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom(...NASTY_TEXTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
  });
  return fc.tuple(fc.constantFrom(...files), fc.array(change, { maxLength: 4 })).map(([file, changes]) =>
    changes.reduce((text, { at, length, by }) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + by + text.slice(start + length);
    }, file),
  );
}
