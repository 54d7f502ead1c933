import type { LitElement } from 'lit';
import type { GlossaryEntry, SearchFound, SearchWords } from '../../rpc/glossary-panel.ts';
import type { GlossaryHost } from './connect.ts';
import type { PageState } from './page-state.ts';

/** What the page has asked the host for: the list, and the entry that is browsed. */
export interface LookUps {
  /** What the words have found last; null before anything was sought. */
  readonly found: SearchFound | null;
  /** The browsed entry; null while it is asked for, and where there is none. */
  readonly entry: GlossaryEntry | null;
  /** Whether the browsed entry is in no glossary any more. */
  readonly isGone: boolean;
  connect(host: GlossaryHost): void;
  /** Asks for what a place shows, where that is not known yet. */
  want(place: PageState, revision: number, language: string | null): void;
}

/** Milliseconds without a key before words are sought. */
const PAUSE = 80;

/** @param onFound hears how many entries the words have found, once somebody stops typing */
export function createLookUps(
  page: LitElement,
  { onFound }: { readonly onFound: (total: number) => void },
): LookUps {
  let host: GlossaryHost | null = null;
  let found: SearchFound | null = null;
  let entry: GlossaryEntry | null = null;
  let isGone = false;
  let soughtFor = '';
  let entryFor = '';
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function seek(words: SearchWords, key: string): Promise<void> {
    const answer = await host?.search(words);
    if (answer === undefined || key !== soughtFor) return;
    found = answer;
    page.requestUpdate();
    onFound(answer.total);
  }

  async function read(id: string, key: string): Promise<void> {
    const answer = (await host?.entry(id)) ?? null;
    if (key !== entryFor) return;
    entry = answer;
    isGone = answer === null;
    page.requestUpdate();
  }

  return {
    get found() {
      return found;
    },
    get entry() {
      return entry;
    },
    get isGone() {
      return isGone;
    },
    connect: (to) => {
      host = to;
    },
    want: ({ page: name, words, trail }, revision, language) => {
      const seekKey = JSON.stringify([words, revision, language]);
      if (name === 'list' && seekKey !== soughtFor) {
        soughtFor = seekKey;
        clearTimeout(pause);
        pause = setTimeout(() => void seek(words, seekKey), found === null ? 0 : PAUSE);
      }
      const id = trail.at(-1) ?? '';
      const entryKey = JSON.stringify([id, revision, language]);
      if (entryKey === entryFor) return;
      if (entry?.id !== id) {
        entry = null;
        isGone = false;
      }
      entryFor = entryKey;
      if (id !== '') void read(id, entryKey);
    },
  };
}
