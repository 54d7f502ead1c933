import { fold } from '../text/fold.ts';
import type { ParagraphKind } from './article.ts';
import { AGENCY_ALONE } from './agencies.ts';

import { datelineAt } from './dateline.ts';
import { namesMedium } from './find-title.ts';
import { isFurniture, isNavigation, isSection, isSourceLine, statesRights } from './line-cues.ts';
import { hasKey, type MetadataEntry } from './metadata.ts';
import { besideHeadline } from './page-title.ts';
import { phraseFinder } from './phrase-finder.ts';
import type { Unit } from './unit.ts';

/** "© 2019 Meridian News. All rights reserved.", "© Agência Estuário, 2019", "Copyright 2020 El Faro". */
const RIGHTS_HOLDER =
  /(?:©|\(c\)|copyright)[\s\d–-]{0,15}(?:by\s|de\s)?(?<name>\p{Lu}[\p{L}\p{M}\p{N}&.'’ -]{1,60}?)\s*(?:[.,|–—;]|\d{4}|$)/iu;

/** "Subscribe to ", "Suscríbete a ", and the name after it: "The Harbour Review", "El Faro". */
const appealsIn = phraseFinder('appeals');
const TO = /^\s(?:to|a|al|ao|à)\s/iu;
const NAME_TO_END =
  /^(?<name>(?:The\s|El\s|La\s|O\s|A\s)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s(?:(?:of|de|do|da|del)\s)?\p{Lu}[\p{L}\p{M}’'-]*){0,5})(?:[^\p{L}\p{M}’'-]\P{L}*)?$/u;

interface Page {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly kinds: readonly ParagraphKind[];
  readonly metadata: readonly MetadataEntry[];
  readonly title: string | null;
  readonly language: string;
}

/**
 * The publisher or agency that a text names: in its metadata, over the title, in the dateline, at the end as its
 * source, as holder of its rights, or where it asks for subscribers.
 */
export function findSource(page: Page): { readonly name: string } | null {
  const name =
    page.metadata.find(({ key }) => key === 'source')?.value ??
    mastheadOf(page) ??
    siteOf(page) ??
    agencyOf(page) ??
    page.units.find(({ plain }, index) => page.kinds[index] === 'byline' && AGENCY_ALONE.test(plain))
      ?.plain ??
    first(page, sourceLineName) ??
    first(page, rightsHolder) ??
    first(page, publicationToSubscribe);
  return name && fold(name) !== fold(page.title ?? '') ? { name: name.replace(/^www\./iu, '').trim() } : null;

  function sourceLineName({ plain }: Unit): string | undefined {
    const named = isSourceLine(plain)
      ? plain.replace(/^[^:：]*[:：]\s*/u, '').replace(/(?<![\s.])[\s.]+$/u, '')
      : '';
    return named !== '' && named.split(' ').length <= 8 && fold(named) !== fold(page.title ?? '')
      ? named
      : undefined;
  }
}

function rightsHolder({ plain }: Unit): string | undefined {
  const name = RIGHTS_HOLDER.exec(plain)?.groups?.['name'];
  return name !== undefined && /^\p{Lu}/u.test(name) && !statesRights({ plain: name, words: 1 })
    ? name
    : undefined;
}

function publicationToSubscribe({ plain }: Unit): string | undefined {
  for (const { end } of appealsIn(plain)) {
    const to = TO.exec(plain.slice(end));
    if (to) return NAME_TO_END.exec(plain.slice(end + to[0].length))?.groups?.['name'];
  }
  return undefined;
}

/** "Bridge closed - Hill News", over its headline "Bridge closed". */
function siteOf({ units, kinds, title }: Page): string | undefined {
  const pageTitle = units[kinds.indexOf('title')]?.plain ?? '';
  const site = title === null ? null : besideHeadline(pageTitle, title);
  return site === null || site === '' ? undefined : site;
}

/** A line over the title that names a newspaper, or that has the date right under it. */
function mastheadOf({ units, kinds }: Page): string | undefined {
  const title = kinds.indexOf('title');
  const story = title >= 0 ? title : kinds.indexOf('body');
  const masthead = units.slice(0, Math.max(0, story)).find((unit, index) => {
    if (kinds[index] !== 'boilerplate' || unit.words > 9) return false;
    if (isSection(unit.plain) || isFurniture(unit) || hasKey(unit.plain)) return false;
    if (isOverMenu(unit, units[index + 1])) return true;
    const overDate = kinds[index + 1] === 'dateline' && unit.gapBefore && !unit.gapAfter;
    return namesMedium(unit.plain) || (overDate && /^\p{Lu}/u.test(unit.plain));
  })?.plain;
  return masthead && withoutSection(masthead);
}

/** "Sawt al-Wadi / English / العربية": a name of few words over the menu that begins its page. */
function isOverMenu({ plain, words }: Unit, next: Unit | undefined): boolean {
  const isName =
    words <= 5 && plain.split(' ').every((word) => /^\p{Lu}|^\p{L}{1,3}(?!\p{L})|^\d/u.test(word));
  return isName && next !== undefined && !next.gapBefore && isNavigation(next);
}

/** "Folha do Vale - Mundo" is "Folha do Vale". */
function withoutSection(masthead: string): string {
  const { name, section } =
    /^(?<name>.{2,60}?)\s[-–—|:·]\s(?<section>.{2,40})$/u.exec(masthead)?.groups ?? {};
  return name !== undefined && section !== undefined && isSection(section) ? name : masthead;
}

function agencyOf({ text, units, kinds, language }: Page): string | undefined {
  const opening = units.findIndex((_, index) => kinds[index] === 'body');
  return (
    units
      .filter((_, index) => index === opening || (index < opening && kinds[index] === 'dateline'))
      .map((unit) => datelineAt(text, unit, language)?.agency)
      .find((agency) => agency !== null && agency !== undefined) ?? undefined
  );
}

function first({ units, kinds }: Page, name: (unit: Unit) => string | undefined): string | undefined {
  for (const [index, unit] of units.entries()) {
    const found = kinds[index] === 'boilerplate' ? name(unit) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
