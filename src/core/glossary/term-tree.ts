/**
 * Terms by their words: a place in the tree, what ends there, and where the next word leads. Most terms share no
 * beginning with another one, so a place that one word alone leads on from keeps that word and no map: 150,000 terms
 * have room in a few megabytes.
 */
export interface TermNode<T> {
  values: T[] | null;
  word: string;
  only: TermNode<T> | null;
  more: Map<string, TermNode<T>> | null;
}

/** A tree without terms. */
export function createTermTree<T>(): TermNode<T> {
  return { ...createNode<T>(), more: new Map() };
}

function createNode<T>(): TermNode<T> {
  return { values: null, word: '', only: null, more: null };
}

/** Where a word leads from a place. */
export function step<T>(from: TermNode<T>, word: string): TermNode<T> | undefined {
  if (from.more) return from.more.get(word);
  return from.only && from.word === word ? from.only : undefined;
}

/** Adds a value at the end of the words; no words, no value. */
export function plant<T>(root: TermNode<T>, words: readonly string[], value: T): void {
  if (words.length === 0) return;
  const end = words.reduce(grow, root);
  if (end.values) end.values.push(value);
  else end.values = [value];
}

function grow<T>(from: TermNode<T>, word: string): TermNode<T> {
  const known = step(from, word);
  if (known) return known;
  const node = createNode<T>();
  if (from.only) {
    from.more = new Map([[from.word, from.only]]);
    from.only = null;
  }
  if (from.more) from.more.set(word, node);
  else {
    from.word = word;
    from.only = node;
  }
  return node;
}
