import { createConcept, type Concept } from '../glossary/concept.ts';
import { createGlossary } from '../glossary/glossary.ts';
import type { Kind } from '../glossary/kind.ts';
import type { Term } from '../glossary/term.ts';
import { CUES } from './cues.ts';
import type { ArticleWords } from './article-words.ts';
import type { Candidate } from './candidate.ts';
import { acts, rangeOf } from './context.ts';
import { HYPHENED } from './kind-of-name.ts';
import { officeAt } from './office.ts';

/**
 * The article as its own glossary: a name that is sure in one place is found wherever else it stands, where shape or
 * place say nothing (headlines, the start of a sentence), and a person by the last name alone.
 */
export function learntNames(article: ArticleWords, sure: readonly Candidate[]): readonly Candidate[] {
  const glossary = createGlossary(
    onceEach(article, sure.filter(isTeaching)).map((candidate, index) =>
      toConcept(article, candidate, index),
    ),
  );
  return article.sentences.flatMap((sentence) => {
    const { language } = sentence.passage;
    const cues = CUES[language];
    return glossary
      .find(article.text, sentence, language, sentence.terms)
      .flatMap(({ start, end, senses }) => {
        const kind = senses[0]?.concept.kind;
        const range = rangeOf(sentence.words, { start, end });
        const covered = sentence.words.slice(range.from, range.to + 1);
        if (kind === 'place' && !sentence.capitalised) return [];
        if (kind === undefined || covered[0]?.capital !== true || covered[0].start !== start) return [];
        if (HYPHENED.test(article.text.slice(end, end + 4).replace(/^\./u, ''))) return [];
        const does = acts(sentence, range, cues);
        if (range.from === range.to && !does && article.small.has(covered[0].folded)) return [];
        const office = kind === 'person' ? officeAt(sentence, range, cues) : null;
        return [
          {
            start,
            end,
            kind,
            evidence: 'rule' as const,
            language,
            acts: does,
            sure: false,
            ...(office?.role === undefined ? {} : { role: office.role }),
          },
        ];
      });
  });
}

/** A name of this length or more teaches even where its kind is a guess: it has two words. */
const SHORT = 10;

function isTeaching({ sure, evidence, concept, kind, dependent, start, end }: Candidate): boolean {
  return (
    concept === undefined &&
    dependent !== true &&
    kind !== 'state' &&
    (sure || evidence === 'model' || end - start > SHORT)
  );
}

/** One for each name of a language: the first of the kind that most of them have. */
function onceEach({ text }: ArticleWords, candidates: readonly Candidate[]): readonly Candidate[] {
  const byName = new Map<string, Map<Kind, Candidate[]>>();
  for (const candidate of candidates) {
    const { language, kind, start, end } = candidate;
    const name = `${language} ${text.slice(start, end)}`;
    const kinds = byName.get(name) ?? new Map<Kind, Candidate[]>();
    const alike = kinds.get(kind) ?? [];
    alike.push(candidate);
    byName.set(name, kinds.set(kind, alike));
  }
  return [...byName.values()].flatMap((kinds) => {
    const most = [...kinds.values()].reduce((best, other) => (other.length > best.length ? other : best));
    return most.slice(0, 1);
  });
}

function toConcept(
  { text }: ArticleWords,
  { start, end, kind, language }: Candidate,
  index: number,
): Concept {
  const name = text.slice(start, end);
  const last = name.split(/\s+/u).at(-1) ?? name;
  const surname = kind === 'person' && last.length > 2 ? [last] : [];
  return createConcept({
    id: `${index}`,
    kind,
    terms: [
      { text: name, language, type: 'full', status: 'preferred' },
      ...surname.map((text): Term => ({ text, type: 'full', status: 'admitted' })),
    ],
  });
}
