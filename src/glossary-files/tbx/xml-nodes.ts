import { SaxesParser } from 'saxes';
import type { Span } from '../../core/text/span.ts';

/** An element with what is in it. Names are without their prefixes. */
export interface XmlNode {
  readonly name: string;
  readonly prefix: string;
  /** By local name; `xml:lang` and `xml:id` by their whole names. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** All text in it, of its children too. */
  readonly text: string;
  /** Where its text stands; where it has none, its start tag. */
  readonly span: Span;
}

export interface XmlFault extends Span {
  readonly detail: string;
}

export interface XmlListener {
  /** The elements to be handed over as a whole, by local name. */
  readonly wanted: ReadonlySet<string>;
  readonly element: (node: XmlNode) => void;
  /** A start tag outside those, with its language. */
  readonly opened: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly doctype: (declaration: string, span: Span) => void;
}

interface Open {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  readonly start: number;
  readonly tagStart: number;
  text: string;
}

/** No glossary's elements lie deeper; what does is passed over. */
const DEEPEST = 60;
const MOST_FAULTS = 20;

/** A text with so many faults is no XML; each costs some 25 microseconds, as the parser makes an error of it. */
const TOO_MANY_FAULTS = 10_000;

/**
 * Reads XML and hands over the elements that are wanted, one by one. Only the entities of XML itself are resolved; nothing
 * that a document type declares is expanded or fetched. Goes on past what is not well-formed.
 *
 * @returns what is not well-formed, in order of the text; the first ones only
 */
export function readXml(text: string, listener: XmlListener): readonly XmlFault[] {
  const parser = new SaxesParser({ xmlns: false });
  const faults: XmlFault[] = [];
  const stack: Open[] = [];
  let depth = 0;
  let tagStart = 0;
  let failures = 0;
  const position = (): number => Math.min(parser.position, text.length);
  parser.on('error', ({ message }) => {
    const at = position();
    const detail = message.replace(/^(?:[^:\n]{0,200}:)?\d+:\d+: /u, '').replace(/\.$/u, '');
    if (faults.length < MOST_FAULTS) faults.push({ start: Math.max(0, at - 1), end: at, detail });
    if (++failures > TOO_MANY_FAULTS) throw new Error(detail);
  });
  parser.on('doctype', (declaration) => {
    const end = position();
    listener.doctype(declaration, { start: Math.max(0, text.lastIndexOf('<!DOCTYPE', end)), end });
  });
  parser.on('opentagstart', () => {
    tagStart = text.lastIndexOf('<', position() - 1);
  });
  parser.on('opentag', ({ name: full, attributes: given }) => {
    depth++;
    const { prefix, name } = split(full);
    const attributes = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key.startsWith('xml:') ? key : split(key).name, value]),
    );
    if (stack.length === 0 && !listener.wanted.has(name)) {
      listener.opened(name, attributes);
      return;
    }
    if (depth <= DEEPEST)
      stack.push({ name, prefix, attributes, children: [], start: position(), tagStart, text: '' });
  });
  const addText = (added: string): void => {
    const open = stack.at(-1);
    if (open) open.text += added;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (depth-- > DEEPEST) return;
    const closed = stack.pop();
    if (!closed) return;
    const node = close(closed, text);
    const parent = stack.at(-1);
    if (!parent) listener.element(node);
    else {
      parent.children.push(node);
      parent.text += node.text;
    }
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (faults.length < MOST_FAULTS)
      faults.push({
        start: position(),
        end: position(),
        detail: error instanceof Error ? error.message : '',
      });
  }
  return faults;
}

function split(name: string): { readonly prefix: string; readonly name: string } {
  const colon = name.indexOf(':');
  return colon < 0 ? { prefix: '', name } : { prefix: name.slice(0, colon), name: name.slice(colon + 1) };
}

const LONGEST_SPAN = 300;

function close({ start, tagStart, ...open }: Open, source: string): XmlNode {
  const next = source.indexOf('<', start);
  const inner = source.slice(start, Math.min(next < 0 ? source.length : next, start + LONGEST_SPAN));
  const lead = inner.length - inner.trimStart().length;
  const length = inner.trim().length;
  const span =
    length > 0
      ? { start: start + lead, end: start + lead + length }
      : { start: Math.max(0, tagStart), end: Math.max(0, Math.min(start, tagStart + LONGEST_SPAN)) };
  return { ...open, span };
}
