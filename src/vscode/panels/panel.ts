import type { Analysis } from '../../core/analysis.ts';
import type { Span } from '../../core/text/span.ts';
import type { Translator } from '../../i18n/translator.ts';
import { COMMANDS } from '../commands/command-ids.ts';
import type { ActorsView, DatesView, PanelAction, PlacesView } from '../../rpc/panels.ts';
import type { ReadArticle } from '../editor/reading.ts';

/** The glossary's entries of an article, by id. */
export type Concepts = ReadArticle['concepts'];

export type ViewOf<View> = (text: string, analysis: Analysis, concepts: Concepts) => View;

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
  /** Loads what makes a view of an article: when the panel is first opened. */
  readonly loadView: () => Promise<ViewOf<View>>;
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
  loadView: async () => (await import('./actors-view.ts')).actorsView,
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
  loadView: async () => (await import('./dates-view.ts')).datesView,
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
  loadView: async () => (await import('./places-view.ts')).placesView,
  spansOf: ({ places }) => places.flatMap(({ mentions }) => mentions),
  actions: {},
};
