import assert from 'node:assert/strict';
import manifest from '../../../../package.json' with { type: 'json' };
import { KINDS } from '../../../../src/core/glossary/kind.ts';

/** The backgrounds of the editor in VS Code's own themes, the hardest of each type. */
const BACKGROUNDS = {
  dark: '#1f1f1f',
  light: '#ffffff',
  highContrast: '#000000',
  highContrastLight: '#ffffff',
} as const;

/** The relative luminance of a colour, `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of the highlights', () => {
  const { colors, configuration } = manifest.contributes;

  it('are there for each kind, as its setting is', () => {
    const ids = KINDS.map((kind) => `dragoman.${kind.replace(/-g/u, 'G')}`);
    assert.deepEqual(colors.map(({ id }) => id).sort(), ids.sort());
    const [kinds] = configuration.flatMap(({ properties }) => properties['dragoman.highlights.kinds'] ?? []);
    assert.ok(kinds);
    assert.deepEqual(Object.keys(kinds.properties).sort(), [...KINDS].sort());
    assert.deepEqual(Object.keys(kinds.default).sort(), [...KINDS].sort());
  });

  for (const { id, defaults } of colors) {
    for (const theme of ['dark', 'light', 'highContrast', 'highContrastLight'] as const) {
      // WCAG asks 3 of lines (1.4.11) and of high contrast 7 of text (1.4.6).
      const least = theme.startsWith('high') ? 7 : 4.5;
      it(`${id} stands out in ${theme}`, () => {
        const reached = contrast(defaults[theme], BACKGROUNDS[theme]);
        assert.ok(reached >= least, `${defaults[theme]}: ${reached.toFixed(1)}`);
      });
    }
  }
});
