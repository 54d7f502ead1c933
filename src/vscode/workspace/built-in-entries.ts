import * as v from 'valibot';
import type { DataSource } from '../../analyser/analyser.ts';
import { glossaryFiles } from '../../analyser/engine.ts';
import { entrySchema, type NewEntry } from '../../core/glossary/entry-schema.ts';

const file = v.object({ concepts: v.array(v.looseObject({ id: v.string() })) });

/** An entry of the built-in glossary as its file has it; undefined where there is none of that id. */
export async function builtInEntry(
  data: Pick<DataSource, 'glossary'>,
  id: string,
): Promise<NewEntry | undefined> {
  const files = v.parse(v.array(file), glossaryFiles(await data.glossary()));
  const entry = files.flatMap(({ concepts }) => concepts).find((each) => each.id === id);
  // What the schema reads is what may be written: it is kept as it stands, with its short forms.
  return v.is(entrySchema, entry) ? entry : undefined;
}
