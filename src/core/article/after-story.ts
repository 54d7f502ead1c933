import type { ParagraphKind } from './article.ts';
import { allCues, anyOf } from './cues.ts';
import type { Unit } from './unit.ts';

/** "About the author", "Sobre la autora: …". */
const ABOUT_AUTHOR = new RegExp(`^\\P{L}{0,4}${anyOf('aboutAuthor')}\\s{0,2}(?<colon>[:|–—-]|$)`, 'iu');

/** "12 comments", "Comentarios (3)", "Comentários", "2 thoughts on “The bridge”". */
const COMMENTS = new RegExp(
  `^\\P{L}{0,8}${anyOf('comments')}\\P{L}{0,8}$|^\\d{1,5}\\s${anyOf('comments')}\\s(?:on|to|en|sobre|em|a)\\s`,
  'iu',
);

/** "Joe says:", "Responder", "2 hours ago": what stands over and under a reader's words. */
const COMMENT_SIGN = new RegExp(
  `(?:^\\P{L}{0,12}|\\s)${anyOf('commentSigns')}(?:\\P{L}{0,12}$|\\s\\d)`,
  'iu',
);

const RELATED = allCues('related');

/** "Ana Reed is a reporter in Milltown", "Júlia Prado é repórter": what the note on an author says. */
const NOTE = new RegExp(
  `^(?<name>\\p{L}[\\p{L}\\p{M}.'’-]*(?:\\s\\p{L}[\\p{L}\\p{M}.'’-]*){1,4}?)\\s(?:is|was|es|é|foi|covers|writes|cubre|escribe|escreve|cobre)\\s[^.!?]{0,60}?(?:${anyOf('reporters')}|author|writer|autora?|escritora?|profess?ora?|analista|analyst|researcher|fellow|investigadora?)`,
  'iu',
);

/** Other articles' headlines are no longer than this. */
const LONGEST_HEADLINE = 22;

/** A sentence of so many words is the story's: "Most read" over it is a tab of the site's menu. */
const FEWEST_WORDS = 12;

type Label = ParagraphKind | null;

/**
 * Labels, in place, what sites put behind or between the paragraphs of a story and what is written like one itself:
 * the note on the author, lists of other articles with their questions, readers' comments.
 */
export function labelSections(units: readonly Unit[], labels: Label[]): void {
  // Over the story such words are a tab of the site's menu.
  let listEnd = units.findIndex(
    ({ words, ends }, index) => labels[index] === null && ends && words >= FEWEST_WORDS,
  );
  for (const [index, unit] of units.entries()) {
    if (labels[index] === 'title' || unit.words > 60) continue;
    const about = ABOUT_AUTHOR.exec(unit.plain);
    if (about) labelNote(index, about.groups?.['colon'] === '');
    else if (COMMENTS.test(unit.plain) && hasComments(index)) {
      labels.fill('boilerplate', index);
      return;
    } else if (index >= listEnd && isHeading(unit) && RELATED.has(words(unit)))
      listEnd = labelHeadlines(index);
  }
  labelLastNote();

  /** The note stands behind its heading, perhaps under the author's name. */
  function labelNote(at: number, isAlone: boolean): void {
    labels[at] = 'boilerplate';
    if (!isAlone) return;
    const end = (units[at + 1]?.words ?? 0) <= 5 ? at + 2 : at + 1;
    for (let index = at + 1; index <= end && index < units.length; index++) {
      if (!units[index]?.mark.startsWith('#')) labels[index] = 'boilerplate';
    }
  }

  function hasComments(at: number): boolean {
    return units.slice(at + 1, at + 7).some(({ plain, words }) => words <= 8 && COMMENT_SIGN.test(plain));
  }

  /** Where the list ends: a heading within it begins no other one, so that each line is looked at once. */
  function labelHeadlines(at: number): number {
    labels[at] = 'boilerplate';
    for (let index = at + 1; index < units.length; index++) {
      const unit = units[index];
      if (!unit || unit.words > LONGEST_HEADLINE || unit.mark.startsWith('#')) return index;
      if (/[.:…]["'”’»)]?$/u.test(unit.plain) && !unit.isLink) return index;
      if (labels[index] !== null && labels[index] !== 'boilerplate') return index;
      labels[index] = 'boilerplate';
    }
    return units.length;
  }

  /** "Ana Reed is a reporter …" at the end, of one whom a byline names. */
  function labelLastNote(): void {
    const last = units.findLastIndex(
      ({ ends, words }, index) => labels[index] === null && (ends || words >= 12),
    );
    const name = NOTE.exec(units[last]?.plain ?? '')?.groups?.['name'];
    const isAuthor = units.some(
      ({ plain }, index) => labels[index] === 'byline' && name && plain.includes(name),
    );
    if (isAuthor) labels[last] = 'boilerplate';
  }
}

function isHeading({ words, ends }: Unit): boolean {
  return words <= 6 && !ends;
}

function words({ plain }: Unit): string {
  return plain.replace(/^\P{L}+|(?<=\p{L})\P{L}+$/gu, '').toLowerCase();
}
