import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { exportArticles } from '../../../src/export/export-articles.ts';
import { EXPORT_FORMS, formsOf } from '../../../src/export/export-forms.ts';
import type { ExportedArticle } from '../../../src/export/exported-article.ts';
import { read } from './read.ts';

const NOW = new Date('2026-01-02T03:04:05Z');

type Format = 'csv' | 'json' | 'ics' | 'timelinejs';

function exported(article: ExportedArticle | readonly ExportedArticle[], format: Format): string {
  const articles = 'text' in article ? [article] : article;
  return exportArticles(articles, `dates.${format}`, { translator: createTranslator('en'), now: NOW });
}

function csvOf(...articles: ExportedArticle[]): Record<string, string>[] {
  const text = exported(articles, 'csv');
  assert.ok(text.startsWith('\uFEFF'), 'a spreadsheet needs the BOM');
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
}

interface Slide {
  readonly start_date: object;
  readonly end_date?: object;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group?: string;
}

function timelineOf(...articles: ExportedArticle[]): { title?: object; events: Slide[] } {
  return JSON.parse(exported(articles, 'timelinejs')) as { title?: object; events: Slide[] };
}

/** The properties of the events of a calendar; long lines unfolded, as RFC 5545 (3.1) has it. */
function eventsOf(calendar: string): Record<string, string>[] {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [name = '', ...value] = line.split(':');
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (events.length > 0) Object.assign(events.at(-1) ?? {}, { [name]: value.join(':') });
  }
  return events;
}

describe('the dates as a file', () => {
  it('has an expression a row in CSV, with its sentence and the actors in it', () => {
    const [first, second, ...more] = csvOf(
      read('Calm came first.\n\nPresident Ana Ruiz, 61, spoke  on Monday. The mayor left yesterday.'),
    );
    assert.deepEqual(more, []);
    assert.equal(first?.['text'], 'Monday');
    assert.equal(first['value'], '2019-08-12');
    assert.equal(first['anchor'], 'publication');
    assert.equal(first['sentence'], 'President Ana Ruiz, 61, spoke on Monday.');
    assert.equal(first['actors'], 'Ana Ruiz');
    assert.equal(first['publicationDate'], '2019-08-14');
    assert.equal(second?.['actors'], '');
    assert.equal(second['sentence'], 'The mayor left yesterday.');
  });

  it('makes formulas harmless in CSV', () => {
    const [row] = csvOf(read('=HYPERLINK("http://x.example") was typed on 3 May 2019 by a clerk.', '=cmd|x'));
    assert.equal(row?.['article'], "'=cmd|x");
    assert.match(row['sentence'] ?? '', /^'=HYPERLINK/u);
  });

  it('has the head of each article and the offsets of its text in JSON', () => {
    const article = read('Guns fall silent\n\nFighters left on Tuesday night, 😀 as on 3 May 2018.');
    const [only] = JSON.parse(exported(article, 'json')) as [
      {
        article: string;
        publicationDate: { value: string };
        dates: { start: number; end: number; text: string }[];
      },
    ];
    assert.equal(only.article, 'news.txt');
    assert.equal(only.publicationDate.value, '2019-08-14');
    assert.equal(only.dates.length, 2);
    for (const { start, end, text } of only.dates) assert.equal(article.text.slice(start, end), text);
  });

  it('has an event for what has days of its own in iCalendar', () => {
    const calendar = exported(read('They met on 3 May 2018, for three days, at 15:30 on Monday.'), 'ics');
    const [day, time, ...more] = eventsOf(calendar);
    assert.deepEqual(more, []);
    assert.equal(day?.['DTSTART;VALUE=DATE'], '20180503');
    assert.equal(day['DTEND;VALUE=DATE'], '20180504');
    assert.equal(day['DTSTAMP'], '20260102T030405Z');
    assert.equal(time?.['DTSTART'], '20190812T153000');
    assert.notEqual(day['UID'], time['UID']);
    assert.ok(calendar.endsWith('END:VCALENDAR\r\n'));
    for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  });

  it('gives the event of an expression the same name each time', () => {
    const uids = (): unknown[] =>
      eventsOf(exported(read('They met on 3 May 2018.'), 'ics')).map((event) => event['UID']);
    assert.deepEqual(uids(), uids());
    assert.equal(uids().length, 1);
  });

  it('joins the ends of a range', () => {
    const article = read('The fair ran from 3 May 2018 to 7 May 2018.');
    const [event, ...more] = eventsOf(exported(article, 'ics'));
    assert.deepEqual(more, []);
    assert.equal(event?.['DTSTART;VALUE=DATE'], '20180503');
    assert.equal(event['DTEND;VALUE=DATE'], '20180508');
    const [slide] = timelineOf(article).events;
    assert.deepEqual(slide?.start_date, { year: 2018, month: 5, day: 3 });
    assert.deepEqual(slide.end_date, { year: 2018, month: 5, day: 7 });
    assert.equal(slide.text.headline, '3 May 2018 to 7 May 2018');
  });

  it('is no more precise in TimelineJS than the text', () => {
    const { events } = timelineOf(read('It was so in 2017, in March 2018, and this weekend.'));
    assert.deepEqual(
      events.map(({ start_date, end_date }) => [start_date, end_date]),
      [
        [{ year: 2017 }, undefined],
        [{ year: 2018, month: 3 }, undefined],
        [
          { year: 2019, month: 8, day: 17 },
          { year: 2019, month: 8, day: 18 },
        ],
      ],
    );
    assert.deepEqual(events.map(({ display_date }) => display_date).slice(0, 2), ['2017', 'March 2018']);
  });

  it('escapes the words of the article where they become HTML', () => {
    const { title, events } = timelineOf(
      read('A <b>bold</b> title\n\nThe <script>alert(1)</script> ran on 3 May 2018 & later.', '<x>.txt'),
    );
    assert.ok(!JSON.stringify([title, events]).includes('<script'));
    assert.equal(
      events[0]?.text.text,
      '<p>The &lt;script&gt;alert(1)&lt;/script&gt; ran on 3 May 2018 &amp; later.</p>',
    );
  });

  it('tells several articles apart', () => {
    const { title, events } = timelineOf(
      read('They met on 3 May 2018.', 'one.txt'),
      read('They met on 4 May 2018.', 'two.txt'),
    );
    assert.equal(title, undefined);
    assert.deepEqual(
      events.map(({ group }) => group),
      ['one.txt', 'two.txt'],
    );
  });

  for (const format of formsOf('dates').map((form) => EXPORT_FORMS[form].format)) {
    it(`has a file without dates in ${format}`, () => {
      assert.notEqual(exported(read('Nothing was said.'), format), '');
      assert.ok(!exported(read('Nothing was said.'), format).includes('2018'));
    });
  }
});
