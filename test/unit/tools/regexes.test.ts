import assert from 'node:assert/strict';
import { attacksOf, attackText } from '../../../tools/regexes/attacks.mjs';
import { exponentOf, findAll, growthOf, tried } from '../../../tools/regexes/measure.mjs';
import { expressionsOf } from '../../../tools/regexes/written.mjs';

/** What an expression of more than linear time is tried on: the text before, what is repeated, the text behind. */
const BAD: readonly (readonly [expression: RegExp, prefix: string, pump: string, suffix: string])[] = [
  [/(a+)+b/u, '', 'a', '\u0000'],
  [/(x|x)*y/u, '', 'x', '\u0000'],
  [/(?:a|b|ab)+c/u, '', 'ab', '\u0000'],
  [/\s+$/u, '', ' ', 'x'],
  [/a*a*b/u, '', 'a', '\u0000'],
  [/^\d+\d+!/u, '0', '0', '\u0000'],
  // A beginning again and again, and in each of them what might go on.
  [/<a[^>]*>/u, '', '<a', '\u0000'],
  [/"key"\s*:\s*x/u, '"key"', ' ', '\u0000'],
  [/^X:.*?(?:www\.|\S@\S+\.)/u, 'X:', 'X@@', '\u0000'],
  // Behind: from each `b` back to the beginning.
  [/(?<!a[^\n]*)b/u, '', 'b', '\u0000'],
  [/(?<=\s+)x/u, '', ' x', '\u0000'],
  // Ahead, once for each match.
  [/a(?=[^!]*!)/u, '', 'a', '\u0000'],
  // A bound that is higher than what anybody reads is as none.
  [/[\p{L}\p{M}]{0,400}[\p{L}-]{0,400};/u, '', 'a', '\u0000'],
  [/(['"])\w+\1/u, "'", 'a', '\u0000'],
  [new RegExp('[\\p{L}--[a-z]]+[A-Z]*!', 'v'), '', 'A', '\u0000'],
];

describe('npm run regexes', () => {
  for (const [expression, prefix, pump, suffix] of BAD)
    it(`says ${JSON.stringify(pump)} again and again to ${expression.source}`, () => {
      const attacks = attacksOf(expression.source, expression.flags);
      const shown = attacks.map((attack) => JSON.stringify(attack));
      assert.ok(shown.includes(JSON.stringify({ prefix, pump, suffix })), shown.slice(-20).join('\n'));
    });

  it('repeats nothing of what is bounded but the whole', () => {
    for (const { source, flags } of [/a{1,3}b/u, /^(?:x|yz)[0-9]?$/u, /\p{L}{0,10}\./u])
      for (const { prefix } of attacksOf(source, flags)) assert.equal(prefix, '', source);
    assert.deepEqual(attacksOf('', 'u'), []);
  });

  it('tells alike characters apart from others, and tries one of each kind', () => {
    const pumps = attacksOf('[a-z,]+,', 'u').map(({ pump }) => pump);
    assert.ok(pumps.includes(','));
    assert.ok(pumps.includes('a'));
    assert.ok(!pumps.includes('e'));
  });

  it('makes a text of the length that is asked for, or one repetition less', () => {
    assert.equal(attackText({ prefix: '<', pump: 'ab', suffix: '!' }, 10), '<abababab!');
    assert.equal(attackText({ prefix: '<', pump: 'ab', suffix: '!' }, 9), '<ababab!');
    assert.equal(attackText({ prefix: '', pump: 'abc', suffix: '' }, 1), 'abc');
  });

  it('finds all matches of any expression, once', () => {
    assert.equal(findAll(tried('a', 'u'), 'aba'), 2);
    assert.equal(findAll(tried('x*', 'u'), 'xx-x'), 4);
    assert.equal(findAll(tried('\\d+|\\p{L}', 'uy'), '12 a?b'), 3);
    assert.equal(findAll(tried('^a', 'u'), 'aa'), 1);
  });

  it('gives up on what doubles with each character before that takes minutes', () => {
    const { length, exponent } = growthOf(tried('(a+)+b', 'u'), { prefix: '', pump: 'a', suffix: '' });
    assert.ok(length <= 40);
    assert.ok(exponent > 1.5);
  });

  it('reads the power of growth off the greatest lengths', () => {
    const times = (power: number) =>
      [10, 100, 1000, 2000, 4000].map((length) => ({ length, time: 1e-4 * length ** power }));
    for (const power of [1, 2, 3]) assert.equal(exponentOf(times(power)).toFixed(3), power.toFixed(3));
    assert.equal(exponentOf(times(0)), 1, 'too short to be timed');
  });

  it('finds expressions in the source, and where others are built', () => {
    const { literals, builders } = expressionsOf(
      'a.ts',
      'const A = /a\\/[/]b/giu;\nconst b = 4 / 2 / 1; // /c/\nconst D = new RegExp(`x${"/y/"}`, "u");\n',
    );
    assert.deepEqual(literals, [{ source: 'a\\/[/]b', flags: 'giu', place: 'a.ts:1' }]);
    assert.deepEqual(builders, ['a.ts:3']);
  });
});
