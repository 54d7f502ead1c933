import type { ArticleCues } from './article-cues.ts';

export const EN: ArticleCues = {
  controls: `
    show comments, hide comments, view comments, load comments, comments, no comments, leave a comment,
    add a comment, post a comment, join the conversation, share, shares, share this, share this article,
    share this story, share on facebook, share on twitter, share on x, share on whatsapp, share via email,
    tweet, email, e-mail, print, print this page, save, copy link, listen, listen to this article, like,
    log in, login, sign in, register, menu, search, home, back, back to top, next, previous, next article,
    previous article, advertisement, sponsored, tags, topics, categories, most read, most popular, trending,
    latest, latest news, related, related articles, related stories, related topics, more on this story,
    more stories, more news, you may also like, you might also like, recommended, recommended for you,
    editor’s picks, editor's picks, follow us, about us, contact us, privacy policy, terms of use,
    cookie policy, story continues below, story continues below advertisement, article continues below,
    article continues below advertisement, story continues after advertisement, listen to this story,
    listen to article, gift this article, share full article, save for later, bookmark, hide, show more,
    load more, view all, see all, print article, back to home, skip to content, skip to main content,
    facebook, twitter, x, whatsapp, telegram, linkedin, reddit, instagram, youtube, pinterest, flipboard,
    messenger, rss, pdf, about, contact, podcasts, newsletters, e-paper, live, listen live, originals,
    photos, galleries, front page, home page, main menu, share this post, share this page, report an error,
    report a mistake, larger text, smaller text, increase font size, decrease font size, font size,
    listen to the text, permalink, back to list, newer post, older post, newer posts, older posts,
    previous post, next post, previous story, next story, next page, cancel reply, topics covered,
    news provided by, like this, like loading, loading, go to content, go to main menu, about this article,
    page address, account, ready for more, media contact, media contacts, press contact,
    for more information, for further information, download, download pdf, pdf version,
    printer-friendly version`,
  navigation: `
    menu, main menu, search, home, home page, front page, sign in, log in, login, subscribe, register,
    account, about, about us, contact, contact us, archive, archives, latest, latest news, most read,
    most popular, trending, podcasts, newsletters, e-paper, listen live, live, originals, support us`,
  languageNames: `
    english, spanish, portuguese, arabic, french, german, italian, turkish, russian, persian, farsi,
    kurdish, hebrew, chinese, catalan, galician, urdu, hindi, indonesian, swahili`,
  sections: `
    news, world, world news, international, middle east, politics, opinion, analysis, features, business,
    economy, sports, sport, culture, technology, science, health, africa, asia, asia & americas, americas,
    europe, europe & russia, latin america, videos, video, live, syria, iraq, turkey, israel, palestine,
    lebanon, iran, russia, us, uk, yemen, egypt, conflict, war, security, breaking news, top stories,
    archive, archives, from the archive, press release, press releases, news release, media release,
    statement, press statement, for immediate release, interview, interviews, local, national, local news,
    regional, pacific, crime, crime and justice, justice, lifestyle, arts, education, environment, climate,
    weather, health care, human rights, humanitarian aid, peace and security, migrants and refugees,
    immediate release, editorial, editorials, column, columns, columnists, profile, feature, dispatches,
    reportage, people, photos, cities, police, money, showbiz, tv, obituaries, classifieds, events, research,
    experts, commentary, exclusive`,
  teasers: `
    read more, read also, also read, read, see also, see more, watch, watch also, related, more on,
    more from, more about, in pictures, in photos, in video, don’t miss, don't miss, continue reading,
    keep reading, read the full story, read next, recommended, up next, read on, look also,
    you may be interested in, for more, more from this section, more information`,
  appeals: `
    subscribe, sign up, follow us, join our, join us, get our, get the latest, click here, tap here,
    download our, download the app, support our, support us, donate, become a member, write to us,
    send us your, contact the author, do you have, our newsletter, stay informed, stay up to date,
    the views expressed, the opinions expressed, this article was originally published,
    this article was first published, this story was originally published, this story was first published,
    this story first appeared, this article first appeared, we use cookies, by subscribing, by signing up,
    what do you think, tell us what you think, tell us in the comments, let us know in the comments,
    share your thoughts, share your views, have your say, leave us a comment, register now, register for,
    kindly share, please share, your gift, your donation, your tax deductible gift, thanks for reading,
    thank you for reading, if you think the article, send us a correction, for information media,
    this entry was posted, filed under, be the first to comment, your email address will not be published,
    please log in, log in to, please sign in, submit a comment, download the, order reprints,
    buy me a coffee, views expressed, get the best, our standards:, receive daily, receive our,
    receive the latest`,
  aboutAuthor: `
    about the author, about the authors, about the writer, about our reporter, about the contributor,
    about the journalist`,
  comments: `
    comments, comment, reader comments, readers’ comments, readers' comments, responses, leave a reply,
    join the conversation, join the discussion, leave a comment, thoughts, thought, submit a comment,
    discussion about this post`,
  commentSigns: 'reply, replies, says, log in to reply, report abuse, report comment, ago, anonymous',
  related: `
    related, related articles, related stories, related news, related posts, related content, more stories,
    more news, more from, more on this story, most read, most popular, trending, trending now, latest news,
    you may also like, you might also like, recommended, recommended for you, editor’s picks, editor's picks,
    read next, don’t miss, don't miss, also in the news, in other news, top stories, related links,
    latest stories, see also`,
  rights: `
    all rights reserved, copyright, may not be reproduced, may not be published, creative commons`,
  sources: `
    source, sources, via, originally published by, originally published in, first published by`,
  bylines: `
    by, written by, reported by, reporting by, text by, text and photos by, additional reporting by,
    writing by, compiled by, words by, story by, report by, analysis by, opinion by, commentary by, author`,
  editors: `
    edited by, editing by, editor, copy editing by, translated by, translation by, translation, fact-checked
    by, produced by`,
  interviews: 'interview:, interview by, interviewed by, as told to, questions by',
  whereabouts: 'in, from, for, at',
  places: `
    the, new, north, south, east, west, san, saint, st., fort, port, mount, cape, lake, los, las, el, la, tel,
    abu, hong kong, kuala lumpur, addis ababa, phnom penh, sri lanka, gaza city, mexico city, kansas city,
    panama city, guatemala city, kuwait city, vatican city, salt lake city, washington dc, washington d.c,
    ho chi minh, buenos aires, sierra leone, burkina faso, costa rica, puerto rico, united states, united
    kingdom, saudi arabia, deir ezzor, deir al-zor, northern ireland`,
  reporters: `
    correspondent, reporter, staff writer, staff reporter, staff, editor, special correspondent, contributor,
    columnist, journalist, bureau chief, news desk, agencies, staff report`,
  credits: `
    photo, photos, photograph, photo by, photograph by, photo credit, image, image credit, picture, file
    photo, file picture, file image, file, handout, courtesy, credit, caption, ap photo, cartoon,
    illustration, screenshot, map`,
  published: `
    published, published on, published at, first published on, first posted, posted online, publication date, posted, posted on, posted at, issued, issued
    on, first published, date, created`,
  updated: `
    updated, updated on, updated at, last updated, last updated on, last modified, last modified on, modified,
    update, last update, last changed, correction, corrected, corrected on, clarification, editor’s note`,
  dateWords: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri,
    sat, sun, the, of, on, at, am, pm, a.m, p.m, a. m, p. m, hour, hours, day, days, yesterday, today, local,
    time, min, mins, minute, minutes, read, week, weeks, month, months, year, years`,
  ages: 'ago',
  mediaNouns: `
    news, times, post, observatory, agency, herald, monitor, tribune, gazette, journal, guardian, chronicle,
    telegraph, daily, weekly, review, press, today, online, network, broadcasting, tv, radio, observer,
    independent, star, mail, mirror, standard, examiner, courier, dispatch, wire, newspaper, magazine,
    bulletin, report, reporter, foundation, institute, council, centre, center, watch, eye, media, channel,
    world, digest, sentinel, globe`,
  blogNouns: 'blog, weblog',
  readingTime: 'read, reading, reading time, estimated reading time, time to read',
  functionWords: 'the, of, and, in, for, to, a, an, on, at, by, with, from, as, or, after, over',
  keys: {
    title: 'title, headline, subject',
    date: `
      date, published, published on, first published, posted, posted on, publication date, publish date,
      published date, pubdate, publishdate, datepublished`,
    language: 'lang, language',
    source: `
      source, site, site name, publisher, publication, newspaper, website, agency, outlet`,
    author: 'author, authors, byline, by, reporter, writer',
  },
};
