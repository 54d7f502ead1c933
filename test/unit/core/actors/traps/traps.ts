/** Marked sentences by what is hard in them: `[[words|kind]]`; what is not marked is no name. */
export type Traps = Readonly<Record<string, readonly string[]>>;
