/** The languages of the user interface, by the names of their catalogues in `l10n/`. */
export const UI_LANGUAGES = ['en', 'es', 'pt-br', 'pt-pt'] as const;

/**
 * Microsoft's tag for a language that nobody speaks: English, accented and longer, by which tests see what is not
 * translated or is cut. It is no choice of the settings, but they may name it.
 */
export const PSEUDO_LANGUAGE = 'qps-ploc';

export type UiLanguage = (typeof UI_LANGUAGES)[number] | typeof PSEUDO_LANGUAGE;

const ALL: readonly UiLanguage[] = [...UI_LANGUAGES, PSEUDO_LANGUAGE];

/**
 * The UI language for a wish (setting `dragoman.uiLanguage`) and VS Code's own display language. `auto` follows
 * VS Code; a language without a catalogue falls back to a sister (`es-419`) and then to English. Portuguese outside
 * Brazil is written as in Portugal (CLDR: `pt-AO`, `pt-MZ` and the others have the parent `pt-PT`).
 */
export function uiLanguageFor(wish: string, displayLanguage: string): UiLanguage {
  const tag = (wish === 'auto' ? displayLanguage : wish).toLowerCase();
  const exact = ALL.find((language) => language === tag);
  if (exact !== undefined) return exact;
  if (tag.startsWith('pt-')) return 'pt-pt';
  return ALL.find((language) => language.split('-')[0] === tag.split('-')[0]) ?? 'en';
}
