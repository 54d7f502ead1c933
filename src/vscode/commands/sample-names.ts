/** The sample articles that come with Dragoman. By name, the first to be read first: a folder that is served to a browser cannot be listed. */
export const SAMPLES = [
  'en-1-idlib-ceasefire.txt',
  'en-2-daraa-prisoners.md',
  'es-1-paso-de-nasib.txt',
  'es-2-regreso-a-tal-tamr.txt',
  'pt-1-resgate-no-mediterraneo.txt',
  'pt-2-criancas-de-sinjar.txt',
] as const;
