import type { Loss } from '../glossary-files/loss.ts';
import { localeOf } from './locale.ts';
import type { Translator } from './translator.ts';

/** What a format of glossary files cannot hold, in a line: what it is, in how many entries, and which are the first. */
export function formatLoss({ field, count, examples }: Loss, { language, t }: Translator): string {
  const ids = new Intl.ListFormat(localeOf(language), { type: 'unit' }).format(
    count > examples.length ? [...examples, '…'] : examples,
  );
  return t('glossary.loss', { what: t(`glossary.lost.${field}`), count, ids });
}
