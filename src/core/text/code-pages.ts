/** The upper halves of code pages, byte 0x80 first, by VS Code's names for them. Source: unicode.org/Public/MAPPINGS. */
const UPPER_HALVES = {
  windows1252:
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  windows1251:
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї' +
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
  macroman:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›\uFB01\uFB02‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
} as const;

/** An encoding of one byte a character. */
export type CodePage = keyof typeof UPPER_HALVES;

const characters: Readonly<Record<CodePage, readonly string[]>> = {
  windows1252: Array.from(UPPER_HALVES.windows1252),
  windows1251: Array.from(UPPER_HALVES.windows1251),
  macroman: Array.from(UPPER_HALVES.macroman),
};

const bytes: Readonly<Record<CodePage, ReadonlyMap<string, number>>> = {
  windows1252: bytesOf('windows1252'),
  windows1251: bytesOf('windows1251'),
  macroman: bytesOf('macroman'),
};

function bytesOf(page: CodePage): ReadonlyMap<string, number> {
  return new Map(characters[page].map((character, index) => [character, 0x80 + index]));
}

/** A byte that the code page leaves empty and that UTF-8 has after a first one: what decoders made U+FFFD of. */
const UNASSIGNED: Readonly<Record<CodePage, number | null>> = {
  windows1252: 0x9d,
  windows1251: 0x98,
  macroman: null,
};

/**
 * The bytes of characters beyond ASCII; null where the code page lacks one. Bytes that it leaves empty are C1 controls
 * or U+FFFD, as the decoder pleased.
 */
export function encodeIn(page: CodePage, text: string): readonly number[] | null {
  const encoded = Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\uFFFD') return UNASSIGNED[page];
    return bytes[page].get(character) ?? (code >= 0x80 && code <= 0x9f ? code : null);
  });
  return encoded.every((byte) => byte !== null) ? encoded : null;
}

/** The characters of bytes from 0x80. */
export function decodeFrom(page: CodePage, upper: readonly number[]): string {
  return upper.map((byte) => characters[page][byte - 0x80] ?? '').join('');
}
