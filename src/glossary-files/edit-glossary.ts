import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type YAMLMap } from 'yaml';
import type { NewEntry, NewTerm } from '../core/glossary/entry-schema.ts';
import type { IgnoredForm } from '../core/glossary/ignored-forms.ts';
import { applyEdits, type TextEdit } from '../core/text/text-edit.ts';
import { addToList } from './yaml/add-to-list.ts';
import { editMap, saysSame } from './yaml/edit-map.ts';
import { isNothing, isPlain } from './yaml/write-value.ts';

/**
 * Why a glossary was not edited. `notYaml`: the text is none in YAML; `syntax`: it is not well-formed; `noSuchEntry`,
 * `idTaken`: of the entry; `intricate`: it is written in a way that the edit would have harmed.
 */
export type EditRefusal = 'notYaml' | 'syntax' | 'noSuchEntry' | 'idTaken' | 'intricate';

/**
 * The edits of a glossary's text, in UTF-16 offsets into it: none where it says so already. They touch nothing but what
 * they are about: comments, blank lines, quotation marks, indentation, order and line ends stay.
 */
export type GlossaryEdit =
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly why: EditRefusal };

type Plain = Readonly<Record<string, unknown>>;
type ParsedText =
  { readonly ok: true; readonly root: YAMLMap.Parsed | null; readonly value: Plain } | Refused;
type Refused = { readonly ok: false; readonly why: EditRefusal };

/** Adds entries to the end of a glossary's list. */
export function addEntries(text: string, entries: readonly NewEntry[]): GlossaryEdit {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const { root, value } = parsed;
  const before = listOf(value['concepts']);
  const ids = new Set(before.map(idOf));
  for (const { id } of entries) {
    if (ids.has(id.trim())) return { ok: false, why: 'idTaken' };
    ids.add(id.trim());
  }
  const added = entries.map(withoutNothing);
  return checked(text, addToList(text, root, 'concepts', added), {
    ...value,
    concepts: [...before, ...added],
  });
}

export function addEntry(text: string, entry: NewEntry): GlossaryEdit {
  return addEntries(text, [entry]);
}

/**
 * Makes an entry say what `entry` says. A key that `entry` does not have stays; one that is undefined or an empty list
 * there is taken out.
 */
export function updateEntry(text: string, id: string, entry: Partial<NewEntry>): GlossaryEdit {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const found = findEntry(parsed.root, id);
  if (!found) return { ok: false, why: 'noSuchEntry' };
  const { node, index } = found;
  const concepts = listOf(parsed.value['concepts']);
  const old = concepts[index];
  if (!isPlain(old)) return { ok: false, why: 'noSuchEntry' };
  if (entry.id !== undefined && entry.id !== id && concepts.some((each) => idOf(each) === entry.id))
    return { ok: false, why: 'idTaken' };
  const after = withoutNothing({ ...old, ...entry });
  return checked(text, editMap(text, node, entry), {
    ...parsed.value,
    concepts: concepts.map((each, at) => (at === index ? after : each)),
  });
}

/** Adds a spelling to an entry: to its variants or, where there is more to say of it, to its terms. */
export function addVariant(
  text: string,
  id: string,
  form: string,
  details: Omit<NewTerm, 'term'> = {},
): GlossaryEdit {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const found = findEntry(parsed.root, id);
  const old = found && listOf(parsed.value['concepts'])[found.index];
  if (!isPlain(old)) return { ok: false, why: 'noSuchEntry' };
  const key = isNothing(details) ? 'variants' : 'terms';
  const had = old[key] ?? [];
  const forms = Array.isArray(had) ? (had as readonly unknown[]) : [had];
  const added = key === 'variants' ? form : withoutNothing({ term: form, ...details });
  if (forms.some((each) => saysSame(each, added))) return { ok: true, edits: [] };
  return updateEntry(text, id, { [key]: [...forms, added] });
}

/** Adds a form that is not what it is taken for. */
export function addIgnored(text: string, ignored: IgnoredForm): GlossaryEdit {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const { root, value } = parsed;
  const before = listOf(value['ignore']);
  const { form, entry, article, reason } = ignored;
  const added = withoutNothing({ form, entry, article, reason });
  if (before.some((each) => saysSame(each, added))) return { ok: true, edits: [] };
  return checked(text, addToList(text, root, 'ignore', [added]), { ...value, ignore: [...before, added] });
}

function parse(text: string): ParsedText {
  const document = parseDocument(text, { keepSourceTokens: true });
  if (document.errors.length > 0) return { ok: false, why: 'syntax' };
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { ok: true, root: null, value: {} };
  const value: unknown = root.toJSON();
  return isMap(root) && isPlain(value) ? { ok: true, root, value } : { ok: false, why: 'notYaml' };
}

function findEntry(
  root: YAMLMap.Parsed | null,
  id: string,
): { readonly node: YAMLMap.Parsed; readonly index: number } | null {
  const list = root?.get('concepts', true) as ParsedNode | undefined;
  if (!isSeq(list)) return null;
  const index = list.items.findIndex((node) => isMap(node) && idOf(node.toJSON()) === id);
  const node = list.items[index];
  return isMap(node) ? { node: node, index } : null;
}

function idOf(entry: unknown): string | undefined {
  const id = isPlain(entry) ? entry['id'] : undefined;
  return typeof id === 'string' ? id.trim() : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function withoutNothing(value: Plain): Plain {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => !isNothing(each)));
}

/** The edits, if the text then says what it should and nothing else: no glossary is worth a guess. */
function checked(text: string, edits: readonly TextEdit[], after: Plain): GlossaryEdit {
  try {
    const said: unknown = load(applyEdits(text, edits).replace(/^\uFEFF/u, ''), { schema: CORE_SCHEMA });
    if (saysSame(said, after)) return { ok: true, edits };
  } catch {
    // What cannot be parsed any more does not say it.
  }
  return { ok: false, why: 'intricate' };
}
