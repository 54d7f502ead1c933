/**
 * The files in a bundle of glossaries, as the build makes it: a JSON list.
 *
 * @throws SyntaxError when it is no JSON, TypeError when it is no list
 */
export function glossaryFiles(bundle: string): readonly unknown[] {
  const files: unknown = JSON.parse(bundle);
  if (!Array.isArray(files)) throw new TypeError('A bundle of glossaries is a list.');
  return files;
}
