import { fold } from '../text/fold.ts';
import { AGENCIES } from './agencies.ts';
import { allCues, anyOf } from './cues.ts';
import type { Unit } from './unit.ts';

/** Captions seldom have more words. */
const LONGEST_CAPTION = 90;

/** A bracket at the end: "[Omar Haj/Agency]" of any content but the number of a note ("[3]", "[note 3]"); "(Foto: Ana Ruiz)", "(AP Photo/Ana Ruiz)", "(AFP)". */
const SQUARE_CREDIT = /\[(?![^[\]\p{L}]*\]|[\p{L}.]{0,5}\s?\d{1,3}\])[^[\]\n]{2,100}\]\.?$/u;
const ROUND_CREDIT = new RegExp(
  `\\((?:[^()\\n]{0,60}/\\s?\\p{Lu}[^()\\n]{0,60}|${AGENCIES}[^()\\n]{0,40}|[^()\\n]{0,40}\\s${AGENCIES})\\)$`,
  'u',
);
const ROUND_CUE = new RegExp(
  `\\(\\s?(?:[^()\\n]{0,40}[/|,–—-]\\s?|AP\\s)?${anyOf('credits')}[^()\\n]{0,80}\\)$`,
  'iu',
);

/** "… in the square. Photo: Ana Ruiz", "… / EFE", "… | AFP", "… © Ana Ruiz", "… REUTERS/Ana Ruiz". */
const TRAILING_CREDIT = new RegExp(
  `(?:\\s[/|©–—]\\s?${AGENCIES}(?:\\s?/[^.\\n]{2,40})?|(?<!\\p{L})${AGENCIES}\\s?/\\s?\\p{Lu}[^.:\\n]{2,40}|©\\s?\\p{Lu}[^.\\n]{2,50})\\.?$`,
  'u',
);
/**
 * "… in the square. - Cem Oral/Getty Images", "… incautados - MINISTERIO DEL INTERIOR", "… en el puerto. / ANA RUIZ",
 * "… / Norkabel": a mark between spaces, and a name in capitals, of an agency, or behind a full sentence.
 */
const MARKED_CREDIT = new RegExp(
  `\\s[-–—/|]\\s(?:(?=\\p{Lu}{3})\\p{Lu}[\\p{Lu} .&/-]{3,50}|\\p{Lu}[\\p{L}.'’ -]{2,40}/\\s?${AGENCIES}(?:\\s\\p{Lu}\\p{L}{1,12})?)\\.?$`,
  'u',
);
const CREDIT_BEHIND_STOP =
  /[.”"»)]\s[/|]\s\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?:\s\p{L}[\p{L}\p{M}.'’-]{1,20}){0,3}(?:\/\p{Lu}[\p{L} ]{1,30})?$/u;

/** "… on June 30, 2018. © 2018 Private", "… – 15 June 2021 (The Hill Post)": the year beside whose photo it is. */
const DATED_CREDIT =
  /(?<=\S\s)©\s?(?:19|20)\d{2}\s\p{Lu}[^.\n]{2,50}$|\s(?:19|20)\d{2}\s\(\p{Lu}[^()\d\n]{2,50}\)\.?$|[.”"»)]\s\(\d{1,2}[./]\d{1,2}[./](?:19|20)?\d{2}\)$/u;

/** "© UNICEF/Omar Haj A girl carries …", "PMA/Ana Ruiz Una madre …": the photographer before the words. */
const AGENCY_FIRST = new RegExp(
  `^(?:©\\s?)?(?!X|Twitter|Facebook)${AGENCIES}\\s?/\\s?\\p{Lu}[\\p{L}.'’-]{1,20}(?:\\s\\p{Lu}|$)`,
  'u',
);

/** "Photo", "Foto" and "Imagem" alone, over or under what the photo shows. */
const CREDITS_ALONE = new Set([...allCues('credits')].filter((cue) => /photo|foto|imag|picture/u.test(cue)));

const TRAILING_CUE = new RegExp(`${anyOf('credits')}\\s?[:/©|]\\s?[^.\\n]{2,60}\\.?$`, 'iu');

const TRAILING_CREDITS = [TRAILING_CREDIT, CREDIT_BEHIND_STOP, DATED_CREDIT];

/** "Photo: …", "FILE PHOTO: …", "Imagen de archivo: …", "ARCHIVO - …", "Foto de Ana Ruiz". */
const LEADING_CREDIT = new RegExp(`^[\\[(]?${anyOf('credits')}\\s?(?:[:|©]|\\s[-–—]\\s)`, 'iu');

/** "Foto de Ana Ruiz", "Photo by Ana Reed", "Fotografía de Omar Haj para Ribera": a credit without a colon. */
const CREDIT_AND_NAME = new RegExp(`^[\\[(]?${anyOf('credits')}\\s(?=\\p{L})`, 'iu');

/** "The minister in a school of the valley RUI PARDAL", "… on Friday. ANA REED": the photographer without any cue. */
const TRAILING_NAME =
  /\p{Ll}[.”"»)]?\s(?=[\p{Lu}.'’ -]*\p{Lu}{5})(?:\p{Lu}[\p{Lu}.'’-]{1,20}\s){1,3}\p{Lu}[\p{Lu}'’-]{2,20}$/u;

/**
 * Whether a line ends in a name in capitals, as captions do that have lost the mark before their credit. Only the
 * page can tell such a line from a headline: it stands under a title or between paragraphs.
 */
export function endsInPhotographer({ plain, words }: Unit): boolean {
  return words >= 6 && words <= 60 && TRAILING_NAME.test(plain);
}

/** Whether a line is known as a caption by the credit of its photo, or as an image of Markdown. */
export function hasCredit({ plain, mark, words, ends }: Unit): boolean {
  if (mark === '!') return true;
  if (words > LONGEST_CAPTION) return false;
  if (SQUARE_CREDIT.test(plain) || LEADING_CREDIT.test(plain)) return true;
  if (AGENCY_FIRST.test(plain) || isCreditAlone({ plain })) return true;
  const named = CREDIT_AND_NAME.exec(plain)?.[0];
  if (named && !ends && words <= 9 && /(?:by|de|do|da|por)\s$/iu.test(named)) {
    if (/^\p{Lu}[\p{L}'’-]+\s\p{Lu}/u.test(plain.slice(named.length))) return true;
  }
  if (ROUND_CREDIT.test(plain) || ROUND_CUE.test(plain)) return words <= 60;
  if (words > 60 || (ends && words > 40)) return false;
  return TRAILING_CREDITS.some((credit) => credit.test(plain)) || endsInCue(plain);
}

/** Whether a line says first whose the photo is: "Photo: Ana Reed" under what it shows. */
export function beginsWithCredit({ plain }: Unit): boolean {
  return LEADING_CREDIT.test(plain);
}

/** Whether a line says "Photo", and no more. */
export function isCreditAlone({ plain }: Pick<Unit, 'plain'>): boolean {
  return CREDITS_ALONE.has(plain.toLowerCase());
}

/**
 * Whether a line ends in what may be a photo's credit or, over the headline, the name of the site: "… at the pier -
 * HARBOUR POLICE", "… at the pier | EL CORREO".
 */
export function endsInName({ plain, words }: Unit): boolean {
  return words <= 60 && MARKED_CREDIT.test(plain);
}

/** A cue inside a sentence ("según la imagen: …") credits nothing: it has a capital or follows a mark. */
function endsInCue(plain: string): boolean {
  const at = TRAILING_CUE.exec(plain)?.index;
  if (at === undefined) return false;
  return /^\p{Lu}/u.test(plain.slice(at)) || /(?:^|[.|/)–—-]\s?)$/u.test(plain.slice(0, at));
}

/** Whether two lines are the same but for a word or two: a photo's alternative text and its caption. */
export function nearlyEqual(a: Unit, b: Unit): boolean {
  if (a.words > LONGEST_CAPTION || b.words > LONGEST_CAPTION) return false;
  const [one, other] = [wordSet(a), wordSet(b)];
  if (one.size === 0 || other.size === 0) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared) >= 0.7;
}

/** Whether a line begins with all of another, of some length: the caption with the photo's alternative text. */
export function opensWith(line: Unit, opening: Unit): boolean {
  return opening.words >= 3 && fold(line.plain.slice(0, opening.plain.length)) === fold(opening.plain);
}

/** Whether a line's words are nearly all found at the start of another: a deck that the story repeats. */
export function isRepeatedBy(line: Unit, story: Unit): boolean {
  const words = wordSet(line);
  const opening = new Set(fold(story.plain.slice(0, 400)).match(/[\p{L}\p{N}]+/gu) ?? []);
  const shared = [...words].filter((word) => opening.has(word)).length;
  return words.size >= 6 && shared / words.size >= 0.85;
}

function wordSet({ plain }: Unit): ReadonlySet<string> {
  return new Set(fold(plain).match(/[\p{L}\p{N}]+/gu) ?? []);
}
