import type { Kind } from '../../core/glossary/kind.ts';

/** The codicon of each kind: its shape tells the kind, its colour only repeats it. */
export const KIND_ICONS: Readonly<Record<Kind, string>> = {
  'armed-group': 'shield',
  state: 'flag',
  person: 'account',
  party: 'megaphone',
  organisation: 'briefcase',
  media: 'broadcast',
  people: 'organization',
  place: 'location',
};
