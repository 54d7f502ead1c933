import type { ParagraphKind } from './article.ts';
import { AGENCY_ALONE } from './agencies.ts';
import { anyOf } from './cues.ts';
import { dateLineAt } from './date-line.ts';
import { namesMedium } from './find-title.ts';
import type { MetadataEntry } from './metadata.ts';
import { isPersonName, isRole } from './name-line.ts';
import { withoutMarkdown, type Unit } from './unit.ts';

interface Page {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly kinds: readonly ParagraphKind[];
  readonly metadata: readonly MetadataEntry[];
  readonly language: string;
}

/** "By ", "Por: ", "(Reporting by ": what stands before the names. */
const CUE = new RegExp(
  `^[\\s([*_]{0,4}(?:${anyOf('bylines', 'interviews')}\\s{0,2}[:|,]?\\s{0,3}){1,2}`,
  'iu',
);

/**
 * What parts the names from role, place, day and the second half of a sign-off: "Ana Reed | Lima", "… — 3 May",
 * "… for The Post", "… Edición: …".
 */
const BEHIND_NAMES = new RegExp(
  `\\s{0,2}(?:[|•·;()[\\]<>/\\t]|\\s[–—-]\\s|\\n|\\d|https?:|\\S{1,60}@\\S{1,60}|\\s${anyOf('whereabouts', 'editors')}[\\s:])`,
  'iu',
);

/** The joints of a list of names. */
const JOINT = /\s{0,4},\s{0,4}(?:(?:and|y|e)\s{1,4})?|\s{1,4}(?:and|y|e|&|with|con|com)\s{1,4}/u;

/**
 * The names of those who wrote an article, as the text gives them: of its metadata, else of its first byline over
 * the story or the one who posted it, else of the sign-off under it. Null where only an agency, a desk or nobody is named.
 */
export function findAuthor({ text, units, kinds, metadata, language }: Page): string | null {
  const stated = metadata
    .filter(({ key }) => key === 'author')
    .map(({ value }) => namesIn(listed(value), true, value.startsWith('[')));
  const lines = units.map((unit, index) => {
    if (kinds[index] === 'byline') return namesIn(unit.plain, false);
    const poster = kinds[index] === 'dateline' ? dateLineAt(text, unit, language)?.author : null;
    return poster ? namesIn(poster, false) : null;
  });
  return [...stated, ...lines].find((names) => names !== null) ?? null;
}

/** A list of YAML as a line of prose: `["Ana Reed", "Tom Hale"]` is "Ana Reed, Tom Hale". */
function listed(value: string): string {
  return withoutMarkdown(value.replace(/^\[(?!.*\]\()(?<items>.*)\]$/u, '$<items>').replace(/["']/gu, ''));
}

function namesIn(line: string, stated: boolean, isList = false): string | null {
  const rest = line.replace(CUE, '');
  const [first = ''] = rest.split(BEHIND_NAMES);
  const pieces: { readonly name: string; readonly end: number }[] = [];
  let at = 0;
  for (const joint of [...first.matchAll(new RegExp(JOINT, 'gu')), null]) {
    const end = joint?.index ?? first.length;
    const name = first.slice(at, end).replace(/(?<![.,:\s])[.,:\s]+$/u, '');
    if (!isAuthor(name, pieces.length > 0 || stated)) break;
    const previous = pieces.at(-1);
    // "Ana Reed, Beirut": one word after a comma is where she is, unless a list of names goes on.
    if (!isList && previous && !name.includes(' ') && first.slice(previous.end, at).includes(',')) break;
    pieces.push({ name, end: at + name.length });
    at = end + (joint?.[0].length ?? 0);
  }
  const last = pieces.at(-1);
  return last ? first.slice(0, last.end).trim() : null;
}

function isAuthor(name: string, oneWord: boolean): boolean {
  if (!isPersonName(name) || AGENCY_ALONE.test(name) || isRole(name)) return false;
  return (oneWord || name.includes(' ') || name.length >= 3) && !namesMedium(name);
}
