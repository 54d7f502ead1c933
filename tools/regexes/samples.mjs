// @ts-check
/** Strings that a part of a regular expression takes, or nearly: what looks around it is not proved. */

/** @typedef {import('@eslint-community/regexpp').AST.Node} Node */
/** @typedef {import('@eslint-community/regexpp').AST.Alternative} Alternative */
/** @typedef {ReturnType<typeof import('./alphabet.mjs').alphabetOf>} Alphabet */

/**
 * Some strings that a part takes, each at most so often: of the alternatives every one has its turn, of the classes
 * every kind of character.
 *
 * @param {Node} node @param {Alphabet} alphabet @param {number} most @returns {readonly string[]}
 */
export function samplesOf(node, alphabet, most) {
  switch (node.type) {
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return alphabet.takenBy(node).slice(0, most);
    case 'Alternative':
      return inSequence(node.elements, alphabet, most);
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return inTurn(
        node.alternatives.map((each) => samplesOf(each, alphabet, most)),
        most,
      );
    case 'Quantifier': {
      const once = samplesOf(node.element, alphabet, most);
      const strings = once.map((each) => each.repeat(Math.max(1, node.min)));
      return node.min > 0 ? strings : [...strings.slice(0, most - 1), ''];
    }
    case 'Backreference': {
      const group = Array.isArray(node.resolved) ? node.resolved[0] : node.resolved;
      return group === undefined ? [''] : samplesOf(group, alphabet, most);
    }
    case 'Assertion':
      // What is asked for behind or before is written where nothing else would stand there.
      return 'alternatives' in node && !node.negate && standsAtAnEnd(node)
        ? inTurn(
            node.alternatives.map((each) => samplesOf(each, alphabet, most)),
            most,
          )
        : [''];
    default:
      return [''];
  }
}

/** Strings that elements take one after the other. @param {readonly Node[]} elements @param {Alphabet} alphabet @param {number} most */
export function inSequence(elements, alphabet, most) {
  const parts = elements.map((each) => samplesOf(each, alphabet, most));
  const variants = Math.min(most, Math.max(1, ...parts.map(({ length }) => length)));
  return unique(
    Array.from({ length: variants }, (_, turn) =>
      parts.map((strings) => strings[turn % strings.length] ?? '').join(''),
    ),
  );
}

/** The first of each list, then the second of each. @param {readonly (readonly string[])[]} lists @param {number} most */
function inTurn(lists, most) {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const strings = Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  );
  return unique(strings.flat()).slice(0, most);
}

/** @param {import('@eslint-community/regexpp').AST.LookaroundAssertion} node */
function standsAtAnEnd(node) {
  const { parent } = node;
  if (parent.type !== 'Alternative') return false;
  const { elements } = parent;
  return node === (node.kind === 'lookbehind' ? elements[0] : elements.at(-1));
}

/** @param {readonly string[]} strings */
export function unique(strings) {
  return [...new Set(strings)];
}
