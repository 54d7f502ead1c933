import { readFileSync } from 'node:fs';
import type { Entity, Mention } from '../../../../src/core/actors/mention.ts';
import { createGlossary } from '../../../../src/core/glossary/glossary.ts';
import { readGlossaries } from '../../../../src/core/glossary/read-glossary.ts';
import type { Kind } from '../../../../src/core/glossary/kind.ts';
import type { Lang } from '../../../../src/core/language/language.ts';
import { createGazetteer } from '../../../../src/core/places/gazetteer.ts';
import { locatePlaces, type LocateOptions } from '../../../../src/core/places/locate-places.ts';
import { fold } from '../../../../src/core/text/fold.ts';
import { builtInGlossary } from '../../../fixtures/built-in-glossary.ts';

export const gazetteer = createGazetteer(readFileSync('data/places/gazetteer.txt', 'utf8'));
export const glossary = createGlossary(readGlossaries(builtInGlossary()).concepts);

/** `[[Tripoli]]` is a place, `[[Turkey|state]]` of another kind. */
const MARK = /\[\[(?<words>[^|\]]+)(?:\|(?<kind>[a-z-]+))?\]\]/gu;

/** The entities of a text whose names are marked, located; an entity is what is written alike. */
export function locate(
  language: Lang,
  marked: string,
  options: Partial<LocateOptions> & { readonly region?: string } = {},
): readonly Entity[] {
  const mentions: Mention[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: whole, groups } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    at = index + whole.length;
    const words = groups?.['words'] ?? '';
    const kind = (groups?.['kind'] ?? 'place') as Kind;
    const concept = conceptOf(words, kind);
    mentions.push({
      start: text.length,
      end: text.length + words.length,
      text: words,
      kind,
      entity: concept ?? fold(words),
      ...(concept === undefined ? {} : { glossary: concept }),
      evidence: concept === undefined ? 'rule' : 'glossary',
    });
    text += words;
  }
  text += marked.slice(at);
  return locatePlaces(
    text,
    { mentions, entities: entitiesOf(mentions) },
    {
      glossary,
      gazetteer,
      preferredCountries: [],
      language: { code: language, region: options.region ?? null },
      ...options,
    },
  ).entities;
}

function conceptOf(words: string, kind: Kind): string | undefined {
  const [match] = glossary.find(words, { start: 0, end: words.length });
  const senses = match?.end === words.length ? match.senses : [];
  const sense = senses.find(({ concept, form }) => concept.kind === kind && form !== 'demonym');
  return sense?.concept.id;
}

function entitiesOf(mentions: readonly Mention[]): readonly Entity[] {
  return [...new Set(mentions.map(({ entity }) => entity))].map((id): Entity => {
    const own = mentions.filter(({ entity }) => entity === id);
    const names = [...new Set(own.map(({ text }) => text))];
    const [first] = own;
    return {
      id,
      name: names[0] ?? '',
      kind: first?.kind ?? 'place',
      isActor: false,
      mentions: own.length,
      aliases: names.slice(1),
      ...(first?.glossary === undefined ? {} : { glossary: first.glossary }),
      roles: [],
    };
  });
}

/** Where each thing of a marked text lies: `Tripoli LB`, `Texas US region`, `Springfield ?`. */
export function whereabouts(...args: Parameters<typeof locate>): readonly string[] {
  return locate(...args).map(({ name, location }) => {
    if (!location) return `${name} ?`;
    const { country = '–', extent } = location;
    return [name, country, ...(extent === 'place' ? [] : [extent])].join(' ');
  });
}
