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
  copyActorName: 'dragoman.copyActorName',
  copyGlossaryName: {
    en: 'dragoman.copyEnglishName',
    es: 'dragoman.copySpanishName',
    pt: 'dragoman.copyPortugueseName',
  },
  goToFirstMention: 'dragoman.goToFirstMention',
  findAllMentions: 'dragoman.findAllMentions',
  collapseActors: 'dragoman.collapseActors',
  findActor: 'dragoman.findActor',
  focusActors: 'dragoman.focusActors',
  focusDates: 'dragoman.focusDates',
  showLog: 'dragoman.showLog',
} as const;
