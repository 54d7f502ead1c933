import * as v from 'valibot';

/** What a panel remembers of one file while the panel is hidden. */
export interface FileState {
  /** Keys of the opened rows. */
  readonly open: readonly string[];
  /** Key of the selected row. */
  readonly selected: string | null;
  /** In CSS pixels. */
  readonly scrollTop: number;
  /** What one panel alone remembers; it checks the shape itself. */
  readonly own?: unknown;
}

const memory = v.object({
  files: v.array(
    v.tuple([
      v.string(),
      v.object({
        open: v.array(v.string()),
        selected: v.nullable(v.string()),
        scrollTop: v.number(),
        own: v.optional(v.unknown()),
      }),
    ]),
  ),
  habits: v.optional(v.unknown()),
});

/** The last files are enough: it is a memory of the session, not an archive. */
const KEPT_FILES = 20;

/** The part of VS Code's webview API that outlives a hidden page. */
export type StateStore = Pick<ReturnType<typeof acquireVsCodeApi>, 'getState' | 'setState'>;

export interface KeptState {
  read(file: string): FileState;
  write(file: string, state: FileState): void;
  /** What a panel remembers for all files; it checks the shape itself. */
  readonly habits: unknown;
  keepHabits(habits: unknown): void;
}

/** A memory by the documents' URIs in VS Code's store; what does not have its shape any more is forgotten. */
export function createKeptState(store: StateStore): KeptState {
  const load = (): v.InferOutput<typeof memory> => {
    const parsed = v.safeParse(memory, store.getState());
    return parsed.success ? parsed.output : { files: [] };
  };
  return {
    read: (file) =>
      load().files.find(([name]) => name === file)?.[1] ?? { open: [], selected: null, scrollTop: 0 },
    write: (file, state) => {
      const { files, ...rest } = load();
      const others = files.filter(([name]) => name !== file);
      store.setState({ ...rest, files: [...others, [file, state]].slice(-KEPT_FILES) });
    },
    get habits() {
      return load().habits;
    },
    keepHabits: (habits) => {
      store.setState({ ...load(), habits });
    },
  };
}
