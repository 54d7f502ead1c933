import type { UiLanguage } from './languages.ts';

const LOCALE: Readonly<Record<UiLanguage, string>> = {
  en: 'en-GB',
  es: 'es',
  'pt-br': 'pt-BR',
  'pt-pt': 'pt-PT',
  'qps-ploc': 'en-GB',
};

/** The tag under which `Intl` knows the language; English is written with the day before the month. */
export function localeOf(language: UiLanguage): string {
  return LOCALE[language];
}
