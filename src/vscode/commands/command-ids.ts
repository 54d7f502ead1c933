/** The ids of the commands, as in `package.json`. */
export const COMMANDS = {
  setPublicationDate: 'dragoman.setPublicationDate',
  writePublicationDate: 'dragoman.writePublicationDate',
  exportDates: 'dragoman.exportDates',
  exportEntities: 'dragoman.exportEntities',
  openAsArticle: 'dragoman.openAsArticle',
  setArticleLanguage: 'dragoman.setArticleLanguage',
  nextMention: 'dragoman.nextMention',
  previousMention: 'dragoman.previousMention',
  collapseActors: 'dragoman.collapseActors',
  findActor: 'dragoman.findActor',
  focusActors: 'dragoman.focusActors',
  focusDates: 'dragoman.focusDates',
  showLog: 'dragoman.showLog',
} as const;
