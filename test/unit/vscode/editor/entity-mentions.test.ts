import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/analyse.ts';
import { createTranslator } from '../../../../src/i18n/translator.ts';
import { fullestMention, mentionsOf } from '../../../../src/vscode/editor/entity-mentions.ts';
import { mentionHoverText } from '../../../../src/vscode/editor/mention-hover-text.ts';

const { mentions, entities } = analyse(
  'Marsh spoke first. General Ivo Marsh then left. “Go,” Ivo Marsh said, and President Ana Ruiz went.',
  { language: 'en' },
);

describe('the mentions of an entity', () => {
  it('are those of one, in order; the fullest is the first of the longest', () => {
    const marsh = entities.find(({ name }) => name === 'Ivo Marsh');
    const own = mentionsOf(mentions, marsh?.id ?? '');
    assert.deepEqual(
      own.map(({ text }) => text),
      ['Marsh', 'Ivo Marsh', 'Ivo Marsh'],
    );
    assert.equal(fullestMention(own), own[1]);
    assert.equal(fullestMention([]), undefined);
  });
});

describe('the text of a hover on a name', () => {
  const hoverOn = (words: string, language: 'en' | 'es' = 'en'): string => {
    const mention = mentions.find(({ text }) => text === words);
    const entity = entities.find(({ id }) => id === mention?.entity);
    assert.ok(mention && entity);
    return mentionHoverText(mention, entity, createTranslator(language));
  };

  it('says who it is in full, the kind, the office, how often, and why it was found', () => {
    assert.equal(
      hoverOn('Marsh'),
      '**Ivo Marsh** · person · General · 3 mentions\n\n*Recognised by the words around it*',
    );
  });

  it('speaks the language of the UI', () => {
    assert.match(hoverOn('Ana Ruiz', 'es'), /^\*\*Ana Ruiz\*\* · persona · President · 1 mención/u);
  });

  it('takes nothing in the article for markup', () => {
    const [mention] = mentions;
    const [entity] = entities;
    assert.ok(mention && entity);
    const text = mentionHoverText(mention, { ...entity, name: '[x](http://y)' }, createTranslator('en'));
    assert.match(text, /\\\[x\\\]\\\(http\\:/u);
  });
});
