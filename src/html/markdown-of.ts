/** Elements that stand on lines of their own; all others run on within a line. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/u),
);

/** What shows no words of the article, or none that can be read without it. */
const LEFT_OUT = new Set(
  `audio button canvas embed iframe img input map math noscript object picture progress script select style svg template
  textarea video`.split(/\s+/u),
);

/**
 * The words of an element as plain Markdown: paragraphs, headings, lists, quotations, captions in italics, table rows
 * as lines. Without images and links: their words stay.
 */
export function markdownOf(element: Element): string {
  return blocksOf(element).join('\n\n');
}

/** The text of an element on one line. */
export function plainText(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
}

function blocksOf(element: Element): readonly string[] {
  const blocks: string[] = [];
  let run = '';
  const endRun = (): void => {
    // Two breaks make a paragraph.
    for (const part of run.split(/\n[^\S\n]*\n/u)) {
      const lines = part.split('\n').map(plainText).filter(Boolean);
      if (lines.length > 0) blocks.push(lines.join('\n'));
    }
    run = '';
  };
  for (const node of element.childNodes) {
    if (isElement(node) && (BLOCKS.has(nameOf(node)) || hasBlocks(node))) {
      endRun();
      blocks.push(...blockOf(node));
    } else run += inlineText(node);
  }
  endRun();
  return blocks;
}

function blockOf(element: Element): readonly string[] {
  const name = nameOf(element);
  if (LEFT_OUT.has(name)) return [];
  const heading = /^h(?<level>[1-6])$/u.exec(name)?.groups?.['level'];
  if (heading !== undefined) return lineOf(element, `${'#'.repeat(Math.max(2, Number(heading)))} `);
  switch (name) {
    case 'ul':
    case 'ol':
      return listOf(element, name);
    case 'blockquote':
      return blocksOf(element).length === 0 ? [] : [prefixed(blocksOf(element).join('\n\n'), '> ', '> ')];
    case 'figcaption':
      return lineOf(element, '*', '*');
    case 'table':
      return tableOf(element);
    default:
      return blocksOf(element);
  }
}

function listOf(element: Element, name: 'ul' | 'ol'): readonly string[] {
  const items = Array.from(element.children).map((item) => blocksOf(item).join('\n'));
  const shown = items.filter(Boolean).map((item, index) => {
    const mark = name === 'ol' ? `${index + 1}. ` : '- ';
    return prefixed(item, mark, ' '.repeat(mark.length));
  });
  return shown.length === 0 ? [] : [shown.join('\n')];
}

/** Rows as lines; a table that holds paragraphs is there for the layout alone. */
function tableOf(element: Element): readonly string[] {
  if (element.querySelector('p, div, h1, h2, h3, ul, ol, table') !== null) return blocksOf(element);
  const rows = Array.from(element.querySelectorAll('tr'), (row) =>
    Array.from(row.children, lineText).filter(Boolean).join(' | '),
  );
  return [rows.filter(Boolean).join('\n')].filter(Boolean);
}

function prefixed(text: string, first: string, others: string): string {
  const lines = text.split('\n').map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd());
  return lines.join('\n');
}

function lineOf(element: Element, before: string, after = ''): readonly string[] {
  const text = lineText(element);
  return text === '' ? [] : [`${before}${text}${after}`];
}

function lineText(element: Element): string {
  return blocksOf(element).join(' ').replace(/\s+/gu, ' ').trim();
}

function inlineText(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/gu, ' ');
  if (!isElement(node) || LEFT_OUT.has(nameOf(node))) return '';
  if (nameOf(node) === 'br') return '\n';
  return Array.from(node.childNodes, inlineText).join('');
}

/** A link or a span that holds whole paragraphs. */
function hasBlocks(element: Element): boolean {
  return element.querySelector('p, div, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, figure, table') !== null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function nameOf({ localName }: Element): string {
  return localName.toLowerCase();
}
