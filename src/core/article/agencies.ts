const NAMES =
  'AFP|AP|Reuters|EFE|EPA|Lusa|Getty|ANSA|DPA|OTS|Xinhua|TASS|Anadolu|AA|SANA|Shutterstock|Bloomberg|UPI|PA|EP|Europa Press|Agência Brasil|iStock|Flickr|Wikimedia|Wikipedia|NASA|Maxar|WHO|OMS|WFP|PMA|PAM|FAO|UNDP|PNUD|OCHA|IOM|OIM|UNRWA|MSF|ICRC|CICR|UN Photo|UNICEF|Unicef|UNHCR|ACNUR|Twitter|X|Facebook|Telegram|Instagram';

/** A pattern's part: agencies whose name in brackets, or behind a slash, credits a photo in any language. */
export const AGENCIES = `(?:${NAMES}|REUTERS|LUSA|dpa)`;

/** "EFE", "France Presse" alone: whose report this is. */
export const AGENCY_ALONE = new RegExp(`^(?:${AGENCIES}|France Presse|Associated Press)$`, 'u');

/** As agencies sign themselves: "dpa", "efe", "lusa". */
const KNOWN = new RegExp(`^(?:${NAMES})$`, 'iu');

/**
 * The agency that a dateline's brackets name, if they name one: a name has a capital unless it is a known one
 * ("dpa"), and two capitals are a state ("MANAUS (AM)", "PORTLAND (OR)") unless they are a known one ("AP").
 */
export function agencyIn(brackets: string): string | null {
  const name = brackets.trim();
  if (KNOWN.test(name)) return name;
  return /\p{Lu}/u.test(name) && !/\d|^\p{Lu}{2}$/u.test(name) ? name : null;
}
