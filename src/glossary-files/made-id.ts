import { fold } from '../core/text/fold.ts';

const LONGEST = 60;

/** Makes ids of names: small letters, digits and hyphens, the same for the same names in the same order, none twice. */
export interface IdMaker {
  /** Keeps an id that a file gives from being made again. */
  readonly take: (id: string) => void;
  readonly make: (name: string) => string;
}

export function createIdMaker(): IdMaker {
  const taken = new Set<string>();
  return {
    take: (id) => taken.add(id),
    make: (name) => {
      const words = fold(name)
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/gu, '')
        .slice(0, LONGEST);
      const base = words === '' ? 'entry' : words;
      let id = base;
      for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
      taken.add(id);
      return id;
    },
  };
}
