import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { readActors } from '../../../src/core/actors/read-actors.ts';
import { readModelFile } from '../../../src/core/actors/model/model-file.ts';
import { createNameModel } from '../../../src/core/actors/model/name-model.ts';
import { createGlossary } from '../../../src/core/glossary/glossary.ts';

const PEOPLE = ['Ana Prado', 'Luis Vega', 'Eva Sanz', 'Raúl Coto', 'Inés Mora'];
const TOWNS = ['Tamruk', 'Sofrit', 'Belda', 'Ondar', 'Calmar'];

/** A set in CoNLL's form: each person goes to each town. */
function labelled(): string {
  return PEOPLE.flatMap((person) =>
    TOWNS.map((town) => {
      const [first = '', last = ''] = person.split(' ');
      return `Ayer\tO\n${first}\tB-PER\n${last}\tI-PER\nviajó\tO\na\tO\n${town}\tB-LOC\n.\tO\n`;
    }),
  ).join('\n');
}

describe('npm run train', function () {
  this.timeout(30_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dragoman-train-'));
    for (const each of ['ner/train', 'raw', 'gazetteers'])
      mkdirSync(path.join(folder, each), { recursive: true });
    writeFileSync(path.join(folder, 'ner/train/ancora-es.train.conll'), labelled());
    writeFileSync(
      path.join(folder, 'raw/press.es.txt.gz'),
      gzipSync('Ayer Ana viajó a la ciudad.\n'.repeat(20)),
    );
    writeFileSync(path.join(folder, 'gazetteers/first-names.txt'), 'Ana\nLuis\n');
    writeFileSync(path.join(folder, 'gazetteers/last-names.txt'), 'Prado\n');
    writeFileSync(path.join(folder, 'gazetteers/parties.tsv'), 'Party of the North\tXXX\n');
    writeFileSync(path.join(folder, 'gazetteers/armed-actors.tsv'), 'Army of the North\t1\tNowhere\n');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  function train(): Buffer {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['tools/train-names.mjs', folder, '--language', 'es', '--to', folder],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    return readFileSync(path.join(folder, 'es.names.bin'));
  }

  it('gives the same bytes for the same texts, and a recogniser of names it never met', () => {
    const bytes = train();
    assert.deepEqual(train(), bytes);

    const read = readModelFile(bytes);
    assert.ok(read.ok);
    const model = createNameModel(read.file);
    const text = 'Ayer Ada Ruiz viajó a Gondar.';
    const { mentions } = readActors(
      text,
      [{ start: 0, end: text.length, language: 'es' }],
      createGlossary([]),
      null,
      () => model,
    );
    assert.deepEqual(
      mentions.map(({ text: name, kind, evidence }) => [name, kind, evidence]),
      [
        ['Ada Ruiz', 'person', 'model'],
        ['Gondar', 'place', 'model'],
      ],
    );

    for (let at = 0; at < bytes.length; at += 101) {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      assert.equal(readModelFile(damaged).ok, false, `byte ${at}`);
    }
    const other = Uint8Array.from(bytes);
    other[4] = (other[4] ?? 0) + 1;
    assert.deepEqual(readModelFile(other), { ok: false, why: 'otherVersion' });
    for (const length of [0, 3, 11, 12, bytes.length - 1])
      assert.equal(readModelFile(bytes.subarray(0, length)).ok, false);
  });
});
