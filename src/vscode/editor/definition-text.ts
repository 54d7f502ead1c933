import type { Concept } from '../../core/glossary/concept.ts';
import { langOf } from '../../core/glossary/term.ts';
import { LANGS, type Lang } from '../../core/language/language.ts';
import type { Translator } from '../../i18n/translator.ts';

/** What an entry is, in the language of the UI, else in that of the text, else in English, else in any. */
export function definitionFor(
  { definitions }: Pick<Concept, 'definitions'>,
  own: Lang | undefined,
  { language }: Pick<Translator, 'language'>,
): string | undefined {
  const ui = langOf(language);
  const wanted = [...(ui ? [ui] : []), ...(own ? [own] : []), ...LANGS];
  return wanted.map((each) => definitions[each]).find((text) => text !== undefined);
}
