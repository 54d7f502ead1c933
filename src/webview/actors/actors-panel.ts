import '@vscode-elements/elements/dist/vscode-badge/index.js';
import '@vscode-elements/elements/dist/vscode-icon/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { localeOf } from '../../i18n/format-date.ts';
import type { ActorRow, ActorsView } from '../../rpc/panels.ts';
import { keyOfActor } from '../shared/actor-key.ts';
import { keywordInLine } from '../shared/in-context.ts';
import { explanation } from '../shared/panel-states.ts';
import { Panel } from '../shared/panel.ts';
import type { Row } from '../shared/row.ts';
import { actorsStyles } from './actors.styles.ts';
import { groupActors, neighbouringMention, type ActorGroup } from './group-actors.ts';
import { KIND_ICONS } from './kind-icons.ts';

/** Who acts in the article, by kind; an opened actor shows where it is named. */
@customElement('dragoman-actors')
export class ActorsPanel extends Panel<ActorsView> {
  static override styles = [...Panel.styles, actorsStyles];

  private groups: readonly ActorGroup[] = [];

  protected override rowsOf({ actors }: ActorsView): readonly Row[] {
    this.groups = groupActors(actors);
    return this.groups.flatMap((group) =>
      group.actors.flatMap((actor) => {
        const mentions = this.open.has(keyOfActor(actor)) ? mentionRows(actor) : [];
        return [...actorRows(actor), ...mentions];
      }),
    );
  }

  protected override onRowKey(event: KeyboardEvent, row: Row): boolean {
    const actor = this.actorOf(row);
    if (actor === undefined || event.ctrlKey || event.metaKey) return false;
    const key = keyOfActor(actor);
    const onActor = row.key === key;
    const isOpen = this.open.has(key);
    if (event.altKey) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
      this.goToMention(actor, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'ArrowRight') {
      if (!isOpen) this.setOpen(key, true);
      else if (onActor) this.select(keyOfMention(actor, 0));
    } else if (event.key === 'ArrowLeft') {
      if (!onActor) this.select(key);
      else if (isOpen) this.setOpen(key, false);
    } else return false;
    return true;
  }

  protected override renderView(): TemplateResult {
    const { t } = this.translator;
    if (this.groups.length === 0)
      return explanation(t('panels.actors.none.title'), t('panels.actors.none.next'));
    return html`<div
      class="rows"
      role="tree"
      aria-label=${t('panels.actors.label')}
      aria-description=${t('panels.actors.hint')}
      @click=${this.onClick}
      @keydown=${this.onKeyDown}
    >
      ${this.groups.map((group) => this.renderGroup(group))}
    </div>`;
  }

  private renderGroup({ kind, actors }: ActorGroup): TemplateResult {
    const label = this.translator.t(`kindGroup.${kind}`);
    return html`<div role="group" aria-label=${label} data-kind=${kind}>
      <div class="group-head" aria-hidden="true">
        <span>${label}</span><span class="count">${this.number(actors.length)}</span>
      </div>
      ${actors.map((actor, index) => this.renderActor(actor, index, actors.length))}
    </div>`;
  }

  private renderActor(actor: ActorRow, index: number, total: number): TemplateResult {
    const { t } = this.translator;
    const key = keyOfActor(actor);
    const isOpen = this.open.has(key);
    const atCaret = !isOpen && actor.mentions.some((mention) => this.isAtCaret(mention));
    return html`<div
        class="row actor"
        role="treeitem"
        aria-level="1"
        aria-posinset=${index + 1}
        aria-setsize=${total}
        aria-expanded=${isOpen}
        aria-selected=${this.selected === key}
        aria-current=${atCaret ? 'location' : nothing}
        aria-label=${this.describe(actor)}
        aria-description=${this.list([...actor.roles, ...actor.aliases])}
        aria-keyshortcuts="Alt+ArrowDown Alt+ArrowUp"
        tabindex=${this.tabIndexOf(key)}
        data-row=${key}
        data-actor=${actor.id}
      >
        <vscode-icon
          class="twistie"
          name=${isOpen ? 'chevron-down' : 'chevron-right'}
          title=${t('panels.actors.toggle')}
          @click=${(event: MouseEvent) => {
            event.stopPropagation();
            this.select(key);
            this.setOpen(key, !isOpen);
          }}
        ></vscode-icon>
        <vscode-icon class="kind" name=${KIND_ICONS[actor.kind]}></vscode-icon>
        <span class="who" title=${t('panels.actors.hint')}>
          <bdi class="name">${actor.name}</bdi>
          ${actor.abbreviation === undefined ? nothing : html`<vscode-badge>${actor.abbreviation}</vscode-badge>`}
          ${this.renderDetails(actor)}
        </span>
        <span class="count">${this.number(actor.mentions.length)}</span>
      </div>
      ${isOpen ? mentionRows(actor).map((mention, at) => this.renderMention(actor, mention, at)) : nothing}`;
  }

  private renderDetails({ roles, aliases }: ActorRow): TemplateResult {
    const { t } = this.translator;
    const names = this.list(aliases.map((name) => t('panels.actors.alias', { name })));
    return html`${roles.length === 0 ? nothing : html`<bdi class="dim detail">${this.list(roles)}</bdi>`}
    ${
      aliases.length === 0
        ? nothing
        : html`<span class="dim detail">${t('panels.actors.also', { names })}</span>`
    }`;
  }

  private renderMention(actor: ActorRow, row: Row, index: number): TemplateResult | typeof nothing {
    const mention = actor.mentions[index];
    if (mention === undefined) return nothing;
    const { t } = this.translator;
    const context = `${mention.before}${mention.text}${mention.after}`;
    return html`<div
      class="row mention"
      role="treeitem"
      aria-level="2"
      aria-posinset=${index + 1}
      aria-setsize=${actor.mentions.length}
      aria-selected=${this.selected === row.key}
      aria-current=${this.isAtCaret(mention) ? 'location' : nothing}
      aria-keyshortcuts="Alt+ArrowDown Alt+ArrowUp"
      title=${[context, t(`panels.actors.evidence.${mention.evidence}`)].join('\n')}
      tabindex=${this.tabIndexOf(row.key)}
      data-row=${row.key}
      data-start=${mention.start}
      data-end=${mention.end}
    >
      ${keywordInLine(mention)}
    </div>`;
  }

  private goToMention(actor: ActorRow, step: 1 | -1): void {
    const inside = actor.mentions.some(({ start }) => start === this.caretStart);
    const index = neighbouringMention(actor, inside ? this.caretStart : null, step);
    const mention = actor.mentions[index];
    if (mention === undefined) return;
    this.reveal(mention, false);
    if (this.open.has(keyOfActor(actor))) this.select(keyOfMention(actor, index));
    const place = { index: this.number(index + 1), total: this.number(actor.mentions.length) };
    this.announcement = this.translator.t('panels.place', place);
  }

  private actorOf({ key }: Row): ActorRow | undefined {
    const owns = (actor: ActorRow): boolean =>
      key === keyOfActor(actor) || mentionRows(actor).some((mention) => mention.key === key);
    return this.groups.flatMap(({ actors }) => actors).find(owns);
  }

  /** What a screen reader says of an actor. */
  private describe({ name, abbreviation, mentions }: ActorRow): string {
    const count = this.translator.t('panels.actors.mentions', { count: mentions.length });
    return this.list([name, ...(abbreviation === undefined ? [] : [abbreviation]), count]);
  }

  private list(items: readonly string[]): string {
    const locale = localeOf(this.translator.language);
    return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(items);
  }

  private number(value: number): string {
    return new Intl.NumberFormat(localeOf(this.translator.language)).format(value);
  }
}

/** An actor's row leads to its first mention. */
function actorRows(actor: ActorRow): readonly Row[] {
  return actor.mentions.slice(0, 1).map((target) => ({ key: keyOfActor(actor), label: actor.name, target }));
}

function mentionRows(actor: ActorRow): readonly Row[] {
  return actor.mentions.map((target, index) => ({
    key: keyOfMention(actor, index),
    label: target.text,
    target,
  }));
}

function keyOfMention(actor: ActorRow, index: number): string {
  return `${keyOfActor(actor)}#${index}`;
}
