/** The formats that are read; Contextive's files are YAML. */
export const READ_FORMATS = ['yaml', 'csv', 'tsv', 'tbx', 'omegat'] as const;

export type GlossaryFormat = (typeof READ_FORMATS)[number];

/** Endings that say what a file is. `.txt` and `.utf8` are read only by who says that they are OmegaT's. */
const ENDINGS: readonly (readonly [RegExp, GlossaryFormat])[] = [
  [/\.(?:ya?ml|json)$/iu, 'yaml'],
  [/\.csv$/iu, 'csv'],
  [/\.(?:tsv|tab)$/iu, 'tsv'],
  [/\.tbxm?$/iu, 'tbx'],
];

/** The first sign of XML. */
const XML = /^\uFEFF?\s*<(?:\?xml|!DOCTYPE|!--|martif|tbx)/iu;

/** Of a file whose name says nothing: keys of ours at the left edge, or braces. */
const YAML = /^\uFEFF?[^\S\n\r\u2028\u2029]*\{|^\uFEFF?(?:domain|concepts|ignore|contexts)[ \t]*:/mu;

/** Which format a text is in, by its file's name and by how it begins; null where it is none that we read. */
export function formatOf(name: string, text: string): GlossaryFormat | null {
  const begin = text.slice(0, 4000);
  if (XML.test(begin)) return 'tbx';
  const ending = ENDINGS.find(([pattern]) => pattern.test(name))?.[1];
  if (ending) return ending;
  return YAML.test(begin) ? 'yaml' : null;
}
