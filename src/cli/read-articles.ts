import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createEngine } from '../analyser/engine.ts';
import { glossaryFiles } from '../analyser/glossary-bundle.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Articles } from './arguments.ts';
import { fromFiles, fromRecords, type Outcome, type Success } from './outcomes.ts';
import { problemLine, readGlossaryTexts } from './read-glossaries.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads and analyses articles one by one and hands each to `use`. What cannot be read is said on standard error, and
 * the rest goes on.
 *
 * @returns whether everything could be read
 */
export async function readArticles(
  articles: Articles,
  terminal: Terminal,
  translator: Translator,
  use: (outcome: Outcome) => Promise<void> | void,
): Promise<boolean> {
  const { t } = translator;
  let allWell = true;
  const complain = (message: string): void => {
    allWell = false;
    terminal.error.write(`dragoman: ${message}\n`);
  };

  /** Says in what a file was taken to be where it is not plainly UTF-8. */
  const note = ({ label, decoded }: Success): void => {
    if (!decoded || !('file' in label) || (decoded.encoding === 'UTF-8' && !decoded.damaged)) return;
    const said = t(decoded.damaged ? 'cli.damaged' : 'cli.readAs', { encoding: decoded.encoding });
    terminal.error.write(`dragoman: ${label.file}: ${said}\n`);
  };

  const glossaries = await readGlossaryTexts(articles.glossaries.toReversed(), (file, reason) => {
    complain(t('cli.badGlossary', { file, reason }));
  });
  const builtIn = await readFile(path.join(terminal.data, 'glossary.json'), 'utf8');
  const gazetteer = await readFile(path.join(terminal.data, 'gazetteer.txt'), 'utf8').catch(() => null);
  const engine = createEngine(
    glossaryFiles(builtIn),
    {
      nameModel: (language) => readFile(path.join(terminal.data, `${language}.names.bin`)).catch(() => null),
      noNameModel: (language, why) => {
        terminal.error.write(`dragoman: ${t('cli.noNameModel', { language, why })}\n`);
      },
    },
    gazetteer,
  );
  engine.useGlossaries(glossaries).files.forEach(({ problems }, index) => {
    const file = glossaries[index];
    for (const problem of file ? problems : []) {
      if (file && problem.severity === 'error') complain(problemLine(file, problem, translator));
    }
  });

  const outcomes = articles.records
    ? fromRecords(engine, articles, terminal.input)
    : fromFiles(engine, articles);
  for await (const outcome of outcomes) {
    if ('decoded' in outcome) note(outcome);
    if ('error' in outcome) {
      const where = outcome.file ?? t('cli.line', { line: String(outcome.line ?? 0) });
      complain(`${where}: ${t(`cli.problem.${outcome.error.code}`)} (${outcome.error.message})`);
    }
    await use(outcome);
  }
  return allWell;
}
