import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withChanges, type Catalogue } from '../../../src/i18n/catalogue.ts';
import { UI_LANGUAGES } from '../../../src/i18n/languages.ts';

type Sentences = ReadonlyMap<string, string>;

function read(language: string): Catalogue {
  return JSON.parse(readFileSync(`l10n/${language}.json`, 'utf8')) as Catalogue;
}

/** All sentences of a catalogue by their full keys. */
function sentencesOf(catalogue: Catalogue): Sentences {
  const flat = (section: Catalogue, prefix: string): [string, string][] =>
    Object.entries(section).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
    );
  return new Map(flat(catalogue, ''));
}

const PLURAL = /_(?:ordinal_)?(?:zero|one|two|few|many|other)$/u;

/** Plural forms are one key: `actors_one`, `actors_many`; languages differ in which they have. */
const withoutPlural = (key: string): string => key.replace(PLURAL, '');

/** What a pattern finds in each sentence, the forms of a plural together. */
function foundIn(sentences: Sentences, pattern: RegExp): Record<string, string> {
  const found = new Map<string, Set<string>>();
  for (const [key, sentence] of sentences) {
    const those = found.get(withoutPlural(key)) ?? new Set();
    for (const [match] of sentence.matchAll(pattern)) those.add(match);
    found.set(withoutPlural(key), those);
  }
  return Object.fromEntries([...found].map(([key, those]) => [key, [...those].sort().join(' ')]));
}

/** A phrase of time takes its words in another form in each language; the tests of `formatTimex` read them all. */
function outsideTimex(sentences: Sentences): Sentences {
  return new Map([...sentences].filter(([key]) => !key.startsWith('timex.')));
}

const PARAMETERS = /\{\{\w+\}\}/gu;
// <strong> $(check) `#dragoman.include#` --format .glossary.yml
const MARKUP = /<\/?\w+>|\$\([\w-]+\)|`[^`]+`|(?<![\w-])--\w+|\.glossary\.yml/gu;

const english = sentencesOf(read('en'));
const portugal = sentencesOf(read('pt-pt'));
const brazil = sentencesOf(read('pt-br'));

describe('the catalogues of the UI languages', () => {
  for (const language of UI_LANGUAGES) {
    const sentences =
      language === 'pt-pt'
        ? sentencesOf(withChanges(read('pt-br'), read('pt-pt')))
        : sentencesOf(read(language));

    it(`${language} has the keys of English`, () => {
      const keysOf = (those: Sentences): readonly string[] => [
        ...new Set([...those.keys()].map(withoutPlural)),
      ];
      assert.deepEqual(keysOf(sentences).toSorted(), keysOf(english).toSorted());
    });

    it(`${language} has the parameters and the markup of English`, () => {
      for (const pattern of [PARAMETERS, MARKUP])
        assert.deepEqual(foundIn(outsideTimex(sentences), pattern), foundIn(outsideTimex(english), pattern));
    });

    it(`${language} has the plural forms that its grammar asks for, and no others`, () => {
      const plurals = [...sentences.keys()].filter((key) => PLURAL.test(key));
      const wanted = [...new Set(plurals.map((key) => key.replace(/_[a-z]+$/u, '')))].flatMap((key) =>
        new Intl.PluralRules(language, { type: key.endsWith('_ordinal') ? 'ordinal' : 'cardinal' })
          .resolvedOptions()
          .pluralCategories.map((category) => `${key}_${category}`),
      );
      assert.deepEqual(plurals.toSorted(), wanted.toSorted());
    });

    it(`${language} has no empty sentence, no stray blanks and no dots for an ellipsis`, () => {
      const faults = [...sentences].filter(([, sentence]) =>
        /^\s*$|^\s|\s$| {2}(?! )\S|\.\.\./u.test(sentence),
      );
      assert.deepEqual(
        faults.map(([key]) => key).filter((key) => key !== 'cli.help'),
        [],
      );
    });
  }

  it('pt-pt holds only what Portugal says differently', () => {
    const same = [...portugal].filter(([key, sentence]) => brazil.get(key) === sentence);
    assert.deepEqual(same, []);
  });

  for (const [language, words] of Object.entries({
    // What Brazil says, and Portugal does not.
    'pt-pt':
      /\b(?:arquivos?|você|salv(?:ar|e|o)|usuários?|telas?|registros?|compartilhar|configuraç|planilhas?|gêneros?|deletar|(?!quando|comando)\p{L}+[aei]ndo(?!\p{L}))/iu,
    // One word for each thing, as in VS Code's own Portuguese.
    'pt-br': /\b(?:ficheiros?|guardar o|ecrãs?|utilizador|buscar|acrescent|línguas?|embutid)/iu,
    // The reader is “usted”, as in VS Code's own Spanish.
    es: /\b(?:tus?|tuyos?|tuya|hazlo|puedes|lenguas?|ficheros?|fijar|véase|Intro)\b/iu,
  }))
    it(`${language} keeps to one word for each thing`, () => {
      const sentences =
        language === 'pt-pt'
          ? sentencesOf(withChanges(read('pt-br'), read('pt-pt')))
          : sentencesOf(read(language));
      assert.deepEqual(
        [...sentences].filter(([, sentence]) => words.test(sentence)),
        [],
      );
    });
});

const keys = new Set([...english.keys()].map(withoutPlural));

function sources(): readonly (readonly [file: string, text: string])[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(path.join('src', file), 'utf8')]);
}

describe('the keys that the sources use', () => {
  it('stand in the catalogues', () => {
    const missing = sources().flatMap(([file, text]) =>
      Array.from(text.matchAll(/\bt\(\s*'(?<key>[^']+)'/gu), ({ groups }) => groups?.['key'] ?? '')
        .filter((key) => !keys.has(key))
        .map((key) => `${file}: ${key}`),
    );
    assert.deepEqual(missing, []);
  });

  it('are all there are', () => {
    const literals = new Set<string>();
    const patterns: RegExp[] = [];
    for (const [, text] of sources())
      for (const { groups } of text.matchAll(/'(?<literal>[\w.-]+)'|`(?<template>[\w.-]+\.\$\{[^`]+)`/gu)) {
        if (groups?.['literal'] !== undefined) literals.add(groups['literal']);
        else if (groups?.['template'] !== undefined)
          patterns.push(new RegExp(`^${groups['template'].replace(/\$\{[^}]*\}/gu, '[\\w.-]+')}$`, 'u'));
      }
    const unused = [...keys].filter(
      (key) =>
        !key.startsWith('manifest.') && !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    assert.deepEqual(unused, []);
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
