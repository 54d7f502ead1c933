import type { Warning } from '../core/analysis.ts';
import { ENCODING_NAMES } from '../core/text/doubtful-encoding.ts';
import type { Translator } from './translator.ts';

/** What an article's reader should know, as a sentence. */
export function formatWarning({ code, encoding }: Warning, t: Translator['t']): string {
  return t(`warning.${code}`, { encoding: encoding === undefined ? '?' : ENCODING_NAMES[encoding] });
}
