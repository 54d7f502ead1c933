import { html, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.ts';
import { toolButton } from '../shared/tool-button.ts';

/** What the buttons on the map need to know, and do. */
export interface MapControls {
  readonly isLeast: boolean;
  readonly isMost: boolean;
  /** Where the third button leads: to all places, to where most of them lie, or nowhere else. */
  readonly leads: 'all' | 'densest' | null;
  readonly zoom: (direction: 1 | -1) => void;
  readonly reset: () => void;
}

export function mapControls(
  { isLeast, isMost, leads, zoom, reset }: MapControls,
  { t }: Translator,
): TemplateResult {
  const all = leads !== 'densest';
  return html`<div
    class="controls"
    role="toolbar"
    aria-orientation="vertical"
    aria-label=${t('panels.places.map.controls')}
  >
    ${toolButton({
      ...{ action: 'zoom-in', icon: 'add', label: t('panels.places.map.zoomIn'), isOff: isMost },
      onClick: () => {
        zoom(1);
      },
    })}
    ${toolButton({
      ...{ action: 'zoom-out', icon: 'remove', label: t('panels.places.map.zoomOut'), isOff: isLeast },
      onClick: () => {
        zoom(-1);
      },
    })}
    ${toolButton({
      ...{ action: 'reset', icon: all ? 'screen-full' : 'screen-normal', isOff: leads === null },
      label: t(all ? 'panels.places.map.showAll' : 'panels.places.map.showDensest'),
      onClick: reset,
    })}
  </div>`;
}
