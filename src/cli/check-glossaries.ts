import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glossaryFiles } from '../analyser/glossary-bundle.ts';
import { createGlossaryShelf } from '../analyser/glossary-shelf.ts';
import type { GlossaryProblem } from '../core/glossary/glossary-problem.ts';
import { formatGlossaryProblem } from '../i18n/format-glossary-problem.ts';
import type { Translator } from '../i18n/translator.ts';
import { placeOf, problemLine, readGlossaryTexts } from './read-glossaries.ts';
import type { Terminal } from './terminal.ts';

/**
 * `dragoman glossary check`: what is wrong with glossaries, in themselves, beside one another and beside the built-in one,
 * a line a problem on standard output. For a pipeline: the status tells of errors alone.
 *
 * @returns whether there is no error
 */
export async function checkGlossaries(
  files: readonly string[],
  json: boolean,
  terminal: Terminal,
  translator: Translator,
): Promise<boolean> {
  const { t } = translator;
  let isWell = true;
  const texts = await readGlossaryTexts(files, (file, reason) => {
    isWell = false;
    terminal.error.write(`dragoman: ${file}: ${t('cli.problem.unreadable')} (${reason})\n`);
  });
  const builtIn = glossaryFiles(await readFile(path.join(terminal.data, 'glossary.json'), 'utf8'));
  const reports = createGlossaryShelf(builtIn).use(texts).files;
  const found = texts.flatMap((text, index) =>
    (reports[index]?.problems ?? []).map((problem) => ({ text, problem })),
  );
  if (found.some(({ problem: { severity } }) => severity === 'error')) isWell = false;
  if (json) {
    const rows = found.map(({ text, problem }) => ({
      file: text.source.file,
      ...placeOf(text.text, problem),
      ...asPrinted(problem, translator),
    }));
    terminal.output.write(`${JSON.stringify(rows, null, 2)}\n`);
    return isWell;
  }
  for (const { text, problem } of found)
    terminal.output.write(
      `${problemLine(text, problem, translator)} [${t(`cli.severity.${problem.severity}`)}]\n`,
    );
  const entries = reports.reduce((sum, { concepts }) => sum + concepts, 0);
  const counted = {
    entries: t('cli.entries', { count: entries }),
    remarks: t('cli.remarks', { count: found.length }),
  };
  terminal.output.write(`${t('cli.checked', counted)}\n`);
  return isWell;
}

function asPrinted(problem: GlossaryProblem, translator: Translator): object {
  const { code, severity, id, span } = problem;
  return {
    ...(span && { start: span.start, end: span.end }),
    severity,
    code,
    ...(id !== undefined && { id }),
    message: formatGlossaryProblem(problem, translator),
  };
}
