import { contains, type Span } from './span.ts';

/** The one of the ordered stretches that holds the span whole. The search halves the list at each step. */
export function holding<S extends Span>(stretches: readonly S[], span: Span): S | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found && contains(found, span) ? found : undefined;
}
