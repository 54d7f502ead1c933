import assert from 'node:assert/strict';
import { decode } from '../../../src/cli/decode.ts';

const TEXTS = [
  'On Monday the mayor said: “We don’t know” — and left for €5.',
  '«¿Cuándo?», preguntó la señora Núñez; nadie respondió… hasta el 3 de mayo.',
  'A população “não está à espera”, disse o capitão João — é só o começo.',
] as const;

const SIGNS: Readonly<Record<string, number>> = {
  '“': 0x93,
  '”': 0x94,
  '’': 0x92,
  '—': 0x97,
  '…': 0x85,
  '€': 0x80,
};

const utf8 = (text: string): Uint8Array => Buffer.from(text);
const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const western = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => SIGNS[character] ?? character.charCodeAt(0));

describe('the encoding of a file', () => {
  for (const text of TEXTS) {
    const marked = `\uFEFF${text}`;
    const KINDS: readonly (readonly [kind: string, bytes: Uint8Array, encoding: string, read: string])[] = [
      ['UTF-8', utf8(text), 'UTF-8', text],
      ['UTF-8 with BOM', utf8(marked), 'UTF-8', marked],
      ['UTF-16 LE with BOM', utf16le(marked), 'UTF-16LE', marked],
      ['UTF-16 BE with BOM', utf16be(marked), 'UTF-16BE', marked],
      ['UTF-16 LE without', utf16le(text), 'UTF-16LE', text],
      ['UTF-16 BE without', utf16be(text), 'UTF-16BE', text],
      ['Windows-1252', western(text), 'Windows-1252', text],
    ];
    for (const [kind, bytes, encoding, read] of KINDS)
      it(`is ${kind}: ${text.slice(0, 20)}`, () => {
        assert.deepEqual(decode(bytes), { text: read, encoding, damaged: false });
      });
  }

  it('is UTF-8 that was cut within a letter, at each of its bytes', () => {
    for (const letter of ['é', '€', '😀']) {
      const bytes = utf8(letter);
      for (let length = 1; length < bytes.length; length++) {
        const cut = Buffer.concat([utf8('Una década más, dijo Núñez'), bytes.subarray(0, length)]);
        const read = { text: 'Una década más, dijo Núñez\uFFFD', encoding: 'UTF-8', damaged: true };
        assert.deepEqual(decode(cut), read, `${letter} after ${length}`);
      }
    }
  });

  it('is UTF-8 with a wrong byte here and there', () => {
    const wrong = Buffer.concat([utf8('La década, según Núñez, pasó '), Uint8Array.of(0xe1), utf8(' aquí')]);
    const { text, encoding, damaged } = decode(wrong);
    assert.deepEqual([encoding, damaged], ['UTF-8', true]);
    assert.equal(text, 'La década, según Núñez, pasó \uFFFD aquí');
  });

  it('is Windows-1252 where a letter ends the text, or two look like UTF-8 by chance', () => {
    for (const text of ['AMANHÃ', 'A MANHÃ» É OUTRA, NÃO HÁ MAÇÃ', 'café', '“no”', 'É'])
      assert.deepEqual(decode(western(text)), { text, encoding: 'Windows-1252', damaged: false });
  });

  it('is UTF-8 where there is nothing to tell', () => {
    for (const text of ['', 'a', 'ab', 'plain', '\0', 'a\0', '\uFEFF', 'x\0y and much more text after that'])
      assert.deepEqual(decode(utf8(text)), { text, encoding: 'UTF-8', damaged: false });
  });

  it('is UTF-16 of another script by its BOM, cut within a unit or not', () => {
    const text = '\uFEFFقالت الحكومة 😀';
    assert.equal(decode(utf16le(text)).text, text);
    assert.ok(decode(utf16le(text).subarray(0, -1)).text.startsWith(text.slice(0, -2)));
  });

  it('is something, whatever the bytes', () => {
    for (let seed = 1; seed < 2000; seed++) {
      const bytes = Uint8Array.from(
        { length: seed % 40 },
        (_, index) => (seed * 7919 + index * index * 104729) % 256,
      );
      assert.equal(typeof decode(bytes).text, 'string');
    }
  });
});
