// @ts-check
/**
 * Which characters are worth trying on an expression. Two characters are the same to it when the same of its parts take
 * them, so that one of each kind will do.
 */
import { visitRegExpAST } from '@eslint-community/regexpp';

/** @typedef {import('@eslint-community/regexpp').AST.Node} Node */

/** A part that takes one character. @typedef {import('@eslint-community/regexpp').AST.Character | import('@eslint-community/regexpp').AST.CharacterSet | import('@eslint-community/regexpp').AST.CharacterClass | import('@eslint-community/regexpp').AST.ExpressionCharacterClass} Taker */

/** Of every kind that expressions about prose and files tell apart; the first of a kind is taken. */
const CANDIDATES = [
  ...'aexzAEXZ019 \n\t\r\u00A0\u2003\u2028.,;:!?-_/\\|\'"`()[]{}<>=+*&#@%$~^',
  ...'éñçÉºª°€½²’‘“”«»–—…¿¡·•©®\u0301\u200B\u00AD\uFEFF\u0000\u007Fяع中٣𝒜😀ʼ\uFFFD',
];

/** Ends that hardly any part takes. */
export const NOBODYS = '\u0000';

/**
 * The characters of an expression: of each part those that it takes, one of a kind, those first that the most parts
 * take, for it is where parts compete that time is lost.
 *
 * @param {import('@eslint-community/regexpp').AST.Pattern} pattern
 * @param {string} flags
 */
export function alphabetOf(pattern, flags) {
  /** @type {Map<string, Taker>} */
  const takers = new Map();
  /** @type {Set<string>} */
  const own = new Set();
  /** @param {Taker} node */
  const note = (node) => {
    // What stands in a class is no part of its own.
    if (isInClass(node)) return;
    takers.set(node.raw, node);
  };
  visitRegExpAST(pattern, {
    onCharacterEnter: (node) => {
      own.add(String.fromCodePoint(node.value));
      note(node);
    },
    onCharacterSetEnter: note,
    onCharacterClassEnter: note,
    onExpressionCharacterClassEnter: note,
  });

  const kept = [...flags].filter((flag) => 'iusv'.includes(flag)).join('');
  const characters = [...new Set([...own, ...CANDIDATES])];
  const tests = [...takers.keys()].map((raw) => new RegExp(`^(?:${raw})$`, kept));
  const kinds = characters.map((character) =>
    tests.map((test) => (test.test(character) ? '1' : '0')).join(''),
  );
  const chosen = characters
    .map((character, index) => ({ character, kind: kinds[index] ?? '' }))
    .filter(({ kind }, index) => kinds.indexOf(kind) === index)
    .map((each) => ({ ...each, takers: each.kind.split('1').length }))
    .sort((a, b) => b.takers - a.takers);
  const index = new Map([...takers.keys()].map((raw, at) => [raw, at]));

  return {
    /** @param {Taker} node */
    takenBy: ({ raw }) =>
      chosen.filter(({ kind }) => kind[index.get(raw) ?? -1] === '1').map(({ character }) => character),
    /** @param {Taker} node */
    refusedBy: ({ raw }) =>
      chosen.filter(({ kind }) => kind[index.get(raw) ?? -1] !== '1').map(({ character }) => character),
  };
}

/** @param {Node} node */
function isInClass(node) {
  for (let at = node.parent; at; at = at.parent)
    if (at.type === 'CharacterClass' || at.type === 'ExpressionCharacterClass') return true;
  return false;
}
