// @ts-check
import { format, resolveConfig } from 'prettier';

/** `<!-- settings -->` … `<!-- /settings -->` */
const PLACE = /(?<open><!-- (?<name>[a-z]+) -->)(?<filled>.*?)(?<close><!-- \/\k<name> -->)/gsu;

/**
 * A page with its tables between their markers, laid out as `npm run format` does it.
 *
 * @param {string} page
 * @param {Readonly<Record<string, string>>} tables
 */
export async function fill(page, tables) {
  const filled = page.replace(PLACE, (...found) => {
    const { open, name, close } = found.at(-1);
    const table = tables[name];
    if (table === undefined) throw new Error(`No table is called “${name}”.`);
    return `${open}\n\n${table}\n\n${close}`;
  });
  const layout = await resolveConfig('README.md');
  return format(filled, { ...layout, parser: 'markdown' });
}
