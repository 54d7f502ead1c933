import { emptyNode, expand, insert, type Node } from './pattern-tree.ts';
import { type Starts, startsOf } from './starts.ts';
import type { TimeToken } from './time-tokens.ts';

/** What a symbol matched: from a token to a token (exclusive), and what it means. */
export interface Parse<V> {
  readonly from: number;
  readonly to: number;
  readonly value: V;
}

/** What the symbols of one pattern matched, by their names. */
export interface Captures<V> {
  readonly get: (name: string) => Parse<V> | undefined;
  readonly has: (name: string) => boolean;
}

/** The tokens a matcher looks at, with the text they are from. */
export interface Input {
  readonly text: string;
  readonly tokens: readonly TimeToken[];
}

/** A symbol that code recognises (numbers, mainly). */
export interface Terminal<V> {
  /** The words it may start with; digits are asked for by `digits`. */
  readonly words: ReadonlySet<string>;
  readonly digits: boolean;
  /** The words with which one match may go on after its first: `10:35`, `twenty-one`. */
  readonly goesOn: ReadonlySet<string>;
  readonly match: (input: Input, at: number) => readonly Parse<V>[];
}

/** A construction as one language words it. */
export interface Rule<V> {
  /** The symbol it yields. */
  readonly symbol: string;
  /**
   * The words, in a small notation: lower-case words stand for themselves (any case, NFC), UPPER-CASE ones for a
   * symbol, `SYMBOL:name` to tell two apart, `x?` may be absent, `(a b|c)` is a choice, and `< … >` marks off the words
   * that belong to the expression from those that only show what it is.
   */
  readonly patterns: readonly string[];
  /** What the words mean; null where they are none of it after all. `at` holds the tokens of the expression. */
  readonly mean: (captures: Captures<V>, at: Parse<null>, input: Input) => V | null;
}

export interface Grammar<V> {
  /** A reader of one passage; it remembers what it has tried. */
  readonly reader: (input: Input) => Reader<V>;
}

export interface Reader<V> {
  /** Whether any symbol may match from token `at` on: a quick no for most words. */
  readonly mayBegin: (at: number) => boolean;
  /** All that a symbol matches from token `at` on, longest first. */
  readonly read: (symbol: string, at: number) => readonly Parse<V>[];
}

type Ordered<V> = Rule<V> & { readonly order: number };

/** What has been captured so far on the way down a tree. */
interface Capture<V> {
  readonly name: string;
  readonly part: Parse<V>;
  readonly before: Capture<V> | null;
}

/**
 * Compiles rules and terminals. Earlier rules win over later ones that match the same tokens. Rules must not
 * be recursive: a symbol that meets itself matches nothing there.
 */
export function compileGrammar<V>(
  rules: readonly Rule<V>[],
  terminals: Readonly<Record<string, Terminal<V>>>,
): Grammar<V> {
  const roots = new Map<string, Node<Ordered<V>>>();
  for (const [order, rule] of rules.entries()) {
    const ordered = { ...rule, order };
    const root = roots.get(rule.symbol) ?? emptyNode<Ordered<V>>();
    roots.set(rule.symbol, root);
    for (const pattern of rule.patterns)
      for (const sequence of expand(pattern)) insert(root, sequence, ordered);
  }
  const starts = startsOf(roots, terminals);
  return { reader: (input) => createReader(input, roots, terminals, starts) };
}

function createReader<V>(
  input: Input,
  roots: ReadonlyMap<string, Node<Ordered<V>>>,
  terminals: Readonly<Record<string, Terminal<V>>>,
  symbolsAt: Starts,
): Reader<V> {
  const none: readonly Parse<V>[] = [];
  const { tokens } = input;
  const starts = tokens.map((token, at) => symbolsAt(token, tokens[at + 1]));
  const tried: (Map<string, readonly Parse<V>[]> | undefined)[] = tokens.map(() => undefined);

  function read(symbol: string, at: number): readonly Parse<V>[] {
    if (!starts[at]?.has(symbol)) return none;
    const known = (tried[at] ??= new Map<string, readonly Parse<V>[]>());
    const before = known.get(symbol);
    if (before) return before;
    known.set(symbol, none);
    const root = roots.get(symbol);
    const found = root ? readRules(root, at) : (terminals[symbol]?.match(input, at) ?? none);
    known.set(symbol, found);
    return found;
  }

  function readRules(root: Node<Ordered<V>>, from: number): readonly Parse<V>[] {
    const found: (Parse<V> & { readonly order: number; readonly seen: number })[] = [];
    walk(root, from, from, -1, null);
    // Of two of one length the one that looked at more words around it knows more.
    return found.length > 1
      ? found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.seen - a.seen)
      : found;

    function walk(
      node: Node<Ordered<V>>,
      at: number,
      open: number,
      close: number,
      captured: Capture<V> | null,
    ): void {
      for (const rule of node.rules) {
        // By where the words end that were looked at, so that a longer context does not hide a shorter one.
        const rival = found.findIndex(({ seen }) => seen === at);
        if ((found[rival]?.order ?? Infinity) <= rule.order) continue;
        const [to, { order }] = [close < 0 ? at : close, rule];
        const value = rule.mean(capturesOf(captured), { from: open, to, value: null }, input);
        if (value !== null)
          found.splice(rival < 0 ? found.length : rival, 1, { from: open, to, value, order, seen: at });
      }
      if (node.opens) walk(node.opens, at, at, close, captured);
      if (node.closes) walk(node.closes, at, open, at, captured);
      const token = tokens[at];
      if (!token) return;
      const next = node.words.get(token.norm);
      if (next) walk(next, at + 1, open, close, captured);
      const possible = starts[at];
      if (!possible) return;
      for (const { symbol, name, node: after } of node.symbols) {
        if (!possible.has(symbol)) continue;
        for (const part of read(symbol, at)) {
          // A part that only its context showed (`< … >`) begins the whole where it begins itself.
          const begin = at === from ? part.from : open;
          walk(after, part.to, begin, close, { name, part, before: captured });
        }
      }
    }
  }

  return { read, mayBegin: (at) => starts[at] !== undefined };
}

/** The captures by name; of two with one name the later one. */
function capturesOf<V>(last: Capture<V> | null): Captures<V> {
  const get = (name: string): Parse<V> | undefined => {
    for (let each = last; each; each = each.before) if (each.name === name) return each.part;
    return undefined;
  };
  return { get, has: (name) => get(name) !== undefined };
}
