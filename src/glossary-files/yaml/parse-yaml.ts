import { constructFromEvents, CORE_SCHEMA, EVENT_ID, parseEvents, YAMLException, type Event } from 'js-yaml';
import type { GlossaryProblem } from '../../core/glossary/glossary-problem.ts';
import type { Span } from '../../core/text/span.ts';
import { duplicateKeys } from './duplicate-keys.ts';

/** One YAML document: what it holds, and the events from which it was made. */
export interface YamlDocument {
  readonly value: unknown;
  readonly events: readonly Event[];
  readonly problems: readonly GlossaryProblem[];
}

export type ParsedYaml =
  | { readonly ok: true; readonly documents: readonly YamlDocument[] }
  | { readonly ok: false; readonly problem: GlossaryProblem };

/** Deeper than any glossary: its entries' parts are four levels down. */
const DEEPEST = 40;

/**
 * Parses YAML. Aliases are refused, for a few lines of them can be blown up into gigabytes. Of a key that stands twice
 * the later value holds. Throws nothing.
 */
export function parseYaml(text: string): ParsedYaml {
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    const alias = events.find(({ type }) => type === EVENT_ID.ALIAS);
    if (alias?.type === EVENT_ID.ALIAS) {
      const span = { start: alias.anchorStart - 1, end: alias.anchorEnd };
      return { ok: false, problem: { code: 'aliases', severity: 'error', path: [], span } };
    }
    const documents = documentsOf(events).map((own): YamlDocument => {
      try {
        return { value: construct(text, own, false), events: own.slice(1, -1), problems: [] };
      } catch (error) {
        const problems = duplicateKeys(text, own.slice(1, -1));
        if (problems.length === 0) throw error;
        return { value: construct(text, own, true), events: own.slice(1, -1), problems };
      }
    });
    return { ok: true, documents };
  } catch (error) {
    return { ok: false, problem: syntaxProblem(error, text) };
  }
}

function construct(text: string, events: Event[], json: boolean): unknown {
  return constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0, json })[0];
}

function documentsOf(events: readonly Event[]): readonly Event[][] {
  const starts = events.flatMap(({ type }, index) => (type === EVENT_ID.DOCUMENT ? [index] : []));
  return starts.map((start, index) => events.slice(start, starts[index + 1] ?? events.length));
}

function syntaxProblem(error: unknown, text: string): GlossaryProblem {
  const detail = error instanceof YAMLException ? error.reason : String(error);
  const position = error instanceof YAMLException ? error.mark?.position : undefined;
  return {
    code: 'syntax',
    severity: 'error',
    path: [],
    values: { detail },
    ...(position === undefined ? {} : { span: restOfLine(text, position) }),
  };
}

/** From a place to the end of its line; where that is there, the line of the last letter before it. */
function restOfLine(text: string, position: number): Span {
  const start = Math.max(0, Math.min(position, text.length));
  const rest = lineAt(text, start);
  if (rest !== '') return { start, end: start + rest.length };
  const end = text.slice(0, start).trimEnd().length;
  const lineStart = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  const line = text.slice(lineStart, end).trimStart();
  return { start: end - Math.min(line.length, LONGEST_SPAN), end };
}

/** An editor underlines no more. */
const LONGEST_SPAN = 200;

function lineAt(text: string, start: number): string {
  return /^[^\n\r]*/u.exec(text.slice(start, start + LONGEST_SPAN))?.[0].trimEnd() ?? '';
}
