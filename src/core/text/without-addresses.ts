/** What Markdown writes behind the words of a link or an image: `](https://a.org/x "Title")`, also with brackets in it. */
const TARGET =
  /(?<=\]\()(?:<[^<>\n]{0,2000}>|[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000}){0,3})(?:\s{1,3}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?(?=\))/gu;

/** The label of a link that is defined elsewhere, `[words][1]`, and of a footnote, `[^note]`. */
const LABEL = /(?<=\]\[)[^[\]\n]{1,100}(?=\])|(?<=\[\^)[^[\]\s]{1,40}(?=\])/gu;

/** Tags of HTML with their attributes: `<img alt="…">`. */
const TAG = /<\/?\p{L}[^<>\n]{0,1000}>/gu;

/** `https://a.org/2019/05/Name`, `www.a.org`, `a.org/2019/Name`, `name@a.org`, `@name`. */
const ADDRESS =
  /(?<![\p{L}\p{N}])(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”«»]{1,3000}(?<![.,;:!?)\]*_])|(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}|(?<![\p{L}\p{N}.@/-])[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{2,63}){0,3}\.\p{Ll}{2,6}\/[^\s<>"“”«»]{1,3000}(?<![.,;:!?)\]*_])|(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_]{2,40}/gu;

/** What a line must have for one of them to be in it: a search for this is quick, a search for them is not. */
const SIGN = /[@<[/]|www\./u;

/** Stands for what was taken out: a mark, so that no name or date reaches across it. */
const GAP = '\uFFFC';

/**
 * A text as long as the given one in which addresses, the targets of links, tags and labels are blank: their words
 * ("…/2019/05/Damascus") are no part of what the article says. All other offsets and characters stay. Linear.
 */
export function withoutAddresses(text: string): string {
  if (!SIGN.test(text)) return text;
  const links = text.includes('[') ? [TARGET, LABEL] : [];
  return [...links, TAG]
    .reduce((rest, pattern) => rest.replace(pattern, blank), text)
    .replace(/[^\n]+/gu, (line) => (SIGN.test(line) ? line.replace(ADDRESS, blank) : line));
}

/** Line breaks stay, for a paragraph must not grow. */
function blank(found: string): string {
  return found === '' ? '' : GAP + found.slice(1).replace(/[^\n\r\u2028\u2029]/g, ' ');
}
