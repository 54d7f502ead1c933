import { isMap, isPair, isScalar, parseDocument, visit } from 'yaml';

/** Keys whose value is the id of another entry, or a list of such. */
const KEYS = new Set(['entry', 'capital', 'seats', 'successor', 'predecessor', 'member-of', 'part-of']);

/** An id of another entry in a YAML glossary, with its place. */
export interface Reference {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The id of another entry at an offset of a YAML glossary's text, be it well-formed or not; null where none stands. */
export function referenceAt(text: string, offset: number): Reference | null {
  let found: Reference | null = null;
  visit(parseDocument(text), {
    Scalar: (where, node, path) => {
      const [start, end] = node.range ?? [0, 0];
      if (where === 'key' || offset < start || offset > end || typeof node.value !== 'string')
        return undefined;
      const pair = path.findLast(isPair);
      const key = isScalar(pair?.key) ? String(pair.key.value) : '';
      // A list of ids stands between its key and the id; a mapping between them is another thing.
      const within = pair ? path.slice(path.lastIndexOf(pair) + 1) : [];
      if (!KEYS.has(key) || within.some(isMap)) return undefined;
      found = { id: node.value, start, end };
      return visit.BREAK;
    },
  });
  return found;
}
