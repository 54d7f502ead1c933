import { shortestCode } from '../core/language/language-codes.ts';

/** Names of the languages as files write them in their headers, without case and accents. */
const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  ingles: 'en',
  spanish: 'es',
  espanol: 'es',
  castellano: 'es',
  castelhano: 'es',
  espanhol: 'es',
  portuguese: 'pt',
  portugues: 'pt',
  arabic: 'ar',
  arabe: 'ar',
  french: 'fr',
  frances: 'fr',
  'brazilian portuguese': 'pt-BR',
  'portuguese brazil': 'pt-BR',
  'portugues do brasil': 'pt-BR',
  'portugues brasil': 'pt-BR',
  'european portuguese': 'pt-PT',
  'portuguese portugal': 'pt-PT',
  'portugues europeu': 'pt-PT',
  'portugues portugal': 'pt-PT',
};

/** `pt_BR`, `PT-br`, `es-419`, `eng`, `zh-Hans-CN` */
const TAG = /^(?<code>[a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?(?<region>[a-z]{2}|\d{3}))?(?:[-_].{1,40})?$/iu;

/** No language, in the words of BCP 47: undetermined, several, none, not coded. */
const NONE = new Set(['und', 'mul', 'zxx', 'mis']);

/**
 * The BCP 47 tag, as our glossaries write it, of a tag or a name as a file has it: `pt-BR` of `pt_br`, of `ptb`'s sister
 * `por-BR` and of "Português (Brasil)"; undefined where it names no language.
 */
export function languageTag(written: string): string | undefined {
  const plain = written
    .normalize('NFD')
    .replace(/[\p{M}()[\],.]/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
  const named = NAMES[plain];
  if (named !== undefined && Object.hasOwn(NAMES, plain)) return named;
  const { code = '', region } = TAG.exec(written.trim())?.groups ?? {};
  if (code === '' || NONE.has(code.toLowerCase())) return undefined;
  const language = shortestCode(code.toLowerCase());
  return region === undefined ? language : `${language}-${region.toUpperCase()}`;
}
