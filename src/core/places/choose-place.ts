import type { CountryVotes } from './country-votes.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { distance, type GeoPoint } from './geo-point.ts';

/** What an article, and its reader, say for one reading of a place's name rather than another. */
export interface PlaceEvidence {
  readonly votes: CountryVotes;
  /** Where the sure places of the article lie. */
  readonly near: readonly GeoPoint[];
  /** ISO 3166-1 alpha-2 codes of countries that the reader prefers. */
  readonly preferred: ReadonlySet<string>;
  /** The country whose variety of the language the article is written in. */
  readonly homeland: string | null;
}

/** A reading must be likelier than the next by so much, in powers of ten of inhabitants. */
const MARGIN = 1.2;
/** Without anything of its country in the article only what the whole world knows is taken, and so without anything at all. */
const KNOWN_ABROAD = 6;
const KNOWN = 5.5;
/** Two entries so near to each other, in kilometres, are one reading. */
const TOGETHER = 100;

/**
 * The one reading of a name that the article speaks for; null where two are about as likely, or where the only one is a
 * small town of a country that the article does not deal with. A wrong point on a map misleads more than none: a small
 * town of that name may be the one that is meant, or one that no gazetteer has.
 */
export function choosePlace(
  readings: readonly GazetteerPlace[],
  evidence: PlaceEvidence,
  margin = MARGIN,
): GazetteerPlace | null {
  const [best, ...others] = readings
    .map((place) => ({ place, score: scoreOf(place, evidence) }))
    .sort((a, b) => b.score - a.score);
  if (!best || !isPlausible(best.place, evidence)) return null;
  const rival = others.find(({ place }) => !isSameReading(place, best.place));
  return rival === undefined || best.score - rival.score >= margin ? best.place : null;
}

function scoreOf(place: GazetteerPlace, { votes, near, preferred, homeland }: PlaceEvidence): number {
  const { country, weight, extent, seat } = place;
  const share = votes.share(country);
  return (
    weight +
    (extent === 'country' ? 2 : extent === 'region' ? -0.5 : 0) +
    (seat === 'country' ? 1.5 : seat === 'region' ? 0.5 : 0) +
    (share > 0 ? 1 + 4 * share : 0) +
    (preferred.has(country) ? 3 : 0) +
    (homeland === country ? 2 : 0) +
    nearness(place, near)
  );
}

/** A town lies by other towns of its article: up to 1.5 within 150 km, 1 within 400. */
function nearness(place: GazetteerPlace, near: readonly GeoPoint[]): number {
  if (place.extent === 'country' || near.length === 0) return 0;
  const nearest = Math.min(...near.map((point) => distance(point, place)));
  return nearest < 150 ? 1.5 : nearest < 400 ? 1 : 0;
}

function isPlausible(
  { country, weight, extent, seat }: GazetteerPlace,
  { votes, preferred, homeland }: PlaceEvidence,
): boolean {
  if (extent === 'country' || seat === 'country') return true;
  if (votes.share(country) > 0 || preferred.has(country) || homeland === country) return true;
  return weight >= (votes.any ? KNOWN_ABROAD : KNOWN);
}

/** A town, the region that bears its name and the country round it are no rivals: the margin is between elsewheres. */
function isSameReading(a: GazetteerPlace, b: GazetteerPlace): boolean {
  return a.country === b.country && (a.extent !== b.extent || distance(a, b) < TOGETHER);
}
