import type { Span } from '../text/span.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';

/** How much of the text after a name is looked at, in UTF-16 code units. */
const BESIDE = 60;

/** ", Venezuela", " (Estado de México", ", en Colombia": a name of up to four words, with small words among them. */
const CONTAINER =
  /^(?:,\s{1,3}|\s{1,3}\()(?:(?:in|en|em|na|no)\s{1,3})?(?:(?:the|el|la|los|las|o|a|os|as)\s{1,3})?(?<name>\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:\s{1,3}(?:(?:de|del|do|da|dos|y|e|of|and)\s{1,3})?\p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3})/u;

/**
 * The country or region that stands after a name and says where the place lies, "Valencia, Venezuela"; what it may mean
 * is for the caller to match. Empty where there is none.
 */
export function containersAfter(
  text: string,
  { end }: Span,
  gazetteer: Gazetteer,
): readonly GazetteerPlace[] {
  const name = CONTAINER.exec(text.slice(end, end + BESIDE))?.groups?.['name'];
  if (name === undefined) return [];
  const words = name.split(/\s+/u);
  for (let length = words.length; length > 0; length--) {
    const found = gazetteer
      .find(
        words
          .slice(0, length)
          .join(' ')
          .replace(/(?:\.|['’]s)$/u, ''),
      )
      .filter(({ extent }) => extent !== 'place');
    if (found.length > 0) return found;
  }
  return [];
}
