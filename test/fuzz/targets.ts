import { engineData } from './engine-data.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { articleTargets } from './targets/articles.ts';
import { channelTargets } from './targets/channels.ts';
import { glossaryFileTargets } from './targets/glossary-files.ts';
import { hoverTargets } from './targets/hovers.ts';
import { pageTargets } from './targets/pages.ts';
import { termTargets } from './targets/terms.ts';

/** Everything of Dragoman that takes in what somebody else wrote. */
export function createTargets(): readonly FuzzTarget[] {
  const data = engineData();
  return [
    ...articleTargets(data),
    ...termTargets(data.glossary),
    ...glossaryFileTargets(),
    ...pageTargets(),
    ...channelTargets(),
    ...hoverTargets(),
  ];
}

/** How many cases each target gets of so many in all. */
export function casesOf(targets: readonly FuzzTarget[], all: number): readonly number[] {
  const shares = targets.reduce((sum, { share }) => sum + share, 0);
  return targets.map(({ share }) => Math.ceil((all * share) / shares));
}

export { engineData } from './engine-data.ts';
export { growthOf, growthTargets, REPEATED } from './growth.ts';
