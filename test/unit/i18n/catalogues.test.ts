import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UI_LANGUAGES } from '../../../src/i18n/languages.ts';

interface Section {
  readonly [key: string]: string | Section;
}

/** All sentences of a catalogue by their full keys. */
function sentencesOf(language: string): ReadonlyMap<string, string> {
  const flat = (section: Section, prefix: string): [string, string][] =>
    Object.entries(section).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
    );
  return new Map(flat(JSON.parse(readFileSync(`l10n/${language}.json`, 'utf8')) as Section, ''));
}

/** Plural forms are one key: `actors_one`, `actors_many`; languages differ in which they have. */
const withoutPlural = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/u, '');

function placeholdersOf(sentences: ReadonlyMap<string, string>): Record<string, string> {
  const found = new Map<string, Set<string>>();
  for (const [key, sentence] of sentences) {
    const names = found.get(withoutPlural(key)) ?? new Set();
    for (const { groups } of sentence.matchAll(/\{\{(?<name>\w+)\}\}/gu)) names.add(groups?.['name'] ?? '');
    found.set(withoutPlural(key), names);
  }
  return Object.fromEntries([...found].map(([key, names]) => [key, [...names].sort().join()]));
}

/** A phrase of time takes its words in another form in each language; the tests of `formatTimex` read them all. */
function outsideTimex(sentences: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...sentences].filter(([key]) => !key.startsWith('timex.')));
}

const english = sentencesOf('en');

describe('the catalogues of the UI languages', () => {
  for (const language of UI_LANGUAGES.filter((each) => each !== 'en')) {
    const sentences = sentencesOf(language);

    it(`${language} has the keys of English`, () => {
      assert.deepEqual(
        Object.keys(placeholdersOf(sentences)).sort(),
        Object.keys(placeholdersOf(english)).sort(),
      );
    });

    it(`${language} has the placeholders of English`, () => {
      assert.deepEqual(placeholdersOf(outsideTimex(sentences)), placeholdersOf(outsideTimex(english)));
    });

    it(`${language} has every plural form that its grammar asks for`, () => {
      const kinds = { cardinal: new Set<string>(), ordinal: new Set<string>() };
      for (const key of sentences.keys()) {
        if (key !== withoutPlural(key))
          kinds[key.includes('_ordinal_') ? 'ordinal' : 'cardinal'].add(withoutPlural(key));
      }
      const missing = Object.entries(kinds).flatMap(([type, keys]) =>
        [...keys].flatMap((key) =>
          new Intl.PluralRules(language, { type: type as Intl.PluralRuleType })
            .resolvedOptions()
            .pluralCategories.map((category) => `${key}_${category}`)
            .filter((form) => !sentences.has(form)),
        ),
      );
      assert.deepEqual(missing, []);
    });
  }

  it('have no empty sentence', () => {
    for (const language of UI_LANGUAGES)
      for (const [key, sentence] of sentencesOf(language)) assert.notEqual(sentence.trim(), '', key);
  });
});

const keys = new Set([...english.keys()].map((key) => key.replace(/(?:_ordinal)?_[a-z]+$/u, '')));

function sourceFiles(): readonly string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join('src', file));
}

describe('the keys that the sources use', () => {
  it('stand in the catalogues', () => {
    const missing = sourceFiles().flatMap((file) =>
      Array.from(
        readFileSync(file, 'utf8').matchAll(/\bt\(\s*'(?<key>[^']+)'/gu),
        ({ groups }) => groups?.['key'] ?? '',
      )
        .filter((key) => !keys.has(key))
        .map((key) => `${file}: ${key}`),
    );
    assert.deepEqual(missing, []);
  });

  it('of package.json stand there too, and none is left over', () => {
    const used = Array.from(
      readFileSync('package.json', 'utf8').matchAll(/"%(?<key>manifest\.[\w.-]+)%"/gu),
      ({ groups }) => groups?.['key'] ?? '',
    );
    const written = [...english.keys()].filter((key) => key.startsWith('manifest.'));
    assert.deepEqual([...new Set(used)].sort(), written.sort());
  });

  it('package.nls*.json say what the catalogues say', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/nls.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});
