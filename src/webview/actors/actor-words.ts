import type { Evidence } from '../../core/actors/mention.ts';
import type { Kind } from '../../core/glossary/kind.ts';
import { fold } from '../../core/text/fold.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ActorRow, GlossaryName } from '../../rpc/panels.ts';

/** What is said of an actor in the language of the UI. Formatters are dear: they are made once, not once a row. */
export interface ActorWords {
  readonly translator: Translator;
  readonly collator: Intl.Collator;
  number(value: number): string;
  list(items: readonly string[]): string;
  /** To a screen reader: "Government of Syria, HTS, 3 mentions". */
  describe(actor: ActorRow): string;
  /** "also “Damascus”, “the Syrian government”"; with how often each, for an opened actor. Empty without any. */
  aliases(actor: ActorRow, isOpen: boolean): string;
  /** "Known from the glossary (4), recognised by … (1) · Acts or speaks in this article". */
  reason(actor: ActorRow): string;
  /** "Armed groups and forces, 3". */
  group(kind: Kind, count: number): string;
  /** "European Portuguese" of `pt-PT`. */
  language(tag: GlossaryName['language']): string;
}

export function createActorWords(translator: Translator): ActorWords {
  const { t, language } = translator;
  const locale = localeOf(language);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const number = (value: number): string => numbers.format(value);
  const list = (items: readonly string[]): string => lists.format(items);
  return {
    translator,
    collator: new Intl.Collator(locale, { sensitivity: 'base', numeric: true, ignorePunctuation: true }),
    number,
    list,
    describe: ({ name, abbreviation, mentions }) =>
      list([name, abbreviation ?? [], t('panels.actors.mentions', { count: mentions.length })].flat()),
    aliases: (actor, isOpen) => {
      if (actor.aliases.length === 0) return '';
      const counts = isOpen ? countSpellings(actor) : null;
      const names = actor.aliases.map((alias) => {
        const name = t('panels.actors.alias', { name: alias });
        const count = counts?.get(fold(alias)) ?? 0;
        return count === 0 ? name : t('panels.actors.times', { name, count: number(count) });
      });
      return t('panels.actors.also', { names: list(names) });
    },
    reason: ({ mentions, isActor }) => {
      const counts = countEvidence(mentions);
      const why = counts.map(([each, count]) => {
        const evidence = t(`panels.actors.evidence.${each}`);
        return counts.length === 1
          ? evidence
          : t('panels.actors.evidenceCount', { evidence, count: number(count) });
      });
      return [list(why), t(isActor ? 'panels.actors.acts' : 'panels.actors.named')].join(' · ');
    },
    group: (kind, count) => t('panels.actors.group', { kind: t(`kindGroup.${kind}`), count: number(count) }),
    language: (tag) => languages.of(tag) ?? tag,
  };
}

/** How often each spelling of a name stands in the text, by its fold. */
function countSpellings({ mentions }: ActorRow): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  return counts;
}

/** The most frequent first. */
function countEvidence(mentions: ActorRow['mentions']): readonly (readonly [Evidence, number])[] {
  const counts = new Map<Evidence, number>();
  for (const { evidence } of mentions) counts.set(evidence, (counts.get(evidence) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
