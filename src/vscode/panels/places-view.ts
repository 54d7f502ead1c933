import type { Mention } from '../../core/actors/mention.ts';
import type { Analysis } from '../../core/analysis.ts';
import { holding } from '../../core/text/holding.ts';
import type { PlaceRow, PlacesView } from '../../rpc/panels.ts';
import { inContext } from './in-context.ts';

/** The rows of the Places panel, in order of first appearance, and the countries that the article speaks of. */
export function placesView(text: string, { entities, mentions, paragraphs }: Analysis): PlacesView {
  const byEntity = new Map<string, Mention[]>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const known = byEntity.get(mention.entity);
    if (known) known.push(mention);
    else byEntity.set(mention.entity, [mention]);
  }
  const places = entities
    .filter(({ id, kind }) => kind === 'place' && byEntity.has(id))
    .map(({ id, name, aliases, glossary, location }): PlaceRow => ({
      ...{ id, name, aliases },
      ...(glossary === undefined ? {} : { glossary }),
      ...(location === undefined ? {} : { location }),
      mentions: (byEntity.get(id) ?? []).map((mention) =>
        inContext(text, mention, holding(paragraphs, mention) ?? mention),
      ),
    }));
  const countries = entities.flatMap(({ location }) =>
    location?.extent === 'country' && location.country !== undefined ? [location.country] : [],
  );
  return {
    places: places.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)),
    countries: [...new Set(countries)],
  };
}
