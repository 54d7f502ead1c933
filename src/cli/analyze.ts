import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Translator } from '../i18n/translator.ts';
import type { Articles, Format } from './arguments.ts';
import type { Outcome } from './outcomes.ts';
import { readArticles } from './read-articles.ts';
import { formatTable } from './table.ts';
import type { Terminal } from './terminal.ts';

/**
 * `dragoman analyze`: articles are read, analysed and written one by one, so that memory does not grow with their
 * number.
 *
 * @returns whether everything could be read
 */
export async function analyze(
  articles: Articles,
  format: Format,
  terminal: Terminal,
  translator: Translator,
): Promise<boolean> {
  const printer = createPrinter(format, terminal.output, translator);
  await printer.begin();
  const allWell = await readArticles(articles, terminal, translator, printer.print);
  await printer.end();
  return allWell;
}

interface Printer {
  readonly begin: () => Promise<void>;
  readonly print: (outcome: Outcome) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** What a format writes before, between and after the articles, and how it writes one; null leaves it out. */
interface Layout {
  readonly head: string;
  readonly between: string;
  readonly foot: string;
  readonly format: (outcome: Outcome) => string | null;
}

function createPrinter(format: Format, output: Writable, translator: Translator): Printer {
  const layouts: Record<Format, Layout> = {
    jsonl: {
      head: '',
      between: '',
      foot: '',
      format: (outcome) => `${JSON.stringify(asPrinted(outcome))}\n`,
    },
    json: {
      head: '[\n',
      between: ',\n',
      foot: '\n]\n',
      format: (outcome) => JSON.stringify(asPrinted(outcome), null, 2),
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

/** An article's label and its analysis as one object, as the analysis format has it. */
function asPrinted(outcome: Outcome): object {
  return 'error' in outcome ? outcome : { ...outcome.label, ...outcome.analysis };
}
