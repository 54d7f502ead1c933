import { KINDS, type Kind } from '../../../src/core/glossary/kind.ts';
import type {
  ActorRow,
  ActorsView,
  DateRow,
  DatesView,
  InContext,
  PanelState,
} from '../../../src/rpc/panels.ts';

/** A line of an article with the words in question between brackets, and where they stand. */
export function inContext(line: string, start: number): InContext {
  const [before = '', text = '', after = ''] = line.split(/\[\[|\]\]/u);
  return { start, end: start + text.length, before, text, after };
}

interface ActorSketch extends Partial<
  Pick<ActorRow, 'abbreviation' | 'aliases' | 'roles' | 'glossary' | 'names' | 'isActor'>
> {
  /** One line a mention, with its offset. */
  readonly lines: readonly (readonly [number, string])[];
}

export function actor(id: string, kind: Kind, name: string, { lines, ...rest }: ActorSketch): ActorRow {
  const mentions = lines.map(([start, line]) => ({
    ...inContext(line, start),
    evidence: 'glossary' as const,
  }));
  return { id, kind, name, isActor: true, aliases: [], roles: [], names: [], ...rest, mentions };
}

/** An invented article of a market town between two fronts. */
export const ACTORS: ActorsView = {
  actors: [
    actor('gov-syria', 'state', 'Government of Syria', {
      glossary: 'gov-syria',
      aliases: ['Damascus', 'the Syrian government'],
      lines: [
        [40, 'In the morning [[Damascus]] announced that the road would stay closed.'],
        [310, 'Traders blame [[the Syrian government]] for the toll, not the front.'],
      ],
    }),
    actor('hts', 'armed-group', "Hay'at Tahrir al-Sham", {
      glossary: 'hts',
      abbreviation: 'HTS',
      aliases: ['Hayat Tahrir al Sham', 'the Assembly for the Liberation of the Levant'],
      names: [
        { language: 'en', name: "Hay'at Tahrir al-Sham", isVerified: true },
        { language: 'es', name: 'Organización para la Liberación del Levante', isVerified: true },
        { language: 'pt-BR', name: 'Organização pela Libertação do Levante', isVerified: true },
        { language: 'pt-PT', name: 'Organização para a Libertação do Levante', isVerified: false },
        { language: 'ar', name: 'هيئة تحرير الشام', isVerified: false },
      ],
      lines: [
        [120, "The market is held by [[Hay'at Tahrir al-Sham]], which levies a toll on flour."],
        [402, 'A week later [[Hayat Tahrir al Sham]] opened the northern gate again.'],
        [655, 'Two bakers said that [[HTS]] had asked for nothing.'],
      ],
    }),
    actor('e3', 'person', 'Mariam Haddad', {
      roles: ['head of the bakers’ guild'],
      lines: [
        [205, 'Bread is dear, says [[Mariam Haddad]], head of the bakers’ guild, and getting dearer.'],
        [500, 'For [[Haddad]] the answer is simple: more ovens.'],
      ],
    }),
    actor('e4', 'person', 'António Vilar', {
      lines: [[720, 'The reporter [[António Vilar]] counted four ovens.']],
    }),
    actor('arab-red-crescent', 'organisation', 'منظمة الهلال الأحمر العربي السوري', {
      aliases: ['Syrian Arab Red Crescent'],
      abbreviation: 'SARC',
      lines: [[800, 'ووزعت [[منظمة الهلال الأحمر العربي السوري]] الطحين في السوق.']],
    }),
    actor('russia', 'state', 'Russia', {
      isActor: false,
      lines: [[860, 'A patrol of [[Russia]] watched from the hill.']],
    }),
    actor('o9', 'organisation', 'United Nations Office for the Coordination of Humanitarian Affairs', {
      abbreviation: 'OCHA',
      lines: [
        [
          905,
          'According to the [[United Nations Office for the Coordination of Humanitarian Affairs]] it will last.',
        ],
      ],
    }),
    actor('place', 'place', 'Aleppo', { lines: [[950, 'The flour comes from [[Aleppo]].']] }),
  ],
};

/** A huge article: so many actors of all kinds, each named up to three times. */
export function manyActors(count: number): ActorsView {
  const kinds = KINDS.filter((kind) => kind !== 'place');
  return {
    actors: Array.from({ length: count }, (_, index) => {
      const name = `${['Amina', 'Bashir', 'Célia', 'Duarte'][index % 4] ?? ''} Witness-${index}`;
      const kind = kinds[index % kinds.length] ?? 'person';
      const lines = Array.from({ length: 1 + (index % 3) }, (_each, nth) => {
        return [
          index * 300 + nth * 90,
          `In street ${nth} of the town [[${name}]] said what was seen.`,
        ] as const;
      });
      const roles = index % 2 === 0 ? ['witness'] : [];
      return actor(`e${index}`, kind, name, { lines, roles, aliases: [`Witness-${index}`] });
    }),
  };
}

type DateSketch = Pick<DateRow, 'type' | 'value' | 'anchor'> & Partial<DateRow>;

export function date(start: number, line: string, sketch: DateSketch): DateRow {
  return { ...inContext(line, start), actors: [], ...sketch };
}

export const DATES: DatesView = {
  anchor: { value: '2019-08-08', origin: 'dateline', isUnwritten: false },
  actors: [
    { id: 'bakers', name: 'Bakers’ Guild', kind: 'organisation' },
    { id: 'gov-syria', name: 'Government of Syria', kind: 'state', glossary: 'gov-syria' },
  ],
  dates: [
    date(610, 'The guild has counted its ovens [[since January]], when the mill burned down.', {
      type: 'DATE',
      value: '2019-01',
      mod: 'ON_OR_AFTER',
      actors: ['bakers'],
      anchor: 'publication',
      from: '2019-01-01',
      to: '2019-08-08',
    }),
    date(260, 'Flour was cheap until [[the end of April]], traders say.', {
      type: 'DATE',
      value: '2019-04',
      mod: 'END',
      anchor: 'publication',
      from: '2019-04-21',
      to: '2019-04-30',
    }),
    date(90, 'The road was closed [[on Monday]], and nobody was told why.', {
      actors: ['gov-syria'],
      type: 'DATE',
      value: '2019-08-05',
      anchor: 'publication',
      from: '2019-08-05',
      to: '2019-08-05',
    }),
    date(
      340,
      'It had rained [[Monday night]], so the carts stood in the mud before the northern gate and the drivers slept under them.',
      {
        type: 'TIME',
        value: '2019-08-05TNI',
        anchor: 'publication',
        from: '2019-08-05',
        to: '2019-08-05',
      },
    ),
    date(700, 'The gate opens again [[5 August 2019]], says the notice.', {
      type: 'DATE',
      value: '2019-08-05',
      anchor: 'absolute',
      from: '2019-08-05',
      to: '2019-08-05',
    }),
    date(430, 'Between [[Tuesday]] and Wednesday forty carts arrived.', {
      type: 'DATE',
      value: '2019-08-06',
      anchor: 'publication',
      from: '2019-08-06',
      to: '2019-08-06',
      rangeId: 'r1',
    }),
    date(442, 'Between Tuesday and [[Wednesday]] forty carts arrived.', {
      type: 'DATE',
      value: '2019-08-07',
      anchor: 'publication',
      from: '2019-08-07',
      to: '2019-08-07',
      rangeId: 'r1',
    }),
    date(900, 'A loaf costs twice what it did [[five months]] ago.', {
      type: 'DURATION',
      value: 'P5M',
      anchor: 'absolute',
    }),
    date(960, 'The bakers meet [[every Friday]] behind the mosque.', {
      type: 'SET',
      value: 'XXXX-WXX-5',
      quant: 'EVERY',
      actors: ['bakers'],
      anchor: 'absolute',
    }),
    date(1010, '[[Now]] there are four ovens for nine streets.', {
      type: 'DATE',
      value: 'PRESENT_REF',
      anchor: 'publication',
    }),
    date(1100, '[[Since then]] the ovens have not gone cold.', {
      type: 'DATE',
      value: null,
      anchor: 'unresolved',
    }),
  ],
};

export function ready<View>(
  view: View,
  fileName = 'market.txt',
  notices: readonly string[] = [],
): PanelState<View> {
  return { status: 'ready', file: `file:///news/${fileName}`, fileName, view, notices };
}
