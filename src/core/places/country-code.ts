/** `ES`, `XK`: two capitals, as ISO 3166-1 alpha-2 has them. */
const CODE = /^[A-Z]{2}$/u;

/** Whether a text has the form of a country's code; which of them are given to a country is not looked up. */
export function isCountryCode(code: string): boolean {
  return CODE.test(code);
}
