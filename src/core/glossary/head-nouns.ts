import type { Lang } from '../language/language.ts';
import { fold } from '../text/fold.ts';
import { madeWhenAsked } from '../text/made-when-asked.ts';
import type { Gender, GrammaticalNumber } from './term.ts';

/** What a noun or an article tells of the name that it heads; null is what the language does not tell. */
export interface Inflection {
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
}

/** How the names of one language are built. */
export interface NamePattern {
  /** Whether the noun that the rest describes comes first (Frente de Liberación) or last (Liberation Front). */
  readonly head: 'first' | 'last';
  /** By folded word. */
  readonly nouns: ReadonlyMap<string, Inflection>;
  /** Folded words that may stand before a head that comes first: ordinals, adjectives. */
  readonly before: ReadonlySet<string>;
  /** Folded words that end the part of the name in which a head that comes last stands. */
  readonly links: ReadonlySet<string>;
  readonly articles: ReadonlyMap<string, Inflection>;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).map(fold));

/** Rows of one gender and number as a map by word. */
function inflected(
  rows: readonly (readonly [Gender | null, GrammaticalNumber, string])[],
): ReadonlyMap<string, Inflection> {
  return new Map(
    rows.flatMap(([gender, number, list]) =>
      list.split(/\s+/u).map((word) => [fold(word), { gender, number }]),
    ),
  );
}

/** The nouns that head the names of groups, parties, organisations and media. */
export const namePatternOf = madeWhenAsked<Lang, NamePattern>({
  en: () => ({
    head: 'last',
    nouns: inflected([
      [
        null,
        'plural',
        `armies battalions brigades fighters forces groups guardians guards helmets militias rebels soldiers
        tigers troops units volunteers`,
      ],
    ]),
    before: set('the'),
    links: set('against and at for from in of on to under with without'),
    articles: inflected([[null, 'singular', 'the']]),
  }),
  es: () => ({
    head: 'first',
    nouns: inflected([
      [
        'm',
        'singular',
        `acuerdo banco batallón bloque canal cártel cartel centro clan club colectivo comando comisionado
        comité congreso consejo consorcio correo cuarteto cuerpo departamento destacamento diario directorio
        ejército escuadrón estado eurogrupo fondo foro frente gabinete gobierno grupo instituto mando
        mecanismo ministerio monitor movimiento noticiero observatorio organismo parlamento partido periódico
        portal programa proyecto regimiento secretariado semanario senado sendero servicio sindicato sistema
        sitio tren tribunal volcán`,
      ],
      [
        'm',
        'plural',
        `batallones cascos combatientes comités consejos cuerpos escuadrones grupos guardianes halcones
        hermanos leones mártires médicos rebeldes reporteros soldados tigres voluntarios`,
      ],
      [
        'f',
        'singular',
        `acción administración agencia agrupación alianza asamblea asociación autoridad brigada cadena campaña
        célula coalición comandancia comisión comunidad confederación conferencia convergencia cooperación
        coordinadora corte cumbre defensa dirección división emisora empresa federación fiscalía fuerza
        fundación guardia hermandad iniciativa inteligencia internacional izquierda junta legión liga
        mancomunidad media milicia misión oficina operación oposición organización plataforma policía prensa
        radio red resistencia revista sala secretaría sociedad televisión transparencia unidad unión voz
        yihad`,
      ],
      [
        'f',
        'plural',
        'autodefensas autoridades brigadas comisiones fuerzas guardias legiones milicias naciones tropas unidades',
      ],
    ]),
    before:
      set(`alta alto cuarta cuarto gran nueva nuevo primer primera quinta quinto segunda segundo sexta sexto
      tercer tercera`),
    links: set('contra de del en para por'),
    articles: inflected([
      ['m', 'singular', 'el'],
      ['f', 'singular', 'la'],
      ['m', 'plural', 'los'],
      ['f', 'plural', 'las'],
    ]),
  }),
  pt: () => ({
    head: 'first',
    nouns: inflected([
      [
        'm',
        'singular',
        `acordo banco batalhão bloco canal cartel centro clã clube coletivo comando comissariado comitê
        congresso conselho consórcio corpo correio crescente departamento destacamento diário diretório
        escritório esquadrão estado eurogrupo exército fórum fundo gabinete governo grupo instituto jornal
        mecanismo ministério monitor movimento noticiário observatório organismo painel parlamento partido
        periódico portal programa projeto quarteto regimento secretariado semanário senado sendero serviço
        sindicato sistema site trem tribunal vulcão`,
      ],
      [
        'm',
        'plural',
        `batalhões capacetes combatentes comitês conselhos corpos esquadrões falcões grupos guardiões irmãos
        leões mártires médicos rebeldes repórteres soldados tigres voluntários`,
      ],
      [
        'f',
        'singular',
        `ação administração agência agremiação aliança amnistia anistia assembleia associação autoridade
        brigada campanha célula cimeira coalizão coligação comissão comunidade confederação conferência
        convergência cooperação corte cúpula defesa direção divisão emissora empresa esquerda federação folha
        força frente fundação guarda guerrilha iniciativa inteligência irmandade jihad junta legião liga
        milícia missão operação oposição organização plataforma polícia procuradoria rádio rede resistência
        revista sala secretaria sociedade televisão transparência união unidade voz`,
      ],
      [
        'f',
        'plural',
        'autodefesas autoridades brigadas comissões forças guardas legiões milícias nações tropas unidades',
      ],
    ]),
    before:
      set(`alta alto grande nova novo primeira primeiro quarta quarto quinta quinto segunda segundo sexta sexto
      terceira terceiro`),
    links: set('contra da das de do dos em na no para pela pelo por'),
    articles: inflected([
      ['m', 'singular', 'o'],
      ['f', 'singular', 'a'],
      ['m', 'plural', 'os'],
      ['f', 'plural', 'as'],
    ]),
  }),
});
