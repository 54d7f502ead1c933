import { allCues, anyOf } from './cues.ts';
import { isPlaceName } from './place-name.ts';

/** "Ana Reed", "J. M. de la Cruz", "Rima al-Sayegh", "MARTA OLMEDO", "Prudencia". */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:de|del|da|das|do|dos|di|la|las|los|van|von|der|den|bin|ibn|al|el|abu|ben|y|e)\s){0,2}(?:d['’]|al-|el-|ul-)?\p{Lu}[\p{L}\p{M}.'’-]*){0,5}$/u;

/**
 * What parts the fields of a line of names: "Ana Reed | Lima | 4 June", "Júlia Prado, Jornal do Vale — Vila Chã",
 * "Ana Lopes, em Lisboa", "Ana Reed for The Post".
 */
const MARK = '[|•·/,;]|\\s[–—-]\\s';
const FIELD_MARK = new RegExp(
  `\\s{0,4}(?:${MARK})?\\s{0,4}${anyOf('whereabouts')}\\s{1,4}(?=\\p{Lu})|\\s{0,4}(?:${MARK})\\s{0,4}`,
  'u',
);

/** The joints of a list of names. */
const AND = /\s{1,4}(?:and|y|e|&)\s{1,4}/u;

const ROLES = allCues('reporters');
const ROLE = new RegExp(`^(?:(?:our|the|el|la|o|a|da|do|de\\sla|del)\\s)?${anyOf('reporters')}`, 'iu');

/** "Legal affairs correspondent", "jefe de redacción". */
const ENDS_IN_ROLE = new RegExp(`^(?:[\\p{L}’'-]{1,20}\\s){1,5}${anyOf('reporters')}$`, 'iu');

/** Small words that a name does have: "MARTA DE LA VEGA". */
const PARTICLES = 'a,o,y,e,de,del,da,das,do,dos,la,las,los,el,al'.split(',');
const NOT_IN_NAMES = new Set([...allCues('functionWords')].filter((word) => !PARTICLES.includes(word)));

/** Whether words are made as the name of a person is; in capitals a headline looks like one: "CALM IN THE VALLEY". */
export function isPersonName(words: string): boolean {
  if (!NAME.test(words)) return false;
  return !words
    .split(' ')
    .some((word) => word.length > 1 && !/\p{Ll}/u.test(word) && NOT_IN_NAMES.has(word.toLowerCase()));
}

function isFullName(words: string): boolean {
  return isPersonName(words) && words.includes(' ') && words.split(' ').length <= 6;
}

/** Whether words say what an author is ("special correspondent") or that a desk has written. */
export function isRole(words: string): boolean {
  return ROLES.has(words.toLowerCase()) || ROLE.test(words) || ENDS_IN_ROLE.test(words);
}

/** "Redacción", "Da Redação", "Staff Writer": a desk in place of an author. */
export function isDesk(line: string): boolean {
  const words = line.split(/\s+/u).length;
  return words <= 4 && ROLE.test(line) && !/[:.!?]/u.test(line);
}

/** "Lucía Armendáriz", "Ana Ruiz and Omar Said", "RITA M. LOPES / Lisboa", "Marta Olmedo | Valverde | 4 junio 2019". */
export function isNameLine(line: string): boolean {
  const fields = line.split(FIELD_MARK).filter((field) => field !== '');
  const [first = '', ...others] = fields;
  const names = first.split(AND);
  return (
    fields.length <= 5 &&
    names.length <= 3 &&
    names.every((name) => isFullName(name) && !isPlaceName(name)) &&
    others.every(
      (field) =>
        field.split(AND).every(isPersonName) || isRole(field) || /^\d[\d\p{L} .:]{0,30}$/u.test(field),
    )
  );
}
