/** A variety of a language that can be told from its text. */
export type Region = 'pt-BR' | 'pt-PT' | 'es-ES' | 'es-419';

/** How a variety shows: what its texts have and those of the language's other variety have not. */
export interface RegionCues {
  /** In lower case, endings in brackets: "facto(s)" is "facto" and "facto" with "s". */
  readonly words: string;
  /** Turns of phrase; each is one piece of evidence, whichever words it is found in. */
  readonly phrases: readonly RegExp[];
}

/** From the orthographic agreements of 1990, the academies' dictionaries and the agencies' style books. */
export const REGION_CUES: Readonly<Record<'es' | 'pt', Readonly<Partial<Record<Region, RegionCues>>>>> = {
  pt: {
    'pt-BR': {
      words:
        'fato(s) contato(s) contatou equipe(s) ônibus trem trens irã moscou teerã bagdá vietnã polônia iêmen quênia ' +
        'romênia estônia letônia macedônia amazônia antônio cingapura caminhão caminhões bilhão bilhões trilhão ' +
        'trilhões celular(es) tela(s) mídia(s) metrô usuário(s) prefeito(s) prefeita(s) prefeitura(s) esporte(s) ' +
        'registro(s) planejamento planejar gerenciamento anistia bebê(s) comitê(s) terremoto(s) israelense(s) ' +
        'palestino(s) tcheca(s) tcheco(s) banheiro(s) seção recepção decepção ' +
        'concepção caminhonete(s) aterrissou aterrissar islã copenhague torcida(s)',
      phrases: [
        // "está fazendo", "estavam chegando"
        /(?<!\p{L})est(?:á|ão|ava|avam|ou|amos|iveram|eve)\s+\p{L}{2,14}[aei]ndo(?!\p{L})/u,
        // "econômico", "quilômetros", "gênero"; lower case, for a name may come from Portugal
        /(?<![\p{L}\p{M}])\p{Ll}{1,12}[êô][mn][aeiou]\p{Ll}{1,8}/u,
        // "oriente médio", "nova york"
        /(?<!\p{L})Oriente\s+Médio(?!\p{L})/u,
        /(?<!\p{L})Nova\s+York(?!\p{L})/u,
        // "até o fim", "até os": Portugal writes "até ao"
        /(?<!\p{L})até\s+os?\s+(?!que)\p{Ll}/u,
        // "você"
        /(?<!\p{L})vocês?(?!\p{L})/iu,
      ],
    },
    'pt-PT': {
      words:
        'facto(s) contacto(s) contactou contactar equipa(s) autocarro(s) comboio(s) irão moscovo teerão bagdade ' +
        'vietname polónia iémen quénia roménia estónia letónia macedónia amazónia antónio singapura camião camiões ' +
        'telemóvel telemóveis ecrã(s) autarca(s) desporto(s) registo(s) planeamento planear amnistia bebé(s) comité(s) ' +
        'israelita(s) palestiniano(s) palestiniana(s) golo(s) receção deceção conceção perceção ' +
        'direcção acção acções actual actuais actualmente projecto(s) director(es) directora objectivo(s) sector(es) ' +
        'secção reacção eléctrico colectivo selecção protecção connosco rapariga(s) aterrou aterrar islão ' +
        'copenhaga utilizador(es) húmido electrónico',
      phrases: [
        // "está a fazer", "estavam a chegar"
        /(?<!\p{L})est(?:á|ão|ava|avam|ou|amos|iveram|eve|ar|arão)\s+a\s+(?:ser|ter|\p{L}{2,14}[aei]r)(?!\p{L})/u,
        // "económico", "quilómetros", "género"
        /(?<![\p{L}\p{M}])\p{Ll}{1,12}[éó][mn][aeiou]\p{Ll}{1,8}/u,
        /(?<!\p{L})Médio\s+Oriente(?!\p{L})/u,
        /(?<!\p{L})Nova\s+Iorque(?!\p{L})/u,
        // "até ao fim", "até aos"
        /(?<!\p{L})até\s+aos?(?!\p{L})/u,
        // "três mil milhões"
        /(?<!\p{L})mil\s+milhões(?!\p{L})/u,
      ],
    },
  },
  es: {
    'es-ES': {
      words:
        'vosotros vosotras vuestro(s) vuestra(s) ordenador(es) móvil(es) aparcar aparcamiento(s) aparcado(s) coche(s) ' +
        'gasóleo patata(s) zumo(s) coste(s) vídeo(s) autocar(es) carné(s) ' +
        'conducir chaval(es) fontanero(s) alquilar nevera(s) melocotón ' +
        'enfadado(s) enfadada(s) rotativo(s) grifo(s)',
      phrases: [
        // "habéis", "tenéis", "queréis"; not "seis" nor "veintiséis"
        /(?<!\p{L})(?!veinti|dieci)\p{L}{2,12}[áé]is(?!\p{L})/u,
        /(?<!\p{L})rueda\s+de\s+prensa(?!\p{L})/iu,
        /(?<!\p{L})Oriente\s+Próximo(?!\p{L})/u,
        // "ha anunciado hoy", "han acordado este jueves": a finished act of today in the perfect
        /(?<!\p{L})han?\s+\p{L}{2,14}(?:ado|ido|cho|sto|erto)\s+(?:hoy|este|esta)(?!\p{L})/u,
      ],
    },
    'es-419': {
      words:
        'computadora(s) computador(es) celular(es) setiembre vocero(s) vocera(s) chofer choferes ' +
        'balacera(s) plomero(s) jugo(s) manejar acá feriado(s) boleto(s) rentar platicar ' +
        'enojado(s) enojada(s) durazno(s) vereda(s) nafta heladera(s) valija(s) subte canilla(s) ' +
        'sos tenés querés podés sabés decís vivís venís vení mirá andá vos video(s) apurado(s) apurarse ' +
        'agarró almacenero(s) camioneta(s) lapicera(s) pileta(s) frazada(s) chacra(s)',
      phrases: [
        /(?<!\p{L})conferencia\s+de\s+prensa(?!\p{L})/iu,
        // "el lunes a la mañana", "a la noche": Spain says "por la mañana"
        /(?<!\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy)\s+a\s+la\s+(?:mañana|tarde|noche)(?!\p{L})/u,
        /(?<!\p{L})de\s+a\s+poco(?!\p{L})/u,
        /(?<!\p{L})por\s+celular(?!\p{L})/u,
        /(?<!\p{L})(?:recién\s+(?:el|ayer|ahora|hoy)|ni\s+bien|al\s+interior\s+de)(?!\p{L})/u,
      ],
    },
  },
};
