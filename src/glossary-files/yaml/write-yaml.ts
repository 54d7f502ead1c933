import { Document, isCollection, isMap, isScalar, isSeq, visit, type Node } from 'yaml';
import type { Concept } from '../../core/glossary/concept.ts';
import { entryOf } from '../entry-of.ts';

/** How long a list or a group may be to stand on one line, in letters. */
const ONE_LINE = 60;

const HEAD = [
  ' Dragoman glossary. One entry a thing.',
  ' en, es, pt: the preferred names, null where there is none; variants: other names; abbreviations: matched by exact case.',
].join('\n');

/** Glossary entries as YAML, in the layout of our own files. What it holds reads back as it was. */
export function writeYaml(concepts: readonly Concept[]): string {
  const domain = commonDomain(concepts);
  const document = new Document({
    ...(domain === undefined ? {} : { domain }),
    concepts: concepts.map((concept) => entryOf(concept, domain)),
  });
  document.commentBefore = HEAD;
  visit(document, {
    Collection: (_key, node, path) => {
      // The file, its list, and the entries in it are never on one line.
      if (path.filter(isCollection).length >= 3 && isShort(node)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 120, flowCollectionPadding: true, indentSeq: true });
}

/** The subject of most of them; the others say their own. Undefined where some have none. */
function commonDomain(concepts: readonly Concept[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { domain } of concepts) {
    if (domain === undefined) return undefined;
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Whether a list of words, or a group of plain values, is short enough for one line. */
function isShort(node: Node): boolean {
  const items: readonly unknown[] = isSeq(node)
    ? node.items
    : isMap(node)
      ? node.items.flatMap(({ key, value }) => [key, value])
      : [];
  let length = 0;
  for (const item of items) {
    if (!isScalar(item)) return false;
    const text = String(item.value);
    if (text.includes('\n')) return false;
    length += text.length + 2;
  }
  return length <= ONE_LINE;
}
