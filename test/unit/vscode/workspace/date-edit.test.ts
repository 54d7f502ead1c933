import assert from 'node:assert/strict';
import { dateEdit } from '../../../../src/vscode/workspace/date-edit.ts';

const DATE = '2019-05-04';

/** What a text becomes. */
const written = (text: string): string => {
  const edit = dateEdit(text, DATE);
  return edit === null ? text : text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
};

const TABLE: readonly (readonly [string, string, string])[] = [
  ['makes a front matter', 'A text.\n', '---\ndate: 2019-05-04\n---\n\nA text.\n'],
  ['makes one in an empty file', '', '---\ndate: 2019-05-04\n---\n\n'],
  ['goes by CRLF', 'A\r\ntext.\r\n', '---\r\ndate: 2019-05-04\r\n---\r\n\r\nA\r\ntext.\r\n'],
  ['leaves a BOM first', '\ufeffA text.', '\ufeff---\ndate: 2019-05-04\n---\n\nA text.'],
  [
    'adds a key at the end, below comments',
    '---\ntitle: Bread\n# of the print edition\nauthor: Ana\n---\nText',
    '---\ntitle: Bread\n# of the print edition\nauthor: Ana\ndate: 2019-05-04\n---\nText',
  ],
  [
    'adds a key in lines of CRLF',
    '---\r\ntitle: Bread\r\n---\r\nText',
    '---\r\ntitle: Bread\r\ndate: 2019-05-04\r\n---\r\nText',
  ],
  ['fills an empty front matter', '---\n---\nText', '---\ndate: 2019-05-04\n---\nText'],
  [
    'replaces a value and keeps its comment and its place',
    '---\ndate: 3 May 2019  # first draft\ntitle: Bread\n---\n',
    '---\ndate: 2019-05-04  # first draft\ntitle: Bread\n---\n',
  ],
  [
    'keeps a hash that begins no comment out of the value',
    '---\ndate: 3 May #1\n---\n',
    '---\ndate: 2019-05-04 #1\n---\n',
  ],
  ['replaces a value of many words', '---\ndate: the  3 of\tMay\n---\n', '---\ndate: 2019-05-04\n---\n'],
  ['replaces a quoted value', "---\ndate: '3 May: 2019'\n---\n", '---\ndate: 2019-05-04\n---\n'],
  ['replaces one with a time', '---\ndate: 2019-05-03T10:00:00Z\n---\n', '---\ndate: 2019-05-04\n---\n'],
  ['fills an empty value', '---\ndate:\ntitle: x\n---\n', '---\ndate: 2019-05-04\ntitle: x\n---\n'],
  [
    'replaces a value of several lines',
    '---\ndate: >\n  3 May\n  2019\ntitle: x\n---\n',
    '---\ndate: 2019-05-04\ntitle: x\n---\n',
  ],
  ['knows the key in Spanish', '---\nfecha: 3 de mayo\n---\n', '---\nfecha: 2019-05-04\n---\n'],
  ['knows the key in Portuguese', '---\r\nData: 3/5/19\r\n---\r\n', '---\r\nData: 2019-05-04\r\n---\r\n'],
  [
    'passes over a key of a lower level',
    '---\nprint:\n  date: 2018-01-01\n---\n',
    '---\nprint:\n  date: 2018-01-01\ndate: 2019-05-04\n---\n',
  ],
  ['leaves a rule in the text alone', 'A.\n\n---\n\nB.\n', '---\ndate: 2019-05-04\n---\n\nA.\n\n---\n\nB.\n'],
  ['changes nothing that is so already', '---\ndate: "2019-05-04"\n---\n', '---\ndate: "2019-05-04"\n---\n'],
];

describe('a date written into front matter', () => {
  for (const [name, text, expected] of TABLE) {
    it(name, () => {
      assert.equal(written(text), expected);
      assert.equal(dateEdit(written(text), DATE), null);
    });
  }
});
