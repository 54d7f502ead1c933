// @ts-check
/**
 * How many sentences a second the language detection reads, beside franc with all its languages, in one process:
 * `node tools/bench-language.mjs [FILE…]`, a sentence a line. Without a file, sentences made here.
 */
import fs from 'node:fs';
import { build } from 'esbuild';
import { franc } from 'franc';

const ROUNDS = 3;

const MADE = [
  'The convoy left the town before dawn and reached the border at noon, according to two drivers.',
  'El convoy salió del pueblo antes del alba y llegó a la frontera al mediodía, según dos conductores.',
  'A coluna saiu da cidade antes do amanhecer e chegou à fronteira ao meio-dia, segundo dois motoristas.',
  'O alcalde dixo onte que as obras da ponte non rematarán ata o vindeiro ano.',
];

const files = process.argv.slice(2);
const sentences =
  files.length > 0
    ? files.flatMap((file) => fs.readFileSync(file, 'utf8').split('\n')).filter((line) => line.trim() !== '')
    : Array.from({ length: 2000 }, (_, index) => `${MADE[index % MADE.length]} (${index})`);

const { outputFiles } = await build({
  entryPoints: ['src/core/language/detect-language.ts'],
  bundle: true,
  format: 'esm',
  minify: true,
  write: false,
});
const code = outputFiles[0]?.text ?? '';
const { detectLanguage } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

const dragoman = perSecond(detectLanguage);
const all = perSecond((sentence) => franc(sentence, { minLength: 1 }));
process.stdout.write(
  `${sentences.length} sentences, the best of ${ROUNDS} rounds\n` +
    `Dragoman              ${dragoman} sentences/s\n` +
    `franc, all languages  ${all} sentences/s\n`,
);

/** @param {(sentence: string) => unknown} detect */
function perSecond(detect) {
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    for (const sentence of sentences) detect(sentence);
    return performance.now() - begin;
  });
  return Math.round((sentences.length / Math.min(...times)) * 1000);
}
