#!/usr/bin/env node
// @ts-check
/**
 * How well the names of the gold articles are found and gathered: F1 of mentions (exact span and kind), B-cubed F1 of
 * entities, and the things whose names are all in one entity, by article and by set. `--wrong` lists what is wrong.
 */
import { bundled, loadEngine } from './bench/engine.mjs';

const engine = await loadEngine();
/** @type {typeof import('../test/fixtures/actors/gold-articles.ts')} */
const { goldArticles } = await bundled('test/fixtures/actors/gold-articles.ts');
/** @type {typeof import('../test/fixtures/actors/score-actors.ts')} */
const { addScores, entityF1, mentionF1, scoreActors } = await bundled('test/fixtures/actors/score-actors.ts');

console.log('article'.padEnd(36), 'mentions F1', 'B-cubed', 'things whole');
for (const [set, articles] of Object.entries(goldArticles())) {
  const scores = articles.map((gold) => {
    const score = scoreActors(gold, engine.analyse(gold.text, engine).mentions);
    print(gold.file, score);
    if (process.argv.includes('--wrong')) for (const mistake of score.mistakes) console.log(`  ${mistake}`);
    return score;
  });
  if (scores.length > 0) print(`= ${set}`, addScores(scores));
}

/** @param {string} name @param {import('../test/fixtures/actors/score-actors.ts').ActorScore} score */
function print(name, score) {
  console.log(
    name.padEnd(36),
    mentionF1(score).toFixed(1).padStart(11),
    entityF1(score).toFixed(1).padStart(7),
    `${score.whole} of ${score.things}`.padStart(12),
  );
}
