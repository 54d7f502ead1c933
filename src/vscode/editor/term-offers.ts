import { languagesFrom, preferredTerm } from '../../core/glossary/concept-names.ts';
import type { Completion } from '../../core/glossary/complete-term.ts';
import { langOf } from '../../core/glossary/term.ts';
import type { Translator } from '../../i18n/translator.ts';
import { definitionFor } from './definition-text.ts';
import { plain } from './markdown.ts';
import { grammarText } from './term-detail.ts';

/** A name that is offered while somebody types, as VS Code shows it. */
export interface TermOffer {
  /** The name, which is written in place of what was typed. */
  readonly insert: string;
  /** Article and gender; empty where nobody knows them. */
  readonly grammar: string;
  /** What was typed for, where that is another name, and the kind. */
  readonly about: string;
  /** Markdown: what it is, and its names in the other languages. */
  readonly documentation: string;
  /** What was typed: VS Code, which compares it with what stands before the caret, leaves nothing out. */
  readonly filter: string;
  /** Orders the offers as they are ordered here. */
  readonly sort: string;
  /** How many UTF-16 units before the caret are replaced. */
  readonly replaces: number;
}

/** Fewer small letters begin any word: "una" is hardly about the United Nations. */
const FEWEST_SMALL_LETTERS = 4;

/**
 * What is offered for the words before a caret: those first that go on just as the words begin, then as they come.
 *
 * @param before the line up to the caret
 */
export function termOffers(
  completions: readonly Completion[],
  before: string,
  translator: Translator,
): readonly TermOffer[] {
  const offers = completions.flatMap((completion) => {
    const typed = before.slice(before.length - completion.replaces);
    return isTooShort(typed) ? [] : [{ ...completion, typed }];
  });
  const goesOn = ({ insert, typed }: (typeof offers)[number]): boolean => insert.text.startsWith(typed);
  return [...offers.filter(goesOn), ...offers.filter((offer) => !goesOn(offer))].map(
    ({ insert, concept, form, replaces, typed }, index) => {
      const own = langOf(insert.language);
      const definition = definitionFor(concept, own, translator);
      const others = languagesFrom(own).flatMap((language) => {
        const name = language === own ? undefined : preferredTerm(concept, language);
        return name ? [`${language.toUpperCase()} ${plain(name.text)}`] : [];
      });
      return {
        insert: /^\p{Lu}/u.test(typed) ? capitalised(insert.text) : insert.text,
        grammar: grammarText(insert, concept, translator),
        about: [...(form === insert.text ? [] : [form]), translator.t(`kind.${concept.kind}`)].join(' · '),
        documentation: [
          ...(definition === undefined ? [] : [plain(definition)]),
          ...(others.length === 0 ? [] : [others.join(' · ')]),
        ].join('\n\n'),
        filter: typed,
        sort: String(index).padStart(4, '0'),
        replaces,
      };
    },
  );
}

function isTooShort(typed: string): boolean {
  return typed.length < FEWEST_SMALL_LETTERS && !/\p{Lu}/u.test(typed);
}

/** With a capital first, as at the start of a sentence. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
