import type { Node } from './pattern-tree.ts';
import type { TimeToken } from './time-tokens.ts';

/**
 * The symbols of a grammar that may begin with a token which another one follows; undefined for most words of a text.
 * A quick no before any pattern is tried: "the" begins nothing before "cat".
 */
export type Starts = (token: TimeToken, next: TimeToken | undefined) => ReadonlySet<string> | undefined;

/** What one symbol may begin with. Digits stand as one word. */
interface Start {
  readonly words: Set<string>;
  /** Words that are the whole of it by themselves. */
  readonly alone: Set<string>;
  /** The words that may follow each, as the sets that other symbols and nodes have of them. */
  readonly next: Map<string, Set<ReadonlySet<string>>>;
}

interface Terminal {
  readonly words: ReadonlySet<string>;
  readonly digits: boolean;
  readonly goesOn: ReadonlySet<string>;
}

const DIGITS = '0';

const wordOf = ({ kind, norm }: TimeToken): string => (kind === 'digits' ? DIGITS : norm);

/** Computes the starts of all symbols from the trees of their patterns and from the terminals. */
export function startsOf<R>(
  roots: ReadonlyMap<string, Node<R>>,
  terminals: Readonly<Record<string, Terminal>>,
): Starts {
  const known = new Map<string, Start>();
  for (const [symbol, { words, digits, goesOn }] of Object.entries(terminals)) {
    const all = new Set([...words, ...(digits ? [DIGITS] : [])]);
    const more = new Set([...goesOn, DIGITS]);
    known.set(symbol, {
      words: all,
      alone: all,
      next: new Map([...all].map((word) => [word, new Set([more])])),
    });
  }
  for (const symbol of roots.keys()) startOf(symbol, roots, known);
  const openers = new Map<string, (readonly [symbol: string, start: Start])[]>();
  const following = new Set<ReadonlySet<string>>();
  for (const [symbol, start] of known) {
    for (const word of start.words) {
      const all = openers.get(word) ?? [];
      all.push([symbol, start]);
      openers.set(word, all);
    }
    for (const sets of start.next.values()) for (const words of sets) following.add(words);
  }
  const followers = new Set([...following].flatMap((words) => [...words]));
  const answers = new Map<string, Map<string, ReadonlySet<string> | undefined>>();
  return (token, next) => {
    if (!token.free) return undefined;
    const word = wordOf(token);
    const starts = openers.get(word);
    if (!starts) return undefined;
    // All words that follow nothing are one, so that there are no more answers than the grammar has pairs of words.
    const follower = next && followers.has(wordOf(next)) ? wordOf(next) : '';
    let byNext = answers.get(word);
    if (!byNext) answers.set(word, (byNext = new Map<string, ReadonlySet<string> | undefined>()));
    if (byNext.has(follower)) return byNext.get(follower);
    const fitting = starts.filter(
      ([, { alone, next: pairs }]) => alone.has(word) || isIn(pairs.get(word), follower),
    );
    const answer = fitting.length > 0 ? new Set(fitting.map(([symbol]) => symbol)) : undefined;
    byNext.set(follower, answer);
    return answer;
  };
}

function startOf<R>(symbol: string, roots: ReadonlyMap<string, Node<R>>, known: Map<string, Start>): Start {
  const before = known.get(symbol);
  if (before) return before;
  const root = roots.get(symbol);
  if (!root) throw new Error(`No rule and no terminal yields ${symbol}.`);
  const start: Start = { words: new Set(), alone: new Set(), next: new Map() };
  known.set(symbol, start);
  const follow = (word: string, sets: Iterable<ReadonlySet<string>>): void => {
    const all = start.next.get(word) ?? new Set();
    for (const words of sets) all.add(words);
    start.next.set(word, all);
  };
  for (const { word, node } of wordsAfter(root)) {
    const own = /^\p{Nd}/u.test(word) ? DIGITS : word;
    start.words.add(own);
    if (mayEnd(node)) start.alone.add(own);
    follow(own, firstsOf(node, roots, known));
  }
  for (const { symbol: inner, node } of symbolsAfter(root)) {
    const { words, alone, next } = startOf(inner, roots, known);
    const after = firstsOf(node, roots, known);
    for (const word of words) {
      start.words.add(word);
      if (alone.has(word) && mayEnd(node)) start.alone.add(word);
      if (alone.has(word)) follow(word, after);
      follow(word, next.get(word) ?? []);
    }
  }
  return start;
}

/** The words that may come next in a tree. */
function firstsOf<R>(
  node: Node<R>,
  roots: ReadonlyMap<string, Node<R>>,
  known: Map<string, Start>,
): readonly ReadonlySet<string>[] {
  const words = wordsAfter(node).map(({ word }) => (/^\p{Nd}/u.test(word) ? DIGITS : word));
  const inner = symbolsAfter(node).map(({ symbol }) => startOf(symbol, roots, known).words);
  return words.length > 0 ? [new Set(words), ...inner] : inner;
}

function isIn(sets: Iterable<ReadonlySet<string>> | undefined, word: string): boolean {
  for (const words of sets ?? []) if (words.has(word)) return true;
  return false;
}

/** A node with those that only a mark of the notation parts it from. */
function reachable<R>(node: Node<R>): readonly Node<R>[] {
  return [node, ...[node.opens, node.closes].flatMap((each) => (each ? reachable(each) : []))];
}

const wordsAfter = <R>(node: Node<R>): readonly { readonly word: string; readonly node: Node<R> }[] =>
  reachable(node).flatMap(({ words }) => [...words].map(([word, after]) => ({ word, node: after })));

const symbolsAfter = <R>(node: Node<R>): Node<R>['symbols'] =>
  reachable(node).flatMap(({ symbols }) => symbols);

const mayEnd = <R>(node: Node<R>): boolean => reachable(node).some(({ rules }) => rules.length > 0);
