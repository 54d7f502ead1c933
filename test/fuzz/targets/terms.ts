import fc from 'fast-check';
import { lookUp } from '../../../src/analyser/look-up.ts';
import { createCompleter } from '../../../src/core/glossary/complete-term.ts';
import { checkTerms } from '../../../src/core/glossary/check-terms.ts';
import { findOccurrences } from '../../../src/core/glossary/find-occurrences.ts';
import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import { createTermList } from '../../../src/core/glossary/term-list.ts';
import { createTermSearch } from '../../../src/core/glossary/search-terms.ts';
import { LANGS } from '../../../src/core/language/language.ts';
import { fuzzTarget, type FuzzTarget } from '../fuzz-target.ts';
import { assertInOrder, assertInside } from '../soundness.ts';
import { joined, nameLine, nastyWord, orNasty } from '../texts.ts';

/** Everything that looks terms up. */
export function termTargets(glossary: Glossary): readonly FuzzTarget[] {
  const terms = createTermList(glossary.concepts);
  const search = createTermSearch(glossary.concepts, terms);
  const complete = createCompleter(terms);
  const own = glossary.concepts.flatMap((concept) => concept.terms.map(({ text }) => text));
  const termText = orNasty(joined(fc.oneof(fc.constantFrom(...own), nastyWord), 6));
  const language = fc.option(fc.constantFrom(...LANGS), { nil: undefined });
  return [
    fuzzTarget(
      'terms in a text',
      60,
      fc.tuple(
        fc.oneof(
          termText,
          nameLine.map(({ text }) => text),
        ),
        language,
      ),
      ([text, of]) => {
        const found = glossary.find(text, { start: 0, end: text.length }, of);
        assertInOrder(text, found, 'term');
        const passages = text === '' ? [] : [{ start: 0, end: text.length, language: of ?? 'en' }];
        assertInOrder(text, checkTerms(glossary, text, passages), 'unwanted term');
        assertInOrder(text, findOccurrences(glossary, text, ['hts', '__proto__'], of), 'occurrence');
      },
    ),
    fuzzTarget(
      'term at a place',
      50,
      fc.tuple(termText, fc.double({ min: 0, max: 1, noNaN: true })),
      ([text, part]) => {
        const offset = Math.round(part * text.length);
        const answer = lookUp(glossary, { text, offset, date: '2012-01-01', meant: 'constructor' });
        if (answer) assertInside(text, answer, 'term');
      },
    ),
    fuzzTarget('completion', 80, fc.tuple(termText, fc.constantFrom(...LANGS)), ([before, of]) => {
      for (const { replaces } of complete({ before, language: of, region: 'pt-PT', limit: 5 }))
        assertInside(before, { start: before.length - replaces, end: before.length }, 'words');
    }),
    fuzzTarget('search', 1, termText, (query) => {
      search({ query: query.slice(0, 200), limit: 5 });
    }),
  ];
}
