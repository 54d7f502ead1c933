import type { Span } from '../../core/text/span.ts';
import type { PanelState } from '../../rpc/panels.ts';
import type { ReadArticle, Reading } from '../editor/reading.ts';

/** A row may be clicked while the next snapshot is on its way: so many are still known by their number. */
const KEPT = 4;

interface Sent {
  readonly seq: number;
  /** Where the words of the rows stood when the page was sent them: by this it names them. */
  readonly asSent: readonly Span[];
  /** The article as it was last read with the same rows; undefined where a snapshot shows none. */
  article: ReadArticle | undefined;
  /** Where the words of the rows stand in that. */
  now: readonly Span[];
}

/**
 * What a page was sent. While somebody writes, most readings differ from the last in nothing but the places of words: the page
 * is left in peace then, and what it says of a row is understood of where the row's words stand by now.
 */
export interface SentSnapshots<View> {
  /** Keeps a state that the page is sent, and answers its number. */
  readonly add: (state: PanelState<View>, reading: Reading) => number;
  /** Whether the page shows a state already, but for places, which are taken over. */
  readonly holds: (state: PanelState<View>, reading: Reading) => boolean;
  /** The article of a snapshot; undefined where it shows none, and where too many have followed it. */
  readonly articleOf: (seq: number) => ReadArticle | undefined;
  /** Where the words of a row stand in the article of its snapshot; undefined where it has no such row. */
  readonly placeOf: (seq: number, row: Span) => Span | undefined;
  /** The row of the last snapshot that the page knows for an offset in its article. */
  readonly rowAt: (offset: number) => Span | undefined;
}

/** @param spansOf the stretches of the text that have a row of their own, always in the same order */
export function createSentSnapshots<View>(spansOf: (view: View) => readonly Span[]): SentSnapshots<View> {
  let sent: readonly Sent[] = [];
  let seq = 0;
  let shown = '';

  const ofNumber = (wanted: number): Sent | undefined => sent.find((each) => each.seq === wanted);
  const rowsOf = (state: PanelState<View>): readonly Span[] =>
    state.status === 'ready' ? spansOf(state.view) : [];
  const articleIn = (reading: Reading): ReadArticle | undefined =>
    reading.status === 'ready' ? reading : undefined;

  return {
    add: (state, reading) => {
      const rows = rowsOf(state);
      shown = withoutPlaces(state);
      sent = [...sent.slice(1 - KEPT), { seq: ++seq, asSent: rows, article: articleIn(reading), now: rows }];
      return seq;
    },
    holds: (state, reading) => {
      const last = sent.at(-1);
      if (!last || shown !== withoutPlaces(state)) return false;
      last.article = articleIn(reading);
      last.now = rowsOf(state);
      return true;
    },
    articleOf: (wanted) => ofNumber(wanted)?.article,
    placeOf: (wanted, { start, end }) => {
      const snapshot = ofNumber(wanted);
      const at = snapshot?.asSent.findIndex((row) => row.start === start && row.end === end) ?? -1;
      return snapshot?.now[at];
    },
    rowAt: (offset) => {
      const last = sent.at(-1);
      const at = last?.now.findIndex(({ start, end }) => start <= offset && offset <= end) ?? -1;
      return last?.asSent[at];
    },
  };
}

/** What of a state can be seen. */
function withoutPlaces(state: PanelState<unknown>): string {
  return JSON.stringify(state, (key, value: unknown) =>
    key === 'start' || key === 'end' ? undefined : value,
  );
}
