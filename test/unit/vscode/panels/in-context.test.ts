import assert from 'node:assert/strict';
import { inContext } from '../../../../src/vscode/panels/in-context.ts';

/** The words in `[[…]]` between what is shown around them; the whole text is one paragraph. */
function shows(marked: string, before: string, words: string, after: string): void {
  it(marked.slice(0, 60), () => {
    const start = marked.indexOf('[[');
    const text = marked.replace('[[', '').replace(']]', '');
    const end = marked.indexOf(']]') - 2;
    const shown = inContext(text, { start, end }, { start: 0, end: text.length });
    assert.deepEqual(shown, { start, end, before, text: words, after });
  });
}

const LONG = 'Far from the coast the long road climbs through orchards and past empty checkpoints towards ';

describe('keyword in context', () => {
  shows('The [[HTS]] came.', 'The ', 'HTS', ' came.');
  shows('[[HTS]]', '', 'HTS', '');
  shows('Two\nlines of [[Tahrir\r\nal-Sham]]  here', 'Two lines of ', 'Tahrir al-Sham', ' here');
  shows(`${LONG}[[Homs]]`, '…climbs through orchards and past empty checkpoints towards ', 'Homs', '');
  shows(
    `[[Homs]], where ${LONG.toLowerCase()}`,
    '',
    'Homs',
    ', where far from the coast the long road climbs through…',
  );
  shows(`😀${'ñ'.repeat(200)}[[x]]`, `…${'ñ'.repeat(60)}`, 'x', '');

  it('takes nothing from beyond the paragraph', () => {
    const text = 'Before.\n\nOnly Homs.\n\nAfter.';
    const { before, after } = inContext(text, { start: 14, end: 18 }, { start: 9, end: 19 });
    assert.deepEqual([before, after], ['Only ', '.']);
  });

  it('cuts no surrogate pair', () => {
    const text = `${'😀'.repeat(100)}x${'😀'.repeat(100)}`;
    const { before, after } = inContext(text, { start: 200, end: 201 }, { start: 0, end: text.length });
    assert.doesNotThrow(() => encodeURIComponent(before + after));
  });
});
