import type { Concept } from '../glossary/concept.ts';
import { demonymsOf, formerNamesOf, namesOf } from '../glossary/concept-names.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { LANGS } from '../language/language.ts';
import { termWordsOf } from '../glossary/term-words.ts';
import type { Candidate } from './candidate.ts';
import { CUES } from './cues.ts';
import { isCountry } from './glossary-finder.ts';

/** The id of the entity that a concept's mention belongs to in this article. */
export type EntityOf = (concept: Concept, candidate: Candidate) => string;

/**
 * Which concepts are one thing in an article: a group and what it was called before, once the article names both; a
 * state that acts and its government, once the article names the government.
 */
export function sameThings(candidates: readonly Candidate[], glossary: Glossary): EntityOf {
  const present = new Map<string, Concept>();
  for (const { concept } of candidates) if (concept) present.set(concept.id, concept);
  const successor = successors(present, glossary);
  const government = governments(present);
  const province = provinces(present, candidates);
  return (concept, { kind }) => {
    if (isCountry(concept)) {
      if (kind === 'place') return `${concept.id}@place`;
      return government.get(concept.id) ?? concept.id;
    }
    return successor.get(concept.id) ?? province.get(concept.id) ?? concept.id;
  };
}

/** The latest name of each concept that the article mentions under a former one too. */
function successors(present: ReadonlyMap<string, Concept>, glossary: Glossary): ReadonlyMap<string, string> {
  const direct = new Map<string, string>();
  for (const concept of present.values()) {
    for (const { text: name } of formerNamesOf(concept)) {
      const [match] = glossary.find(name, { start: 0, end: name.length });
      for (const { concept: earlier, form } of match?.senses ?? []) {
        if (form !== 'former' && earlier !== concept && present.has(earlier.id))
          direct.set(earlier.id, concept.id);
      }
    }
  }
  const last = new Map<string, string>();
  for (const id of direct.keys()) {
    let at = id;
    for (let steps = 0; steps < direct.size && direct.has(at); steps++) at = direct.get(at) ?? at;
    last.set(id, at);
  }
  return last;
}

/**
 * By town: the province of its name, where the article speaks of the province and never calls the town one. "Idlib
 * province … clashes in Idlib" is one place; with "Aleppo city" in it, Aleppo and its province are two.
 */
function provinces(
  present: ReadonlyMap<string, Concept>,
  candidates: readonly Candidate[],
): ReadonlyMap<string, string> {
  const places = [...present.values()].filter(({ kind }) => kind === 'place');
  const areas = new Map<string, string>();
  for (const concept of places) {
    for (const name of bareNames(concept))
      if (!foldedNames(concept).includes(name)) areas.set(name, concept.id);
  }
  const towns = new Set<Concept | undefined>();
  for (const { concept, scale } of candidates) if (scale === 'town') towns.add(concept);
  const byTown = new Map<string, string>();
  for (const concept of areas.size > 0 ? places : []) {
    const area = towns.has(concept)
      ? undefined
      : foldedNames(concept)
          .map((name) => areas.get(name))
          .find(Boolean);
    if (area !== undefined && area !== concept.id) byTown.set(concept.id, area);
  }
  return byTown;
}

function foldedNames(concept: Concept): readonly string[] {
  return Object.values(namesOf(concept)).flatMap((name) => (name === null ? [] : [wordsOf(name).join(' ')]));
}

/** The names of a province without the word for it; none of what has no such word. */
function bareNames(concept: Concept): readonly string[] {
  const names = namesOf(concept);
  return LANGS.flatMap((language) => {
    const words = wordsOf(names[language] ?? '');
    const { areas, particles } = CUES[language];
    const bare = words.filter((word) => !areas.has(word) && !particles.has(word));
    return words.some((word) => areas.has(word)) && bare.length > 0 ? [bare.join(' ')] : [];
  });
}

function wordsOf(name: string): readonly string[] {
  const [bare = ''] = name.split('(');
  return termWordsOf(bare).map(({ folded }) => folded);
}

/** By country: the concept that is its government, known by a form such as "Syrian government", "gobierno sirio". */
function governments(present: ReadonlyMap<string, Concept>): ReadonlyMap<string, string> {
  const byCountry = new Map<string, string>();
  const countries = [...present.values()].filter(isCountry);
  for (const concept of present.values()) {
    if (concept.kind !== 'state' || isCountry(concept)) continue;
    const forms = concept.terms.filter(({ type }) => type === 'full' || type === 'descriptor');
    for (const country of countries) {
      if (forms.some(({ text }) => isGovernmentOf(text, country))) byCountry.set(country.id, concept.id);
    }
  }
  return byCountry;
}

function isGovernmentOf(form: string, country: Concept): boolean {
  const words = wordsOf(form);
  if (words.length !== 2) return false;
  return (['en', 'es', 'pt'] as const).some((language) => {
    const demonyms = demonymsOf(country, language).flatMap((each) =>
      termWordsOf(each).map(({ folded }) => folded),
    );
    return (
      words.some((word) => demonyms.includes(word)) &&
      words.some((word) => CUES[language].institutions[word] === 'state')
    );
  });
}
