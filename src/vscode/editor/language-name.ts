/**
 * The name of a language in that language itself, with a capital: `Español`, `Galego`. The code itself where the
 * runtime knows no name for it.
 *
 * @param code ISO 639
 */
export function languageName(code: string): string {
  try {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
  } catch (error) {
    // No language tag at all.
    if (error instanceof RangeError) return code;
    throw error;
  }
}
