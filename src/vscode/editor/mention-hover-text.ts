import type { Entity, Mention } from '../../core/actors/mention.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { plain } from './markdown.ts';

/** More offices than these tell a reader nothing at a glance. */
const MOST_ROLES = 3;

/** What the hover on a name that no glossary has says, in Markdown: who it is in full, and why it was found. */
export function mentionHoverText(mention: Mention, entity: Entity, { t, language }: Translator): string {
  const { name, kind, roles, mentions } = entity;
  const offices = new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'short' });
  const facts = [
    t(`kind.${kind}`),
    ...(roles.length === 0 ? [] : [offices.format(roles.slice(0, MOST_ROLES))]),
    t('panels.actors.mentions', { count: mentions }),
  ];
  const evidence = t(`panels.actors.evidence.${mention.evidence}`);
  return [`**${plain(name)}** · ${facts.map(plain).join(' · ')}`, `*${plain(evidence)}*`].join('\n\n');
}
