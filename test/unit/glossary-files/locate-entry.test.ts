import assert from 'node:assert/strict';
import { locateEntry } from '../../../src/glossary-files/locate-entry.ts';
import { concept } from '../../fixtures/concept.ts';

const FRONT = concept({ id: 'river-front', kind: 'armed-group', en: 'River Front', es: 'Frente del Río' });

/** The line that is found is marked: `[[- id: river-front]]`. */
const FILES: readonly (readonly [string, string])[] = [
  [
    'YAML',
    'concepts:\n  - id: old-river-front\n    en: River Front\n  [[- id: river-front # ours]]\n    en: River Front\n',
  ],
  ['YAML in quotes', 'concepts:\n  - en: River Front\n    [["id": "river-front"]]\n'],
  ['YAML in braces', 'concepts:\n  [[- { id: river-front, en: River Front }]]\r\n'],
  [
    'YAML in which the id is only referred to before',
    'concepts:\n  - id: a\n    related: { successor: river-front }\n  [[- id: river-front]]\n',
  ],
  ['CSV', 'id,kind,en\nriver-frontier,place,River Front\n[[river-front,armed-group,River Front]]\n'],
  ['CSV of a spreadsheet', 'id;en\n[["river-front";"River Front"]]'],
  ['CSV without ids', 'en,es\nDelta,Delta\n[[River Front,Frente del Río]]\n'],
  ['TBX', '<body>\n  [[<conceptEntry id="river-front">]]\n    <term>River Front</term>'],
  ['a file that has lost it', '[[concepts:]]\n  - id: other\n'],
  ['an empty file', '[[]]'],
  ['a file that begins with a blank line', '[[]]  \uFEFF\r\n  - id: other\n'],
  ['a file that begins with a line end', '[[]]\n- id: other\n'],
  ['a table with the line ends of an old Macintosh', 'id;en\r[[river-front;River Front]]\rother;Other\r'],
];

describe('the place of an entry in its file', () => {
  for (const [what, marked] of FILES) {
    it(`is found in ${what}`, () => {
      const start = marked.indexOf('[[');
      const text = marked.replace('[[', '').replace(']]', '');
      assert.deepEqual(locateEntry(text, FRONT), { start, end: marked.indexOf(']]') - 2 });
    });
  }

  it('takes an id for letters, not for a pattern', () => {
    const odd = concept({ id: 'a.b(c)+', kind: 'place', en: 'A' });
    const text = 'concepts:\n  - id: axb\n  - id: a.b(c)+\n';
    assert.equal(text.slice(locateEntry(text, odd).start).trim(), '- id: a.b(c)+');
  });
});
