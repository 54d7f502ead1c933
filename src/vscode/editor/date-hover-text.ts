import type { PublicationDate } from '../../core/article/article.ts';
import type { TimeExpression } from '../../core/dates/time-expression.ts';
import { formatDay, formatInterval } from '../../i18n/format-date.ts';
import { formatTimex } from '../../i18n/format-timex.ts';
import type { Translator } from '../../i18n/translator.ts';
import { plain } from './markdown.ts';

/**
 * What the hover on a time expression says, in Markdown: the day or period in words, the days it covers, what it is
 * counted from, and a link to change that.
 *
 * @param command id of the command that changes the publication date
 */
export function dateHoverText(
  date: TimeExpression,
  publication: PublicationDate,
  command: string,
  translator: Translator,
): string {
  const { t } = translator;
  const meaning = date.anchor === 'unresolved' ? null : formatTimex(date, translator);
  const head = [
    `**${plain(meaning ?? t('anchor.unresolved'))}**`,
    ...[interval(date, translator)].filter((days) => days !== null).map(plain),
    ...(date.value === null ? [] : [`\`${date.value.replaceAll('`', '')}\``]),
  ].join(' · ');
  const label = publication.value === null ? t('dateHover.set') : t('dateHover.change');
  return [
    head,
    plain(explanation(date, publication, translator)),
    `[${plain(label)}](command:${command})`,
  ].join('\n\n');
}

function interval({ from, to }: TimeExpression, translator: Translator): string | null {
  if (from === undefined || to === undefined || from === to) return null;
  return formatInterval(from, to, translator);
}

function explanation(
  { anchor }: TimeExpression,
  publication: PublicationDate,
  translator: Translator,
): string {
  const { t } = translator;
  const { value, origin } = publication;
  if (anchor === 'unresolved')
    return t(value === null ? 'dateHover.unresolved' : 'dateHover.unresolvedKnown');
  if (anchor === 'absolute' || anchor === 'previous') return t(`dateHover.${anchor}`);
  const counted = t('dateHover.publication', { date: formatDay(value ?? '', translator) });
  return origin === null ? counted : `${counted} (${t(`origin.${origin}`)})`;
}
