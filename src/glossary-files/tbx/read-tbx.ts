import type { GlossaryProblem } from '../../core/glossary/glossary-problem.ts';
import { rawGlossaryOf } from '../raw-entries.ts';
import type { RawGlossary } from '../raw-glossary.ts';
import { ASSUMED_KIND } from '../kind-words.ts';
import { readTbxEntry } from './read-tbx-entry.ts';
import { ENTRIES, recoverEntries } from './recover-entries.ts';
import { readXml, type XmlNode } from './xml-nodes.ts';

const ROOTS = new Set(['martif', 'tbx', 'TBX']);

/**
 * Reads TBX: `martif` of 2008 with `tig` and `ntig`, `tbx` of 2019 in both styles, as other programs write them. What a
 * document type declares is passed over.
 */
export function readTbx(text: string): RawGlossary {
  const problems: GlossaryProblem[] = [];
  const seen: { isTbx: boolean; language?: string | undefined } = { isTbx: false };
  const whole: XmlNode[] = [];
  const faults = readXml(text, {
    wanted: ENTRIES,
    element: (node) => whole.push(node),
    opened: (name, attributes) => {
      if (!ROOTS.has(name)) return;
      seen.isTbx = true;
      seen.language = attributes['xml:lang'];
    },
    doctype: (declaration, span) => {
      // One that only names its DTD, as TBX of 2008 does, expands nothing anyway.
      const declares = declaration.includes('[');
      problems.push({ code: 'dtd', severity: declares ? 'error' : 'information', path: [], span });
    },
  });
  const recovered = faults.length === 0 ? { nodes: whole, faults } : recoverEntries(text, faults);
  const entries = recovered.nodes.map((node) => {
    const { entry, problems: own } = readTbxEntry(node, seen.language);
    problems.push(...own);
    return entry;
  });
  seen.isTbx ||= entries.length > 0;
  for (const { detail, start, end } of recovered.faults)
    problems.push({ code: 'syntax', severity: 'error', path: [], values: { detail }, span: { start, end } });
  if (!seen.isTbx)
    problems.push({ code: 'unknownFormat', severity: 'error', path: [], span: firstLine(text) });
  else if (entries.length === 0 && recovered.faults.length === 0)
    problems.push({ code: 'noEntries', severity: 'warning', path: [], span: firstLine(text) });
  const assumed = entries.filter(({ value }) => value['kind'] === undefined);
  const [first] = assumed;
  for (const { value } of assumed) value['kind'] = ASSUMED_KIND;
  if (first)
    problems.push({
      code: 'kindAssumed',
      severity: 'warning',
      path: [],
      values: { kind: ASSUMED_KIND },
      span: first.span,
    });
  return rawGlossaryOf(entries, problems);
}

function firstLine(text: string): { readonly start: number; readonly end: number } {
  return { start: 0, end: /^[^\n\r]{0,200}/u.exec(text.slice(0, 200))?.[0].length ?? 0 };
}
