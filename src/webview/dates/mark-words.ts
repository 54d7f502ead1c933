import type { Translator } from '../../i18n/translator.ts';
import type { Mark } from './marks.ts';

/** A tooltip names so many mentions at most. */
const MOST = 5;

/** What is said of a mark. */
export interface MarkWords {
  /** To a screen reader: "Mon 5 August 2019, night, 3 mentions". */
  readonly label: string;
  /** The day or period, and below it the words of the article. */
  readonly tooltip: string;
}

/** The words for each mark, put together when it is first seen. */
export function createMarkWords(translator: Translator): (mark: Mark) => MarkWords {
  const known = new WeakMap<Mark, MarkWords>();
  return (mark) => {
    const words = known.get(mark) ?? {
      label: describeMark(mark, translator),
      tooltip: explainMark(mark, translator),
    };
    known.set(mark, words);
    return words;
  };
}

function describeMark(mark: Mark, { t }: Translator): string {
  const mentions = t('panels.dates.timeline.mentions', { count: mark.items.length });
  return t('panels.dates.timeline.mark', { when: whenOf(mark), mentions });
}

function explainMark(mark: Mark, translator: Translator): string {
  const { t } = translator;
  const words = [...new Set(mark.items.map(({ date }) => date.text))];
  const shown = words.slice(0, MOST).map((text) => t('panels.dates.timeline.words', { text }));
  const rest = words.length - shown.length;
  const notes = new Set(mark.items.flatMap(({ notes }) => notes).filter((note) => note !== mark.timeOfDay));
  return [whenOf(mark), ...notes, ...shown, ...(rest > 0 ? ['…'] : [])].join('\n');
}

function whenOf({ heading, timeOfDay }: Mark): string {
  return timeOfDay === null ? heading : `${heading}, ${timeOfDay}`;
}
