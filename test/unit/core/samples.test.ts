import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../src/core/analyse.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import { createGlossary } from '../../../src/core/glossary/glossary.ts';
import { readGlossaries } from '../../../src/core/glossary/read-glossary.ts';
import { createGazetteer } from '../../../src/core/places/gazetteer.ts';
import { builtInGlossary } from '../../fixtures/built-in-glossary.ts';
import { trainedModels } from '../../fixtures/trained-models.ts';
import { findOccurrence, loadSamples, type Sample } from '../../fixtures/samples/load-samples.ts';

const gazetteer = createGazetteer(readFileSync('data/places/gazetteer.txt', 'utf8'));
const glossary = createGlossary(readGlossaries(builtInGlossary()).concepts);

/** What a reading says and what the gold says, as comparable strings; `optional` ones count neither way. */
interface Comparison {
  readonly found: readonly string[];
  readonly expected: readonly string[];
  readonly optional: readonly string[];
}

const key = (start: number, end: number, ...words: (string | null)[]): string =>
  [start, end, ...words].join(' ');

function mentions({ text, gold }: Sample, analysis: Analysis): Comparison {
  const all = gold.entities.flatMap(({ kind, mentions: list }) =>
    list.map((mention) => ({ kind, optional: mention.optional, at: findOccurrence(text, mention) })),
  );
  const keys = (optional: boolean) =>
    all
      .filter((m) => (m.optional ?? false) === optional)
      .map(({ at, kind }) => key(at?.start ?? -1, at?.end ?? -1, kind));
  return {
    found: analysis.mentions.map(({ start, end, kind }) => key(start, end, kind)),
    expected: keys(false),
    optional: keys(true),
  };
}

function dates({ text, gold }: Sample, analysis: Analysis): Comparison {
  const keys = (optional: boolean) =>
    gold.dates
      .filter((date) => (date.optional ?? false) === optional)
      .map((date) => {
        const at = findOccurrence(text, date);
        return key(at?.start ?? -1, at?.end ?? -1, date.type, date.value);
      });
  return {
    found: analysis.dates.map(({ start, end, type, value }) => key(start, end, type, value)),
    expected: keys(false),
    optional: keys(true),
  };
}

function wrong({ found, expected, optional }: Comparison): { missed: string[]; spurious: string[] } {
  return {
    missed: expected.filter((item) => !found.includes(item)),
    spurious: found.filter((item) => !expected.includes(item) && !optional.includes(item)),
  };
}

/** F1 in percent over all comparisons together. */
function f1(comparisons: readonly Comparison[]): number {
  let [right, missed, spurious] = [0, 0, 0];
  for (const comparison of comparisons) {
    const { missed: m, spurious: s } = wrong(comparison);
    missed += m.length;
    spurious += s.length;
    right += comparison.expected.length - m.length;
  }
  return (200 * right) / (2 * right + missed + spurious);
}

describe('the sample articles, against their gold', () => {
  const read = loadSamples().map((sample) => ({ sample, analysis: analyse(sample.text, { glossary }) }));
  const trained = read.map(({ sample }) => ({
    sample,
    analysis: analyse(sample.text, { glossary, gazetteer, nameModels: trainedModels() }),
  }));

  for (const { sample, analysis } of read) {
    describe(sample.file, () => {
      const { gold, text } = sample;
      it('language, title, source and publication date', () => {
        const { language, title, source, publicationDate } = analysis;
        assert.deepEqual(
          {
            language: language.code,
            title,
            source: source?.name,
            date: publicationDate.value,
            origin: publicationDate.origin,
          },
          {
            language: gold.language,
            title: gold.title,
            source: gold.source,
            date: gold.publicationDate.value,
            origin: gold.publicationDate.origin,
          },
        );
      });

      it('the part of every line', () => {
        const parts = analysis.paragraphs.flatMap(({ start, end, kind }) =>
          text
            .slice(start, end)
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => ({ kind, line: line.trim() })),
        );
        assert.deepEqual(
          parts.map(({ kind, line }, i) => `${kind} ${line.slice(0, gold.paragraphs[i]?.starts.length)}`),
          gold.paragraphs.map(({ kind, starts }) => `${kind} ${starts}`),
        );
      });
    });
  }

  // Floors against losing what was reached, in percent; what is still wrong is listed by the assertion's message.
  const FLOORS = [
    ['mentions with their kinds, by rules alone', mentions, 94, read],
    ['mentions with their kinds', mentions, 94, trained],
    ['dates with their values', dates, 95, read],
  ] as const;
  for (const [what, compare, floor, readings] of FLOORS) {
    it(`${what}: F1 of at least ${floor}`, () => {
      const comparisons = readings.map(({ sample, analysis }) => compare(sample, analysis));
      const mistakes = comparisons.map((comparison, i) => {
        const { sample } = readings[i] ?? assert.fail();
        const name = (item: string) =>
          `${item} “${sample.text.slice(...(item.split(' ').map(Number) as [number, number]))}”`;
        const { missed, spurious } = wrong(comparison);
        return [
          sample.file,
          ...missed.map((m) => `- ${name(m)}`),
          ...spurious.map((s) => `+ ${name(s)}`),
        ].join('\n  ');
      });
      const score = f1(comparisons);
      assert.ok(score >= floor, `${score.toFixed(1)}\n${mistakes.join('\n')}`);
    });
  }
});
