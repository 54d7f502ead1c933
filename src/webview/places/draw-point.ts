import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Point } from '../shared/gestures.ts';
import type { MapPlace } from './map-place.ts';
import type { PlacedLabel } from './labels.ts';

/** A place as the map shows it now. */
export interface DrawnPoint {
  readonly place: MapPlace;
  readonly at: Point;
  readonly radius: number;
}

/** How a point stands among the others. */
export interface PointState {
  readonly label: string;
  readonly position: number;
  readonly total: number;
  readonly isSelected: boolean;
  readonly isAtCaret: boolean;
  readonly isTabStop: boolean;
}

/** A point is easily hit: its reach is at least so many pixels wide. */
export const REACH = 12;

/** One place, as an option of the list that the map is. */
export function drawPoint({ place, at, radius }: DrawnPoint, state: PointState): SVGTemplateResult {
  return svg`<g
    class=${`point ${place.extent}`}
    transform=${`translate(${at.x} ${at.y})`}
    role="option"
    aria-label=${state.label}
    aria-selected=${state.isSelected}
    aria-current=${state.isAtCaret ? 'location' : nothing}
    aria-posinset=${state.position}
    aria-setsize=${state.total}
    tabindex=${state.isTabStop ? 0 : -1}
    data-point=${place.key}
  >
    <title>${state.label}</title>
    <circle class="reach" r=${Math.max(radius, REACH)}></circle>
    <circle class="body" r=${radius}></circle>
    <circle class="ring" r=${radius + 3}></circle>
  </g>`;
}

/** The selected point once more, above the others that cover it. */
export function drawOnTop({ place, at, radius }: DrawnPoint): SVGTemplateResult {
  return svg`<g class=${`point on-top ${place.extent}`} transform=${`translate(${at.x} ${at.y})`} aria-hidden="true">
    <circle class="body" r=${radius}></circle>
    <circle class="ring" r=${radius + 3}></circle>
  </g>`;
}

/** A small triangle that points at the place in which the caret stands. */
export function drawCaret({ at, radius }: DrawnPoint): SVGTemplateResult {
  return svg`<path
    class="caret"
    aria-hidden="true"
    d=${`M${at.x - 5} ${at.y - radius - 9}h10l-5 7z`}
  ></path>`;
}

export function drawLabel({ label, x, y }: PlacedLabel, role: string): SVGTemplateResult {
  return svg`<text class=${role} x=${x} y=${y}>${label}</text>`;
}
