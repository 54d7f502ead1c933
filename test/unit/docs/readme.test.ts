import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import manifest from '../../../package.json' with { type: 'json' };
import { createGlossaryShelf } from '../../../src/analyser/glossary-shelf.ts';

const PAGES = ['README.md', 'README.es.md', 'README.pt-br.md'];

const pages = PAGES.map((name) => ({ name, text: readFileSync(name, 'utf8').replaceAll('\r\n', '\n') }));

describe('the READMEs', () => {
  it('have the commands, settings and colours of package.json', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/readme.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  for (const { name, text } of pages) {
    it(`${name} has a glossary that is read without a remark`, () => {
      const example = /^```yaml\n(?<glossary>.*?)^```$/msu.exec(text)?.groups?.['glossary'] ?? '';
      const { files } = createGlossaryShelf([]).use([
        { source: { file: 'a.glossary.yml', label: 'a', layer: 'workspace' }, text: example, version: 1 },
      ]);
      assert.equal(files[0]?.concepts, 1);
      assert.deepEqual(files[0].problems, []);
    });

    it(`${name} names settings and views that are there`, () => {
      const known = JSON.stringify(manifest.contributes);
      const named = Array.from(
        text.matchAll(/`(?<id>dragoman\.[\w.]+)`/gu),
        ({ groups }) => groups?.['id'] ?? '',
      );
      assert.ok(named.length > 20);
      assert.deepEqual(
        named.filter((id) => !known.includes(`"${id}"`)),
        [],
      );
    });

    it(`${name} leads to the other languages and begins with the two commands of the sources`, () => {
      const others = PAGES.filter((other) => other !== name);
      assert.ok(others.every((other) => text.slice(0, 200).includes(`](${other})`)));
      assert.match(text, /^npm start .*\n(?:npm start -- .*\n)?npm test /mu);
    });
  }

  it('say what each other says: the same sections, pictures and rows', () => {
    const shapes = pages.map(({ text }) => ({
      pictures: Array.from(
        text.matchAll(/!\[[^\]]*\]\((?<file>media[^)]+)\)/gu),
        ({ groups }) => groups?.['file'],
      ),
      questions: text.match(/^- \*\*[^*\n]+\?\*\*/gmu)?.length,
    }));
    assert.equal(shapes[0]?.pictures.length, 3);
    assert.deepEqual(shapes[1], shapes[2]);
    assert.deepEqual(shapes[1]?.pictures, shapes[0].pictures);
  });
});
