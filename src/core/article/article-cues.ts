/**
 * The words by which the parts of an article that are not its story are known, in one language. Every list is
 * plain phrases in lower case, parted by commas; white space stands for any white space, ’ for any apostrophe.
 */
export interface ArticleCues {
  /** Whole lines, alone or side by side: share and comment controls, menus. */
  readonly controls: string;
  /** Those of the controls that lead through a site: they stand in its head, and under no title. */
  readonly navigation: string;
  /** Names of languages, as menus of language editions show them. */
  readonly languageNames: string;
  /** Names of a site's sections, as breadcrumbs and tags show them. */
  readonly sections: string;
  /** What a line begins with that leads to another article. */
  readonly teasers: string;
  /** What a line begins with that asks the reader to subscribe, follow, write or donate. */
  readonly appeals: string;
  /** What heads a note on the author. */
  readonly aboutAuthor: string;
  /** What heads the readers' comments. */
  readonly comments: string;
  /** What readers' comments show beside their words. */
  readonly commentSigns: string;
  /** What heads a list of other articles. */
  readonly related: string;
  /** What a line contains that states rights. */
  readonly rights: string;
  /** What stands before the name of the source and a colon. */
  readonly sources: string;
  /** What stands before the author's name at the start of a line. */
  readonly bylines: string;
  /** What stands before the names of those who edited or translated the text: they are not its authors. */
  readonly editors: string;
  /** As `bylines`, for one who asked the questions; what is no name behind it belongs to a title. */
  readonly interviews: string;
  /** What leads from an author's name to a place or an employer. */
  readonly whereabouts: string;
  /** What the name of a place begins with that no person's name does, and names of two words of large places. */
  readonly places: string;
  /** What an author is called in a byline. */
  readonly reporters: string;
  /** What stands before a photographer's name, or marks a photo of the archive. */
  readonly credits: string;
  /** What stands before the date (or time) in an article's header. */
  readonly published: string;
  /** As above, for a later change: such a date is not the day of publication. */
  readonly updated: string;
  /** Small words of date lines besides months: weekdays, "at", "hours". */
  readonly dateWords: string;
  /** What tells how old a page is, beside a number of hours or days. */
  readonly ages: string;
  /** Nouns that end (or, before a preposition, head) the name of a newspaper, agency or site. */
  readonly mediaNouns: string;
  /** What a site calls itself that is one person's. */
  readonly blogNouns: string;
  /** What stands beside the minutes that a text takes to read. */
  readonly readingTime: string;
  /** Words that go in lower case in a name or a title whose other words are capitalised. */
  readonly functionWords: string;
  /** The keys of header lines like "Title: …". */
  readonly keys: Readonly<Record<MetadataKey, string>>;
}

/** What the metadata of an article can say. */
export type MetadataKey = 'title' | 'date' | 'language' | 'source' | 'author';
