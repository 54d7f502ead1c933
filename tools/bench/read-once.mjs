// @ts-check
/**
 * What a process of its own needs for one text, as JSON: `node read-once.mjs en 1000000` reads sample articles of so
 * many characters, with the engine that is in `out/bench`. Milliseconds and megabytes.
 */
import { performance } from 'node:perf_hooks';
import { loadData, loadBundled, modelBytes, sampleArticles } from './engine.mjs';

const [language = 'en', length = '0'] = process.argv.slice(2);
const lang = /** @type {'en' | 'es' | 'pt'} */ (language);
/** In megabytes. */
const resident = () => process.memoryUsage().rss / 1e6;

const core = await loadBundled();
const bytes = await modelBytes(lang);
const begin = performance.now();
const file = core.readModelFile(bytes);
if (!file.ok) throw new Error(file.why);
core.createNameModel(file.file);
const load = performance.now() - begin;

let [read, most] = [0, 0];
if (Number(length) > 0) {
  const once = (await sampleArticles(lang)).join('\n\n');
  const text = Array(Math.ceil(Number(length) / once.length))
    .fill(once)
    .join('\n\n')
    .slice(0, Number(length));
  const data = await loadData(core);
  globalThis.gc?.();
  const before = resident();
  core.analyse(text, data);
  read = process.resourceUsage().maxRSS / 1e3 - before;
  most = process.resourceUsage().maxRSS / 1e3;
}
process.stdout.write(JSON.stringify({ load, read, most }));
