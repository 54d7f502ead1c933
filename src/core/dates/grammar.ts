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
  /** Reads a passage: all that `symbol` matches from token `at` on, longest first. Remembers what it has tried. */
  readonly reader: (input: Input) => (symbol: string, at: number) => readonly Parse<V>[];
}

/** The patterns of a symbol as a tree, so that those with a common beginning share the work. */
interface Node<V> {
  readonly words: Map<string, Node<V>>;
  readonly symbols: { readonly symbol: string; readonly name: string; readonly node: Node<V> }[];
  opens?: Node<V>;
  closes?: Node<V>;
  readonly rules: (Rule<V> & { readonly order: number })[];
}

type Element = { readonly word: string } | { readonly symbol: string; readonly name: string } | '<' | '>';

/** What a match may begin with. */
interface First {
  readonly words: Set<string>;
  digits: boolean;
}

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
  const roots = new Map<string, Node<V>>();
  for (const [order, rule] of rules.entries()) {
    const ordered = { ...rule, order };
    const root = roots.get(rule.symbol) ?? emptyNode<V>();
    roots.set(rule.symbol, root);
    for (const pattern of rule.patterns)
      for (const sequence of expand(pattern)) insert(root, sequence, ordered);
  }
  const firsts = new Map<string, First>();
  for (const [name, { words, digits }] of Object.entries(terminals))
    firsts.set(name, { words: new Set(words), digits });
  for (const symbol of roots.keys()) firstOf(symbol, roots, firsts);
  const byWord = new Map<string, Set<string>>();
  const byDigits = new Set<string>();
  for (const [symbol, { words, digits }] of firsts) {
    if (digits) byDigits.add(symbol);
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(symbol));
  }
  // A number word may end a longer wording: "ten past five".
  const alone = new Set(Object.values(terminals).flatMap(({ words }) => [...words]));
  for (const symbol of roots.keys()) for (const word of aloneOf(symbol, roots, terminals)) alone.add(word);
  const known = wordsOf(roots, terminals);
  const startsOf = (
    { kind, norm, free }: TimeToken,
    at: number,
    tokens: readonly TimeToken[],
  ): ReadonlySet<string> | undefined => {
    if (!free) return undefined;
    if (kind === 'digits') return byDigits;
    const symbols = byWord.get(norm);
    if (!symbols || alone.has(norm)) return symbols;
    // "the" before a word that no rule has begins nothing, which is so nearly always.
    const next = tokens[at + 1];
    return next && (next.kind === 'digits' || known.has(next.norm)) ? symbols : undefined;
  };
  return { reader: (input) => createReader(input, roots, terminals, startsOf) };
}

function createReader<V>(
  input: Input,
  roots: ReadonlyMap<string, Node<V>>,
  terminals: Readonly<Record<string, Terminal<V>>>,
  startsOf: (token: TimeToken, at: number, tokens: readonly TimeToken[]) => ReadonlySet<string> | undefined,
): (symbol: string, at: number) => readonly Parse<V>[] {
  const none: readonly Parse<V>[] = [];
  const { tokens } = input;
  const starts = tokens.map(startsOf);
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

  function readRules(root: Node<V>, from: number): readonly Parse<V>[] {
    const found: (Parse<V> & { readonly order: number; readonly seen: number })[] = [];
    walk(root, from, from, -1, null);
    // Of two of one length the one that looked at more words around it knows more.
    return found.length > 1
      ? found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.seen - a.seen)
      : found;

    function walk(node: Node<V>, at: number, open: number, close: number, captured: Capture<V> | null): void {
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

  return read;
}

/** The captures by name; of two with one name the later one. */
function capturesOf<V>(last: Capture<V> | null): Captures<V> {
  const get = (name: string): Parse<V> | undefined => {
    for (let each = last; each; each = each.before) if (each.name === name) return each.part;
    return undefined;
  };
  return { get, has: (name) => get(name) !== undefined };
}

function emptyNode<V>(): Node<V> {
  return { words: new Map(), symbols: [], rules: [] };
}

function insert<V>(root: Node<V>, sequence: readonly Element[], rule: Node<V>['rules'][number]): void {
  let node = root;
  for (const element of sequence) {
    if (element === '<') node = node.opens ??= emptyNode();
    else if (element === '>') node = node.closes ??= emptyNode();
    else if ('word' in element) {
      const next = node.words.get(element.word) ?? emptyNode<V>();
      node.words.set(element.word, next);
      node = next;
    } else {
      const { symbol, name } = element;
      let next = node.symbols.find((each) => each.symbol === symbol && each.name === name);
      if (!next) node.symbols.push((next = { symbol, name, node: emptyNode<V>() }));
      node = next.node;
    }
  }
  if (!node.rules.includes(rule)) node.rules.push(rule);
}

/** What a symbol may begin with, computed from the roots of its tree. */
function firstOf<V>(symbol: string, roots: ReadonlyMap<string, Node<V>>, firsts: Map<string, First>): First {
  const known = firsts.get(symbol);
  if (known) return known;
  const root = roots.get(symbol);
  if (!root) throw new Error(`No rule and no terminal yields ${symbol}.`);
  const first: First = { words: new Set(), digits: false };
  firsts.set(symbol, first);
  const visit = (node: Node<V>): void => {
    for (const word of node.words.keys()) {
      if (/^\p{Nd}/u.test(word)) first.digits = true;
      first.words.add(word);
    }
    for (const { symbol: inner } of node.symbols) {
      const { words, digits } = firstOf(inner, roots, firsts);
      for (const word of words) first.words.add(word);
      first.digits ||= digits;
    }
    if (node.opens) visit(node.opens);
  };
  visit(root);
  return first;
}

/** A piece of the notation: a bracket, a bar, a question mark, a symbol, a word, a run of digits, or a mark. */
const PIECE = /(?<symbol>\p{Lu}{2,20}(?::\p{Ll}{1,20})?)(?!\p{L})|\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\s]/gu;

/** The words that can make up a whole symbol by themselves. */
function aloneOf<V>(
  symbol: string,
  roots: ReadonlyMap<string, Node<V>>,
  terminals: Readonly<Record<string, Terminal<V>>>,
): ReadonlySet<string> {
  const root = roots.get(symbol);
  if (!root) return terminals[symbol]?.words ?? new Set();
  const found = new Set<string>();
  const begin = [root, ...(root.opens ? [root.opens] : [])];
  const ends = (node: Node<V>): boolean => node.rules.length > 0 || (node.closes?.rules.length ?? 0) > 0;
  for (const { words, symbols } of begin) {
    for (const [word, node] of words) if (ends(node)) found.add(word);
    for (const { symbol: inner, node } of symbols)
      if (ends(node)) for (const word of aloneOf(inner, roots, terminals)) found.add(word);
  }
  return found;
}

/** All words that any rule or terminal knows. */
function wordsOf<V>(
  roots: ReadonlyMap<string, Node<V>>,
  terminals: Readonly<Record<string, Terminal<V>>>,
): ReadonlySet<string> {
  const found = new Set(Object.values(terminals).flatMap(({ words }) => [...words]));
  const visit = ({ words, symbols, opens, closes }: Node<V>): void => {
    for (const [word, node] of words) {
      found.add(word);
      visit(node);
    }
    for (const { node } of symbols) visit(node);
    if (opens) visit(opens);
    if (closes) visit(closes);
  };
  for (const root of roots.values()) visit(root);
  return found;
}

/** All sequences that a pattern stands for. */
function expand(pattern: string): readonly (readonly Element[])[] {
  const pieces = [...pattern.matchAll(PIECE)];
  let at = 0;
  const sequences = choice();
  if (at < pieces.length) throw new Error(`Unbalanced pattern: ${pattern}`);
  return sequences;

  function choice(): Element[][] {
    const all = [...sequence()];
    while (pieces[at]?.[0] === '|') {
      at++;
      all.push(...sequence());
    }
    return all;
  }

  function sequence(): Element[][] {
    let all: Element[][] = [[]];
    for (let piece = pieces[at]; piece && piece[0] !== '|' && piece[0] !== ')'; piece = pieces[at]) {
      at++;
      let options: Element[][];
      if (piece[0] === '(') {
        options = choice();
        at++;
      } else options = [[elementOf(piece)]];
      if (pieces[at]?.[0] === '?') {
        at++;
        options = [...options, []];
      }
      const before = all;
      all = options.flatMap((option) => before.map((start) => [...start, ...option]));
    }
    return all;
  }
}

function elementOf(piece: RegExpExecArray): Element {
  const [text] = piece;
  if (text === '<' || text === '>') return text;
  if (piece.groups?.['symbol'] === undefined) return { word: text.normalize('NFC') };
  const [symbol = '', name] = text.split(':');
  return { symbol, name: name ?? symbol.toLowerCase() };
}
