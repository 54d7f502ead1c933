import type { Lang } from '../language/language.ts';
import { CONSTRUCTIONS, type Construction } from './constructions.ts';
import { EN } from './en/lexicon.ts';
import { ES } from './es/lexicon.ts';
import { compileGrammar, type Grammar, type Rule } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { PT } from './pt/lexicon.ts';
import { terminalsOf } from './terminals.ts';
import type { Value } from './value.ts';

/** What each language knows of time. */
export const LEXICONS: Readonly<Record<Lang, Lexicon>> = { en: EN, es: ES, pt: PT };

const compiled = new Map<Lang, Grammar<Value>>();

/** The grammar of a language, compiled when it is first asked for: an article needs one of the three. */
export function timeGrammar(language: Lang): Grammar<Value> {
  const known = compiled.get(language);
  if (known) return known;
  const grammar = compileTimeGrammar(LEXICONS[language]);
  compiled.set(language, grammar);
  return grammar;
}

function compileTimeGrammar(lexicon: Lexicon): Grammar<Value> {
  const { company, capitalMonths } = lexicon;
  const vocabulary = Object.entries(lexicon.vocabulary).flatMap(([symbol, words]) =>
    Object.entries(words).map(([forms, value]): Rule<Value> => ({
      symbol,
      patterns: forms.split('|').map((form) => form.replace(/\.$/u, ' .?')),
      mean: () => value,
    })),
  );
  const constructions = (Object.keys(CONSTRUCTIONS) as Construction[]).map((name): Rule<Value> => ({
    symbol: CONSTRUCTIONS[name].symbol,
    patterns: lexicon.wordings[name],
    mean: (captures, at, input) => CONSTRUCTIONS[name].mean(captures, { at, input, company, capitalMonths }),
  }));
  return compileGrammar([...vocabulary, ...constructions], terminalsOf(lexicon));
}
