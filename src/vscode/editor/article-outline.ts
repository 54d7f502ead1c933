import type { Entity, Mention } from '../../core/actors/mention.ts';
import type { Analysis } from '../../core/analysis.ts';
import { KINDS, type Kind } from '../../core/glossary/kind.ts';
import type { Span } from '../../core/text/span.ts';

/** A heading of an article; offsets are half-open UTF-16 indices into its text. */
export interface OutlineHeading {
  readonly name: string;
  readonly words: Span;
  /** From the heading up to the next one; of the title, all that follows. */
  readonly section: Span;
  readonly below: readonly OutlineHeading[];
}

/** Someone or something that an article names, and where it is named first. */
export interface OutlineEntity extends Pick<Entity, 'name' | 'mentions'> {
  readonly first: Span;
}

/** The entities of one kind, in order of first mention; never none. */
export interface OutlineKind {
  readonly kind: Kind;
  readonly entities: readonly [OutlineEntity, ...OutlineEntity[]];
}

/** Of a long heading so much is shown, in UTF-16 units. */
const SHOWN = 120;

/** The title and the headings of an article, those in the story below the title. */
export function outlineOfHeadings(
  text: string,
  { paragraphs }: Pick<Analysis, 'paragraphs'>,
): readonly OutlineHeading[] {
  // What stands between the title and the story (a standfirst) is no head of a section.
  const story = paragraphs.find(({ kind }) => kind === 'body')?.start ?? text.length;
  const headings: OutlineHeading[] = [];
  let next = text.length;
  for (const { kind, start, end } of paragraphs.toReversed()) {
    if (kind !== 'heading' && kind !== 'title') continue;
    const heading = { name: shortened(text.slice(start, end)), words: { start, end } };
    if (kind === 'title') {
      const below = headings.splice(0);
      headings.push({ ...heading, section: { start, end: text.length }, below });
    } else {
      headings.unshift({ ...heading, section: { start, end: start > story ? next : end }, below: [] });
      next = start;
    }
  }
  return headings;
}

/** Who and what an article names, by kind, those who act first. */
export function outlineOfEntities({
  mentions,
  entities,
}: Pick<Analysis, 'mentions' | 'entities'>): readonly OutlineKind[] {
  const firsts = new Map<string, Mention>();
  for (const mention of mentions) if (!firsts.has(mention.entity)) firsts.set(mention.entity, mention);
  const named = entities
    .flatMap(({ id, name, kind, mentions: count }) => {
      const first = firsts.get(id);
      return first && name !== '' ? [{ name, kind, mentions: count, first }] : [];
    })
    .sort((a, b) => a.first.start - b.first.start);
  return KINDS.flatMap((kind) => {
    const [first, ...more] = named.filter((entity) => entity.kind === kind);
    return first ? [{ kind, entities: [first, ...more] }] : [];
  });
}

/** On one line, cut between words. */
function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).replace(/\s\S*$/u, '')}…`;
}
