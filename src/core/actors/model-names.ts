import type { Kind } from '../glossary/kind.ts';
import { overlaps } from '../text/span.ts';
import type { ArticleWords, NameWord, Sentence } from './article-words.ts';
import type { Candidate, NameFinder } from './candidate.ts';
import { acts, isSource, rangeOf, type WordRange } from './context.ts';
import type { ActorCues } from './actor-cues.ts';
import { CUES } from './cues.ts';
import { headKind, HYPHENED, isDateline, kindOf } from './kind-of-name.ts';
import { modelFinder } from './model/model-finder.ts';
import type { NameModel, NameModels } from './model/name-model.ts';
import { officeAt } from './office.ts';
import { placeContext } from './place-context.ts';
import { takenBy } from './taken.ts';
import { trimName } from './trim-name.ts';

/**
 * The names that the trained models see, made bare as those of the glossary are: cut at marks that no name has inside,
 * without titles and generic nouns. Where every word has a capital (headlines) only what is no ordinary word is kept.
 */
export function modelNames(models: NameModels): NameFinder {
  const find = modelFinder(models);
  return (article, known) => {
    const inOrder = sentencesInOrder(article);
    const within = takenBy(known);
    return find(article, known).flatMap((candidate) => {
      const sentence = inOrder(candidate.start);
      const model = models(candidate.language);
      const taken = within(candidate);
      return sentence && model ? refine(article, sentence, candidate, taken, model) : [];
    });
  };
}

/** Gives the sentence of an offset; offsets must be asked for in order of the text. */
function sentencesInOrder({ sentences }: ArticleWords): (offset: number) => Sentence | undefined {
  let at = 0;
  return (offset) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= offset) at++;
    return sentences[at];
  };
}

function refine(
  article: ArticleWords,
  sentence: Sentence,
  candidate: Candidate,
  known: readonly Candidate[],
  model: NameModel,
): readonly Candidate[] {
  const { words } = sentence;
  const cues = CUES[candidate.language];
  const whole = rangeOf(words, candidate);
  const isParting = ({ folded, text }: NameWord) =>
    PARTING.has(folded) || cues.speech.has(folded) || cues.verb.test(text);
  const isSmall = (word: NameWord) => isOrdinary(article, word, cues, model);
  const cut = splitAtMarks(words, whole, isSmall, isParting).flatMap((part) =>
    sentence.capitalised ? withoutOrdinary(words, part, cues, isSmall) : part,
  );
  const parted = cut.length !== 1 || cut[0]?.from !== whole.from || cut[0].to !== whole.to;
  return cut.flatMap((part) => {
    const range = trimName(words, part, candidate.kind, cues);
    const [first, last] = [words[range?.from ?? -1], words[range?.to ?? -1]];
    if (!range || !first || !last || addsNothing(words, range, known, cues)) return [];
    if (range.from > part.from && words.slice(range.from, range.to + 1).every(isSmall)) return [];
    if (HYPHENED.test(article.text.slice(last.end, last.end + 3))) return [];
    if (parted && range.from === range.to && !isKnown(article, first, cues, model)) return [];
    const seen =
      parted && !sentence.capitalised ? kindOfPart(sentence, range, candidate, cues) : candidate.kind;
    const kind = isDateline(words, range, cues)
      ? 'place'
      : ((seen === 'place' ? institutionIn(words, range, cues) : null) ??
        calledKind(words, range, cues) ??
        (seen === 'organisation' && isPartyOf(words, range.from, cues) ? 'party' : seen));
    if (kind === null) return [];
    const office = kind === 'person' ? officeAt(sentence, range, cues)?.role : undefined;
    return {
      evidence: candidate.evidence,
      language: candidate.language,
      start: first.start,
      end: last.end,
      kind,
      acts: acts(sentence, range, cues),
      sure: !parted && !sentence.capitalised && isSure(words, range, office !== undefined),
      ...(kind === 'place' ? placeContext(words, range, cues) : {}),
      ...(office === undefined ? {} : { role: office }),
    };
  });
}

/** Whether a place that is known has only generic words beside it: "Western Aleppo", "Damascus Countryside". */
function addsNothing(
  words: readonly NameWord[],
  { from, to }: WordRange,
  known: readonly Candidate[],
  cues: ActorCues,
): boolean {
  const places = known.filter(({ kind }) => kind === 'place' || kind === 'state');
  if (places.length === 0) return false;
  return words
    .slice(from, to + 1)
    .every(
      (word) =>
        places.some((place) => overlaps(place, word)) ||
        cues.directions.has(word.folded) ||
        cues.placeNouns.has(word.folded) ||
        cues.particles.has(word.folded) ||
        cues.links.has(word.folded),
    );
}

/** One word says little by itself: it may be the surname of somebody whom the article names in full. */
function isSure(words: readonly NameWord[], { from, to }: WordRange, hasOffice: boolean): boolean {
  return to > from || words[from]?.shouted === true || hasOffice;
}

/** "Hospital de Santa Iria", "Free Valley Front": what the model sees as a place has the head word of an institution. */
function institutionIn(words: readonly NameWord[], { from, to }: WordRange, cues: ActorCues): Kind | null {
  if (from === to) return isQuotedSource(words, from, cues) ? 'media' : null;
  const kind = headKind(words, { from, to }, cues);
  if (kind !== undefined) return kind === 'place' || housed(words, from, to) ? null : kind;
  return isQuotedSource(words, from, cues) ? 'media' : null;
}

/** "del partido Morena", "o grupo Al-Shabab": the noun before the name says what it is. */
function calledKind(words: readonly NameWord[], { from }: WordRange, cues: ActorCues): Kind | null {
  const noun = words[from - 1];
  return noun?.kind === 'word' && !noun.capital ? (cues.groupNouns[noun.folded] ?? null) : null;
}

/** How many words may stand between a member's office and the party: "la senadora Ana Prado Ruiz, del". */
const MEMBER = 7;

/** "diputados del PRI", "o senador Caio Prado, do PDT": offices that name their party after "of". */
function isPartyOf(words: readonly NameWord[], from: number, cues: ActorCues): boolean {
  if (!cues.fusedArticles.has(words[from - 1]?.folded ?? '')) return false;
  for (let at = from - 2; at >= 0 && from - at <= MEMBER; at--) {
    const word = words[at];
    if (!word) return false;
    if (cues.partisans.has(word.folded)) return true;
    if (!word.capital && word.text !== ',' && !cues.particles.has(word.folded)) return false;
  }
  return false;
}

/** Institutions whose names mean the building as often: "Convention Centre", "Catedral de Burgos". */
const HOUSES = new Set('center centre centro house casa church iglesia igreja cathedral base'.split(' '));

function housed(words: readonly NameWord[], from: number, to: number): boolean {
  return [words[from], words[to]].some((word) => HOUSES.has(word?.folded ?? ''));
}

/** "According to “The Harbour Review”": what a text quotes by its name is no place. */
function isQuotedSource(words: readonly NameWord[], from: number, cues: ActorCues): boolean {
  return /^[“"«*_]$/u.test(words[from - 1]?.text ?? '') && isSource(words, from - 1, cues);
}

/** The kind of one part of a span that the model took for one name. */
function kindOfPart(sentence: Sentence, range: WordRange, { kind }: Candidate, cues: ActorCues): Kind | null {
  const office = officeAt(sentence, range, cues);
  const does = acts(sentence, range, cues);
  const found = kindOf(sentence.words, range, cues, { hasOffice: office !== null, does });
  return found && (found.sure || kind === 'place') ? found.kind : kind;
}

/** Marks that stand inside a name: "Jerónimo, O'Hara & Sons", "Nações Unidas | OCHA" are several names. */
const INNER_MARK = /^[.&'’‘ʼ“”"«»/,‐‑-]$/u;

/** Small words that stand between two names and in none, as verbs do: "la Guardia Nacional entre Topia y Tamazula". */
const PARTING = new Set('entre between while mientras enquanto que that who which'.split(' '));

/** A span of the model without marks at its ends, parted where a mark stands that no name has inside. */
function splitAtMarks(
  words: readonly NameWord[],
  { from, to }: WordRange,
  isSmall: (word: NameWord) => boolean,
  isParting: (word: NameWord) => boolean,
): readonly WordRange[] {
  const parts: WordRange[] = [];
  let start = from;
  for (let at = from; at <= to + 1; at++) {
    const word = words[at];
    const parting = word?.kind === 'word' && !word.capital && isParting(word);
    const inside =
      !parting && word !== undefined && at <= to && (word.kind !== 'mark' || isInner(words, at, isSmall));
    if (inside) continue;
    let [first, last] = [start, at - 1];
    while (first <= last && words[first]?.kind === 'mark') first++;
    while (last >= first && words[last]?.kind === 'mark') last--;
    if (first <= last) parts.push({ from: first, to: last });
    start = at + 1;
  }
  return parts;
}

/** A hyphen between spaces is a dash where an ordinary word follows: "Assad - Cartoon", but "Nana Akufo - Addo". */
function isInner(words: readonly NameWord[], at: number, isSmall: (word: NameWord) => boolean): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !INNER_MARK.test(word.text)) return false;
  return !(word.text === '-' && word.joined && next?.joined === true && isSmall(next));
}

/** Stretches without words that the press writes small: "[Syrian Army] Recaptures Town in [Aleppo] Province". */
function withoutOrdinary(
  words: readonly NameWord[],
  { from, to }: WordRange,
  cues: ActorCues,
  isSmall: (word: NameWord) => boolean,
): readonly WordRange[] {
  const isLink = ({ kind, folded }: NameWord) =>
    kind === 'mark' || cues.particles.has(folded) || cues.links.has(folded);
  const parts: WordRange[] = [];
  let start: number | null = null;
  for (let at = from; at <= to + 1; at++) {
    const word = at <= to ? words[at] : undefined;
    if (word && (isLink(word) ? start !== null : !isSmall(word))) start ??= at;
    else if (start !== null) {
      let last = at - 1;
      while (last > start && words.slice(last, last + 1).every(isLink)) last--;
      parts.push({ from: start, to: last });
      start = null;
    }
  }
  return parts;
}

/** How often the press writes a word with a capital, from 1 to 7, where it is an ordinary one. */
const MOSTLY_SMALL = 2;

/** Whether a word that is left alone is a name for sure: cut out of a headline it may be any word. */
function isKnown(article: ArticleWords, word: NameWord, cues: ActorCues, model: NameModel): boolean {
  const { capitals, lists } = model.lexicon.know(word.text.toLowerCase());
  return !isOrdinary(article, word, cues, model) && (capitals > 0 || lists > 0);
}

/** Whether a word with a capital would be small in running text. */
function isOrdinary(
  { small }: ArticleWords,
  { text, folded, kind }: NameWord,
  cues: ActorCues,
  { lexicon }: NameModel,
): boolean {
  if (kind !== 'word') return true;
  const { capitals } = lexicon.know(text.toLowerCase());
  if (capitals > 0) return capitals <= MOSTLY_SMALL;
  return small.has(folded) || cues.functionWords.has(folded) || cues.inflected.test(folded);
}
