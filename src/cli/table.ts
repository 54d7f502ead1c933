import type { Analysis } from '../core/analysis.ts';
import { formatWarning } from '../i18n/format-warning.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Success } from './outcomes.ts';

/** An analysis for a person at a terminal: what was read, then who and when, in columns. */
export function formatTable({ label, analysis }: Success, { t, language }: Translator): string {
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const { title, publicationDate, warnings } = analysis;
  const { code, region, confidence } = analysis.language;
  const name = 'file' in label ? label.file : label.id;
  const head = [
    [t('cli.table.title'), title ?? '—'],
    [t('cli.table.language'), `${region ?? code} (${percent.format(confidence)})`],
    [
      t('cli.table.published'),
      publicationDate.value === null
        ? '—'
        : `${publicationDate.value} (${t(`origin.${publicationDate.origin ?? 'given'}`)})`,
    ],
    ...warnings.map((warning) => [t('cli.table.notice'), formatWarning(warning, t)]),
  ];
  return [
    `${name}\n`,
    columns(head),
    section(t('cli.table.actors'), actorRows(analysis, t)),
    section(t('cli.table.places'), placeRows(analysis)),
    section(t('cli.table.dates'), dateRows(analysis, t)),
  ].join('');
}

function actorRows({ entities }: Analysis, t: Translator['t']): string[][] {
  return entities
    .filter(({ kind }) => kind !== 'place')
    .map(({ name, kind, mentions, aliases, roles }) => [
      String(mentions),
      t(`kind.${kind}`),
      name,
      [...roles, ...aliases].join(' · '),
    ]);
}

function placeRows({ entities }: Analysis): string[][] {
  return entities
    .filter(({ kind }) => kind === 'place')
    .map(({ name, mentions, aliases }) => [String(mentions), name, aliases.join(' · ')]);
}

function dateRows({ dates }: Analysis, t: Translator['t']): string[][] {
  return dates.map(({ text, type, value, mod, anchor }) => [
    value ?? '—',
    [type, mod].filter(Boolean).join(' '),
    t(`anchor.${anchor}`),
    text.replace(/\s+/gu, ' '),
  ]);
}

function section(title: string, rows: readonly string[][]): string {
  return rows.length === 0 ? '' : `\n${title} (${rows.length})\n${columns(rows)}`;
}

/** Rows with their cells under each other, two blanks apart; the last cell is as long as it likes. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, width(cell))));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell) + 2)).join('');
  return rows.map((row) => `  ${line(row)}`.trimEnd() + '\n').join('');
}

/** How many columns a terminal gives to a text: marks that combine take none. */
function width(text: string): number {
  return Array.from(text.normalize('NFC').replace(/\p{M}/gu, '')).length;
}
