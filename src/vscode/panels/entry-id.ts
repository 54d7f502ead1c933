import { fold } from '../../core/text/fold.ts';

/** Ids are for people to read, too. */
const LONGEST = 60;

/** An id for an entry of that name which none of the others has: `free-army`, `free-army-2`. */
export async function freeId(
  name: string,
  isTaken: (id: string) => boolean | Promise<boolean>,
): Promise<string> {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/gu, '');
  const base = slug === '' ? 'entry' : slug;
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!(await isTaken(id))) return id;
  }
}
