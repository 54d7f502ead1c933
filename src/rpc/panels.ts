import * as v from 'valibot';
import type { Entity, Mention } from '../core/actors/mention.ts';
import type { PublicationDate } from '../core/article/article.ts';
import type { OpenEnd } from '../core/dates/open-end.ts';
import type { TimeExpression } from '../core/dates/time-expression.ts';
import type { Span } from '../core/text/span.ts';

/**
 * What crosses between the extension host and a panel. The host sends complete numbered snapshots, never
 * differences: a panel that missed one is right again with the next.
 */
export interface Snapshot<View> {
  /** Rises by one with each snapshot; the panel names it when it speaks of a row. */
  readonly seq: number;
  /** Tag of the UI's language, as in `l10n/`. */
  readonly uiLanguage: string;
  readonly state: PanelState<View>;
}

const emptyReason = v.picklist(['noEditor', 'notArticle', 'excluded', 'unsupportedLanguage']);

/** Why a panel has nothing to show; each has its own sentence and next step. */
export type EmptyReason = v.InferOutput<typeof emptyReason>;

export type PanelState<View> =
  | { readonly status: 'empty'; readonly reason: EmptyReason }
  | { readonly status: 'loading'; readonly file: string; readonly fileName: string }
  | { readonly status: 'error'; readonly message: string }
  | {
      readonly status: 'ready';
      /** URI of the document: what the panel remembers, it remembers by it. */
      readonly file: string;
      readonly fileName: string;
      readonly view: View;
      readonly notices: readonly string[];
    };

/** A stretch of the article with the words around it, on one line: keyword in context. */
export interface InContext extends Span {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** A name that the glossary has for an actor. */
export interface GlossaryName {
  /** BCP 47 tag, with a region where its names differ: `en`, `pt-PT`, `ar`. */
  readonly language: string;
  readonly name: string;
  /** Whether somebody has checked it against a source. */
  readonly isVerified: boolean;
}

/** One entity as a row of the Actors panel. */
export interface ActorRow extends Omit<Entity, 'mentions' | 'names'> {
  /** The glossary's names, those of the article's language first; none where it does not know the entity. */
  readonly names: readonly GlossaryName[];
  /** The glossary's abbreviation, shown as a badge. */
  readonly abbreviation?: string;
  readonly mentions: readonly (InContext & Pick<Mention, 'role' | 'evidence'>)[];
}

export interface ActorsView {
  /** In order of first appearance; the panel groups them by kind. Places are left to the editor's hovers. */
  readonly actors: readonly ActorRow[];
}

/** One place as a row of the Places panel. */
export interface PlaceRow extends Pick<Entity, 'id' | 'name' | 'aliases' | 'glossary' | 'location'> {
  readonly mentions: readonly InContext[];
}

export interface PlacesView {
  /** In order of first appearance. */
  readonly places: readonly PlaceRow[];
  /** ISO 3166-1 alpha-2 codes of the countries that the article names, also of those that act as states. */
  readonly countries: readonly string[];
}

/** One time expression as a row of the Dates panel. */
export interface DateRow extends InContext, Omit<TimeExpression, 'text'> {
  /** Which way time runs on from it by the words before it. */
  readonly runs?: OpenEnd;
  /** Ids of the actors that its sentence names. */
  readonly actors: readonly string[];
}

/** Whoever is named beside a date. */
export type DatesActor = Pick<Entity, 'id' | 'name' | 'kind' | 'glossary'>;

/** The day that the dates are read from. */
export interface DatesAnchor extends Pick<PublicationDate, 'value' | 'origin' | 'doubt'> {
  /** Whether the user gave a day that the file itself does not say yet. */
  readonly isUnwritten: boolean;
}

export interface DatesView {
  readonly anchor: DatesAnchor;
  /** In order of time; what could not be resolved stands last, in order of the text. */
  readonly dates: readonly DateRow[];
  /** Those that the rows speak of, the most named first. */
  readonly actors: readonly DatesActor[];
}

/** What a panel's page offers to the host. */
export interface PanelFunctions<View> {
  show(snapshot: Snapshot<View>): void;
  /** The caret stands in this stretch of the text, or in none that the panel knows. */
  markCaret(span: Span | null): void;
  /** A command of the view's title bar or of the palette, for what the page alone can do. */
  perform(action: PanelAction): void;
}

/** `collapseAll`: close what is open; `search`: put the keyboard into the search box. */
export type PanelAction = 'collapseAll' | 'search';

/** What the host offers to a panel's page. */
export interface HostFunctions {
  /** The page stands and wants its first snapshot. */
  ready(): void;
  /** Select this stretch in the editor and scroll to it; `focus`: the caret goes there too. */
  reveal(request: RevealRequest): void;
  /** The day that typed words mean, as an ISO date; null where they are no full date. */
  readDate(request: TypedDate): Promise<string | null>;
  /** Read the article from this day; null: from the day that the text says. */
  setPublicationDate(request: ChosenDate): void;
  /** Write the day that the user gave into the file. */
  writePublicationDate(request: OfSnapshot): void;
  /** The keyboard has come to the page, or has left it: VS Code does not tell its extensions. */
  focusChanged(isFocused: boolean): void;
  /** Put these words on the clipboard; whether they are there. */
  copy(request: CopyRequest): Promise<boolean>;
  /** Ask for a form and a place, and save the article's dates there. */
  exportDates(): void;
  /** Read the article anew after an error. */
  retry(): void;
  /** Do what helps where there is nothing to show. */
  takeNextStep(reason: EmptyReason): void;
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const revealRequest = v.object({
  seq: offset,
  start: offset,
  end: offset,
  focus: v.boolean(),
});

export type RevealRequest = v.InferOutput<typeof revealRequest>;

/** Words that somebody typed for a date of the article that a snapshot shows. */
export const typedDateRequest = v.object({ seq: offset, typed: v.pipe(v.string(), v.maxLength(200)) });

export type TypedDate = v.InferOutput<typeof typedDateRequest>;

export const chosenDateRequest = v.object({
  seq: offset,
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
});

export type ChosenDate = v.InferOutput<typeof chosenDateRequest>;

export const ofSnapshot = v.object({ seq: offset });

export type OfSnapshot = v.InferOutput<typeof ofSnapshot>;

/** A name or a line of context: nothing that a panel offers to copy is longer. */
export const copyRequest = v.object({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)) });

export type CopyRequest = v.InferOutput<typeof copyRequest>;

/** What a page may send: a message that does not fit is refused before it reaches the host's code. */
export const hostFunctionArguments = {
  ready: v.tuple([]),
  reveal: v.tuple([revealRequest]),
  readDate: v.tuple([typedDateRequest]),
  setPublicationDate: v.tuple([chosenDateRequest]),
  writePublicationDate: v.tuple([ofSnapshot]),
  focusChanged: v.tuple([v.boolean()]),
  copy: v.tuple([copyRequest]),
  exportDates: v.tuple([]),
  retry: v.tuple([]),
  takeNextStep: v.tuple([emptyReason]),
} satisfies Record<keyof HostFunctions, v.GenericSchema>;
