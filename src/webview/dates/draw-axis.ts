import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MarkWords } from './mark-words.ts';
import type { PlacedBar, PlacedMark } from './layout.ts';
import type { Tick } from './ticks.ts';

/** In pixels: a lane with its air, a mark, the room above the lanes for the caret's sign, and below for the labels. */
const PITCH = 13;
const HEIGHT = 8;
const ABOVE = 10;
const BELOW = 22;

const HEAD = 4;

/** What a mark says of itself, and how it stands among the others. */
export interface MarkState extends MarkWords {
  readonly position: number;
  readonly total: number;
  readonly isSelected: boolean;
  readonly isAtCaret: boolean;
  readonly isTabStop: boolean;
  /** Width of the axis; in pixels. */
  readonly room: number;
}

/** The day of publication, from its beginning to its end. */
export interface PublishedTick extends Tick {
  readonly left: number;
  readonly right: number;
  readonly title: string;
}

export function heightOf(lanes: number): number {
  return ABOVE + lanes * PITCH + BELOW;
}

/** The line, its ticks, and the day of publication across all lanes. */
export function drawAxis(
  ticks: readonly Tick[],
  published: PublishedTick | null,
  lanes: number,
  width: number,
): SVGTemplateResult {
  const y = ABOVE + lanes * PITCH + 2;
  return svg`<g class="axis" aria-hidden="true">
    ${ticks.map(({ x }) => svg`<line class="grid" x1=${x} x2=${x} y1=${ABOVE - 4} y2=${y + 3}></line>`)}
    <line class="line" x1="0" x2=${width} y1=${y} y2=${y}></line>
    ${ticks.map(({ label, labelX }) => (label === null ? nothing : drawLabel(label, labelX, y)))}
    ${
      published === null
        ? nothing
        : svg`<g class="published">
          <title>${published.title}</title>
          <rect
            class="day"
            x=${published.left}
            y="0"
            width=${Math.max(published.right - published.left, 3)}
            height=${y}
          ></rect>
          <line x1=${published.x} x2=${published.x} y1="0" y2=${y}></line>
          <path d=${`M${published.x} ${y - 4}l4 4l-4 4l-4 -4z`}></path>
          ${drawLabel(published.label ?? '', published.labelX, y)}
        </g>`
    }
  </g>`;
}

function drawLabel(label: string, x: number, y: number): SVGTemplateResult {
  return svg`<text x=${x} y=${y + 16} text-anchor="middle">${label}</text>`;
}

/** The bar between the two ends of a range. */
export function drawJoin({ join, lane }: PlacedBar): SVGTemplateResult | typeof nothing {
  if (join === null) return nothing;
  return svg`<rect
    class="join"
    x=${join.left}
    y=${topOf(lane) + 2.5}
    width=${join.right - join.left}
    height=${HEIGHT - 5}
  ></rect>`;
}

/** One mark, as an option of the list that the axis is. */
export function drawMark(
  { mark, left, right, grain, tail }: PlacedMark,
  lane: number,
  words: MarkState,
): SVGTemplateResult {
  const y = topOf(lane);
  const middle = y + HEIGHT / 2;
  const from = Math.min(left, ...(tail ?? []));
  const to = Math.max(right, ...(tail ?? []));
  // Of what runs out of sight, the ring shows the end of the sight.
  const [ringLeft, ringRight] = [Math.max(from - 2.5, 1), Math.min(to + 2.5, words.room - 1)];
  return svg`<g
    class=${`mark ${grain}${mark.isApproximate ? ' rough' : ''}`}
    role="option"
    aria-label=${words.label}
    aria-selected=${words.isSelected}
    aria-current=${words.isAtCaret ? 'location' : nothing}
    aria-posinset=${words.position}
    aria-setsize=${words.total}
    tabindex=${words.isTabStop ? 0 : -1}
    data-mark=${mark.key}
    data-value=${mark.items[0]?.date.value ?? nothing}
  >
    <title>${words.tooltip}</title>
    <rect class="reach" x=${from - 3} y=${y - 2} width=${to - from + 6} height=${PITCH}></rect>
    ${tail === null ? nothing : svg`<path class="tail" d=${arrow(tail, middle)}></path>`}
    <rect class="body" x=${left} y=${y} width=${right - left} height=${HEIGHT} rx=${HEIGHT / 2}></rect>
    <rect
      class="ring"
      x=${ringLeft}
      y=${y - 2.5}
      width=${Math.max(ringRight - ringLeft, 0)}
      height=${HEIGHT + 5}
      rx=${HEIGHT / 2 + 2.5}
    ></rect>
  </g>`;
}

/** A small triangle that points at the mark in which the caret stands. */
export function drawCaret({ left, right }: PlacedMark, lane: number): SVGTemplateResult {
  const [x, y] = [(left + right) / 2, topOf(lane) - 10];
  return svg`<path class="caret" aria-hidden="true" d=${`M${x - 4} ${y}h8l-4 6z`}></path>`;
}

function topOf(lane: number): number {
  return ABOVE + lane * PITCH;
}

/** A line from the side of a mark to the head of an arrow. */
function arrow([side, head]: readonly [number, number], y: number): string {
  const back = head > side ? -HEAD : HEAD;
  return `M${side} ${y}H${head}M${head + back} ${y - HEAD}L${head} ${y}L${head + back} ${y + HEAD}`;
}
