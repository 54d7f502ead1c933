import { Scalar, stringify } from 'yaml';

/** What a value of a glossary may be. */
type Plain = Readonly<Record<string, unknown>>;

/** Keys of an entry in the order of the schema; the name of a region stands behind that of its language. */
const ORDER = [
  ['id', 'kind', 'type', 'definition', 'en', 'es', 'pt', 'ar', 'abbreviations', 'variants', 'descriptors'],
  ['terms', 'former', 'related', 'active', 'side', 'place', 'demonyms', 'capital', 'seats', 'ambiguous'],
  ['examples', 'ids', 'evidence', 'verified', 'notes', 'matching'],
].flat();

/** Keys whose value is short enough for the key's own line. */
const ON_ONE_LINE = new Set(['abbreviations', 'active', 'place', 'evidence', 'ids', 'seats', 'only-in']);

/** A name with details: `es: { term: Los Blancos, number: plural }`. */
const NAME = /^[a-z]{2}(?:-(?:[A-Z]{2}|\d{3}))?$/u;

const NO_FOLDING = { lineWidth: 0 } as const;

/** Where a key stands among those of an entry; what the schema does not know is last. */
export function rankOf(key: string): number {
  const index = ORDER.indexOf(key);
  if (index >= 0) return index;
  const language = NAME.test(key) ? ORDER.indexOf(key.slice(0, 2)) : -1;
  return language >= 0 ? language + 0.5 : ORDER.length;
}

/** Whether a value says nothing: what has it need not be written. */
export function isNothing(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isPlain(value) && Object.values(value).every((each) => each === undefined);
}

/** An entry as the lines of a block mapping, its keys in the order of the schema; at the left edge, without a last line end. */
export function entryYaml(entry: Plain): string {
  return Object.keys(entry)
    .filter((key) => !isNothing(entry[key]))
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((key) => pairYaml(key, entry[key]))
    .join('\n');
}

/** A key with its value, over as many lines as it wants; at the left edge, without a last line end. */
export function pairYaml(key: string, value: unknown): string {
  const name = flowYaml(key);
  if (Array.isArray(value)) {
    if (ON_ONE_LINE.has(key) || value.length === 0) return `${name}: ${flowYaml(value)}`;
    return [`${name}:`, ...value.map((each) => indented(itemYaml(each), '  ', '  '))].join('\n');
  }
  if (isPlain(value)) {
    if (ON_ONE_LINE.has(key) || NAME.test(key)) return `${name}: ${flowYaml(value)}`;
    const pairs = stated(value).map(([each, inner]) => indented(pairYaml(each, inner), '  ', '  '));
    return [`${name}:`, ...pairs].join('\n');
  }
  return stringify({ [key]: value }, NO_FOLDING).trimEnd();
}

/** A value as an item of a block sequence, with its dash. */
export function itemYaml(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? `- ${flowYaml(value)}`
    : stringify([value], NO_FOLDING).trimEnd();
}

/** A value on one line, as it may stand in brackets. */
export function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (isPlain(value))
    return `{ ${stated(value)
      .map(([key, each]) => `${flowYaml(key)}: ${flowYaml(each)}`)
      .join(', ')} }`;
  // What JSON escapes is what double quotation marks in YAML escape.
  if (typeof value === 'string' && /[\n\r\t]/u.test(value)) return JSON.stringify(value);
  const list = stringify([value], {
    ...NO_FOLDING,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  });
  return list.trim().slice(1, -1);
}

/** A text or number as it may stand behind a key, quoted as another one was; null where that takes more than a line. */
export function scalarYaml(value: unknown, quoting: Scalar.Type | undefined): string | null {
  const scalar = new Scalar(value);
  if (quoting === Scalar.QUOTE_DOUBLE || quoting === Scalar.QUOTE_SINGLE) scalar.type = quoting;
  const written = stringify({ k: scalar }, NO_FOLDING).trimEnd().slice('k: '.length);
  return written.includes('\n') ? null : written;
}

/** Lines further to the right, the first one by another measure; an empty line stays empty. */
export function indented(lines: string, first: string, others: string): string {
  return first + lines.replace(/\n(?=[^\n])/gu, `\n${others}`);
}

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stated(value: Plain): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, each]) => !isNothing(each));
}
