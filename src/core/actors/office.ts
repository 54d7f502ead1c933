import type { NameWord, Sentence } from './article-words.ts';
import type { WordRange } from './context.ts';
import type { ActorCues } from './cues.ts';

/** The office that stands with a name; `role` is absent where only a form of address does ("Mr"). */
export interface Office {
  readonly role?: string;
}

/** How many words an office may have: "ministro das Relações Exteriores e da Cooperação". */
const LONGEST = 9;

/** The office before a name: "Foreign Minister Ayla Demir", "o ministro da Fazenda, Caio Prates". */
export function officeBefore({ words }: Sentence, { from }: WordRange, cues: ActorCues): Office | null {
  let end = from - 1;
  const comma = words[end]?.text === ',';
  if (comma) end--;
  const near = words[end];
  if (near?.kind !== 'word') return null;
  if (!comma && cues.honorifics.has(near.folded)) return {};
  for (let at = end; at >= 0 && end - at < LONGEST; at--) {
    const word = words[at];
    if (word?.kind !== 'word') return null;
    if (cues.offices.has(word.folded)) {
      if (at === end) return { role: roleText(words, startOf(words, at, cues), end) };
      return comma || cues.institutionFirst
        ? opensOffice(words, at, end, cues)
          ? { role: roleText(words, startOf(words, at, cues), end) }
          : null
        : null;
    }
    if (!comma && !cues.institutionFirst) return null;
    if (cues.verb.test(word.text) && !word.capital && !cues.particles.has(word.folded)) return null;
  }
  return null;
}

/** The office after a name: "Ayla Demir, the foreign minister", "Caio Prates, porta-voz do partido". */
export function officeAfter({ words }: Sentence, { to }: WordRange, cues: ActorCues): Office | null {
  const [comma, next] = [words[to + 1], words[to + 2]];
  if (comma?.text !== ',' || !next) return null;
  let at = to + 2;
  while (cues.articles.has(words[at]?.folded ?? '') || cues.officeModifiers.has(words[at]?.folded ?? ''))
    at++;
  const noun = words[at];
  if (!noun || noun.capital || !cues.offices.has(noun.folded)) return null;
  let end = at;
  while (end + 1 < words.length && end - at < LONGEST && continuesOffice(words[end + 1], cues)) end++;
  while (end > at && !words[end]?.capital && cues.particles.has(words[end]?.folded ?? '')) end--;
  const start = cues.articles.has(words[to + 2]?.folded ?? '') ? to + 3 : to + 2;
  return { role: roleText(words, start, end) };
}

function continuesOffice(word: NameWord | undefined, cues: ActorCues): boolean {
  return (
    word?.kind === 'word' && (word.capital || cues.particles.has(word.folded) || cues.links.has(word.folded))
  );
}

/** After the noun of an office only its object may come before the name: "ministro de Exteriores", "líder do grupo". */
function opensOffice(words: readonly NameWord[], at: number, end: number, cues: ActorCues): boolean {
  const next = words[at + 1];
  return at < end && next !== undefined && (cues.particles.has(next.folded) || !next.capital);
}

/** The first word of an office whose noun is at `at`: "prime", "deputy foreign", "former". */
function startOf(words: readonly NameWord[], at: number, cues: ActorCues): number {
  let from = at;
  while (from > 0 && words[from]?.joined && cues.officeModifiers.has(words[from - 1]?.folded ?? '')) from--;
  return from;
}

function roleText(words: readonly NameWord[], from: number, to: number): string {
  return words
    .slice(from, to + 1)
    .map(({ text, joined }, index) => (index > 0 && joined ? ' ' : '') + text)
    .join('');
}
