/** The patterns of a symbol as a tree, so that those with a common beginning share the work. `R` is what they mean. */
export interface Node<R> {
  readonly words: Map<string, Node<R>>;
  readonly symbols: { readonly symbol: string; readonly name: string; readonly node: Node<R> }[];
  /** Where the words of the expression itself begin and end, if not with the pattern. */
  opens?: Node<R>;
  closes?: Node<R>;
  readonly rules: R[];
}

type Element = { readonly word: string } | { readonly symbol: string; readonly name: string } | '<' | '>';

export function emptyNode<R>(): Node<R> {
  return { words: new Map(), symbols: [], rules: [] };
}

/** Adds one sequence of a pattern to a tree. */
export function insert<R>(root: Node<R>, sequence: readonly Element[], rule: R): void {
  let node = root;
  for (const element of sequence) {
    if (element === '<') node = node.opens ??= emptyNode();
    else if (element === '>') node = node.closes ??= emptyNode();
    else if ('word' in element) {
      const next = node.words.get(element.word) ?? emptyNode<R>();
      node.words.set(element.word, next);
      node = next;
    } else {
      const { symbol, name } = element;
      let next = node.symbols.find((each) => each.symbol === symbol && each.name === name);
      if (!next) node.symbols.push((next = { symbol, name, node: emptyNode<R>() }));
      node = next.node;
    }
  }
  if (!node.rules.includes(rule)) node.rules.push(rule);
}

/** A piece of the notation: a bracket, a bar, a question mark, a symbol, a word, a run of digits, or a mark. */
const PIECE = /(?<symbol>\p{Lu}{2,20}(?::\p{Ll}{1,20})?)(?!\p{L})|\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\s]/gu;

/** All sequences that a pattern stands for; see `Rule.patterns` for the notation. */
export function expand(pattern: string): readonly (readonly Element[])[] {
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
