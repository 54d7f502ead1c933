import assert from 'node:assert/strict';
import { densest } from '../../../../src/webview/places/densest.ts';
import { meridianOf } from '../../../../src/webview/places/globe.ts';
import { placeLabels } from '../../../../src/webview/places/labels.ts';
import { radiusOf } from '../../../../src/webview/places/map-place.ts';
import * as view from '../../../../src/webview/places/map-window.ts';

const SIZE = { width: 320, height: 200 };
const WINDOW = { x: 100, y: -50, scale: 4 };

describe('the window of the map', () => {
  it('goes to the screen and back', () => {
    const point = { x: 123, y: -40 };
    assert.deepEqual(view.toGlobe(view.toScreen(point, WINDOW, SIZE), WINDOW, SIZE), point);
  });

  it('keeps the pixel in its place that is zoomed at', () => {
    const at = { x: 40, y: 150 };
    const before = view.toGlobe(at, WINDOW, SIZE);
    const after = view.toGlobe(at, view.zoomed(WINDOW, 1.7, at, SIZE), SIZE);
    assert.ok(Math.hypot(after.x - before.x, after.y - before.y) < 1e-9);
  });

  it('ends where there is nothing more to see', () => {
    assert.ok(view.isMost(view.zoomed(WINDOW, 1e9, { x: 0, y: 0 }, SIZE)));
    assert.ok(view.isLeast(view.zoomed(WINDOW, 1e-9, { x: 0, y: 0 }, SIZE)));
    assert.ok(Math.abs(view.moved(WINDOW, { x: 1e9, y: 1e9 }).x) < 2000);
  });

  it('shows all of what it is fitted to', () => {
    const box = { left: -60, right: 90, top: -20, bottom: 130 };
    const window = view.fitted(box, SIZE);
    for (const [x, y] of [
      [-60, -20],
      [90, 130],
    ] as const) {
      const at = view.toScreen({ x, y }, window, SIZE);
      assert.ok(at.x > 0 && at.x < SIZE.width && at.y > 0 && at.y < SIZE.height);
    }
  });

  it('moves to a point only where it does not show it', () => {
    assert.equal(view.showing(WINDOW, { x: 100, y: -50 }, SIZE), WINDOW);
    const moved = view.showing(WINDOW, { x: 300, y: -50 }, SIZE);
    assert.ok(view.toScreen({ x: 300, y: -50 }, moved, SIZE).x < SIZE.width);
  });
});

describe('where a map begins', () => {
  const near = [0, 1, 2, 3].map((x) => ({ x, y: x % 2, weight: 2 }));

  it('is where most of the story happens', () => {
    const first = densest([...near, { x: 500, y: 80, weight: 1 }]);
    assert.deepEqual(first.map(({ x }) => x).sort(), [0, 1, 2, 3]);
  });
  it('is everywhere, where nothing stands apart', () => {
    assert.equal(densest(near).length, near.length);
    assert.deepEqual(densest([]), []);
  });
});

describe('the meridian in the middle', () => {
  const at = (longitude: number) => ({ latitude: 10, longitude });

  it('is taken round the globe', () => {
    assert.equal(meridianOf([at(30), at(40)]), 35);
    assert.equal(Math.abs(meridianOf([at(170), at(-170)])), 180);
    assert.equal(meridianOf([]), 0);
  });
});

describe('names on the map', () => {
  const name = (key: string, x: number, y: number) => ({
    ...{ key, at: { x, y }, radius: 4 },
    ...{ label: key, labelWidth: 40 },
  });

  it('stand beside their points and not on each other', () => {
    const placed = placeLabels([name('a', 100, 100), name('b', 112, 100)], [], SIZE);
    assert.deepEqual(
      placed.map(({ key }) => key),
      ['a', 'b'],
    );
    const [a, b] = placed;
    assert.ok(a && b && (Math.abs(a.y - b.y) >= 13 || Math.abs(a.x - b.x) >= 40));
  });

  it('are left out where there is no room', () => {
    assert.deepEqual(placeLabels([name('a', -50, 100)], [], SIZE), []);
    const wall = { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height };
    assert.deepEqual(placeLabels([name('a', 100, 100)], [wall], SIZE), []);
  });
});

describe('the size of a point', () => {
  it('grows with the mentions, up to a size', () => {
    assert.equal(radiusOf({ mentions: 4 }), 2 * radiusOf({ mentions: 1 }));
    assert.equal(radiusOf({ mentions: 1000 }), radiusOf({ mentions: 100 }));
  });
});
