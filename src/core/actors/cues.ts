import type { Lang } from '../language/language.ts';
import type { ActorCues } from './actor-cues.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';

/** The cues of each language. */
export const CUES: Readonly<Record<Lang, ActorCues>> = { en, es, pt };
