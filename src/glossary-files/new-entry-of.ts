import * as v from 'valibot';
import type { Concept } from '../core/glossary/concept.ts';
import { entrySchema, type NewEntry } from '../core/glossary/entry-schema.ts';
import { entryOf } from './entry-of.ts';

/** A concept as an entry that can be added to a glossary; undefined where its names are none that a glossary takes. */
export function newEntryOf(concept: Concept): NewEntry | undefined {
  const entry = entryOf(concept);
  return v.is(entrySchema, entry) ? entry : undefined;
}
