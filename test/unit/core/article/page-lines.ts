/** Where on the page a line stands: over the title, under it, in the first paragraph, among the others, or behind. */
export type Place = 'over' | 'under' | 'opening' | 'between' | 'behind';

/** Lines marked with their kind, each of which is read on a page of its own; ` // ` is a line break. */
export type LinesOfPage = Readonly<Record<Place, readonly string[]>>;
