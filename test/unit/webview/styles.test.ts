import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files of styles, by their path below `src/webview`, without comments. */
const styles = readdirSync('src/webview', { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => file.endsWith('.ts') && /\bcss`/u.test(readFileSync(path.join('src/webview', file), 'utf8')),
  )
  .map(
    (file) =>
      [file, readFileSync(path.join('src/webview', file), 'utf8').replace(/\/\*.*?\*\//gsu, '')] as const,
  );

interface Declaration {
  readonly file: string;
  readonly property: string;
  readonly value: string;
}

const declarations: readonly Declaration[] = styles.flatMap(([file, text]) =>
  Array.from(text.matchAll(/^\s+(?<property>[\w-]+):\s*(?<value>[^;{}]+);/gmu), ({ groups }) => ({
    file,
    property: groups?.['property'] ?? '',
    value: (groups?.['value'] ?? '').replace(/\s+/gu, ' '),
  })),
);

/** The colours of CSS that are of no theme: #fff, rgb(…), red. The system's own (`CanvasText`) are for forced colours. */
const COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|\b(?:white|black|red|green|blue|yellow|orange|purple|gr[ae]y|silver)\b/iu;

/** Sizes that VS Code itself sets in pixels: heads of sections and the words of axes and maps are 11, icons 16 and 12. */
const FIXED = ['11px', '12px', '16px'];

describe('the styles of the panels', () => {
  it('are found by this test', () => {
    assert.ok(styles.length > 10);
    assert.ok(declarations.length > 300);
  });

  it('take every colour from the theme', () => {
    const outside = declarations.filter(({ value }) =>
      COLOUR.test(value.replace(/var\(--[\w-]+|--[\w-]+/gu, '')),
    );
    assert.deepEqual(outside, []);
  });

  it('take the font and its size from the window', () => {
    const outside = declarations.filter(
      ({ property, value }) =>
        (property === 'font-size' &&
          /\d(?:px|pt)/u.test(value) &&
          !value.includes('var(') &&
          !FIXED.includes(value)) ||
        (property === 'font-family' && !value.startsWith('var(--vscode-')),
    );
    assert.deepEqual(outside, []);
  });

  it('round corners in few ways', () => {
    // 2: fields, as VS Code draws them; 5 and 6: toolbars; 10 and 12: badges and chips, half their height; 50 %: dots.
    const known = new Set(['2px', '3px', '5px', '6px', '10px', '12px', '50%']);
    assert.deepEqual(
      declarations.filter(({ property, value }) => property === 'border-radius' && !known.has(value)),
      [],
    );
  });
});
