import assert from 'node:assert/strict';
import type { PublicationDate } from '../../../../src/core/article/article.ts';
import type { TimeExpression } from '../../../../src/core/dates/time-expression.ts';
import { createTranslator } from '../../../../src/i18n/translator.ts';
import { dateHoverText } from '../../../../src/vscode/editor/date-hover-text.ts';

const KNOWN: PublicationDate = { value: '2019-08-14', origin: 'dateline', start: 0, end: 4 };
const UNKNOWN: PublicationDate = { value: null, origin: null, start: null, end: null };

const linesOf = (
  date: Partial<TimeExpression>,
  publication = KNOWN,
  language: 'en' | 'es' | 'pt-br' = 'en',
): string[] =>
  dateHoverText(
    { start: 0, end: 6, text: 'Monday', type: 'DATE', value: null, anchor: 'publication', ...date },
    publication,
    'dragoman.setPublicationDate',
    createTranslator(language),
  ).split('\n\n');

describe('the text of the hover on a time expression', () => {
  it('says the day, its value, what it is counted from, and how to change that', () => {
    const day = { value: '2019-08-12', from: '2019-08-12', to: '2019-08-12' };
    assert.deepEqual(linesOf(day), [
      '**Mon 12 August 2019** · `2019-08-12`',
      'Counted from the publication date\\, Wed 14 August 2019 \\(from the dateline\\)',
      '[Change publication date](command:dragoman.setPublicationDate)',
    ]);
  });

  it('says which days a period covers', () => {
    const [head] = linesOf({ value: '2019-08', mod: 'START', from: '2019-08-01', to: '2019-08-31' });
    assert.equal(head, '**beginning of August 2019** · 1 – 31 Aug 2019 · `2019-08`');
  });

  it('speaks the language of the UI', () => {
    const [head, why] = linesOf(
      { value: '2018-05-03', from: '2018-05-03', to: '2018-05-03', anchor: 'absolute' },
      KNOWN,
      'pt-br',
    );
    assert.equal(head, '**qui\\.\\, 3 de maio de 2018** · `2018-05-03`');
    assert.equal(why, 'Como o texto diz');
  });

  it('says what is missing where nothing could be resolved', () => {
    assert.deepEqual(linesOf({ value: 'XXXX-WXX-1', anchor: 'unresolved' }, UNKNOWN), [
      '**not resolved** · `XXXX-WXX-1`',
      'Not resolved\\: the publication date is not known',
      '[Set publication date](command:dragoman.setPublicationDate)',
    ]);
    assert.equal(linesOf({ anchor: 'unresolved' })[1], 'Not resolved\\: the text does not say enough');
  });
});
