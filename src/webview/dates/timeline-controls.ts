import { html, nothing, type TemplateResult } from 'lit';
import { localeOf } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { toolButton } from '../shared/tool-button.ts';
import type { Mark } from './marks.ts';
import { lengthOf, type Interval } from './time-window.ts';

/** What the buttons below the axis need to know, and do. */
export interface TimelineControls {
  readonly marks: readonly Mark[];
  readonly window: Interval;
  readonly bounds: Interval;
  /** The window to begin with. */
  readonly first: Interval;
  readonly shortest: number;
  zoom(direction: 1 | -1): void;
  toggleAll(): void;
  extend(side: 'earlier' | 'later'): void;
}

/** What lies out of sight on either side, and zoom by buttons. */
export function timelineControls(controls: TimelineControls, translator: Translator): TemplateResult {
  const { t } = translator;
  const { marks, window, bounds, first, shortest } = controls;
  const isAll = window.from <= bounds.from && window.to >= bounds.to;
  const isAllFirst = first.from <= bounds.from && first.to >= bounds.to;
  const leadsBack = isAll && !isAllFirst;
  const button = (action: string, icon: string, label: string, isOff: boolean, onClick: () => void) =>
    toolButton({ action, icon, label, isOff, onClick });
  const hint = (side: 'earlier' | 'later'): TemplateResult | typeof nothing => {
    const count = mentionsOf(
      marks.filter(({ from, to }) => (side === 'earlier' ? to <= window.from : from >= window.to)),
    );
    if (count === 0) return nothing;
    const number = new Intl.NumberFormat(localeOf(translator.language)).format(count);
    return html`<button
      type="button"
      class=${`hint ${side}`}
      data-action=${side}
      title=${t(`panels.dates.timeline.${side}Hint`)}
      aria-label=${t(`panels.dates.timeline.${side}`, { count })}
      @click=${() => {
        controls.extend(side);
      }}
    >
      <vscode-icon name=${side === 'earlier' ? 'chevron-left' : 'chevron-right'}></vscode-icon>
      <span class="words">${t(`panels.dates.timeline.${side}`, { count })}</span>
      <span class="number">${number}</span>
    </button>`;
  };
  return html`<div class="controls" role="toolbar" aria-label=${t('panels.dates.timeline.controls')}>
    ${hint('earlier')}
    <span class="zoom">
      ${button('zoom-out', 'zoom-out', t('panels.dates.timeline.zoomOut'), isAll, () => {
        controls.zoom(-1);
      })}
      ${button('zoom-in', 'zoom-in', t('panels.dates.timeline.zoomIn'), lengthOf(window) <= shortest, () => {
        controls.zoom(1);
      })}
      ${button(
        'show-all',
        leadsBack ? 'screen-normal' : 'screen-full',
        t(leadsBack ? 'panels.dates.timeline.showDensest' : 'panels.dates.timeline.showAll'),
        isAll && isAllFirst,
        () => {
          controls.toggleAll();
        },
      )}
    </span>
    ${hint('later')}
  </div>`;
}

function mentionsOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, { items }) => sum + items.length, 0);
}
