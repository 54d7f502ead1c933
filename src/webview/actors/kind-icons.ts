import type { Kind } from '../../core/glossary/kind.ts';

/** The codicon of each kind: its shape tells the kind, its colour only repeats it. */
export const KIND_ICONS: Readonly<Record<Kind, string>> = {
  'armed-group': 'shield',
  state: 'globe',
  person: 'person',
  party: 'megaphone',
  organisation: 'organization',
  media: 'broadcast',
  people: 'account',
  place: 'location',
};
