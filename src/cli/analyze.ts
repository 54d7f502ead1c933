import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { createEngine, glossaryFiles } from '../analyser/engine.ts';
import type { Translator } from '../i18n/translator.ts';
import type { AnalyzeArguments, Format } from './arguments.ts';
import { readGlossary } from './glossary-file.ts';
import { fromFiles, fromRecords, type Outcome } from './outcomes.ts';
import { formatTable } from './table.ts';
import type { Terminal } from './terminal.ts';

/**
 * `dragoman analyze`: articles are read, analysed and written one by one, so that memory does not grow with their
 * number. What cannot be read is said on standard error, and the rest goes on.
 *
 * @returns whether everything could be read
 */
export async function analyze(
  asked: AnalyzeArguments,
  terminal: Terminal,
  translator: Translator,
): Promise<boolean> {
  const { t } = translator;
  let allWell = true;
  const complain = (message: string): void => {
    allWell = false;
    terminal.error.write(`dragoman: ${message}\n`);
  };

  const glossaries: unknown[] = [];
  for (const file of [...asked.glossaries].reverse()) {
    const read = await readGlossary(file);
    if ('content' in read) glossaries.push(read.content);
    for (const reason of read.problems) complain(t('cli.badGlossary', { file, reason }));
  }
  const builtIn = await readFile(path.join(terminal.data, 'glossary.json'), 'utf8');
  const engine = createEngine([...glossaries, ...glossaryFiles(builtIn)]);

  const outcomes = asked.records ? fromRecords(engine, asked, terminal.input) : fromFiles(engine, asked);
  const printer = createPrinter(asked, terminal.output, translator);
  await printer.begin();
  for await (const outcome of outcomes) {
    if ('error' in outcome) {
      const where = outcome.file ?? t('cli.line', { line: outcome.line ?? 0 });
      complain(`${where}: ${t(`cli.problem.${outcome.error.code}`)} (${outcome.error.message})`);
    }
    await printer.print(outcome);
  }
  await printer.end();
  return allWell;
}

interface Printer {
  begin(): Promise<void>;
  print(outcome: Outcome): Promise<void>;
  end(): Promise<void>;
}

/** What a format writes before, between and after the articles, and how it writes one; null leaves it out. */
interface Layout {
  readonly head: string;
  readonly between: string;
  readonly foot: string;
  readonly format: (outcome: Outcome) => string | null;
}

function createPrinter({ format }: AnalyzeArguments, output: Writable, translator: Translator): Printer {
  const layouts: Record<Format, Layout> = {
    jsonl: { head: '', between: '', foot: '', format: (outcome) => `${JSON.stringify(outcome)}\n` },
    json: {
      head: '[\n',
      between: ',\n',
      foot: '\n]\n',
      format: (outcome) => JSON.stringify(outcome, null, 2),
    },
    table: {
      head: '',
      between: '\n',
      foot: '',
      format: (outcome) => ('error' in outcome ? null : formatTable(outcome, translator)),
    },
  };
  const layout = layouts[format];
  let separator = '';
  /** Waits where the reader is slower than we are, so that nothing piles up in memory. */
  async function write(text: string): Promise<void> {
    if (text !== '' && !output.write(text)) await once(output, 'drain');
  }
  return {
    begin: () => write(layout.head),
    print: async (outcome) => {
      const text = layout.format(outcome);
      if (text === null) return;
      await write(separator + text);
      separator = layout.between;
    },
    end: () => write(layout.foot),
  };
}
