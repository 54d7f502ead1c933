import { fold } from '../../core/text/fold.ts';
import { languageTag } from '../language-tag.ts';

/** What a column says of an entry, or of a term. */
export type Column = { readonly tag?: string } & (
  | { readonly says: 'name' | 'variants' | 'definition' | 'demonyms' }
  | { readonly says: 'detail'; readonly key: string }
  | { readonly says: 'text' | 'number' | 'truth' | 'list'; readonly path: readonly string[] }
  | { readonly says: 'records'; readonly key: 'ids' | 'evidence' }
  | { readonly says: 'kind' | 'type' | 'status' | 'former' | 'note' | 'language' | 'nothing' }
);

/** The columns of our own files, by their names in order. */
const COLUMNS: Readonly<Record<string, Column>> = {
  id: { says: 'text', path: ['id'] },
  kind: { says: 'kind' },
  type: { says: 'type' },
  domain: { says: 'text', path: ['domain'] },
  term: { says: 'name' },
  language: { says: 'language' },
  'term type': { says: 'detail', key: 'type' },
  status: { says: 'status' },
  gender: { says: 'detail', key: 'gender' },
  number: { says: 'detail', key: 'number' },
  article: { says: 'detail', key: 'article' },
  case: { says: 'detail', key: 'case' },
  from: { says: 'detail', key: 'from' },
  to: { says: 'detail', key: 'to' },
  'only in': { says: 'detail', key: 'only-in' },
  'ambiguous term': { says: 'detail', key: 'ambiguous' },
  note: { says: 'note' },
  abbreviations: { says: 'list', path: ['abbreviations'] },
  variants: { says: 'variants' },
  descriptors: { says: 'list', path: ['descriptors'] },
  former: { says: 'former' },
  demonyms: { says: 'demonyms' },
  definition: { says: 'definition' },
  'active from': { says: 'text', path: ['active', 'from'] },
  'active to': { says: 'text', path: ['active', 'to'] },
  side: { says: 'text', path: ['side'] },
  latitude: { says: 'number', path: ['place', 'lat'] },
  longitude: { says: 'number', path: ['place', 'lon'] },
  in: { says: 'text', path: ['place', 'in'] },
  approximate: { says: 'truth', path: ['place', 'approximate'] },
  predecessor: { says: 'list', path: ['related', 'predecessor'] },
  successor: { says: 'list', path: ['related', 'successor'] },
  'member of': { says: 'list', path: ['related', 'member-of'] },
  'part of': { says: 'list', path: ['related', 'part-of'] },
  capital: { says: 'text', path: ['capital'] },
  seats: { says: 'list', path: ['seats'] },
  ambiguous: { says: 'list', path: ['ambiguous'] },
  examples: { says: 'list', path: ['examples', 'matches'] },
  'examples not': { says: 'list', path: ['examples', 'not'] },
  ids: { says: 'records', key: 'ids' },
  wikidata: { says: 'text', path: ['ids', 'wikidata'] },
  geonames: { says: 'text', path: ['ids', 'geonames'] },
  evidence: { says: 'records', key: 'evidence' },
  source: { says: 'text', path: ['evidence', 'entry'] },
  verified: { says: 'truth', path: ['verified'] },
  notes: { says: 'text', path: ['notes'] },
  matching: { says: 'truth', path: ['matching'] },
  'part of speech': { says: 'nothing' },
};

/** Names of columns as other programs and people write them, folded, by ours. */
const SYNONYMS: Readonly<Record<string, string>> = {
  id: 'concept|concept id|concepto|conceito|entry|entry id|entrada|identifier|identificador',
  kind: 'clase|classe|category|categoria|entity type|tipo de entidad|tipo de entidade',
  type: 'tipo|subtype|subtipo',
  domain: 'subject|subject field|dominio|tema|area|campo',
  term: 'terms|termino|termo|name|names|nombre|nome|lemma|entry term',
  language: 'lang|idioma|lengua|lingua|locale|language code',
  'term type': 'tipo de termino|tipo de termo|form',
  status: 'estado|situacao|usage|uso|administrative status|term status',
  gender: 'genero|grammatical gender',
  number: 'numero|grammatical number',
  article: 'articulo|artigo',
  note: 'term note|nota del termino|nota do termo',
  abbreviations:
    'abbreviation|abbr|abbreviation s|abreviatura|abreviaturas|abreviacao|abreviacoes|sigla|siglas|acronym|acronyms|acronimo|acronimos',
  variants:
    'variant|variant s|variante|variantes|synonym|synonyms|sinonimo|sinonimos|alias|aliases|other names|otros nombres|outros nomes|variacoes',
  descriptors: 'descriptor|descriptores|descritores|description of it',
  former: 'former names|former name|nombres anteriores|nomes anteriores',
  demonyms: 'demonym|gentilicio|gentilicios',
  definition: 'definitions|definicion|definicao|description|descripcion|descricao|meaning|significado',
  latitude: 'lat|latitud',
  longitude: 'lon|lng|long|longitud',
  examples: 'example|ejemplo|ejemplos|exemplo|exemplos|context|contexto',
  source: 'fuente|fonte|reference|referencia',
  verified: 'checked|verificado|revisado',
  notes: 'notas|nota|comment|comments|comentario|comentarios|observaciones|observacoes|remark|remarks',
  'part of speech': 'pos|part|part speech|categoria gramatical|clase de palabra|classe gramatical',
};

const BY_NAME: ReadonlyMap<string, Column> = new Map([
  ...Object.entries(COLUMNS),
  ...Object.entries(SYNONYMS).flatMap(([name, others]) => {
    const column = COLUMNS[name];
    return column ? others.split('|').map((other) => [other, column] as const) : [];
  }),
]);

/** The languages whose bare codes are column names; any other pair of letters may be an abbreviation of anything. */
const CODES = new Set([
  'en',
  'es',
  'pt',
  'ar',
  'fr',
  'de',
  'it',
  'ru',
  'tr',
  'fa',
  'he',
  'ku',
  'zh',
  'eng',
  'spa',
  'por',
  'ara',
]);

/**
 * What a column says, by its name in English, Spanish or Portuguese: `Definición (es)`, `English term`, `pt-BR`; undefined
 * where its name says nothing to us.
 */
export function columnOf(header: string): Column | undefined {
  const words = fold(header.replace(/[_()[\]:./]+/gu, ' '))
    .split(' ')
    .filter((word) => word !== '');
  const whole = BY_NAME.get(words.join(' '));
  if (whole) return whole;
  const named = tagOf(words);
  if (named !== undefined) return { says: 'name', tag: named };
  for (const length of [1, 2]) {
    const parts: readonly (readonly [readonly string[], readonly string[]])[] = [
      [words.slice(-length), words.slice(0, -length)],
      [words.slice(0, length), words.slice(length)],
    ];
    for (const [tagged, rest] of parts) {
      const tag = tagOf(tagged);
      const column =
        BY_NAME.get(rest.filter((word) => word !== 'in' && word !== 'en' && word !== 'em').join(' ')) ??
        BY_NAME.get(rest.join(' '));
      if (tag !== undefined && column) return { ...column, tag };
    }
  }
  return undefined;
}

function tagOf(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const [code = '', region] = words;
  const isCode = CODES.has(code) && (region === undefined || /^(?:[a-z]{2}|\d{3})$/u.test(region));
  if (isCode && words.length <= 2) return languageTag(words.join('-'));
  // A name of a language has more letters than a code.
  const name = words.join(' ');
  return name.length > 3 ? named(name) : undefined;
}

function named(name: string): string | undefined {
  const tag = languageTag(name);
  return tag !== undefined && tag !== name ? tag : undefined;
}
