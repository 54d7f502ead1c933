/** The outlines of all countries, from `tools/world-outlines.cjs`; the build brings them in. */
declare module 'world-outlines' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const topology: Topology<{ countries: GeometryCollection }>;
  export default topology;
}
