/** The outlines of all countries, from `tools/world-outlines.cjs`; the build brings them in. */
declare module 'world-outlines' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  export const outlines: Topology<{ countries: GeometryCollection }>;
}
