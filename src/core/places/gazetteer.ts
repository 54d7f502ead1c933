import { fold } from '../text/fold.ts';
import type { GeoPoint } from './geo-point.ts';

/** What part of the world a name covers. */
export type Extent = 'country' | 'region' | 'place';

/** One thing that a name may mean. */
export interface GazetteerPlace extends GeoPoint {
  /** ISO 3166-1 alpha-2, or `XK` for Kosovo. */
  readonly country: string;
  readonly extent: Extent;
  /** The seat of its country, or of a first-order division of it. */
  readonly seat: 'country' | 'region' | null;
  /**
   * Decimal logarithm of its inhabitants in steps of a quarter; of a town that the world knows under names of its
   * own, one more: the press of other countries writes of it as of one ten times its size.
   */
  readonly weight: number;
}

/** The towns, regions and countries of the world by their names. */
export interface Gazetteer {
  /** All that bear a name, whatever its case and accents; the heaviest first. */
  find(name: string): readonly GazetteerPlace[];
}

const KINDS: Readonly<Record<string, Pick<GazetteerPlace, 'extent' | 'seat'>>> = {
  n: { extent: 'country', seat: null },
  r: { extent: 'region', seat: null },
  c: { extent: 'place', seat: 'country' },
  s: { extent: 'place', seat: 'region' },
  t: { extent: 'place', seat: null },
};

/** Characters of an entry: country 2, kind 1, weight 1, position 6. */
const ENTRY = 10;

/** Positions are counted in steps of 1/150 degree, some 700 m, row by row from the south-west. */
const STEPS = 150;
const ROW = 360 * STEPS;

/**
 * A gazetteer over its data file: one line a folded name, in order of code units, then a tab and the entries. It is
 * searched as it stands, by halves, so that nothing is parsed at the start and nothing but the text is kept.
 */
export function createGazetteer(text: string): Gazetteer {
  return { find: (name) => entriesOf(lineOf(text, fold(name))) };
}

/** The entries of a key; empty where it has none. */
function lineOf(text: string, key: string): string {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = text.lastIndexOf('\n', middle - 1) + 1;
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    const tab = line.indexOf('\t');
    const found = line.slice(0, tab);
    if (found === key) return line.slice(tab + 1);
    if (found < key) low = start + line.length + 1;
    else high = start;
  }
  return '';
}

function entriesOf(line: string): readonly GazetteerPlace[] {
  return Array.from({ length: line.length / ENTRY }, (_, index) =>
    placeOf(line.slice(index * ENTRY, (index + 1) * ENTRY)),
  ).sort((a, b) => b.weight - a.weight);
}

function placeOf(entry: string): GazetteerPlace {
  const position = Number.parseInt(entry.slice(4), 36);
  const kind = KINDS[entry.charAt(2)];
  if (!kind) throw new TypeError(`A gazetteer has no entries like ${entry}`);
  return {
    country: entry.slice(0, 2),
    ...kind,
    weight: Number.parseInt(entry.charAt(3), 36) / 4,
    latitude: degrees(Math.floor(position / ROW) - 90 * STEPS),
    longitude: degrees((position % ROW) - 180 * STEPS),
  };
}

/** To the hundredth: the data are no finer. */
function degrees(steps: number): number {
  return Math.round((steps / STEPS) * 100) / 100;
}
