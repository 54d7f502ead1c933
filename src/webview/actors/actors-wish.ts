import * as v from 'valibot';

/** In which order the actors of one kind stand: the most named first, as the text names them, by alphabet. */
export const ACTOR_SORTS = ['count', 'order', 'name'] as const;

export type ActorSort = (typeof ACTOR_SORTS)[number];

/** How somebody likes to have the list, whatever the article. */
export interface ActorsHabits {
  readonly sort: ActorSort;
  readonly onlyActing: boolean;
}

export const USUAL_HABITS: ActorsHabits = { sort: 'count', onlyActing: false };

/** What is looked at in one article. */
export interface ActorsFocus {
  readonly query: string;
  /** Keys of the groups that are closed. */
  readonly closed: readonly string[];
}

export const WHOLE_ARTICLE: ActorsFocus = { query: '', closed: [] };

/** What a panel remembers; anything else is forgotten. */
export const actorsHabitsSchema: v.GenericSchema<ActorsHabits> = v.object({
  sort: v.picklist(ACTOR_SORTS),
  onlyActing: v.boolean(),
});

export const actorsFocusSchema: v.GenericSchema<ActorsFocus> = v.object({
  query: v.string(),
  closed: v.array(v.string()),
});
