import manifest from '../../package.json' with { type: 'json' };
import { localeOf } from '../i18n/locale.ts';
import { uiLanguageFor } from '../i18n/languages.ts';
import { createTranslator } from '../i18n/translator.ts';
import { analyze } from './analyze.ts';
import { parseCommandLine } from './arguments.ts';
import { checkGlossaries } from './check-glossaries.ts';
import { convertGlossaries } from './convert-glossaries.ts';
import { printExport } from './print-export.ts';
import type { Terminal } from './terminal.ts';

/** What the terminal learns of a run: all well, some input could not be read, wrong usage. */
export const EXIT = { ok: 0, badInput: 1, usage: 2 } as const;

/** The command `dragoman`, without the word itself. @returns the exit status */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const wish = /^(?<tag>[a-z]{2,3}(?:_[A-Z]{2})?)/u.exec(terminal.locale)?.groups?.['tag'] ?? 'en';
  const translator = createTranslator(uiLanguageFor(wish.replace('_', '-'), 'en'));
  const { t } = translator;
  const parsed = parseCommandLine(argv);
  switch (parsed.ask) {
    case 'version':
      terminal.output.write(`${manifest.version}\n`);
      return EXIT.ok;
    case 'help':
      terminal.output.write(`${t('cli.help')}\n`);
      return EXIT.ok;
    case 'misuse': {
      const either = new Intl.ListFormat(localeOf(translator.language), { type: 'disjunction' });
      const words = { value: parsed.value, known: either.format(parsed.known) };
      terminal.error.write(`dragoman: ${t(`cli.misuse.${parsed.key}`, words)}\n`);
      return EXIT.usage;
    }
    case 'analyze':
      return statusOf(await analyze(parsed.articles, parsed.format, terminal, translator));
    case 'export':
      return statusOf(await printExport(parsed.articles, parsed.form, terminal, translator));
    case 'checkGlossaries':
      return statusOf(await checkGlossaries(parsed.files, parsed.json, terminal, translator));
    case 'convertGlossaries':
      return statusOf(await convertGlossaries(parsed, terminal, translator));
  }
}

function statusOf(allWell: boolean): number {
  return allWell ? EXIT.ok : EXIT.badInput;
}
