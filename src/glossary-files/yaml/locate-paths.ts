import { EVENT_ID, getScalarValue, type Event, type ScalarEvent } from 'js-yaml';
import type { Span } from '../../core/text/span.ts';
import type { PathProblem } from '../raw-glossary.ts';

/** What is looked for at one place of the tree, and below it by key or index. */
interface Wanted {
  readonly here: number[];
  readonly below: Map<string, Wanted>;
}

/** A place in the events: the next one to read. */
interface Cursor {
  at: number;
}

/**
 * Where the paths of problems lead in a YAML document. Only what lies on their ways is looked at, in one pass.
 *
 * @param text the text that was parsed
 * @param events of one document, without those of the document itself
 */
export function locatePaths(
  text: string,
  events: readonly Event[],
  problems: readonly PathProblem[],
): readonly (Span | undefined)[] {
  const found = new Array<Span | undefined>(problems.length).fill(undefined);
  if (problems.length === 0 || events.length === 0) return found;
  const cursor: Cursor = { at: 0 };
  const root = wantedOf(problems);
  visit(root, undefined);
  return found;

  function visit(wanted: Wanted, key: Span | undefined): void {
    const event = events[cursor.at];
    if (!event) return;
    if (event.type === EVENT_ID.MAPPING) {
      mapping(wanted, event.start, key);
      return;
    }
    if (event.type === EVENT_ID.SEQUENCE) {
      sequence(wanted, event.start, key);
      return;
    }
    cursor.at++;
    const value =
      event.type === EVENT_ID.SCALAR
        ? scalarSpan(event)
        : event.type === EVENT_ID.ALIAS
          ? { start: event.anchorStart - 1, end: event.anchorEnd }
          : undefined;
    settle(wanted, value ?? key, key);
  }

  function mapping(wanted: Wanted, start: number, key: Span | undefined): void {
    cursor.at++;
    let head = firstLine(start);
    while (!atEnd()) {
      const named = events[cursor.at];
      if (named?.type !== EVENT_ID.SCALAR) {
        skip(events, cursor);
        skip(events, cursor);
        continue;
      }
      const name = getScalarValue(text, named);
      const nameSpan = scalarSpan(named);
      cursor.at++;
      const value = events[cursor.at];
      if (name === 'id' && value?.type === EVENT_ID.SCALAR) head = scalarSpan(value) ?? head;
      const next = wanted.below.get(name);
      if (next) {
        visit(next, nameSpan);
        // The path of a key that stands here twice leads to the later one, which holds.
      } else skip(events, cursor);
    }
    cursor.at++;
    settle(wanted, head, key);
  }

  function sequence(wanted: Wanted, start: number, key: Span | undefined): void {
    cursor.at++;
    for (let index = 0; !atEnd(); index++) {
      const next = wanted.below.get(String(index));
      if (next) visit(next, undefined);
      else skip(events, cursor);
    }
    cursor.at++;
    settle(wanted, key ?? firstLine(start), key);
  }

  function atEnd(): boolean {
    const event = events[cursor.at];
    return !event || event.type === EVENT_ID.POP;
  }

  /** What was to be found here is here; what was to be found below and is not there is here, too. */
  function settle(wanted: Wanted, value: Span | undefined, key: Span | undefined): void {
    for (const index of wanted.here)
      found[index] = problems[index]?.code === 'unknownKey' ? (key ?? value) : value;
    for (const missing of wanted.below.values()) settleMissing(missing, value);
  }

  function settleMissing(wanted: Wanted, value: Span | undefined): void {
    for (const index of wanted.here) found[index] ??= value;
    for (const missing of wanted.below.values()) settleMissing(missing, value);
  }

  function scalarSpan({ valueStart, valueEnd }: ScalarEvent): Span | undefined {
    if (valueStart < 0 || valueEnd <= valueStart) return undefined;
    const end = text.slice(valueStart, valueEnd).trimEnd().length + valueStart;
    const lineEnd = firstLine(valueStart).end;
    return { start: valueStart, end: Math.max(Math.min(end, lineEnd), valueStart + 1) };
  }

  function firstLine(start: number): Span {
    LINE_END.lastIndex = start;
    const lineEnd = LINE_END.exec(text)?.index ?? text.length;
    return { start, end: Math.max(start + text.slice(start, lineEnd).trimEnd().length, start) };
  }
}

const LINE_END = /[\n\r]/gu;

/** Moves past a node with all that is in it. */
export function skip(events: readonly Event[], cursor: Cursor): void {
  let depth = 0;
  do {
    const type = events[cursor.at++]?.type;
    if (type === undefined) return;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
    else if (type === EVENT_ID.POP) depth--;
  } while (depth > 0);
}

function wantedOf(problems: readonly PathProblem[]): Wanted {
  const root = createWanted();
  problems.forEach(({ path }, index) => {
    let place = root;
    for (const step of path) {
      const key = String(step);
      let next = place.below.get(key);
      if (!next) place.below.set(key, (next = createWanted()));
      place = next;
    }
    place.here.push(index);
  });
  return root;
}

function createWanted(): Wanted {
  return { here: [], below: new Map() };
}
