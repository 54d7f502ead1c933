import type { Span } from '../../core/text/span.ts';
import { readXml, type XmlFault, type XmlNode } from './xml-nodes.ts';

/** The elements of an entry, in TBX of 2008 and of 2019. */
export const ENTRIES: ReadonlySet<string> = new Set(['termEntry', 'conceptEntry']);

const START = /<(?:[\w-]{1,40}:)?(?:termEntry|conceptEntry)(?=[\s/>])/gu;
const END = /<\/(?:[\w-]{1,40}:)?(?:termEntry|conceptEntry)\s*>/u;

const MOST_FAULTS = 50;

/**
 * The entries of a file that is not well-formed, each read by itself, so that a mistake in one takes nothing else with it.
 *
 * @param whole what is not well-formed in the file as a whole
 */
export function recoverEntries(
  text: string,
  whole: readonly XmlFault[],
): { readonly nodes: readonly XmlNode[]; readonly faults: readonly XmlFault[] } {
  const nodes: XmlNode[] = [];
  const faults: XmlFault[] = [];
  const starts = Array.from(text.matchAll(START), ({ index }) => index);
  starts.forEach((start, index) => {
    const chunk = text.slice(start, starts[index + 1] ?? text.length);
    const end = END.exec(chunk);
    const own = end ? chunk.slice(0, end.index + end[0].length) : chunk.trimEnd();
    const wrong = readXml(own, {
      wanted: ENTRIES,
      element: (node) => nodes.push(moved(node, start)),
      opened: () => undefined,
      doctype: () => undefined,
    });
    // What is not closed is told by each element that it leaves open.
    const [first] = wrong;
    if (first && faults.length < MOST_FAULTS) faults.push({ ...shift(first, start), detail: first.detail });
  });
  return { nodes, faults: faults.length > 0 ? faults : whole.slice(0, 1) };
}

function moved(node: XmlNode, by: number): XmlNode {
  return { ...node, span: shift(node.span, by), children: node.children.map((child) => moved(child, by)) };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
