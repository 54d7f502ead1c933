import * as v from 'valibot';
import { LAYERS, type Layer } from '../core/glossary/concept.ts';
import { KINDS, type Kind } from '../core/glossary/kind.ts';

/** An entry as a line of a list. */
export interface EntryLine {
  readonly id: string;
  /** In the language of the text that the user is at. */
  readonly name: string;
  readonly kind: Kind;
  readonly abbreviation?: string;
  readonly layer: Layer;
  /** What readers call its file. */
  readonly label: string;
  /** The form by which it was found, where that is not its name. */
  readonly as?: string;
}

export const entryLineSchema: v.GenericSchema<EntryLine> = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(KINDS),
  abbreviation: v.exactOptional(v.string()),
  layer: v.picklist(LAYERS),
  label: v.string(),
  as: v.exactOptional(v.string()),
});
