import i18next, { type FormatterModule, type TFunction } from 'i18next';
import en from '../../l10n/en.json' with { type: 'json' };
import es from '../../l10n/es.json' with { type: 'json' };
import ptBr from '../../l10n/pt-br.json' with { type: 'json' };
import ptPt from '../../l10n/pt-pt.json' with { type: 'json' };
import { withChanges, type Catalogue } from './catalogue.ts';
import { PSEUDO_LANGUAGE, type UiLanguage } from './languages.ts';
import { localeOf } from './locale.ts';
import { pseudoCatalogue } from './pseudo.ts';

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

const CATALOGUES: Readonly<Record<UiLanguage, () => Catalogue>> = {
  en: () => en,
  es: () => es,
  'pt-br': () => ptBr,
  // It holds what Portugal says differently. One catalogue, so that its own plurals hold for all of it: 0 menções.
  'pt-pt': () => withChanges(ptBr, ptPt),
  [PSEUDO_LANGUAGE]: () => pseudoCatalogue(en),
};

/**
 * A translator for one UI language. Text is returned as it is, unescaped: whoever puts it into a page or a
 * Markdown string escapes it there. Numbers are written as the language writes them: 150.000 entradas.
 */
export function createTranslator(language: UiLanguage): Translator {
  const instance = i18next.createInstance();
  const lng = language === PSEUDO_LANGUAGE ? 'en' : language;
  void instance.use(numbersIn(language)).init({
    lng,
    fallbackLng: 'en',
    // i18next would look for `pt-BR`; the catalogues are named in lower case.
    lowerCaseLng: true,
    resources: { en: { translation: en }, [lng]: { translation: CATALOGUES[language]() } },
    interpolation: { escapeValue: false, alwaysFormat: true },
    // The catalogues are in the bundle, so there is nothing to wait for.
    initAsync: false,
  });
  return { language, t: instance.t };
}

function numbersIn(language: UiLanguage): FormatterModule {
  let numbers: Intl.NumberFormat | undefined;
  const nothing = (): void => undefined;
  return {
    type: 'formatter',
    init: nothing,
    add: nothing,
    addCached: nothing,
    format: (value: unknown) =>
      typeof value === 'number'
        ? (numbers ??= new Intl.NumberFormat(localeOf(language))).format(value)
        : String(value),
  };
}
