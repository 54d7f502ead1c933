import { RELATION_TYPES } from '../../core/glossary/concept.ts';
import type { GlossaryProblem } from '../../core/glossary/glossary-problem.ts';
import { langOf } from '../../core/glossary/term.ts';
import { ASSUMED_KIND, kindOf } from '../kind-words.ts';
import { languageTag } from '../language-tag.ts';
import { addTerm, append, createRawEntry, put, type RawEntry, type RawTerm } from '../raw-entries.ts';
import { OWN_PREFIX, STATUS_OF, TYPE_OF } from './tbx-words.ts';
import type { XmlNode } from './xml-nodes.ts';

export interface ReadTbxEntry {
  readonly entry: RawEntry;
  readonly problems: readonly GlossaryProblem[];
}

/** Elements that only hold others together. */
const GROUPS = new Set(['descripGrp', 'termNoteGrp', 'adminGrp', 'transacGrp', 'termGrp', 'termCompList']);
const LANGUAGES = new Set(['langSet', 'langSec']);
const TERMS = new Set(['tig', 'ntig', 'termSec']);

/**
 * Reads an entry of any style: what is said of it stands in `descrip`, `admin`, `ref` and the like, whose `type` is the
 * category, or in an element that is named after it.
 *
 * @param given the language of the file, in which an entry's own definition is
 */
export function readTbxEntry(node: XmlNode, given: string | undefined): ReadTbxEntry {
  const entry = createRawEntry(node.span);
  const problems: GlossaryProblem[] = [];
  const id = node.attributes['id'] ?? node.attributes['xml:id'];
  if (id !== undefined && id.trim() !== '') entry.id = id.trim();
  for (const part of partsOf(node)) {
    if (LANGUAGES.has(part.name)) readLanguage(entry, part);
    else readConceptPart(entry, part, given, problems);
  }
  return { entry, problems };
}

/** The children, those in groups too. */
function partsOf(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((child) => (GROUPS.has(child.name) ? partsOf(child) : [child]));
}

/** What an element is about: `definition` of `<descrip type="definition">` and of `<basic:definition>`. */
function categoryOf({ name, prefix, attributes }: XmlNode): string {
  if (prefix === 'dragoman') return OWN_PREFIX + name;
  return attributes['type'] ?? name;
}

function readConceptPart(
  entry: RawEntry,
  part: XmlNode,
  given: string | undefined,
  problems: GlossaryProblem[],
): void {
  const category = categoryOf(part);
  const text = part.text.trim();
  const { span } = part;
  const target = part.attributes['target'] ?? '';
  if (category.startsWith(OWN_PREFIX)) readOwn(entry, category.slice(OWN_PREFIX.length), part, problems);
  else if (text === '' && target === '') return;
  else if (category === 'subjectField') put(entry, ['domain'], text, span);
  else if (category === 'definition') {
    const language = langOf(languageTag(part.attributes['xml:lang'] ?? given ?? 'en'));
    if (language) define(entry, language, part);
  } else if (category === 'note') addNote(entry, text, part);
  else if (part.name === 'xref' || category === 'externalCrossReference') {
    if (text !== '' && target !== '') put(entry, ['ids', text], target, span);
  } else if (part.name === 'ref' || category === 'crossReference') readReference(entry, part);
  else if (category === 'context' || category === 'example')
    append(entry, ['examples', 'matches'], text, span);
}

/** Of several definitions in one language the first holds; the others are notes. */
function define(entry: RawEntry, language: string, part: XmlNode): void {
  if (entry.places.has(`definition ${language}`)) addNote(entry, part.text.trim(), part);
  else put(entry, ['definition', language], part.text.trim(), part.span);
}

function addNote(entry: RawEntry, text: string, { span }: XmlNode): void {
  if (text === '') return;
  const known = entry.value['notes'];
  put(entry, ['notes'], typeof known === 'string' ? `${known}\n${text}` : text, span);
}

/** A reference to an entry: one of our relations by its word, else something for people. */
function readReference(entry: RawEntry, part: XmlNode): void {
  const { target = '' } = part.attributes;
  const text = part.text.trim();
  const relation = RELATION_TYPES.find((type) => type === text);
  if (relation && target !== '') append(entry, ['related', relation], target, part.span);
  else addNote(entry, `→ ${text === '' ? target : text}`, part);
}

/** What each of our own categories is in an entry. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  type: ['type'],
  side: ['side'],
  'active-from': ['active', 'from'],
  'active-to': ['active', 'to'],
  in: ['place', 'in'],
  capital: ['capital'],
};

const LISTS: Readonly<Record<string, readonly string[]>> = {
  seat: ['seats'],
  'example-not': ['examples', 'not'],
};

function readOwn(entry: RawEntry, name: string, part: XmlNode, problems: GlossaryProblem[]): void {
  const { span } = part;
  const text = part.text.trim();
  const path = Object.hasOwn(TEXTS, name) ? TEXTS[name] : undefined;
  const list = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
  if (path) put(entry, path, text, span);
  else if (list) append(entry, list, text, span);
  else if (name === 'id') {
    entry.id = text;
    entry.places.set('id', span);
  } else if (name === 'kind') {
    const kind = kindOf(text);
    put(entry, ['kind'], kind ?? ASSUMED_KIND, span);
    if (!kind)
      problems.push({
        code: 'unknownKind',
        severity: 'warning',
        path: [],
        values: { found: text, kind: ASSUMED_KIND },
        span,
      });
  } else if (name === 'active') put(entry, ['active'], {}, span);
  else if (name === 'latitude') put(entry, ['place', 'lat'], numberOf(text), span);
  else if (name === 'longitude') put(entry, ['place', 'lon'], numberOf(text), span);
  else if (name === 'approximate') put(entry, ['place', 'approximate'], truthOf(text), span);
  else if (name === 'verified' || name === 'matching') put(entry, [name], truthOf(text), span);
  else if (name === 'evidence') {
    const colon = text.indexOf(': ');
    if (colon > 0) put(entry, ['evidence', text.slice(0, colon)], text.slice(colon + 2), span);
  }
}

/** A number where it is one; what is none is left to the entry's check. */
function numberOf(text: string): number | string {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function truthOf(text: string): boolean | string {
  return text === 'true' ? true : text === 'false' ? false : text;
}

function readLanguage(entry: RawEntry, set: XmlNode): void {
  const language = languageTag(set.attributes['xml:lang'] ?? set.attributes['lang'] ?? '');
  for (const part of partsOf(set)) {
    if (TERMS.has(part.name)) readTerm(entry, part, language);
    else if (categoryOf(part) === 'definition' && part.text.trim() !== '') {
      const own = langOf(language);
      if (own) define(entry, own, part);
      else addNote(entry, part.text.trim(), part);
    } else if (categoryOf(part) === 'note') addNote(entry, part.text.trim(), part);
  }
}

function readTerm(entry: RawEntry, section: XmlNode, language: string | undefined): void {
  const parts = partsOf(section);
  const named = parts.find(({ name }) => name === 'term');
  const text = named?.text.replace(/\s+/gu, (gap) => (/[\n\r]/u.test(gap) ? ' ' : gap)).trim() ?? '';
  if (!named || text === '') return;
  const term: RawTerm = { term: text, ...(language === undefined ? {} : { language }) };
  const index = entry.terms.length;
  for (const part of parts) {
    if (part === named) continue;
    const key = readTermPart(entry, term, part);
    if (key !== null) entry.places.set(`terms ${index} ${key}`, part.span);
  }
  addTerm(entry, term, named.span);
}

/** What an element says of a term. @returns the key that it gave the term */
function readTermPart(entry: RawEntry, term: RawTerm, part: XmlNode): string | null {
  const category = categoryOf(part);
  const text = part.text.trim();
  const word = text.toLowerCase().replace(/[\s_-]+/gu, '');
  const set = (key: string, value: unknown): string | null => {
    if (value === undefined) return null;
    term[key] = value;
    return key;
  };
  if (category.startsWith(OWN_PREFIX)) return readOwnTermPart(category.slice(OWN_PREFIX.length), text, set);
  switch (category) {
    case 'administrativeStatus':
    case 'normativeAuthorization':
      // Our own word for it is beside, and is kept.
      return term['status'] === 'forbidden'
        ? null
        : set('status', lookUp(STATUS_OF, word.replace(/admnsts$/u, '')));
    case 'termType':
      return term['type'] === undefined ? set('type', lookUp(TYPE_OF, word)) : null;
    case 'grammaticalGender':
      return set('gender', lookUp({ masculine: 'm', feminine: 'f', m: 'm', f: 'f' }, word));
    case 'grammaticalNumber':
      return set('number', lookUp({ singular: 'singular', plural: 'plural' }, word));
    case 'note':
    case 'usageNote':
      return text === ''
        ? null
        : set('note', typeof term['note'] === 'string' ? `${term['note']}\n${text}` : text);
    case 'context':
    case 'example':
      if (text !== '') append(entry, ['examples', 'matches'], text, part.span);
      return null;
    case 'definition':
      if (text !== '') define(entry, langOf(String(term['language'])) ?? 'en', part);
      return null;
    default:
      return null;
  }
}

function readOwnTermPart(
  name: string,
  text: string,
  set: (key: string, value: unknown) => string | null,
): string | null {
  switch (name) {
    case 'status':
    case 'article':
    case 'case':
      return set(name, text);
    case 'term-type':
      return set('type', text);
    case 'from':
    case 'to':
      return set(name, numberOf(text));
    case 'only-in':
      return set(name, text.split(' ').filter(Boolean));
    case 'ambiguous':
      return set(name, truthOf(text));
    default:
      return null;
  }
}

function lookUp<T>(words: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
