/** The languages of the user interface, by the names of their catalogues in `l10n/`. */
export const UI_LANGUAGES = ['en', 'es', 'pt-br'] as const;

export type UiLanguage = (typeof UI_LANGUAGES)[number];

/**
 * The UI language for a wish (setting `dragoman.uiLanguage`) and VS Code's own display language. `auto` follows
 * VS Code; a language without a catalogue falls back to a sister (`pt-PT`, `es-419`) and then to English.
 */
export function uiLanguageFor(wish: string, displayLanguage: string): UiLanguage {
  const tag = (wish === 'auto' ? displayLanguage : wish).toLowerCase();
  const exact = UI_LANGUAGES.find((language) => language === tag);
  const sister = UI_LANGUAGES.find((language) => language.split('-')[0] === tag.split('-')[0]);
  return exact ?? sister ?? 'en';
}
