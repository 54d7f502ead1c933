/** The bundler's list of all `*.test.ts` beside the suite's entry (see `esbuild.js`), so that none is left out. */
declare module 'suites';

/** The browser build of mocha: it leaves its one instance in the global `mocha`. */
declare module 'mocha/mocha.js';
