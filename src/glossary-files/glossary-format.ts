/** The formats that are read. */
export type GlossaryFormat = 'yaml' | 'tbx';

/** Endings that say what a file is. */
const ENDINGS: readonly (readonly [RegExp, GlossaryFormat])[] = [
  [/\.(?:ya?ml|json)$/iu, 'yaml'],
  [/\.tbxm?$/iu, 'tbx'],
];

/** The first sign of XML. */
const XML = /^\uFEFF?\s*<(?:\?xml|!DOCTYPE|!--|martif|tbx)/iu;

/** Which format a text is in, by its file's name and by how it begins; null where it is none that we read. */
export function formatOf(name: string, text: string): GlossaryFormat | null {
  if (XML.test(text.slice(0, 500))) return 'tbx';
  return ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? 'yaml';
}
