import { DOMParser } from 'linkedom/worker';

/** Elements that the light DOM does not close by itself when they lie inside each other without end. */
const NESTING =
  /<(?<close>\/)?(?!(?:p|li|dd|dt|t[dhr]|option|br|hr|img|input|meta|link|source|wbr|col)\b)[a-z]/giu;

/** Deeper than any page that a person wrote; the DOM's own work grows with the square of it. */
const DEEPEST_PAGE = 3000;

/** What lies deeper is lifted up to here, so that nothing that walks the tree runs out of stack. */
const DEEPEST_ELEMENT = 100;

/** Nothing of these is text of the article; what JSON-LD says is. */
const UNREAD =
  'script:not([type="application/ld+json"]), style, template, noscript, iframe, object, embed, svg, math, canvas';

/** Classes of share controls, advertisements and newsletter boxes: `share-tools`, `publicidad`, `anuncio`. */
const CLUTTER =
  /(?:^|[\s_-])(?:shar(?:e|ing)|social|compart\p{L}{1,8}|publicidade?|anuncios?|ads?|advert\p{L}{0,10}|newsletter|boleti[mn])(?=$|[\s_-])/iu;

/** More than a control or a label has: a part of the article may bear such a class by mistake. In characters. */
const LONGEST_CLUTTER = 200;

/**
 * A saved page as a light DOM: its scripts never run, and nothing is fetched. Null where its elements lie inside each
 * other so deep that it is no page of a person.
 */
export function parsePage(html: string): Document | null {
  if (depthOf(html) > DEEPEST_PAGE) return null;
  const page = new DOMParser().parseFromString(withBody(html), 'text/html') as unknown as Document;
  const root = page.documentElement as Element | null;
  if (root === null) return null;
  flatten(root);
  return page;
}

/** Takes out what is never shown as text, and what of the text belongs to the page and not to the article. */
export function withoutUnread(page: Document): Document {
  for (const element of page.querySelectorAll(UNREAD)) element.remove();
  for (const element of page.body.querySelectorAll('[class]')) {
    const isShort = element.textContent.length <= LONGEST_CLUTTER;
    if (isShort && CLUTTER.test(element.getAttribute('class') ?? '')) element.remove();
  }
  return page;
}

function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { groups } of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (groups?.['close'] === undefined ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The light DOM, unlike a browser, adds neither `<html>` nor `<body>` where a page leaves them out. */
function withBody(html: string): string {
  if (/<body[\s>]/iu.test(html)) return /<html[\s>]/iu.test(html) ? html : `<html>${html}</html>`;
  const inside = html.replace(/<!doctype[^>]{0,300}>|<\/?html(?:\s[^>]{0,1000})?>/giu, '');
  const language = /<html\b[^>]{0,500}?\slang\s?=\s?["']?(?<tag>[\w-]{2,20})/iu.exec(html)?.groups?.['tag'];
  const head = /^.{0,200000}?<\/head>/isu.exec(inside)?.[0] ?? '';
  return `<html lang="${language ?? ''}">${head}<body>${inside.slice(head.length)}</body></html>`;
}

function flatten(root: Element): void {
  let node: Node | null = root;
  let depth = 0;
  while (node !== null) {
    const first: Node | null = node.firstChild;
    const parent = node.parentNode;
    if (first !== null && parent !== null && depth > DEEPEST_ELEMENT) {
      while (node.firstChild !== null) parent.insertBefore(node.firstChild, node);
      parent.removeChild(node);
      node = first;
    } else if (first !== null) {
      node = first;
      depth++;
    } else {
      while (node !== null && node.nextSibling === null) {
        node = node === root ? null : node.parentNode;
        depth--;
      }
      node = node?.nextSibling ?? null;
    }
  }
}
