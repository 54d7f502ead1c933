import type { Analysis } from '../../core/analysis.ts';
import type { Span } from '../../core/text/span.ts';
import type { Translator } from '../../i18n/translator.ts';
import { COMMANDS } from '../commands/command-ids.ts';
import type { ActorsView, DatesView, PanelAction, PlacesView } from '../../rpc/panels.ts';
import type { ReadArticle } from '../editor/reading.ts';
import { actorsView } from './actors-view.ts';
import { datesView } from './dates-view.ts';
import { placesView } from './places-view.ts';

/** The glossary's entries of an article, by id. */
export type Concepts = ReadArticle['concepts'];

/** What makes one side panel differ from another. */
export interface Panel<View> {
  /** Of the view in `package.json`. */
  readonly id: string;
  /** Name of its script in `dist/webview`. */
  readonly script: string;
  /** Tag of its custom element. */
  readonly element: string;
  readonly title: (t: Translator['t']) => string;
  /** What stands beside the title once an article is shown. */
  readonly summary: (view: View, t: Translator['t']) => string;
  readonly viewOf: (text: string, analysis: Analysis, concepts: Concepts) => View;
  /** The stretches of the text that have a row of their own. */
  readonly spansOf: (view: View) => readonly Span[];
  /** What its page does for commands, by their ids. */
  readonly actions: Readonly<Partial<Record<string, PanelAction>>>;
}

export const ACTORS_PANEL: Panel<ActorsView> = {
  id: 'dragoman.actors',
  script: 'actors.js',
  element: 'dragoman-actors',
  title: (t) => t('manifest.view.actors'),
  summary: ({ actors }, t) => t('panelSummary.actors', { count: actors.length }),
  viewOf: actorsView,
  spansOf: ({ actors }) => actors.flatMap(({ mentions }) => mentions),
  actions: { [COMMANDS.collapseActors]: 'collapseAll', [COMMANDS.findActor]: 'search' },
};

export const DATES_PANEL: Panel<DatesView> = {
  id: 'dragoman.dates',
  script: 'dates.js',
  element: 'dragoman-dates',
  title: (t) => t('manifest.view.dates'),
  summary: ({ dates }, t) => {
    const unresolved = dates.filter(({ anchor }) => anchor === 'unresolved').length;
    return unresolved === 0
      ? t('panelSummary.dates', { count: dates.length })
      : t('panelSummary.datesUnresolved', { count: unresolved, all: dates.length });
  },
  viewOf: datesView,
  spansOf: ({ dates }) => dates,
  actions: {},
};

export const PLACES_PANEL: Panel<PlacesView> = {
  id: 'dragoman.places',
  script: 'places.js',
  element: 'dragoman-places',
  title: (t) => t('manifest.view.places'),
  summary: ({ places }, t) => {
    const lost = places.filter(({ location }) => location === undefined).length;
    return lost === 0
      ? t('panelSummary.places', { count: places.length })
      : t('panelSummary.placesLost', { count: lost, all: places.length });
  },
  viewOf: placesView,
  spansOf: ({ places }) => places.flatMap(({ mentions }) => mentions),
  actions: {},
};
