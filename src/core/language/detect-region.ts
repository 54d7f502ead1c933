import { REGION_CUES, type Region, type RegionCues } from './region-cues.ts';

/** Of a text so much is read, in UTF-16 units. */
const SAMPLE = 12_000;

/** So many different pieces of evidence are asked for, and so many for each one against it. */
const ENOUGH = 2;
const FOR_EACH_AGAINST = 3;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

interface Indexed {
  readonly region: Region;
  readonly words: ReadonlySet<string>;
  readonly phrases: RegionCues['phrases'];
}

const INDEXED: Readonly<Record<string, readonly Indexed[]>> = Object.fromEntries(
  Object.entries(REGION_CUES).map(([code, cues]) => [
    code,
    Object.entries(cues).map(([region, { words, phrases }]) => ({
      region: region as Region,
      words: new Set(words.split(' ').flatMap(withEnding)),
      phrases,
    })),
  ]),
);

/**
 * The variety of its language that a text is written in.
 *
 * @param text Running text, without quotations.
 * @param code ISO 639-1 code of its language.
 * @returns BCP 47 tag (`pt-BR`, `pt-PT`, `es-ES`, `es-419`); null where the text shows none, or shows more than one.
 */
export function detectRegion(text: string, code: string): Region | null {
  const varieties = INDEXED[code];
  if (!varieties) return null;
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const words = new Set((sample.match(WORD) ?? []).map((word) => word.toLowerCase()));
  const found = varieties
    .map(({ region, ...cues }) => ({ region, evidence: evidenceIn(sample, words, cues) }))
    .sort((a, b) => b.evidence - a.evidence);
  const [best, second] = found;
  if (!best || best.evidence < Math.max(ENOUGH, FOR_EACH_AGAINST * (second?.evidence ?? 0))) return null;
  return best.region;
}

/**
 * The variety that a language tag names: `pt-AO` is written as in Portugal, `es-MX` as in Latin America.
 *
 * @param tag "pt-BR", "es_MX"; in any case.
 * @returns null for a tag without a region, and for a language whose varieties are not told apart.
 */
export function regionOfTag(tag: string): Region | null {
  const [code, region] = tag.toLowerCase().split(/[-_]/u);
  if (!region) return null;
  if (code === 'pt') return region === 'br' ? 'pt-BR' : 'pt-PT';
  if (code === 'es') return region === 'es' ? 'es-ES' : 'es-419';
  return null;
}

function evidenceIn(text: string, words: ReadonlySet<string>, cues: Omit<Indexed, 'region'>): number {
  let evidence = 0;
  for (const word of cues.words) if (words.has(word)) evidence++;
  for (const phrase of cues.phrases) if (phrase.test(text)) evidence++;
  return evidence;
}

/** "facto(s)": "facto", "factos". */
function withEnding(word: string): readonly string[] {
  const { stem = word, ending } = /^(?<stem>[^(]+)\((?<ending>\p{L}+)\)$/u.exec(word)?.groups ?? {};
  return ending === undefined ? [stem] : [stem, stem + ending];
}
