import type { Point } from '../shared/gestures.ts';
import type { DrawnCountry, Globe, LandTest } from './globe.ts';
import type { DrawnPoint } from './draw-point.ts';
import { boxAround, placeLabels, type Labelled, type PlacedLabel } from './labels.ts';
import { BUTTONS, toGlobe, toScreen, type MapWindow, type Size } from './map-window.ts';
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
  readonly isLand: LandTest;
  /** The name of a country in the language of the UI. */
  readonly nameOf: (country: string) => string;
}

/** So many names are enough for a side bar. */
const MOST = 60;

/** The names of places come before those of the countries round them, and of them those most often named. */
export function labelMap(options: MapLabelling): MapLabels {
  const { points, first, size, width } = options;
  const seen = points.filter(({ at }) => at.x > 0 && at.y > 0 && at.x < size.width && at.y < size.height);
  const buttons = {
    ...{ left: size.width - BUTTONS.width - 4, right: size.width },
    ...{ top: size.height - BUTTONS.height, bottom: size.height },
  };
  const obstacles = [buttons, ...seen.map(({ at, radius }) => boxAround(at, radius))];
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

/** A country has its name where its land is as wide as that: in its middle, or in the middle of what is seen of it. */
function countryNames(options: MapLabelling, named: ReadonlySet<string | undefined>): readonly Labelled[] {
  const { globe, window, width, nameOf } = options;
  return globe.countries
    .filter(({ code, box }) => code !== '' && !named.has(code) && (box.right - box.left) * window.scale > 36)
    .sort((a, b) => areaOf(b) - areaOf(a))
    .flatMap((country): readonly Labelled[] => {
      const { code, box } = country;
      const label = nameOf(code);
      const labelWidth = width(label);
      const at =
        (box.right - box.left) * window.scale > labelWidth ? namePoint(country, labelWidth, options) : null;
      return at === null ? [] : [{ key: code, at, radius: 0, label, labelWidth }];
    });
}

function areaOf({ box }: DrawnCountry): number {
  return (box.right - box.left) * (box.bottom - box.top);
}

/** Where a country's name has its land on both sides; null where that is nowhere near the middle. */
function namePoint(
  country: DrawnCountry,
  labelWidth: number,
  { window, size, isLand }: MapLabelling,
): Point | null {
  const [first, last] = [
    toScreen({ x: country.box.left, y: country.box.top }, window, size),
    toScreen({ x: country.box.right, y: country.box.bottom }, window, size),
  ];
  const seen = {
    ...{ left: Math.max(first.x, 0), right: Math.min(last.x, size.width) },
    ...{ top: Math.max(first.y, 0), bottom: Math.min(last.y, size.height) },
  };
  if (seen.left >= seen.right || seen.top >= seen.bottom) return null;
  const middle = toScreen(country.middle, window, size);
  const { x, y } = { x: (seen.left + seen.right) / 2, y: (seen.top + seen.bottom) / 2 };
  const third = (seen.bottom - seen.top) / 4;
  const onLand = ({ x: at, y: down }: Point): boolean =>
    [-0.5, 0, 0.5].every((side) =>
      isLand(country, toGlobe({ x: at + side * labelWidth, y: down }, window, size)),
    );
  const inside = (point: Point): boolean =>
    point.x > 0 && point.y > 0 && point.x < size.width && point.y < size.height;
  if (inside(middle)) return middle;
  return (
    [
      { x, y },
      { x, y: y - third },
      { x, y: y + third },
    ].find(onLand) ?? null
  );
}
