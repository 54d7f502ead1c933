import { access, rename, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import type { Concept } from '../core/glossary/concept.ts';
import { readGlossaryFile } from '../glossary-files/read-glossary-file.ts';
import { writeGlossary } from '../glossary-files/write-glossary.ts';
import { formatLoss } from '../i18n/format-loss.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ConvertGlossaries } from './glossary-arguments.ts';
import { problemLine, readGlossaryTexts } from './read-glossaries.ts';
import type { Terminal } from './terminal.ts';

/**
 * `dragoman glossary convert`: several glossaries as one file of another format. What cannot be read and what the format
 * cannot hold is said on standard error before anything is written; a file that is there is replaced only by `--force`,
 * and whole or not at all.
 *
 * @returns whether everything could be read and the file be written
 */
export async function convertGlossaries(
  { files, from, to, output, force, languages }: ConvertGlossaries,
  terminal: Terminal,
  translator: Translator,
): Promise<boolean> {
  const { t } = translator;
  let isWell = true;
  const complain = (message: string): void => {
    isWell = false;
    terminal.error.write(`dragoman: ${message}\n`);
  };
  if (output !== null && !force && (await isThere(output))) {
    complain(t('cli.outputExists', { file: output }));
    return false;
  }
  const concepts = new Map<string, Concept>();
  const texts = await readGlossaryTexts(files, (file, reason) => {
    complain(`${file}: ${t('cli.problem.unreadable')} (${reason})`);
  });
  for (const text of texts) {
    const read = readGlossaryFile(text.source, text.text, {
      ...(from !== null && { format: from }),
      ...(languages !== null && { languages }),
    });
    for (const concept of read.concepts) if (!concepts.has(concept.id)) concepts.set(concept.id, concept);
    for (const problem of read.problems)
      if (problem.severity === 'error') complain(problemLine(text, problem, translator));
  }
  const written = writeGlossary([...concepts.values()], to, languages === null ? {} : { languages });
  for (const loss of written.losses) terminal.error.write(`${formatLoss(loss, translator)}\n`);
  if (output === null) {
    if (!terminal.output.write(written.text)) await once(terminal.output, 'drain');
    return isWell;
  }
  try {
    await writeWhole(output, written.text);
  } catch (error) {
    complain(`${output}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return isWell;
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Writes into a file beside it, which then takes its place. */
async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
