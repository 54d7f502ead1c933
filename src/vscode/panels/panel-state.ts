import type { Analysis } from '../../core/analysis.ts';
import { formatWarning } from '../../i18n/format-warning.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { PanelState } from '../../rpc/panels.ts';
import type { ReadArticle, Reading } from '../editor/reading.ts';
import type { ViewOf } from './panel.ts';

/** A reading as a panel shows it. */
export function panelState<View>(
  reading: Reading,
  viewOf: ViewOf<View>,
  t: Translator['t'],
): PanelState<View> {
  switch (reading.status) {
    case 'empty':
      return reading;
    case 'loading':
      return { status: 'loading', ...namesOf(reading.document) };
    case 'error':
      return {
        status: 'error',
        message: reading.failure.why === 'timeout' ? t('failure.timeout') : t('failure.failed'),
      };
    case 'ready': {
      const { text, analysis, concepts, document } = reading;
      if (isUnread(analysis)) return { status: 'empty', reason: 'unsupportedLanguage' };
      return {
        status: 'ready',
        ...namesOf(document),
        view: viewOf(text, analysis, concepts),
        notices: noticesOf(analysis, t),
      };
    }
  }
}

function namesOf({ uri }: ReadArticle['document']): { readonly file: string; readonly fileName: string } {
  return { file: uri.toString(), fileName: uri.path.slice(uri.path.lastIndexOf('/') + 1) };
}

/**
 * Whether the article is in a language that Dragoman does not read, and so nothing could be found in it. Whose letters are
 * damaged may be in any.
 */
function isUnread({ language, mentions, dates, warnings }: Analysis): boolean {
  const isDamaged = warnings.some(({ code }) => code === 'encodingDoubtful');
  return !language.supported && !isDamaged && mentions.length === 0 && dates.length === 0;
}

/** One sentence for each kind of warning, however often it was given. A doubted date says so itself. */
function noticesOf({ warnings }: Analysis, t: Translator['t']): readonly string[] {
  const told = warnings.filter(({ code }) => code !== 'publicationDateDoubtful');
  return [...new Map(told.map((warning) => [warning.code, formatWarning(warning, t)])).values()];
}
