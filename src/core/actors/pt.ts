import type { ActorCues } from './actor-cues.ts';
import { keyed, words } from './word-list.ts';

export const pt: ActorCues = {
  functionWords: words(`
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo
    seu sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas cada todo toda todos todas algum alguma
    alguns algumas nenhum nenhuma outro outra outros outras varios varias muitos muitas muito pouco poucos poucas ambos
    ambas mais menos tanto tanta tantos tantas um dois duas tres quatro cinco seis sete oito nove dez cem mil centenas
    milhares dezenas eu ele ela eles elas nos voce voces me te se lhe lhes quem que qual quais quando onde como quanto
    quantos por para e ou nem mas porem contudo todavia embora se porque pois enquanto segundo apos ante sob com contra
    de do da dos das desde durante em no na nos nas num numa entre ate mediante sem sobre ao aos a as pelo pela pelos
    pelas perante exceto salvo junto nao sim nunca jamais tambem ja ainda so apenas somente assim entao depois antes
    agora hoje ontem amanha aqui ali la sempre quase talvez tal alem inclusive finalmente atualmente actualmente
    posteriormente recentemente entretanto especialmente e sao era eram foi foram ser sera serao tem teem ha havia houve
    esta estao estava estavam pode podem deve devem faz fazem vai vao diz dizem disse fica falta existe existem parece
    segunda primeira primeiro terceira terceiro ultimo ultima novo nova grande grandes dito certo certa mesmo mesma nesse
    nessa neste nesta naquele naquela desse dessa deste desta dele dela deles delas fonte fontes foto fotos imagem video
    leia veja comentarios compartilhe partilhar redacao atualizado publicado conforme`),
  calendar: words(`
    janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terca-feira
    quarta-feira quinta-feira sexta-feira sabado domingo segunda terca quarta quinta sexta natal pascoa ramada`),
  articles: words('o a os as um uma uns umas'),
  fusedArticles: words('do da dos das no na nos nas ao aos pelo pela pelos pelas'),
  particles: words('de do da dos das e al el bin ibn ben van von der di du del la le abu'),
  links: words('de do da dos das e para pela pelo por contra em no na nos nas & sobre a ao com sem'),
  honorifics: words('dom dona sr sra senhor senhora frei padre sir lord seu xeque'),
  offices: words(`
    presidente presidenta ex-presidente ministro ministra ex-ministro ex-ministra vice-ministro primeiro-ministro
    primeira-ministra chanceler secretario secretaria secretario-geral secretaria-geral porta-voz enviado enviada embaixador
    embaixadora senador senadora deputado deputada eurodeputado vereador vereadora governador governadora ex-governador
    prefeito prefeita ex-prefeito lider chefe diretor diretora director directora comandante general coronel tenente
    capitao major sargento almirante marechal brigadeiro comissario comissaria conselheiro conselheira delegado delegada
    rei rainha principe princesa emir sultao juiz juiza desembargador desembargadora magistrado promotor promotora
    procurador procuradora advogado advogada professor professora analista ativista activista jornalista correspondente
    escritor escritora romancista poeta autor autora historiador historiadora economista cientista pesquisador
    pesquisadora investigador especialista candidato candidata dirigente fundador fundadora empresario empresaria
    banqueiro treinador tecnico selecionador jogador atacante zagueiro goleiro meia lateral avancado defesa medio
    guarda-redes ciclista tenista piloto corredor atleta cantor cantora ator actor atriz actriz cineasta diretor pintor
    pintora escultor musico compositor artista bispo arcebispo cardeal papa rabino padre vice-presidente titular
    responsavel coordenador coordenadora representante negociador assessor assessora mae irmao irma filho filha mulher
    marido viuva sindicalista mandatario ditador guerrilheiro arquiteto arquitecto engenheiro medico filosofo sociologo
    superintendente gerente presidenciavel autarca dr dra doutor doutora pediatra`),
  officeModifiers: words(
    'primeiro primeira ex vice geral adjunto adjunta interino interina eleito eleita atual actual entao antigo falecido jovem veterano',
  ),
  partisans: words(
    'senador senadora senadores deputado deputada deputados prefeito prefeita governador governadora candidato candidata candidatos vereador vereadora vereadores parlamentar parlamentares militante militantes bancada',
  ),
  portfolios: words(`
    paz
    interior exteriores exterior defesa fazenda financas economia justica estado educacao cultura saude trabalho agricultura
    comercio industria turismo energia transportes assuntos relacoes negocios estrangeiros seguranca planejamento planeamento
    administracao interna previdencia comunicacoes`),
  adjectives: words(''),
  peoples: words(
    'yanomamis guaranis caiapos xavantes macuas macondes tutsis hutus fulas tuaregues quichuas mapuches curdos yazidis alauitas assirios drusos turcomanos sunitas xiitas judeus ciganos rohingyas uigures coptas maronitas beduinos ianomamis',
  ),
  placeOpenings: words('sao santa santo nova novo porto vila belo monte cabo costa'),
  heads: keyed({
    'armed-group':
      'cartel brigada brigadas batalhao batalhoes divisao frente exercito forcas forca legiao milicia milicias regimento guarda comando marinha',
    party: 'partido bloco',
    media: 'agencia radio televisao rede diario jornal canal revista noticias imprensa tv folha',
    organisation: `ministerio universidade instituto comite conselho comissao organizacao uniao associacao banco companhia
      empresa corporacao grupo tribunal parlamento senado congresso assembleia fundacao federacao movimento autoridade
      departamento escritorio observatorio policia liga escola colegio hospital centro sociedade clube alianca coligacao
      coalizao administracao direcao direccao fundo programa projeto igreja academia servico secretaria camara governo
      prefeitura procuradoria embaixada sindicato confederacao supremo superior bolsa central forum orquestra
      corinthians palmeiras flamengo sporting benfica atletico esporte junta inspecao faculdade`,
    place: `rio monte serra lago ilha ilhas cidade provincia rua avenida aeroporto vale praca mar oceano baia golfo deserto
      peninsula estreito canal parque praia alto base acampamento ponte porto vila republica estado bairro estadio costa
      cabo morro cordilheira palacio teatro museu catedral rodovia largo lagoa`,
  }),
  placeNouns: words(`
    cidade povoado aldeia localidade provincia governadoria regiao distrito condado suburbio zona interior bairro municipio
    estado territorio enclave ilha rio vale montanha serra fronteira rodovia autoestrada rota estrada rua aeroporto cidades povoados aldeias
    localidades provincias regioes distritos zonas ilhas capital porto passagem campo acampamento vila freguesia concelho
    arredores periferia norte sul leste oeste vilarejo`),
  areaTitles: words('provincia governadoria municipio localidade distrito'),
  areas: words(
    'provincia provincias governadoria governadorias estado estados distrito distritos departamento departamentos',
  ),
  towns: words(
    'cidade cidades vila vilas aldeia aldeias capital municipio municipios povoado localidade localidades',
  ),
  directions: words(
    'norte sul leste oeste nordeste noroeste sudeste sudoeste setentrional meridional oriental ocidental central alto baixo',
  ),
  groupNouns: keyed({
    'armed-group':
      'grupo milicia faccao faccoes milicianos combatentes rebeldes insurgentes guerrilha jihadistas terroristas',
    party: 'partido partidos',
    media: 'agencia jornal diario emissora canal revista semanario',
    organisation:
      'petrolifera petroleira seguradora organizacao companhia empresa firma banco ong sindicato clube time equipe multinacional montadora associacao fundacao',
    people: 'tribo tribos minoria',
  }),
  locatives: words('em no na nos nas desde de do da dos das ao perto ate para'),
  inside: words('em no na nos nas desde até ate'),
  agentives: words('entre por pelo pela pelos pelas com contra'),
  agents: words('por pelo pela pelos pelas'),
  speech: words(`
    disse diz disseram dizem afirmou afirma afirmaram garantiu garante declarou declara declararam acrescentou acrescenta
    explicou explica explicaram assinalou indicou indica indicaram manifestou anunciou anuncia anunciaram advertiu alertou
    alerta informou informa informaram confirmou confirma confirmaram negou nega reconheceu reconhece admitiu admite
    reiterou insistiu insiste apontou aponta sustentou lembrou lembra comentou comenta sublinhou destacou destaca
    considerou considera opinou pediu pede exigiu exige denunciou denuncia acusou acusa lamentou respondeu responde
    concluiu conclui contou conta escreveu relatou ressaltou frisou avaliou avalia revelou prometeu criticou salientou
    referiu defendeu defende declararam`),
  addressing: words(`
    sancoes tarifas embargo bloqueio
    obriga obrigou
    acusou acusa acusaram acusam instou insta pediu pede exigiu exige exortou culpou culpa criticou critica condenou condena
    advertiu apoiou apoia respaldou aliado aliada aliados agradeceu sancionou atacou`),
  verb: /^(?:\p{Ll}{2,20}(?:ou|aram|eram|iram|eu|iu|ará|erá|irá|arão|erão|irão|ava|avam|aria|eria|iria)|há|têm|tem|havia|foi|foram|era|é|são|será|serão|irão|farão|darão|está|estão|\p{Ll}{0,12}(?:pôs|puseram|teve|disse|disseram|fez|trouxe|veio|quis|duz)|pôs|fez|faz|fazem|disse|diz|teve|quer|querem|pôde|pode|podem|deve|devem|segue|vai|vão|deu|viu|acusa|rejeita|nega|considera|insiste|anuncia|adverte|pede|exige|defende|mantém|propõe|apoia|acredita|espera|busca|prepara|lança|ataca|controla|obteve|manteve|quis|trouxe|não|também|já|ainda|nunca|se|lhe)$/u,
  presentVerb: /^(?!.*mente$)\p{Ll}{1,20}(?:a|e|am|em)$|^(?:dá|vai|vê|vão|põe|quer|diz|faz|traz|não|já|se)$/u,
  inflected: /(?:ando|endo|indo|aram|eram|iram|ados?|adas?|idos?|idas?)$/u,
  sources: ['segundo', 'de acordo com', 'conforme', 'na opinião de', 'por parte de'],
  institutions: keyed({
    state: 'governo regime administracao autoridades presidencia executivo',
    'armed-group': 'exercito marinha',
    organisation: 'policia parlamento oposicao ministerio inteligencia embaixada congresso senado justica',
    people: 'povo',
  }),
  institutionFirst: true,
  articleInNames: true,
  givenNames: words(`
    jose joao antonio francisco carlos paulo pedro lucas luiz luis marcos gabriel rafael daniel marcelo bruno eduardo
    felipe filipe rodrigo manoel manuel mateus andre fernando fabio leonardo gustavo guilherme leandro tiago thiago
    anderson ricardo marcio jorge sebastiao alexandre roberto edson diego vitor sergio claudio matheus joaquim vinicius
    raimundo henrique mauro mario celso geraldo itamar fernando getulio ulysses ciro aecio romario ronaldo pele tancredo
    renato rui nuno miguel duarte goncalo vasco afonso artur helder hugo diogo alvaro anibal mariano jair lula dilma
    maria ana francisca antonia adriana juliana marcia fernanda patricia aline sandra camila amanda bruna jessica leticia
    julia luciana vanessa mariana gabriela vera vitoria larissa claudia beatriz luana rita sonia renata eliane rosa
    teresa isabel cristina ines catarina marta helena margarida carla paula susana sofia joana raquel
    john george bill william michael james robert peter paul thomas david richard vladimir boris mikhail serguei
    mohammed mohamed ahmed ali hassan hussein mahmud mustafa omar abdullah ibrahim yasser ariel shimon ehud tony jacques
    gerhard helmut silvio kofi slobodan augusto fidel hugo nelson alan mike steve yitzhak juan javier felipe`),
};
