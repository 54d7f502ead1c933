import { isMap, isSeq, parseDocument } from 'yaml';
import type { GlossaryProblem } from '../../core/glossary/glossary-problem.ts';
import type { Span } from '../../core/text/span.ts';
import type { RawGlossary } from '../raw-glossary.ts';

/** Beyond this the recovery would take longer than anybody waits. */
const LONGEST = 500_000;
const DEEPEST = 40;
const MOST_PROBLEMS = 20;

/**
 * Reads the entries of a glossary in JSON (or YAML in braces) that is not well-formed, as far as they are whole. Null where
 * there are none.
 */
export function recoverFlow(text: string): RawGlossary | null {
  if (!/^\s*[{[]/u.test(text) || text.length > LONGEST || isDeep(text)) return null;
  try {
    const document = parseDocument(text, { schema: 'core', uniqueKeys: false });
    const concepts = isMap(document.contents) ? document.get('concepts') : null;
    if (!isSeq(concepts)) return null;
    const wrong = document.errors.map(({ pos: [start, end] }): Span => ({ start, end }));
    const spans = concepts.items.map((item): Span => {
      const [start = 0, end = 0] = isMap(item) ? (item.range ?? []) : [];
      return { start, end };
    });
    const values = concepts.items.map((item, index): unknown => {
      const span = spans[index];
      const whole =
        isMap(item) &&
        span !== undefined &&
        span.end < text.length &&
        !wrong.some(({ start }) => start >= span.start && start < span.end);
      return whole ? item.toJS(document, { maxAliasCount: 0 }) : undefined;
    });
    return {
      value: { concepts: values },
      problems: document.errors
        .filter(isFirstOfPlace)
        .slice(0, MOST_PROBLEMS)
        .map((error): GlossaryProblem => ({
          code: 'syntax',
          severity: 'error',
          path: [],
          values: { detail: error.message.split('\n')[0] ?? '' },
          span: within(text, error.pos),
        })),
      locate: (problems) =>
        problems.map(({ path: [, index] }) => (typeof index === 'number' ? spans[index] : undefined)),
    };
  } catch {
    // An alias, or a document that the library itself gives up: the caller says what is wrong.
    return null;
  }
}

/** A bracket that is missing is told by each of the collections that it leaves open. */
function isFirstOfPlace(
  { pos }: { readonly pos: readonly [number, number] },
  index: number,
  errors: readonly { readonly pos: readonly [number, number] }[],
): boolean {
  return errors.findIndex((each) => Math.abs(each.pos[0] - pos[0]) <= 1) === index;
}

function within(text: string, [start, end]: readonly [number, number]): Span {
  const from = Math.min(start, text.length);
  return { start: from, end: Math.max(from, Math.min(end, text.length)) };
}

/** Whether brackets are nested deeper than a glossary's; those in strings count too, which is no matter. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
