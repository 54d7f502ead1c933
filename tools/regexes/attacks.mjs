// @ts-check
/**
 * Strings that take a regular expression long, if any does: for each part that may be repeated without end something
 * that it takes, again and again, and then what makes the whole fail. A backtracking engine then tries every way to
 * divide what was repeated, or begins anew at each of its characters.
 */
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { alphabetOf, NOBODYS } from './alphabet.mjs';
import { inSequence, samplesOf, unique } from './samples.mjs';

/** @typedef {import('@eslint-community/regexpp').AST.Node} Node */
/** @typedef {import('@eslint-community/regexpp').AST.Quantifier} Quantifier */
/** @typedef {{ readonly prefix: string, readonly pump: string, readonly suffix: string }} Attack */

/** Fewer repetitions cost a factor and no power of the length. */
const MANY = 10;

/** So many strings for each part that is repeated; a list of words has many more, all of one shape. */
const PUMPS = 8;

const SUFFIXES = ['', NOBODYS, '!', ' ', 'x', '\n'];

/**
 * @param {string} source @param {string} flags
 * @returns {readonly Attack[]}
 */
export function attacksOf(source, flags) {
  const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, mode);
  const alphabet = alphabetOf(pattern, flags);
  /** @type {Map<string, Attack>} */
  const attacks = new Map();
  /** @param {string} prefix @param {string} pump @param {string} suffix */
  const add = (prefix, pump, suffix) => {
    if (pump !== '') attacks.set(JSON.stringify([prefix, pump, suffix]), { prefix, pump, suffix });
  };

  for (const quantifier of longQuantifiers(pattern)) {
    const ahead = before(quantifier);
    const prefixes = inSequence(ahead, alphabet, 2);
    const [rest = ''] = inSequence(after(quantifier), alphabet, 1);
    const ends = unique([...SUFFIXES, ...refused(quantifier, alphabet), `${rest.slice(0, -1)}${NOBODYS}`]);
    const once = samplesOf(quantifier.element, alphabet, PUMPS);
    // Two in turn, too: what the end of one and the beginning of the next may be taken for together.
    const twice = once.map((pump, index) => pump + (once[(index + 1) % once.length] ?? ''));
    for (const pump of unique([...once, ...twice]))
      for (const suffix of ends) for (const prefix of unique([...prefixes, ''])) add(prefix, pump, suffix);

    // Beginnings again and again, of the whole or of a part of it: from each the repeating reaches to the end.
    for (let from = 0; from <= ahead.length; from++) {
      const [prefix = ''] = inSequence(ahead.slice(0, from), alphabet, 1);
      for (const start of inSequence(ahead.slice(from), alphabet, 2)) {
        add(prefix, start, NOBODYS);
        for (const pump of once) add(prefix, start + pump, NOBODYS);
      }
    }
    for (const pump of once) {
      for (const prefix of prefixes) add('', prefix + pump + rest, NOBODYS);
      add('', pump + rest, NOBODYS);
    }
  }
  for (const { elements } of pattern.alternatives) {
    for (const sample of inSequence(elements.slice(0, -1), alphabet, PUMPS)) add('', sample, NOBODYS);
    for (const sample of inSequence(elements, alphabet, 2)) add('', sample, '');
  }
  return [...attacks.values()];
}

/** An attack of so many UTF-16 units, or one repetition less. @param {Attack} attack @param {number} length */
export function attackText({ prefix, pump, suffix }, length) {
  const room = Math.max(0, length - prefix.length - suffix.length);
  return prefix + pump.repeat(Math.max(1, Math.floor(room / pump.length))) + suffix;
}

/** @param {import('@eslint-community/regexpp').AST.Pattern} pattern */
function longQuantifiers(pattern) {
  /** @type {Quantifier[]} */
  const found = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter: (node) => {
      if (node.max > MANY) found.push(node);
    },
  });
  return found;
}

/** Characters at which the repeating ends, where it is of single characters. @param {Quantifier} quantifier @param {import('./samples.mjs').Alphabet} alphabet */
function refused({ element }, alphabet) {
  return element.type === 'CharacterClass' || element.type === 'CharacterSet'
    ? alphabet.refusedBy(element).slice(0, 2)
    : [];
}

/** What has to be taken before a part is tried, in the order of the text. @param {Node} node @returns {readonly Node[]} */
function before(node) {
  const { parent } = node;
  if (parent === null || isLookbehind(node)) return [];
  const own = parent.type === 'Alternative' ? parent.elements : [];
  const index = own.findIndex((each) => each === node);
  return [...before(parent), ...own.slice(0, Math.max(0, index))];
}

/** What has to be taken after it. @param {Node} node @returns {readonly Node[]} */
function after(node) {
  const { parent } = node;
  if (parent === null) return [];
  const own = parent.type === 'Alternative' ? parent.elements : [];
  const index = own.findIndex((each) => each === node);
  return [...(index < 0 ? [] : own.slice(index + 1)), ...after(parent)];
}

/** @param {Node} node */
function isLookbehind(node) {
  return node.type === 'Assertion' && node.kind === 'lookbehind';
}
