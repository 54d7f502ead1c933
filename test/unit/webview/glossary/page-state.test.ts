import assert from 'node:assert/strict';
import {
  AT_FIRST,
  caretMoved,
  follow,
  goBack,
  goTo,
  lookFor,
  turnTo,
  NO_WORDS,
} from '../../../../src/webview/glossary/page-state.ts';

describe('where somebody is in the Glossary view', () => {
  it('goes from entry to entry and back to where it began', () => {
    const list = lookFor(AT_FIRST, { ...NO_WORDS, query: 'front' });
    const second = goTo(goTo(list, 'a'), 'b');
    assert.deepEqual([second.page, second.trail], ['entry', ['a', 'b']]);
    const first = goBack(second);
    assert.ok(first);
    assert.deepEqual(first.trail, ['a']);
    const back = goBack(first);
    assert.ok(back);
    assert.deepEqual([back.page, back.words.query], ['list', 'front']);
    assert.equal(goBack(back), null);
  });

  it('stays while one browses, and follows the caret when told to', () => {
    const browsing = goTo(AT_FIRST, 'a');
    assert.equal(caretMoved(browsing), browsing);
    const following = follow(browsing, true);
    assert.deepEqual([following.page, following.trail, following.follows], ['entry', [], true]);
    assert.equal(turnTo(following, 'candidates').follows, false);
    assert.equal(turnTo(following, 'entry').follows, true);
  });

  it('does not go round in circles', () => {
    const round = goTo(goTo(goTo(AT_FIRST, 'a'), 'b'), 'a');
    assert.deepEqual(round.trail, ['b', 'a']);
  });
});
