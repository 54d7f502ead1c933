import { EVENT_ID, getScalarValue, type Event } from 'js-yaml';
import type { GlossaryProblem } from '../../core/glossary/glossary-problem.ts';

/** The keys that an object of a YAML document has twice, each at its second place. */
export function duplicateKeys(text: string, events: readonly Event[]): readonly GlossaryProblem[] {
  const problems: GlossaryProblem[] = [];
  /** Of each open collection the keys that were seen; null of a list. */
  const open: { readonly keys: Set<string> | null; key: boolean }[] = [];
  for (const event of events) {
    const within = open.at(-1);
    const isKey = within?.keys ? within.key : false;
    if (within?.keys && event.type !== EVENT_ID.POP) within.key = !within.key;
    if (event.type === EVENT_ID.MAPPING) open.push({ keys: new Set(), key: true });
    else if (event.type === EVENT_ID.SEQUENCE) open.push({ keys: null, key: false });
    else if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.SCALAR && isKey) {
      const key = getScalarValue(text, event);
      if (within?.keys?.has(key))
        problems.push({
          code: 'duplicateKey',
          severity: 'error',
          path: [],
          values: { key },
          span: { start: event.valueStart, end: event.valueEnd },
        });
      within?.keys?.add(key);
    }
  }
  return problems;
}
