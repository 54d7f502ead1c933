import { localeOf } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { EntryLine } from '../../rpc/glossary-line.ts';
import type { Candidate, EntryTerm, GlossaryEntry, GlossaryFile } from '../../rpc/glossary-panel.ts';
import type { EntryRowWords, FactName } from './entry-rows.ts';

/** What is said of entries in the language of the UI. Formatters are dear: they are made once, not once a row. */
export interface GlossaryWords extends EntryRowWords {
  readonly translator: Translator;
  number(value: number): string;
  list(items: readonly string[]): string;
  /** To a screen reader: "Government of Syria, state, HTS, built-in". */
  describe(line: EntryLine): string;
  candidate(candidate: Candidate): string;
  /** What readers call the file of an entry. */
  label(of: Pick<GlossaryFile, 'layer' | 'label'>): string;
  /** "European Portuguese" of `pt-PT`. */
  language(tag: string): string;
  /** Article, gender and number, as dictionaries have them: `las · f. pl.`; empty where nothing is known. */
  grammar(term: EntryTerm): string;
  /** What a form is beside a name to write: "former name, 2012–2016", "deprecated", "abbreviation". */
  marks(term: EntryTerm): readonly string[];
}

export function createGlossaryWords(translator: Translator): GlossaryWords {
  const { t, language } = translator;
  const locale = localeOf(language);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const list = (items: readonly string[]): string => lists.format(items.filter((item) => item !== ''));
  const label: GlossaryWords['label'] = ({ layer, label: name }) =>
    layer === 'built-in' ? t('panels.glossary.builtIn') : name;

  function yearsOf(from: string, to: string): string {
    return from === '' && to === '' ? '' : t('panels.glossary.years', { from, to });
  }

  const facts: Readonly<Record<FactName, (entry: GlossaryEntry) => string>> = {
    definition: ({ definition }) => definition?.text ?? '',
    period: ({ active }) => {
      const years = yearsOf(active?.from ?? '', active?.to ?? '');
      return years === '' ? '' : t('panels.glossary.period', { years });
    },
    place: ({ place }) => placeText(place),
    notes: ({ notes = '' }) => notes,
  };

  function placeText(place: GlossaryEntry['place']): string {
    if (!place) return '';
    const { lat, lon, in: within = '', approximate } = place;
    if (lat === undefined || lon === undefined) return within;
    const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
    const position = t('panels.glossary.position', {
      latitude: degrees.format(lat),
      longitude: degrees.format(lon),
    });
    return [within, approximate ? t('panels.glossary.approximate', { position }) : position]
      .filter(Boolean)
      .join(' · ');
  }

  return {
    translator,
    number: (value) => numbers.format(value),
    list,
    describe: (line) =>
      list([line.name, t(`kind.${line.kind}`), line.abbreviation ?? '', line.as ?? '', label(line)]),
    candidate: ({ name, kind, count }) =>
      list([name, t(`kind.${kind}`), t('panels.actors.mentions', { count })]),
    label,
    language: (tag) => languages.of(tag) ?? tag,
    grammar: ({ article = '', gender, number }) => {
      const marks = [
        gender === undefined ? '' : t(`panels.glossary.gender.${gender}`),
        gender !== undefined && number === 'plural' ? t('panels.glossary.plural') : '',
      ];
      return [article, marks.filter(Boolean).join(' ')].filter(Boolean).join(' · ');
    },
    marks: ({ type, status, from, to }) => {
      const years = yearsOf(from === undefined ? '' : String(from), to === undefined ? '' : String(to));
      return [
        type === 'full' ? '' : t(`panels.glossary.type.${type}`),
        status === 'preferred' || status === 'admitted' ? '' : t(`panels.glossary.status.${status}`),
        years,
      ].filter(Boolean);
    },
    fact: (entry, fact) => facts[fact](entry),
    more: (count) => t('panels.glossary.more', { count }),
    edit: ({ isWritable }) => t(isWritable ? 'panels.glossary.edit' : 'panels.glossary.editCopy'),
    file: (entry) =>
      [label(entry), t(entry.isVerified ? 'panels.glossary.verified' : 'panels.glossary.unverified')].join(
        ' · ',
      ),
  };
}
