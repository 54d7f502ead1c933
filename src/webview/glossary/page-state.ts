import * as v from 'valibot';
import { KINDS } from '../../core/glossary/kind.ts';
import { TERM_STATUSES } from '../../core/glossary/term.ts';
import type { SearchWords } from '../../rpc/glossary-panel.ts';

/** What the view shows: an entry, the list of them, or the article's names that are in none. */
export const PAGES = ['entry', 'list', 'candidates'] as const;

export type PageName = (typeof PAGES)[number];

/** Where somebody is in the view. */
export interface PageState {
  readonly page: PageName;
  /** Whether the term at the caret is shown as the caret moves. */
  readonly follows: boolean;
  /** Ids of the entries that were gone to one from another, the shown one last; empty: that at the caret. */
  readonly trail: readonly string[];
  /** Where the trail began. */
  readonly from: PageName;
  readonly words: SearchWords;
  /** Keys of the rows that were opened or closed against how they stand at first. */
  readonly toggled: readonly string[];
  /** Keys of the candidates that are ticked. */
  readonly ticked: readonly string[];
  /** URI of the file that candidates go into; empty: the first. */
  readonly target: string;
}

export const NO_WORDS: SearchWords = { query: '', kind: null, file: null, status: null };

export const AT_FIRST: PageState = {
  page: 'entry',
  follows: true,
  trail: [],
  from: 'entry',
  words: NO_WORDS,
  toggled: [],
  ticked: [],
  target: '',
};

const strings = v.array(v.string());

export const pageStateSchema: v.GenericSchema<PageState> = v.object({
  page: v.picklist(PAGES),
  follows: v.boolean(),
  trail: strings,
  from: v.picklist(PAGES),
  words: v.object({
    query: v.string(),
    kind: v.nullable(v.picklist(KINDS)),
    file: v.nullable(v.string()),
    status: v.nullable(v.picklist(TERM_STATUSES)),
  }),
  toggled: strings,
  ticked: strings,
  target: v.string(),
});

/** Nobody goes back further. */
const LONGEST_TRAIL = 50;

/** To another page by its chip; the view stays there until it is told to follow again. */
export function turnTo(state: PageState, page: PageName): PageState {
  return { ...state, page, trail: [], follows: page === 'entry' && state.follows };
}

/** To an entry, from wherever it was chosen. */
export function goTo(state: PageState, id: string): PageState {
  const from = state.trail.length === 0 ? state.page : state.from;
  const trail = [...state.trail.filter((each) => each !== id), id].slice(-LONGEST_TRAIL);
  return { ...state, page: 'entry', follows: false, from, trail };
}

/** One step back; null where there is none. */
export function goBack(state: PageState): PageState | null {
  if (state.page !== 'entry' || state.trail.length === 0) return null;
  const trail = state.trail.slice(0, -1);
  return trail.length > 0 ? { ...state, trail } : { ...state, trail, page: state.from };
}

/** Other words or filters: the list shows what they find. */
export function lookFor(state: PageState, words: SearchWords): PageState {
  return { ...state, page: 'list', follows: false, trail: [], words };
}

export function follow(state: PageState, follows: boolean): PageState {
  return follows ? { ...state, follows, page: 'entry', trail: [] } : { ...state, follows };
}

/** The caret has come to a term. */
export function caretMoved(state: PageState): PageState {
  return state.follows ? { ...state, page: 'entry', trail: [] } : state;
}

export function flip(list: readonly string[], key: string): readonly string[] {
  return list.includes(key) ? list.filter((each) => each !== key) : [...list, key];
}
