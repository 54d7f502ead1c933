// @ts-check
/**
 * The shape of scaling of an article's anatomy: `node tools/bench-anatomy.mjs` reads longer and longer texts of three
 * shapes. Where time is linear in the length, the last column does not rise. Time is the processor's, of the best of
 * three runs: other programs hardly change it.
 */
import { loadReadArticle, processorTime, sampleText } from './bench/engine.mjs';

const MEGA = 1e6;
const SIZES = [0.3, 0.6, 1.2, 2.5, 5].map((size) => size * MEGA);

const readArticle = await loadReadArticle();
const article = await sampleText('en', 1000);

/** Each shape a text that is repeated up to the size. @type {Readonly<Record<string, string>>} */
const SHAPES = {
  'paragraphs of a newspaper': `${article}\n\n`,
  'short lines': `${article.replace(/\s+/gu, ' ').replace(/(?<line>.{20,60}) /gu, '$<line>\n')}\n`,
  'one single line': `${article.replace(/\s+/gu, ' ')} `,
};

for (const piece of Object.values(SHAPES)) {
  // What is compiled on the way is not measured.
  readArticle(piece.repeat(20), {});
}
console.log('\nAnatomy of a longer and longer text (title, dateline, kinds of paragraphs, languages)');
for (const [shape, piece] of Object.entries(SHAPES)) {
  console.log(`  ${shape}`);
  const text = piece.repeat(Math.ceil((5 * MEGA) / piece.length));
  let base = NaN;
  for (const size of SIZES) {
    const part = text.slice(0, size);
    const perMega = processorTime(() => readArticle(part, {}), 3) / (size / MEGA);
    base = Number.isNaN(base) ? perMega : base;
    const columns = [
      `${(size / MEGA).toFixed(1)} MB`,
      `${perMega.toFixed(0).padStart(6)} ms/MB`,
      `${(perMega / base).toFixed(2)} ×`,
    ];
    console.log(`    ${columns.join('   ')}`);
  }
}
