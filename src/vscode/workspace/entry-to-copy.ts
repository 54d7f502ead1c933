import * as v from 'valibot';
import type { DataSource } from '../../analyser/analyser.ts';
import { glossaryFiles } from '../../analyser/glossary-bundle.ts';
import type { Concept } from '../../core/glossary/concept.ts';
import { entrySchema, type NewEntry } from '../../core/glossary/entry-schema.ts';

const file = v.object({ concepts: v.array(v.looseObject({ id: v.string() })) });

/** An entry as it can be copied into another glossary: a built-in one as its file has it, others as they were read. */
export async function entryToCopy(
  data: Pick<DataSource, 'glossary'>,
  concept: Concept,
): Promise<NewEntry | undefined> {
  const { id, source } = concept;
  if (source && source.layer !== 'built-in')
    return (await import('../../glossary-files/new-entry-of.ts')).newEntryOf(concept);
  const files = v.parse(v.array(file), glossaryFiles(await data.glossary()));
  const entry = files.flatMap(({ concepts }) => concepts).find((each) => each.id === id);
  // What the schema reads is what may be written: it is kept as it stands, with its short forms.
  return v.is(entrySchema, entry) ? entry : undefined;
}
