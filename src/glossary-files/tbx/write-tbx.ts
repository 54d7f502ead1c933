import type { Concept } from '../../core/glossary/concept.ts';
import type { Term } from '../../core/glossary/term.ts';
import { LANGS } from '../../core/language/language.ts';
import type { LossList } from '../loss.ts';
import { attributesText, element, tbxWriter, type TbxStyle, type TbxWriter } from './tbx-style.ts';
import { STATUS_WORDS, TYPE_WORDS } from './tbx-words.ts';
import { isWritable } from './xml-text.ts';

/**
 * Glossary entries as TBX-Basic. What TBX has no category for stands beside in categories of our own, so that nothing is
 * lost but characters that XML cannot hold.
 */
export function writeTbx(concepts: readonly Concept[], style: TbxStyle, losses: LossList): string {
  const writer = tbxWriter(style);
  const entries = concepts.map((concept) => {
    if (hasUnwritable(concept)) losses.add('characters', concept.id);
    return entryText(concept, writer);
  });
  return writer.head + entries.join('') + writer.foot;
}

function hasUnwritable(concept: Concept): boolean {
  let found = false;
  JSON.stringify(concept, (_key, value: unknown) => {
    found ||= typeof value === 'string' && !isWritable(value);
    return value;
  });
  return found;
}

/** What may stand in an XML id. */
const XML_ID = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

function entryText(concept: Concept, writer: TbxWriter): string {
  const byTag = new Map<string, Term[]>();
  for (const term of concept.terms) {
    const tag = term.language ?? UNSTATED;
    const known = byTag.get(tag);
    if (known) known.push(term);
    else byTag.set(tag, [term]);
  }
  const isXmlId = XML_ID.test(concept.id);
  const contextOf = concept.terms.find(({ type }) => type === 'full') ?? concept.terms[0];
  const lines = [
    ...(isXmlId ? [] : [writer.own('id', concept.id)]),
    ...conceptLines(concept, writer, new Set(byTag.keys())),
  ].map(indented(4));
  const languages = [...byTag].map(([tag, terms]) => {
    const language = LANGS.find((each) => each === tag);
    const definition = language && concept.definitions[language];
    return [
      `<${writer.language} xml:lang="${tag}">`,
      ...(definition === undefined ? [] : [`  ${writer.category('definition', definition)}`]),
      ...terms
        .flatMap((term) => termLines(term, writer, term === contextOf ? concept : null))
        .map(indented(1)),
      `</${writer.language}>`,
    ].map(indented(4));
  });
  return `${[
    `      <${writer.entry}${attributesText(isXmlId ? { id: concept.id } : {})}>`,
    ...lines,
    ...languages.flat(),
    `      </${writer.entry}>`,
  ].join('\n')}\n`;
}

/** The language of forms that serve every language: undetermined, as BCP 47 says it. */
const UNSTATED = 'und';

function indented(steps: number): (line: string) => string {
  return (line) => '  '.repeat(steps) + line;
}

function conceptLines(concept: Concept, writer: TbxWriter, tags: ReadonlySet<string>): readonly string[] {
  const { category, own } = writer;
  const { domain, definitions, place, active, relations, seats = [], ids = {}, evidence } = concept;
  const plain: readonly (readonly [string, string | number | boolean | null | undefined])[] = [
    ['kind', concept.kind],
    ['type', concept.type],
    ['side', concept.side],
    ['active-from', active?.from],
    ['active-to', active?.to],
    ['active', active?.from === null && active.to === null ? 'unknown' : undefined],
    ['latitude', place?.lat],
    ['longitude', place?.lon],
    ['in', place?.in],
    ['approximate', place?.approximate],
    ['capital', concept.capital],
    ...seats.map((seat) => ['seat', seat] as const),
    ...Object.entries(evidence).map(([field, source]) => ['evidence', `${field}: ${source}`] as const),
    ['verified', concept.verified],
    ['matching', concept.matching ? undefined : false],
    ...concept.examples.flatMap(({ text, matches }) => (matches ? [] : [['example-not', text] as const])),
  ];
  return [
    ...(domain === undefined ? [] : [category('subjectField', domain)]),
    // A language without terms has no section for its definition.
    ...LANGS.flatMap((language) => {
      const definition = definitions[language];
      if (definition === undefined || tags.has(language)) return [];
      return [category('definition', definition, { 'xml:lang': language })];
    }),
    ...plain.flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [own(name, String(value))],
    ),
    ...relations.map(({ type, to }) => category('crossReference', type, { target: to })),
    ...Object.entries(ids).map(([collection, id]) =>
      category('externalCrossReference', collection, { target: id }),
    ),
    ...(concept.notes === undefined ? [] : [element('note', {}, concept.notes)]),
  ];
}

function termLines(
  term: Term,
  { term: name, category, own }: TbxWriter,
  contextOf: Concept | null,
): readonly string[] {
  const {
    text,
    type,
    status,
    gender,
    number,
    article,
    case: caseRule,
    from,
    to,
    onlyIn,
    ambiguous,
    note,
  } = term;
  const plain: readonly (readonly [string, string | number | undefined])[] = [
    ['status', status === 'forbidden' ? status : undefined],
    ['term-type', type === 'demonym' || type === 'descriptor' ? type : undefined],
    ['article', article === '' ? 'none' : article],
    ['case', caseRule],
    ['from', from],
    ['to', to],
    ['only-in', onlyIn?.join(' ')],
    ['ambiguous', ambiguous && 'true'],
  ];
  const lines = [
    element('term', {}, text),
    category('termType', TYPE_WORDS[type]),
    category('administrativeStatus', STATUS_WORDS[status]),
    ...(gender === undefined
      ? []
      : [category('grammaticalGender', gender === 'm' ? 'masculine' : 'feminine')]),
    ...(number === undefined ? [] : [category('grammaticalNumber', number)]),
    ...(contextOf?.examples ?? []).flatMap(({ text: example, matches }) =>
      matches ? [category('context', example)] : [],
    ),
    ...plain.flatMap(([key, value]) => (value === undefined ? [] : [own(key, String(value))])),
    ...(note === undefined ? [] : [element('note', {}, note)]),
  ];
  return [`<${name}>`, ...lines.map(indented(1)), `</${name}>`];
}
