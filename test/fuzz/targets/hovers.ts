import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked } from 'marked';
import type { LookedUpSense } from '../../../src/analyser/requests.ts';
import type { Entity, Mention } from '../../../src/core/actors/mention.ts';
import type { Concept } from '../../../src/core/glossary/concept.ts';
import { KINDS } from '../../../src/core/glossary/kind.ts';
import { readGlossaries } from '../../../src/core/glossary/read-glossary.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { hoverText } from '../../../src/vscode/editor/hover-text.ts';
import { mentionHoverText } from '../../../src/vscode/editor/mention-hover-text.ts';
import { fuzzTarget, type FuzzTarget } from '../fuzz-target.ts';
import { NASTY_MARKS } from '../nasty.ts';
import { joined, nastyWord } from '../texts.ts';

const COMMANDS = {
  copyTerm: 'own.copy',
  openGlossaryEntry: 'own.open',
  addSpelling: 'own.add',
  reportWrong: 'own.wrong',
};
const OWN_SPAN = /^<\/?span(?: style="color:var\(--vscode-[A-Za-z]+(?:-[A-Za-z]+)?\);")?>$/u;

/** What a hover may hold that a text or a glossary had no say in: the links to our own commands, and the spans of a colour. */
export function assertHarmless(markdown: string): void {
  for (const token of tokensOf(marked.lexer(markdown) as readonly Read[])) {
    assert.notEqual(token.type, 'image', markdown);
    if (token.type === 'html') assert.match(token.raw.trim(), OWN_SPAN, markdown);
    if (token.type === 'link') assertOwnCommand(token.href ?? '', markdown);
  }
}

function assertOwnCommand(href: string, markdown: string): void {
  assert.ok(href.startsWith('command:'), markdown);
  const [command = '', query = ''] = href.slice('command:'.length).split('?');
  assert.ok(Object.values(COMMANDS).includes(command), markdown);
  const args: unknown = JSON.parse(decodeURIComponent(query));
  assert.ok(Array.isArray(args) && args.every((each) => typeof each === 'string'), markdown);
}

/** What VS Code's own reader of Markdown has read, as far as it is looked at. */
interface Read {
  readonly type: string;
  readonly raw: string;
  readonly href?: string;
  readonly tokens?: readonly Read[];
  /** Of a list. */
  readonly items?: readonly Read[];
  /** Of a table; of its cells, whether they head a column. */
  readonly header?: readonly Read[] | boolean;
  readonly rows?: readonly (readonly Read[])[];
}

function* tokensOf(tokens: readonly Read[]): Generator<Read> {
  for (const token of tokens) {
    yield token;
    const { tokens: inside = [], items = [], header, rows = [] } = token;
    const head = typeof header === 'object' ? header : [];
    for (const each of [inside, items, head, ...rows]) yield* tokensOf(each);
  }
}

/** What the editor's hovers say of hostile articles and glossaries. */
export function hoverTargets(): readonly FuzzTarget[] {
  const words = fc
    .oneof(joined(nastyWord, 4), joined(fc.constantFrom(...NASTY_MARKS), 5))
    .map((text) => text.slice(0, 200))
    .filter((text) => text.trim() !== '');
  const entry = fc.record({
    id: words,
    kind: fc.constantFrom(...KINDS),
    en: words,
    es: fc.record({
      term: words,
      note: words,
      status: fc.constantFrom('preferred', 'forbidden'),
      article: words,
    }),
    variants: fc.array(words, { maxLength: 2 }),
    abbreviations: fc.array(words, { maxLength: 2 }),
    former: fc.array(fc.record({ name: words, from: fc.constant(1999) }), { maxLength: 1 }),
    definition: words,
    ar: words,
    place: fc.record({ in: words }),
  });
  const ui = fc.constantFrom(...(['en', 'es', 'pt-br'] as const)).map(createTranslator);
  const label = fc.record({ label: words, own: fc.constantFrom(undefined, 'en', 'pt-PT', 'es') });
  return [
    fuzzTarget(
      'hover of an entry',
      5,
      fc.tuple(entry, label, words, ui),
      ([given, { label, own }, written, translator]) => {
        const source = { file: 'file:///a', label, layer: 'workspace' } as const;
        const [read] = readGlossaries([{ concepts: [given] }]).concepts;
        if (!read) return;
        const concept = { ...read, source };
        const subject = { senses: sensesOf(concept), written, own, isMarked: false, date: '1999-05-03' };
        assertHarmless(hoverText(subject, COMMANDS, translator));
      },
    ),
    fuzzTarget(
      'hover of a name',
      8,
      fc.tuple(words, fc.array(words, { maxLength: 3 }), ui),
      ([name, roles, translator]) => {
        const entity: Entity = {
          id: 'a',
          name,
          kind: 'person',
          isActor: true,
          mentions: 1,
          aliases: [],
          roles,
        };
        const mention: Mention = {
          start: 0,
          end: 1,
          text: name,
          kind: 'person',
          entity: 'a',
          evidence: 'rule',
        };
        assertHarmless(mentionHoverText(mention, entity, translator));
      },
    ),
  ];
}

function sensesOf(concept: Concept): readonly LookedUpSense[] {
  return concept.terms.map((term) => ({
    concept,
    term,
    form: 'name',
    name: term.text,
    reasons: ['name'],
    inTime: null,
  }));
}
