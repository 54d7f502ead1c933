import { localeOf } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { PlaceRow } from '../../rpc/panels.ts';
import type { MapPlace } from './map-place.ts';

/** What is said of a place in the language of the UI. Formatters are dear: they are made once. */
export interface PlaceWords {
  readonly translator: Translator;
  number(value: number): string;
  list(items: readonly string[]): string;
  /** The name of a country by its ISO code. */
  readonly country: (code: string) => string;
  /** "region · Syria", "Syria", "country"; that it is not located, where it is not. */
  whereabouts(place: Pick<PlaceRow, 'location'>): string;
  /** Of a point, to a screen reader and as its tooltip: "Idlib, Syria, 3 mentions". */
  describe(place: MapPlace): string;
  /** Of a row, to a screen reader: the same. */
  describeRow(place: PlaceRow): string;
  /** "also “Alep”". Empty without any. */
  aliases(place: PlaceRow): string;
  /** The tooltip of a row: who says where it lies, or why nobody does. */
  source(place: PlaceRow): string;
}

export function createPlaceWords(translator: Translator): PlaceWords {
  const { t, language } = translator;
  const locale = localeOf(language);
  const numbers = new Intl.NumberFormat(locale);
  const degrees = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const list = (items: readonly string[]): string => lists.format(items);
  const whereabouts = ({ location }: Pick<PlaceRow, 'location'>): string => {
    if (location === undefined) return t('panels.places.notLocated');
    const { extent, country } = location;
    if (extent === 'country') return t('panels.places.extent.country');
    return [
      ...(extent === 'region' ? [t('panels.places.extent.region')] : []),
      ...(country === undefined ? [] : [regions.of(country) ?? country]),
    ].join(' · ');
  };
  const words = (name: string, where: string, count: number): string =>
    list([name, where, t('panels.places.mentions', { count })].filter(Boolean));
  return {
    translator,
    number: (value) => numbers.format(value),
    list,
    country: (code) => regions.of(code) ?? code,
    whereabouts,
    describe: (place) => words(place.name, whereabouts({ location: place }), place.mentions),
    describeRow: (place) => words(place.name, whereabouts(place), place.mentions.length),
    aliases: ({ aliases }) =>
      aliases.length === 0
        ? ''
        : t('panels.places.also', {
            names: list(aliases.map((name) => t('panels.places.alias', { name }))),
          }),
    source: ({ location }) => {
      if (location === undefined) return t('panels.places.notLocatedHint');
      const { latitude, longitude, source } = location;
      return t(`panels.places.source.${source}`, {
        latitude: degrees.format(latitude),
        longitude: degrees.format(longitude),
      });
    },
  };
}
