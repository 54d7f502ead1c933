import { readFileSync } from 'node:fs';

/** A fenced block of a page. Behind its language a block may name the file that it is: ```` ```yaml team.glossary.yml ````. */
interface Fence {
  readonly language: string;
  readonly file: string | null;
  readonly text: string;
}

/** What a reader of a page does in one folder, from top to bottom. */
export type Step =
  | { readonly does: 'write'; readonly file: string; readonly text: string }
  | { readonly does: 'run'; readonly commands: string; readonly prints: Fence | null };

/** Blocks that run the terminal's command; others (`npm start`) are no examples of it. */
const RUNS_DRAGOMAN = /^(?:[^#\n]*\| )?(?:dragoman|node dist\/cli\.js) /mu;

/** A block of commands is followed by the block that they print, if the page shows it. */
export function stepsOf(page: string): readonly Step[] {
  const fences = fencesOf(readFileSync(page, 'utf8'));
  return fences.flatMap(({ language, file, text }, index): Step[] => {
    if (file !== null) return [{ does: 'write', file, text }];
    if (language !== 'sh' || !RUNS_DRAGOMAN.test(text)) return [];
    const next = fences[index + 1];
    const isPrinted = next?.file === null && PRINTED.includes(next.language);
    return [{ does: 'run', commands: text, prints: isPrinted ? next : null }];
  });
}

const PRINTED = ['text', 'json', 'csv', 'xml'];

function fencesOf(markdown: string): readonly Fence[] {
  const found = markdown
    .replaceAll('\r\n', '\n')
    .matchAll(/^```(?<language>[\w-]+)(?: (?<file>[\w.-]+))?\n(?<text>.*?)^```$/gmsu);
  return Array.from(found, ({ groups }) => ({
    language: groups?.['language'] ?? '',
    file: groups?.['file'] ?? null,
    text: groups?.['text'] ?? '',
  }));
}

/** What was printed as a page shows it: without a BOM and the lines for which the page has a line `…`. */
export function asShown(printed: string, shown: string): string {
  const lines = printed
    .replace(/^\uFEFF/gmu, '')
    .trimEnd()
    .split(/\r?\n/u);
  const wanted = shown.trimEnd().split('\n');
  const kept: string[] = [];
  let at = 0;
  wanted.forEach((line, index) => {
    const next = wanted[index + 1];
    const resumes = next === undefined ? lines.length : lines.indexOf(next, at);
    if (line.trim() !== '…') kept.push(...lines.slice(at, ++at));
    else if (resumes >= 0) {
      kept.push(line);
      at = resumes;
    }
  });
  return `${[...kept, ...lines.slice(at)].join('\n')}\n`;
}
