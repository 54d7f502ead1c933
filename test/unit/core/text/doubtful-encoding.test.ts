import assert from 'node:assert/strict';
import { doubtfulEncoding } from '../../../../src/core/text/doubtful-encoding.ts';

/** Paragraphs of our own as an article has them, with what each language writes beyond ASCII. */
const TEXTS = {
  en: 'The mayor’s café stayed shut — “for a while”, she said. Nobody’s naïve; the Élysée didn’t answer.',
  es: '«¿Cuándo llegará el camión?», preguntó la señora Núñez. La población esperó más de una década en la región.',
  pt: 'A população não está à espera: “é só o começo”, disse o capitão João. Três aviões irão à região amanhã — às dez.',
} as const;

type Label = 'utf-8' | 'windows-1252' | 'iso-8859-1' | 'windows-1251' | 'macintosh';

/** What a decoder makes of bytes; as a stream, since Node 20 reads Windows-1252 as Latin-1 in one piece. */
function decoded(bytes: Uint8Array, label: Label): string {
  const decoder = new TextDecoder(label);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

const SIGNS: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '—': 0x97, '…': 0x85 };

/** A text as Windows-1252 has it. */
function western(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => SIGNS[character] ?? character.charCodeAt(0));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a doubtful encoding', () => {
  for (const [language, text] of Object.entries(TEXTS)) {
    it(`is seen in ${language}: UTF-8 that was read as a code page`, () => {
      for (const label of ['windows-1252', 'macintosh', 'windows-1251'] as const)
        assert.equal(doubtfulEncoding(decoded(utf8(text), label))?.likely, 'utf8', label);
      // Some decoders make U+FFFD of the bytes that Windows-1252 leaves empty.
      const lost = decoded(utf8(text), 'windows-1252').replace(/[\u0080-\u009F]/gu, '\uFFFD');
      assert.equal(doubtfulEncoding(lost)?.likely, 'utf8');
    });

    it(`is seen in ${language}: Windows-1252 that was read as UTF-8`, () => {
      assert.equal(doubtfulEncoding(decoded(western(text), 'utf-8'))?.likely, 'windows1252');
    });

    it(`is not seen in ${language} that is as it should be`, () => {
      for (const well of [text, text.toUpperCase(), text.repeat(50), `\uFEFF${text}`, text.normalize('NFD')])
        assert.equal(doubtfulEncoding(well), null, well.slice(0, 100));
    });
  }

  it('is seen in Spanish and Portuguese, and English with accents: Windows-1252 that was guessed to be another', () => {
    const accented = `${TEXTS.en} The résumés of señor Peña came by fax.`;
    for (const text of [accented, TEXTS.es, TEXTS.pt])
      for (const label of ['windows-1251', 'macintosh'] as const)
        assert.equal(
          doubtfulEncoding(decoded(western(text), label))?.likely,
          'windows1252',
          `${label}: ${text}`,
        );
  });

  it('is told with its first place', () => {
    const SEEN: readonly (readonly [text: string, place: string, likely: string])[] = [
      ['El cami\uFFFDn, en la regi\uFFFDn', '\uFFFD', 'windows1252'],
      ['They don\uFFFDt know', '\uFFFD', 'windows1252'],
      ['El camiÃ³n llega', 'Ã³', 'utf8'],
      ['Ã\u0081ngel volviÃ³', 'Ã\u0081', 'utf8'],
      ['They said â€œnoâ€\u009D.', 'â€œ', 'utf8'],
      ['O capitÃ£o nÃ£o veio', 'Ã£', 'utf8'],
      ['El cami√≥n y la poblaci√≥n', '√≥', 'utf8'],
      ['El camiуn del seсor', 'у', 'windows1252'],
      ['El camiÛn del seÒor', 'Û', 'windows1252'],
      ['A populaÁ„o n„o est· l·', 'Á„', 'windows1252'],
      ['Ø§Ù„Ø³Ù„Ø§Ù… Ø¹Ù„ÙŠÙƒÙ…', 'Ø§Ù„Ø³Ù„Ø§Ù…', 'utf8'],
    ];
    for (const [text, place, likely] of SEEN) {
      const found = doubtfulEncoding(text);
      assert.deepEqual(found && [text.slice(found.start, found.end), found.likely], [place, likely], text);
    }
  });

  it('is not seen where nothing is wrong', () => {
    const WELL = [
      '',
      '\uFEFF',
      'Plain words.',
      // About wrong letters, with honest ones beside.
      'A page that shows “Ã©” in place of “é” was read in the wrong encoding.',
      'Si aparece «camiÃ³n» o «seÃ±or», la página está en UTF-8 y se leyó como Windows-1252.',
      'Quando surge “nÃ£o” em lugar de “não”, a página está em UTF-8.',
      'The replacement character � stands for what cannot be read.',
      'El signo � aparece cuando la codificación es errónea; «cami�n» es un ejemplo.',
      // Capitals before signs.
      'A IRMÃ» E A MANHÃ…',
      'AMANHÃ…',
      'NÃO É HOJE, É AMANHÃ. A MAÇÃ…',
      // Other scripts, and words of two.
      'Москва — столица. Правительство заявило «нет», сообщает ТАСС.',
      'Росія, Україна: її мова — «так». Љубав и ђаци.',
      'The word «мир» means peace, and СССР is the USSR.',
      'Toys Я Us and the pаypal trick',
      'السلام عليكم، قالت الحكومة.',
      '政府は「ノー」と述べた。北京说：“不”。',
      'Η κυβέρνηση είπε «όχι».',
      'La col·lecció és d’en Joan; l’il·lusió i l’el·lipse.',
      'Zażółć gęślą jaźń. Příliš žluťoučký kůň. Árvíztűrő tükörfúrógép.',
      'Straße, Ærø, smørrebrød, Åland, İstanbul, ışık, cœur, garçon à Nîmes.',
      '20 °C, 5 €, ½ kg, §3, “x” — ‘y’… ± 3 µm © 2020 ™ • 4 × 4',
      'He said word—word and it’s “so”.',
      'Emoji 😀 and 👩‍👧, flags 🇪🇸.',
      'iPhone, McÉwan, DELÍCIAS, LaÚltima',
      'e\u0301 n\u0303 combining',
    ];
    for (const text of WELL) assert.equal(doubtfulEncoding(text), null, text);
  });

  it('is looked for in linear time', () => {
    for (const text of [
      'é'.repeat(1e6),
      'é '.repeat(1e6),
      '\uFFFD'.repeat(1e6),
      'aÃ³'.repeat(1e6),
      '\uD800'.repeat(1e6),
      'a'.repeat(1e7),
      'Ø'.repeat(1e6),
    ])
      assert.doesNotThrow(() => doubtfulEncoding(text));
  });
});
