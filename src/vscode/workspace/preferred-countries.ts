import * as v from 'valibot';
import * as vscode from 'vscode';
import { isCountryCode } from '../../core/places/country-code.ts';

const SETTING = 'dragoman.preferredCountries';

const codes = v.fallback(v.array(v.unknown()), []);

/** The countries whose places come first where a name is ambiguous; what is no code of a country counts for nothing. */
export function preferredCountries(document: vscode.TextDocument): readonly string[] {
  const wish: unknown = vscode.workspace.getConfiguration(undefined, document).get(SETTING);
  return v
    .parse(codes, wish)
    .filter((code) => typeof code === 'string')
    .map((code) => code.trim().toUpperCase())
    .filter(isCountryCode);
}

export function affectsPreferredCountries(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(SETTING);
}
