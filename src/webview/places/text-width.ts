/** Measures words in pixels. */
export type TextWidth = (text: string) => number;

/** Measures words as an element shows them, each once. */
export function createTextWidth(element: Element, fontSize: number): TextWidth {
  const widths = new Map<string, number>();
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${fontSize}px ${getComputedStyle(element).fontFamily}`;
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    // Names have room to breathe on both sides.
    const width = (context?.measureText(text).width ?? text.length * fontSize * 0.55) + 2;
    widths.set(text, width);
    return width;
  };
}
