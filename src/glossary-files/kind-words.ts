import { KINDS, type Kind } from '../core/glossary/kind.ts';
import { fold } from '../core/text/fold.ts';

/**
 * What entries are taken for in a file that does not say: an organisation is found in any spelling of its capitals, stands
 * on no map, and does nothing in an article that a name in it would not.
 */
export const ASSUMED_KIND: Kind = 'organisation';

/** Kinds as files write them in the three languages, folded. */
const WORDS: Readonly<Record<Kind, string>> = {
  person: 'person people-names persona pessoa individual individuo name nombre nome',
  state: 'state country estado pais nation nacion nacao government gobierno governo',
  'armed-group':
    'armed-group armed faction faccion faccao militia milicia grupo-armado army ejercito exercito military militar forces fuerzas forcas',
  party: 'party political-party partido partido-politico',
  organisation:
    'organisation organization organizacion organizacao institution institucion instituicao company empresa agency agencia body organismo ngo ong igo org',
  media: 'media medium medio medios midia press prensa imprensa newspaper periodico jornal news-agency',
  people: 'people ethnic-group pueblo povo etnia nationality nacionalidad nacionalidade demonym gentilicio',
  place:
    'place lugar location localizacion localizacao city ciudad cidade town village region geo toponym toponimo province provincia',
};

const BY_WORD: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => WORDS[kind].split(' ').map((word) => [word, kind] as const)),
);

/** The kind that a file means by a word; undefined where it is none of ours. */
export function kindOf(written: string): Kind | undefined {
  return KINDS.find((kind) => kind === written) ?? BY_WORD.get(fold(written).replaceAll(' ', '-'));
}
