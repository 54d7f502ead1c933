import { contains, type Span } from './span.ts';

/** Those of the ordered stretches that lie wholly in a span. The search halves the list at each step. */
export function within<S extends Span>(stretches: readonly S[], outer: Span): readonly S[] {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) < outer.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((stretches[end]?.start ?? Infinity) < outer.end) end++;
  return stretches.slice(low, end).filter((stretch) => contains(outer, stretch));
}
