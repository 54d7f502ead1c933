import i18next, { type TFunction } from 'i18next';
import en from '../../l10n/en.json' with { type: 'json' };
import es from '../../l10n/es.json' with { type: 'json' };
import ptBr from '../../l10n/pt-br.json' with { type: 'json' };
import type { UiLanguage } from './languages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    /** Keys and their parameters are those of the English catalogue. */
    resources: { translation: typeof en };
  }
}

/** Speaks to the user in one language: every visible sentence comes through `t`. */
export interface Translator {
  readonly language: UiLanguage;
  readonly t: TFunction;
}

const catalogues: Record<UiLanguage, object> = { en, es, 'pt-br': ptBr };

/**
 * A translator for one UI language. Text is returned as it is, unescaped: whoever puts it into a page or a
 * Markdown string escapes it there.
 */
export function createTranslator(language: UiLanguage): Translator {
  const instance = i18next.createInstance({
    lng: language,
    fallbackLng: 'en',
    // i18next would look for `pt-BR`; the catalogues are named in lower case.
    lowerCaseLng: true,
    resources: Object.fromEntries(
      Object.entries(catalogues).map(([tag, translation]) => [tag, { translation }]),
    ),
    interpolation: { escapeValue: false },
    // The catalogues are in the bundle, so there is nothing to wait for.
    initAsync: false,
  });
  void instance.init();
  return { language, t: instance.t };
}
