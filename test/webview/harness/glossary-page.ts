import type { Page } from 'playwright-core';
import type { Draft, DraftAnswer, Proposal } from '../../../src/rpc/glossary-draft.ts';
import type {
  CandidatesRequest,
  GlossaryAction,
  GlossaryEntry,
  GlossaryHostFunctions,
  GlossaryPageFunctions,
  GlossarySnapshot,
  SearchWords,
} from '../../../src/rpc/glossary-panel.ts';
import { ENTRIES, lineOf } from './glossary-samples.ts';
import { handlesOf, settled, wire, type PanelPage } from './panel-page.ts';

/** What the view has asked of its host. */
export interface GlossaryCalls {
  readonly searches: SearchWords[];
  readonly copies: string[];
  readonly inserts: string[];
  readonly opened: string[];
  readonly proposals: (string | null)[];
  readonly saved: Draft[];
  readonly candidates: CandidatesRequest[];
  readonly others: ('ready' | 'newGlossary')[];
}

/** The Glossary view in a browser, with a host that has the sample entries and notes what is asked of it. */
export interface GlossaryPage extends Pick<PanelPage<unknown>, 'page' | 'press' | 'screenshot'> {
  /** All that was asked, with what is on its way from the page. */
  calls(): Promise<GlossaryCalls>;
  show(snapshot: Omit<GlossarySnapshot, 'seq' | 'uiLanguage'>, uiLanguage?: string): Promise<void>;
  perform(action: GlossaryAction): Promise<void>;
  browse(id: string): Promise<void>;
  edit(proposal: Proposal): Promise<void>;
  /** What the next drafts are answered when they are saved. */
  answerSaves(answer: DraftAnswer): void;
  /** What VS Code does to a view that is hidden and shown again. */
  reload(): Promise<void>;
}

/** Finds by the letters of names and other forms, as the host's search finds by more. */
function found(words: SearchWords): readonly GlossaryEntry[] {
  const needle = words.query.toLowerCase();
  return ENTRIES.filter(
    ({ kind, terms }) =>
      (words.kind === null || words.kind === kind) &&
      (words.status === null || terms.some(({ status }) => status === words.status)) &&
      terms.some(({ text }) => text.toLowerCase().includes(needle)),
  );
}

export async function connectGlossary(page: Page, url: string): Promise<GlossaryPage> {
  const calls: GlossaryCalls = {
    searches: [],
    copies: [],
    inserts: [],
    opened: [],
    proposals: [],
    saved: [],
    candidates: [],
    others: [],
  };
  let seq = 0;
  let saveAnswer: DraftAnswer = { ok: true, id: 'new-entry' };
  const host: GlossaryHostFunctions = {
    ready: () => void calls.others.push('ready'),
    focusChanged: () => undefined,
    search: (words) => {
      calls.searches.push(words);
      const hits = found(words).map(lineOf);
      // There is more than is shown, where everything is listed.
      const rest = hits.length === ENTRIES.length ? 1200 : 0;
      return Promise.resolve({ hits, total: hits.length + rest });
    },
    entry: (id) => Promise.resolve(ENTRIES.find((entry) => entry.id === id) ?? null),
    insert: ({ text }) => {
      calls.inserts.push(text);
      return Promise.resolve(true);
    },
    copy: ({ text }) => {
      calls.copies.push(text);
      return Promise.resolve(true);
    },
    openEntry: (id) => void calls.opened.push(id),
    proposeEdit: (id) => void calls.proposals.push(id),
    check: ({ abbreviations }) => {
      const [form] = abbreviations;
      const other = ENTRIES.find(({ abbreviation }) => abbreviation === form);
      return Promise.resolve({ doubts: form && other ? [{ form, entry: lineOf(other) }] : [] });
    },
    save: (draft) => {
      calls.saved.push(draft);
      return Promise.resolve(saveAnswer);
    },
    addCandidates: (request) => {
      calls.candidates.push(request);
      return Promise.resolve(request.keys.length);
    },
    newGlossary: () => void calls.others.push('newGlossary'),
  };
  const channel = await wire<GlossaryPageFunctions, GlossaryHostFunctions>(page, host);
  const load = async (): Promise<void> => {
    const loaded = calls.others.length;
    await page.goto(url);
    while (calls.others.length === loaded) await page.waitForTimeout(10);
  };
  await load();
  return {
    page,
    calls: async () => {
      await settled(page);
      return calls;
    },
    show: async (snapshot, uiLanguage = 'en') => {
      await channel.show({ seq: ++seq, uiLanguage, ...snapshot });
      await settled(page);
    },
    perform: async (action) => {
      await channel.perform(action);
      await settled(page);
    },
    browse: async (id) => {
      await channel.browse(id);
      await settled(page);
    },
    edit: async (proposal) => {
      await channel.edit(proposal);
      await settled(page);
    },
    answerSaves: (answer) => {
      saveAnswer = answer;
    },
    reload: load,
    ...handlesOf(page),
  };
}
