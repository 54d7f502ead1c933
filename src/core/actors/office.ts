import type { NameWord, Sentence } from './article-words.ts';
import type { WordRange } from './context.ts';
import type { ActorCues } from './actor-cues.ts';

/** The office that stands with a name; `role` is absent where only a form of address does ("Mr"). */
export interface Office {
  readonly role?: string;
}

/** How many words an office may have: "ministro das Relações Exteriores e da Cooperação". */
const LONGEST = 9;

/** The office beside a person's name, before or after it. */
export function officeAt(sentence: Sentence, range: WordRange, cues: ActorCues): Office | null {
  return officeBefore(sentence, range, cues) ?? officeAfter(sentence, range, cues);
}

/** The office before a name: "Foreign Minister Ayla Demir", "o ministro da Fazenda, Caio Prates". */
function officeBefore({ words }: Sentence, { from }: WordRange, cues: ActorCues): Office | null {
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
      const whole = at === end || ((comma || cues.institutionFirst) && isObject(words, at + 1, end, cues));
      return whole ? { role: textOf(words, startOf(words, at, cues), end) } : null;
    }
    if (!comma && !cues.institutionFirst) return null;
  }
  return null;
}

/** Between an office and its holder only the office's object may stand: "de Exteriores", "do partido", "of Trade". */
function isObject(words: readonly NameWord[], from: number, to: number, cues: ActorCues): boolean {
  for (let at = from; at <= to; at++) {
    const word = words[at];
    if (word?.kind !== 'word') return false;
    const small =
      cues.particles.has(word.folded) || cues.links.has(word.folded) || cues.articles.has(word.folded);
    if (!word.capital && !small && (cues.verb.test(word.text) || cues.functionWords.has(word.folded)))
      return false;
  }
  return true;
}

const POSSESSIVES = new Set(['its', 'his', 'her', 'their', 'su', 'sus', 'seu', 'sua', 'seus', 'suas']);

/** How many words may stand before the noun of an office after a name: "its regional humanitarian coordinator". */
const MODIFIERS = 3;

/** The office after a name: "Ayla Demir, the foreign minister", "Caio Prates, porta-voz do partido". */
function officeAfter({ words }: Sentence, { to }: WordRange, cues: ActorCues): Office | null {
  if (words[to + 1]?.text !== ',') return null;
  let from = to + 2;
  if (cues.articles.has(words[from]?.folded ?? '') || POSSESSIVES.has(words[from]?.folded ?? '')) from++;
  let noun = from;
  while (noun - from < MODIFIERS && isModifier(words[noun], cues)) noun++;
  if (!cues.offices.has(words[noun]?.folded ?? '') || words[noun]?.capital) return null;
  let end = noun;
  while (end - noun < LONGEST && continuesOffice(words[end + 1], cues)) end++;
  while (end > noun && !words[end]?.capital) end--;
  return { role: textOf(words, from, end) };
}

function isModifier(word: NameWord | undefined, cues: ActorCues): boolean {
  return (
    word?.kind === 'word' &&
    !cues.offices.has(word.folded) &&
    !cues.functionWords.has(word.folded) &&
    !cues.verb.test(word.text)
  );
}

function continuesOffice(word: NameWord | undefined, cues: ActorCues): boolean {
  if (word?.kind !== 'word' || !word.joined) return false;
  return word.capital || cues.particles.has(word.folded) || cues.links.has(word.folded);
}

/** The first word of an office whose noun is at `at`: "prime", "deputy foreign", "former". */
function startOf(words: readonly NameWord[], at: number, cues: ActorCues): number {
  let from = at;
  while (from > 0 && words[from]?.joined && cues.officeModifiers.has(words[from - 1]?.folded ?? '')) from--;
  return from;
}

function textOf(words: readonly NameWord[], from: number, to: number): string {
  return words
    .slice(from, to + 1)
    .map(({ text, joined }, index) => (index > 0 && joined ? ' ' : '') + text)
    .join('');
}
