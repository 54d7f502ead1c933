import assert from 'node:assert/strict';
import type { ActorRow } from '../../../../src/rpc/panels.ts';
import { searchActors } from '../../../../src/webview/actors/search-actors.ts';

function row(name: string, rest: Partial<ActorRow> = {}): ActorRow {
  return {
    id: name,
    name,
    kind: 'person',
    isActor: true,
    aliases: [],
    roles: [],
    names: [],
    mentions: [],
    ...rest,
  };
}

const ACTORS = [
  row('Mariam Haddad', { roles: ['head of the bakers’ guild'] }),
  row('António Vilar', { aliases: ['o repórter do Diário'] }),
  row("Hay'at Tahrir al-Sham", {
    abbreviation: 'HTS',
    names: [
      { language: 'es', name: 'Organización para la Liberación del Levante', isVerified: true },
      { language: 'pt-PT', name: 'Organização para a Libertação do Levante', isVerified: false },
    ],
  }),
  row('Al-Lataminah Brigade'),
];

/** Each query with whom it finds, and by which of the glossary's languages. */
const CASES: readonly (readonly [string, ...(readonly string[])])[] = [
  ['', 'Mariam Haddad', 'António Vilar', "Hay'at Tahrir al-Sham", 'Al-Lataminah Brigade'],
  ['  ', 'Mariam Haddad', 'António Vilar', "Hay'at Tahrir al-Sham", 'Al-Lataminah Brigade'],
  ['MARIAM', 'Mariam Haddad'],
  ['antonio', 'António Vilar'],
  ['vilar diario', 'António Vilar'],
  ['guild haddad', 'Mariam Haddad'],
  ['hts', "Hay'at Tahrir al-Sham"],
  ['hayat al sham', "Hay'at Tahrir al-Sham"],
  ['liberación', "Hay'at Tahrir al-Sham (es)"],
  ['LIBERTACAO levante', "Hay'at Tahrir al-Sham (pt-PT)"],
  ['tahrir libertação', "Hay'at Tahrir al-Sham (pt-PT)"],
  ['Latamneh', 'Al-Lataminah Brigade'],
  ['hadad', 'Mariam Haddad'],
  ['guild vilar'],
  ['xyz'],
];

describe('searchActors', () => {
  const search = searchActors(ACTORS);
  for (const [query, ...found] of CASES)
    it(`"${query}" finds ${found.join(', ') || 'nobody'}`, () => {
      assert.deepEqual(
        search(query).map(({ actor, as }) => (as === null ? actor.name : `${actor.name} (${as.language})`)),
        found,
      );
    });
});
