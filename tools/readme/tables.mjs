// @ts-check
/** The tables of the READMEs that `package.json` and its strings already say: commands, keys, settings, views, colours. */

/**
 * @typedef {Readonly<Record<string, string>>} Strings
 * @typedef {{ readonly title: string; readonly command: string; readonly category?: string }} Command
 * @typedef {{ readonly command: string; readonly key: string; readonly mac?: string; readonly when?: string }} Keybinding
 * @typedef {{ readonly markdownDescription?: string; readonly description?: string; readonly default: unknown; readonly order?: number }} Setting
 * @typedef {{ readonly properties: Readonly<Record<string, Setting>> }} SettingsGroup
 * @typedef {object} Manifest
 * @property {{
 *   readonly commands: readonly Command[];
 *   readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
 *   readonly keybindings: readonly Keybinding[];
 *   readonly configuration: SettingsGroup | readonly SettingsGroup[];
 *   readonly views: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
 *   readonly colors: readonly { readonly id: string; readonly description: string }[];
 * }} contributes
 */

/** What the heads of the tables are called. */
const WORDS = {
  en: {
    command: 'command',
    id: 'id',
    key: 'key',
    setting: 'setting',
    does: 'what it does',
    initially: 'default',
    colour: 'colour',
    marks: 'what it marks',
    all: 'all',
  },
  es: {
    command: 'comando',
    id: 'id',
    key: 'tecla',
    setting: 'opción',
    does: 'qué hace',
    initially: 'por defecto',
    colour: 'color',
    marks: 'qué marca',
    all: 'todos',
  },
  'pt-br': {
    command: 'comando',
    id: 'id',
    key: 'tecla',
    setting: 'configuração',
    does: 'o que faz',
    initially: 'padrão',
    colour: 'cor',
    marks: 'o que marca',
    all: 'todos',
  },
};

/** @typedef {keyof typeof WORDS} ReadmeLanguage */

/**
 * The tables by the names of their markers.
 *
 * @param {Manifest} manifest
 * @param {Strings} strings
 * @param {ReadmeLanguage} language
 * @returns {Readonly<Record<string, string>>}
 */
export function readmeTables({ contributes }, strings, language) {
  const words = WORDS[language];
  /** @param {string} text */
  const said = (text) => strings[text.replaceAll('%', '')] ?? text;
  return {
    commands: commandTable(contributes, said, words),
    settings: settingTable(contributes, said, words),
    colours: table(
      [words.colour, words.marks],
      contributes.colors.map(({ id, description }) => [code(id), said(description)]),
    ),
  };
}

/**
 * @param {Manifest['contributes']} contributes
 * @param {(text: string) => string} said
 * @param {typeof WORDS.en} words
 */
function commandTable({ commands, keybindings, menus }, said, words) {
  const hidden = new Set(
    menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
  );
  const keysOf = new Map(keybindings.map(({ command, key, mac }) => [command, keys(key, mac)]));
  return table(
    [words.command, words.key, words.id],
    commands
      .filter(({ command }) => !hidden.has(command) || keysOf.has(command))
      .map(({ command, title }) => [`_${said(title)}_`, keysOf.get(command) ?? '', code(command)])
      .sort(([, key = ''], [, other = '']) => Number(key === '') - Number(other === '')),
  );
}

/**
 * @param {Manifest['contributes']} contributes
 * @param {(text: string) => string} said
 * @param {typeof WORDS.en} words
 */
function settingTable({ configuration }, said, words) {
  const groups = Array.isArray(configuration) ? configuration : [configuration];
  const settings = groups.flatMap(({ properties }) => Object.entries(properties));
  return table(
    [words.setting, words.does, words.initially],
    settings
      .sort(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
      .map(([id, { markdownDescription, description, default: initially }]) => [
        code(id),
        // `#dragoman.include#` is a link in the settings editor, and so is `[New Glossary…](command:…)`.
        said(markdownDescription ?? description ?? '')
          .replace(/`#(?<id>[^#`]+)#`/gu, '`$<id>`')
          .replace(/\[(?<title>[^\]]+)\]\(command:[^)]*\)/gu, '_$<title>_'),
        isAllTrue(initially) ? words.all : code(JSON.stringify(initially)),
      ]),
  );
}

/** @param {unknown} value */
function isAllTrue(value) {
  const values =
    value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.values(value) : [];
  return values.length > 0 && values.every((each) => each === true);
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``;
}

/**
 * `ctrl+f8` as a reader knows it, with the Mac's where it is another.
 *
 * @param {string} key
 * @param {string} [mac]
 */
function keys(key, mac) {
  const shown = [key, mac].flatMap((each) => (each === undefined ? [] : [caps(each)]));
  return [...new Set(shown)].join(' · ');
}

/** @param {string} key */
function caps(key) {
  return key
    .split(' ')
    .map((chord) =>
      chord
        .split('+')
        .map((part) => `<kbd>${part.charAt(0).toUpperCase()}${part.slice(1)}</kbd>`)
        .join('+'),
    )
    .join(' ');
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/gu, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
