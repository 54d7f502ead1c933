import type { DrawnCountry, Globe } from './globe.ts';
import type { DrawnPoint } from './draw-point.ts';
import { boxAround, placeLabels, type Labelled, type PlacedLabel } from './labels.ts';
import { toScreen, type MapWindow, type Size } from './map-window.ts';
import type { TextWidth } from './text-width.ts';

/** What is written on the map. */
export interface MapLabels {
  readonly places: readonly PlacedLabel[];
  /** For orientation: countries that the article's own points leave room for. */
  readonly countries: readonly PlacedLabel[];
}

export interface MapLabelling {
  readonly points: readonly DrawnPoint[];
  /** Key of the place whose name comes first. */
  readonly first: string | null;
  readonly globe: Globe;
  readonly window: MapWindow;
  readonly size: Size;
  readonly width: TextWidth;
  /** The name of a country in the language of the UI. */
  readonly nameOf: (country: string) => string;
}

/** So many names are enough for a side bar. */
const MOST = 60;

/** The names of places come before those of the countries round them, and of them those most often named. */
export function labelMap(options: MapLabelling): MapLabels {
  const { points, first, size, width } = options;
  const seen = points.filter(({ at }) => at.x > 0 && at.y > 0 && at.x < size.width && at.y < size.height);
  const obstacles = seen.map(({ at, radius }) => boxAround(at, radius));
  const wanted = seen
    .map(({ place, at, radius }) => ({ place, at, radius, isFirst: place.key === first }))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.place.mentions - a.place.mentions)
    .slice(0, MOST)
    .map(({ place: { key, name }, at, radius }): Labelled => ({
      ...{ key, at, radius, label: name },
      labelWidth: width(name),
    }));
  const places = placeLabels(wanted, obstacles, size);
  const written = places.map(({ label, x, y }) => ({
    left: x - 4,
    right: x + width(label) + 4,
    top: y - 14,
    bottom: y + 6,
  }));
  const named = new Set(
    points.filter(({ place }) => place.extent === 'country').map(({ place }) => place.country),
  );
  const countries = placeLabels(countryNames(options, named), [...obstacles, ...written], size);
  return { places, countries };
}

/** A country has its name where its land is as wide as that. */
function countryNames(
  { globe, window, size, width, nameOf }: MapLabelling,
  named: ReadonlySet<string | undefined>,
): readonly Labelled[] {
  const label = ({ code, middle }: DrawnCountry): Labelled => {
    const name = nameOf(code);
    return { key: code, at: toScreen(middle, window, size), radius: 0, label: name, labelWidth: width(name) };
  };
  const area = ({ box }: DrawnCountry): number => (box.right - box.left) * (box.bottom - box.top);
  return globe.countries
    .filter(({ code, box }) => code !== '' && !named.has(code) && (box.right - box.left) * window.scale > 36)
    .map((country) => ({ country, wanted: label(country) }))
    .filter(({ country: { box }, wanted }) => (box.right - box.left) * window.scale > wanted.labelWidth)
    .sort((a, b) => area(b.country) - area(a.country))
    .map(({ wanted }) => wanted);
}
