import { allCues, anyOf } from './cues.ts';
import { isDesk, isNameLine } from './name-line.ts';
import { phraseFinder } from './phrase-finder.ts';
import type { Unit } from './unit.ts';

/** "Follow The Hill Post's channel on Telegram", "Siga o Correio no Google Notícias". */
const FOLLOW =
  /^\P{L}{0,4}(?:follow|sigue|sigu[ea]n?os|siga(?:-nos)?|seguí)\s.{0,60}\s(?:on|in|en|no|na|em)\s(?:Google|Telegram|WhatsApp|Twitter|X|Facebook|Instagram|YouTube)/iu;

/** "SOURCE Hill Pumps Inc." closes a release. */
const RELEASED_BY = /^(?:SOURCE|FUENTE|FONTE)\s\p{Lu}/u;

/** Longer lines are text, whatever they begin with. */
const LONGEST_CUE_LINE = 45;

/** Languages by their own names, as menus of editions show those that Dragoman does not read. */
const ENDONYMS =
  'عربي,عربى,العربية,türkçe,français,deutsch,italiano,русский,فارسی,kurdî,kurmancî,עברית,中文,日本語,català,galego,euskara,română,українська,हिन्दी,اردو,bahasa indonesia,kiswahili,nederlands,polski,ελληνικά'.split(
    ',',
  );

const CONTROLS = allCues('controls');
const EDITIONS = new Set([...allCues('languageNames'), ...ENDONYMS]);
const SECTIONS = allCues('sections');
const NAVIGATION = allCues('navigation');

/** A sentence of more words is no menu, whatever commas part it. */
const LONGEST_MENU_SENTENCE = 15;

/** What parts the items of a menu: "News | World", "Share · Print", "Home > Syria". */
const MENU_MARK = /\s{0,9}[|·•›»>/\\–—,:]\s{0,9}|\s{2,}|\t/u;

/** "Comments (12)", "3 shares", "Listen (4 min)". */
const COUNT = /\(\s?\p{N}{1,6}[^()]{0,12}\)|\(?\p{N}+\)?/gu;

/** "1.2k shares", "1,2 mil compartidos". */
const SHARE_COUNT = /^\d[\d.,]{0,8}\s?(?:mil|k|m)?\s?(?=\p{L})/iu;

/** "Read more: Who controls what?", "Lea también | …", "Leia mais" alone. */
const TEASER = new RegExp(`^\\P{L}{0,4}${anyOf('teasers')}(?:\\s{0,2}[:|>»→–—-]|\\s{0,2}\\P{L}{0,3}$)`, 'iu');

/** "Sign up for our newsletter", "Suscríbase a nuestro boletín", "Enjoying this? Subscribe to The Review". */
const appealsIn = phraseFinder('appeals');
const BEFORE_APPEAL = /(?:^|[?!]\s{1,2})[^\p{L}?!]{0,4}$/u;

/** "© 2019", "(c) 2019", "Hill News © 2019", "All rights reserved"; behind a photo's © stands a name, not a year. */
const RIGHTS = new RegExp(
  `^\\P{L}{0,3}(?:©|\\(c\\)\\s)(?!\\s?\\p{Lu}[\\p{L} ]{1,30}/)|^\\p{Lu}[^.!?\\n]{1,50}\\s(?:©|\\(c\\))\\s?(?:19|20)\\d{2}\\P{L}*$|${anyOf('rights')}`,
  'iu',
);

/** "5 min read", "Lectura: 5 min", "Tempo de leitura: 5 minutos", "Leitura de 5 minutos". */
const MINUTES = '\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?[\\s-]?(?:min|mins|minutes?|minutos?)\\.?';
const READING_TIME = new RegExp(
  `^\\P{L}{0,4}(?:${anyOf('readingTime')}\\s{0,2}(?::|\\sde)?\\s{0,2}${MINUTES}|${MINUTES}\\s(?:de\\s)?${anyOf('readingTime')})\\P{L}{0,3}$`,
  'iu',
);

/** "Source: Agency", "Fuente: …". */
const SOURCE = new RegExp(`^\\P{L}{0,3}${anyOf('sources')}\\s{0,2}[:：]`, 'iu');

/** Lines of marks alone, rules, code fences, web addresses and e-mail addresses standing alone. */
const NO_WORDS = /^(?:[^\p{L}\p{N}]*|https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+\.\p{L}+|@\w+)$/u;

/** "URL: https://…", "Media contact: Ana Reed, press@hill.example, +44 20 …": a key and where to find somebody. */
const ADDRESS =
  /^\p{Lu}[\p{L}'’ -]{0,30}[:：]\s.{0,100}?(?:https?:\/\/\S|www\.\S|\S@\S{1,60}\.\p{L}{2}|\+\d[\d ().-]{6})/u;

/** "By Nadia Ferrand", "Por Joaquín Etcheverry, enviado especial", "Texto: Ana Ruiz". */
const BYLINE = new RegExp(`^\\P{L}{0,3}(?:${anyOf('bylines')}\\s{0,2}[:|]?\\s{1,3}){1,2}`, 'iu');

/** "Interview by Ana Reed", "Entrevista de Júlia Prado". */
const INTERVIEW = new RegExp(`^\\P{L}{0,3}${anyOf('interviews')}\\s{0,2}[:|]?\\s{1,3}`, 'iu');

/** "Edição: Bruna Sá", "Translated by Tom Hale": who has worked on the text and not written it. */
const EDITOR = new RegExp(`^\\P{L}{0,3}${anyOf('editors')}\\s{0,2}[:|]?\\s{1,3}`, 'iu');

/** "Por Ana Ruiz. Edición: …": the editor behind the author. */
const EDITOR_BEHIND = new RegExp(`\\P{L}{1,3}${anyOf('editors')}.*$`, 'iu');

/** "ab/cd/ef": whose hands an agency's report has passed through. */
const INITIALS = /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,4}$/u;

/** "(Reporting by Ana Ruiz; editing by …)", "[Edição: …]": the names that close an agency's report. */
const SIGN_OFF = new RegExp(`^[([]\\s?${anyOf('bylines', 'editors')}[^\\n]{0,300}[)\\]]\\.?$`, 'iu');

/** Whether a line is known by its words to be no part of the story: menus, share lines, teasers, appeals, rights. */
export function isFurniture({ plain, words, ends }: Unit): boolean {
  if (words > LONGEST_CUE_LINE) return false;
  return (
    NO_WORDS.test(plain) ||
    (!(ends && words > LONGEST_MENU_SENTENCE) && isMenu(plain)) ||
    TEASER.test(plain) ||
    isAppeal(plain) ||
    isSourceLine(plain) ||
    FOLLOW.test(plain) ||
    INITIALS.test(plain) ||
    RELEASED_BY.test(plain) ||
    READING_TIME.test(plain) ||
    namesEditor(plain) ||
    (words <= 20 && ADDRESS.test(plain))
  );
}

function isAppeal(plain: string): boolean {
  return appealsIn(plain).some(({ start }) => BEFORE_APPEAL.test(plain.slice(0, start)));
}

/** Whether a line states whose text this is: "© 2019 …". */
export function statesRights({ plain, words }: Pick<Unit, 'plain' | 'words'>): boolean {
  return words <= LONGEST_CUE_LINE && RIGHTS.test(plain);
}

/** Whether a line names where the article was taken from. */
export function isSourceLine(plain: string): boolean {
  return SOURCE.test(plain);
}

/** Whether a line names the author by a cue word. */
export function isByline({ plain, words, ends }: Unit): boolean {
  if (SIGN_OFF.test(plain)) return true;
  if (INTERVIEW.test(plain) && isNameLine(plain.replace(INTERVIEW, ''))) return true;
  return words <= 25 && BYLINE.test(plain) && (!ends || words <= 8) && namesSomeone(plain);
}

/** A line of an editor's or a translator's name. */
function namesEditor(plain: string): boolean {
  return EDITOR.test(plain) && isNameLine(plain.replace(EDITOR, '').replace(/\.$/u, ''));
}

/** After "By", "Por" most words of a byline are capitalised: "Por ahora nadie sabe" is none. */
function namesSomeone(plain: string): boolean {
  const rest = plain.replace(BYLINE, '').replace(EDITOR_BEHIND, '');
  if (isDesk(rest)) return true;
  const names = rest.split(/\s+/u);
  const capitalised = names.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  return (
    /^\P{L}*\p{Lu}/u.test(names[0] ?? '') &&
    (names.length <= 3 ? capitalised >= 1 : capitalised >= 2) &&
    !/[.!?]\s+\p{Lu}\p{Ll}/u.test(rest.replace(/\b\p{Lu}\./gu, ''))
  );
}

/** A row of controls, sections or language editions, or one control alone. */
function isMenu(plain: string): boolean {
  const whole = itemOf(plain);
  if (CONTROLS.has(whole)) return true;
  const items = plain
    .split(MENU_MARK)
    .map(itemOf)
    .filter((item) => item !== '');
  if (items.length >= 2 && items.filter(isItem).length * 3 >= items.length * 2) return true;
  return isTrail(plain) || isControlRow(whole) || isSectionRow(plain) || isEditionRow(plain);
}

/** What parts the steps of a trail and the tabs of a menu, with space around it. */
const STEP_MARK = /\s[|›»>/·•]\s/u;

/** "Home / Chad / Well diggers strike", "Sudan | Chad | Libya | Features": steps or tabs, of which one is known. */
function isTrail(plain: string): boolean {
  const [first = '', ...others] = plain.split(STEP_MARK).map(itemOf);
  if (others.length === 0 || /\d|[.:]$/u.test(plain)) return false;
  if (others.length >= 2 && CONTROLS.has(first)) return true;
  const items = [first, ...others];
  return items.length >= 3 && items.every((item) => item.split(' ').length <= 3) && items.some(isItem);
}

/** "Available in English العربية Français": names of languages side by side. */
function isEditionRow(plain: string): boolean {
  const words = plain.split(/\s+/u).map(itemOf);
  const editions = words.filter((word) => EDITIONS.has(word)).length;
  return editions >= 2 && editions * 2 >= words.length;
}

/** "Seas | Rivers | Harbours", "Seas  Rivers  Harbours": three tabs or more, whatever they say. */
export function isTabs({ plain, words, ends, isColumns }: Unit): boolean {
  if (ends || /\d/u.test(plain)) return false;
  const tabs = plain.split(/\s[|•]\s/u);
  return isColumns ? words <= 12 : tabs.length >= 3 && tabs.every((tab) => tab.split(' ').length <= 3);
}

/** "España Internacional Opinión Economía Cultura": capitalised words side by side, nearly all of them sections. */
function isSectionRow(plain: string): boolean {
  const words = plain.split(/\s+/u);
  if (words.length < 4 || words.length > 15 || !words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word)))
    return false;
  return words.map(itemOf).filter(isItem).length * 4 >= words.length * 3;
}

/** Whether a line leads through a site, to its sections, its search or its subscribers' pages, and not from an article. */
export function isNavigation(unit: Unit): boolean {
  const { plain, words } = unit;
  if (words > LONGEST_CUE_LINE) return false;
  if (isSection(plain) || NAVIGATION.has(itemOf(plain))) return true;
  if (isTrail(plain) || isTabs(unit) || isSectionRow(plain)) return true;
  const items = plain.split(MENU_MARK).map(itemOf);
  return (
    items.length >= 2 && isMenu(plain) && items.some((item) => SECTIONS.has(item) || NAVIGATION.has(item))
  );
}

/** Whether a line is the name of one of a site's sections, or of a language edition. */
export function isSection(plain: string): boolean {
  const whole = itemOf(plain);
  return SECTIONS.has(whole) || EDITIONS.has(whole);
}

function isItem(item: string): boolean {
  return CONTROLS.has(item) || EDITIONS.has(item) || SECTIONS.has(item);
}

function itemOf(text: string): string {
  return text
    .replace(SHARE_COUNT, '')
    .replace(COUNT, '')
    .replace(/’/gu, "'")
    .replace(/^\P{L}+|(?<=[\p{L})])[^\p{L})]+$/gu, '')
    .toLowerCase();
}

/** "Compartilhe: Facebook Twitter WhatsApp": controls side by side with nothing between them. */
function isControlRow(whole: string): boolean {
  const words = whole
    .split(/\s+/u)
    .map(itemOf)
    .filter((word) => word !== '');
  if (words.length >= 3 && words.every((word) => CONTROLS.has(word) || isItem(word))) return true;
  return words.length >= 2 && words.every((word) => CONTROLS.has(word));
}

/** "Middle EastNewsSyria": tags that lost the space between them. */
export function isRunTogether({ plain, words, ends }: Unit): boolean {
  const seams = plain.match(/\p{Ll}{2}\p{Lu}\p{Ll}/gu)?.length ?? 0;
  return !ends && words <= 8 && seams >= 1 && seams * 3 >= words;
}
