import type { ActorCues } from './actor-cues.ts';
import { keyed, words } from './word-list.ts';

export const es: ActorCues = {
  functionWords: words(`
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso
    aquello su sus mi mis tu tus nuestro nuestra nuestros nuestras cada todo toda todos todas algun alguno alguna algunos
    algunas ningun ninguno ninguna otro otra otros otras varios varias muchos muchas mucho poco pocos pocas ambos ambas
    mas menos tanto tanta tantos tantas uno dos tres cuatro cinco seis siete ocho nueve diez cien mil cientos miles decenas
    yo el ella ello ellos ellas nosotros usted ustedes me te se nos le les quien quienes que cual cuales cuando donde como
    cuanto cuanta cuantos por para y e o u ni pero sino aunque si porque pues mientras segun tras ante bajo con contra de
    del desde durante en entre hacia hasta mediante sin sobre al a excepto salvo junto
    no si nunca jamas tambien tampoco ya aun todavia solo solamente asi entonces luego despues antes ahora hoy ayer manana
    anoche aqui alli ahi alla siempre casi quiza quizas tal ademas igualmente incluso sin embargo finalmente actualmente
    posteriormente previamente recientemente mientras precisamente especialmente concretamente
    es son era eran fue fueron ser sera seran ha han habia habian hay hubo habra esta estan estaba estaban tiene tienen
    puede pueden debe deben hace hacen va van dice dicen dijo queda falta existe existen parece segundo primera primer
    primero tercera tercero ultimo ultima nuevo nueva gran grandes dicho dicha dichos dichas cierto cierta mismo misma
    fuente fuentes foto fotos imagen video lea leer ver comentarios compartir redaccion actualizado publicado`),
  calendar: words(`
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    lunes martes miercoles jueves viernes sabado domingo navidad pascua ramadan`),
  articles: words('el la los las un una unos unas lo'),
  fusedArticles: words('del al'),
  particles: words('de del la las los al el bin ibn ben da do dos van von der di du le abu'),
  links: words('de del la las los y e para por contra en el & sobre a al con sin'),
  honorifics: words('don dona sr sra srta senor senora fray sor padre sir lord mister jeque'),
  offices: words(`
    presidente presidenta expresidente ministro ministra exministro exministra viceministro viceministra primer canciller
    secretario secretaria subsecretario portavoz vocero vocera enviado enviada embajador embajadora senador senadora
    diputado diputada eurodiputado eurodiputada congresista gobernador gobernadora alcalde alcaldesa jefe jefa lider
    lideresa director directora comandante general coronel teniente capitan mayor sargento almirante mariscal brigadier
    comisario comisaria consejero consejera concejal concejala delegado delegada rey reina principe princesa emir sultan
    juez jueza magistrado magistrada fiscal abogado abogada profesor profesora catedratico catedratica analista activista
    periodista corresponsal escritor escritora novelista poeta autor autora historiador historiadora economista cientifico
    investigador investigadora experto experta candidato candidata dirigente fundador fundadora empresario empresaria
    banquero entrenador tecnico seleccionador jugador delantero defensa centrocampista portero ciclista tenista piloto
    corredor atleta cantante actor actriz cineasta pintor pintora escultor musico compositor artista obispo arzobispo
    cardenal papa rabino sacerdote vicepresidente vicepresidenta titular responsable coordinador coordinadora
    representante negociador asesor asesora ex madre hermano hermana hijo hija esposa esposo mujer marido viuda
    sindicalista mandatario dictador guerrillero terrorista etarra arquitecto ingeniero medico dr dra doctor doctora
    filosofo sociologo pediatra maestro maestra`),
  officeModifiers: words(
    'primer primera ex vice gran general adjunto adjunta interino interina saliente electo electa actual entonces antiguo fallecido joven veterano',
  ),
  partisans: words(
    'senador senadora senadores diputado diputada diputados alcalde alcaldesa gobernador gobernadora candidato candidata candidatos legislador legisladora legisladores congresista congresistas militante militantes concejal concejales portavoz bancada oposicion',
  ),
  portfolios: words(`
    paz
    interior exteriores defensa hacienda economia justicia estado educacion cultura sanidad trabajo fomento agricultura
    comercio industria turismo energia transportes asuntos relaciones exterior seguridad finanzas salud gobernacion`),
  adjectives: words(''),
  peoples: words(
    'fulani tutsis hutus tuaregs raramuris tarahumaras mayas quechuas aimaras guaranies wayuu yanomamis nasas emberas tzotziles zapotecos kurdos yazidies alauies asirios drusos turcomanos sunies chiies judios gitanos rohingyas uigures coptos maronitas beduinos mapuches',
  ),
  placeOpenings: words('san santa santo nueva nuevo puerto villa los las la el monte cabo costa buenos'),
  heads: keyed({
    'armed-group':
      'cartel clan guerrilla disidencias brigada brigadas batallon batallones division frente ejercito fuerzas fuerza legion milicia milicias regimiento guardia comando marina',
    party: 'partido izquierda convergencia alianza',
    media: 'agencia radio television diario periodico canal cadena revista noticias prensa tv',
    organisation: `ministerio universidad instituto comite consejo comision organizacion union asociacion banco compania
      empresa corporacion grupo tribunal parlamento senado congreso asamblea fundacion federacion movimiento autoridad
      departamento oficina observatorio policia liga escuela colegio hospital centro sociedad red club alianza coalicion
      administracion direccion fondo programa proyecto iglesia academia servicio secretaria audiencia camara gobierno
      ayuntamiento diputacion junta generalitat fiscalia embajada consejeria sindicato confederacion plataforma juzgado
      atletico real racing deportivo cortes patronato secretariado defensoria procuraduria superintendencia`,
    place: `rio monte sierra lago isla islas ciudad provincia calle avenida aeropuerto valle plaza mar oceano bahia golfo
      desierto peninsula estrecho canal parque playa alto base campamento puente puerto villa republica estado paseo barrio
      estadio costa cabo cerro cordillera palacio teatro museo catedral`,
  }),
  placeNouns: words(`
    ciudad pueblo aldea localidad provincia gobernacion region distrito condado suburbio zona campina barrio municipio
    estado territorio enclave isla rio valle montana sierra frontera carretera autopista autovia ruta calle aeropuerto ciudades pueblos aldeas
    localidades provincias regiones distritos zonas islas capital puerto paso campo campamento poblacion poblado comarca
    villa departamento paraje vereda alrededores afueras cercanias periferia norte sur este oeste`),
  areaTitles: words('provincia gobernacion municipio comarca localidad'),
  areas: words(
    'provincia provincias gobernacion gobernaciones departamento departamentos estado estados region',
  ),
  towns: words(
    'ciudad ciudades pueblo pueblos localidad localidades aldea aldeas capital municipio municipios villa',
  ),
  directions: words(
    'norte sur este oeste noreste nordeste noroeste sureste sudeste suroeste sudoeste septentrional meridional oriental occidental central alto bajo',
  ),
  groupNouns: keyed({
    'armed-group':
      'grupo milicia faccion facciones milicianos combatientes rebeldes insurgentes guerrilla yihadistas terroristas banda',
    party: 'partido partidos',
    media: 'agencia diario periodico cadena canal revista emisora semanario rotativo',
    organisation:
      'petrolera siderurgica aseguradora organizacion compania empresa firma banco ong sindicato club equipo multinacional aerolinea asociacion fundacion',
    people: 'tribu tribus minoria',
  }),
  locatives: words('en desde hacia de del a al cerca hasta tras por sobre'),
  inside: words('en desde hacia hasta'),
  agentives: words('entre por con contra'),
  agents: words('por'),
  speech: words(`
    dijo dice dijeron dicen afirmo afirma afirmaron afirman aseguro asegura aseguraron declaro declara declararon anadio
    anade explico explica explicaron senalo senala senalaron indico indica indicaron manifesto manifiesta anuncio anuncia
    anunciaron advirtio advierte informo informa informaron confirmo confirma confirmaron nego niega reconocio reconoce
    admitio admite reitero reitera insistio insiste preciso precisa apunto apunta sostuvo sostiene recordo recuerda
    comento comenta subrayo subraya destaco destaca considero considera opino opina pidio pide exigio exige denuncio
    denuncia acuso acusa lamento agrego agrega respondio responde concluyo senalaban expreso relato conto cuenta escribio
    revelo prometio sugirio estimo critico celebro`),
  addressing: words(`
    sanciones aranceles embargo bloqueo
    obliga obligo
    acuso acusa acusaron acusan insto insta pidio pide exigio exige exhorto culpo culpa critico critica condeno condena
    advirtio apoyo apoya respaldo respalda aliado aliada aliados agradecio sanciono ataco`),
  verb: /^(?:\p{Ll}{2,20}(?:ó|aron|ieron|eron|ará|erá|irá|arán|erán|irán|aba|aban|aría|ería|iría)|ha|han|había|habían|habrá|habría|fue|fueron|era|es|son|será|serán|irán|harán|darán|está|están|\p{Ll}{0,12}(?:puso|pusieron|tuvo|tuvieron|dijo|dijeron|dujo|dujeron|trajo|trajeron|vino|quiso|hizo)|puso|hizo|hace|hacen|dijo|dice|tuvo|tiene|tienen|quiere|quieren|pudo|puede|pueden|debe|deben|sigue|siguen|sigue|va|van|dio|vio|acusa|rechaza|niega|considera|insiste|anuncia|advierte|pide|exige|defiende|mantiene|propone|apoya|respalda|cree|espera|busca|prepara|lanza|ataca|controla|obtuvo|mantuvo|sostuvo|quiso|trajo|no|también|ya|todavía|nunca|se|le|les|lo)$/u,
  presentVerb: /^(?!.*mente$)\p{Ll}{1,20}(?:a|e|an|en)$|^(?:da|va|ve|son|no|ya|se)$/u,
  inflected: /(?:ando|iendo|aron|ieron|ados?|adas?|idos?|idas?)$/u,
  sources: ['según', 'de acuerdo con', 'a juicio de', 'en palabras de', 'por parte de'],
  institutions: keyed({
    state: 'gobierno regimen administracion autoridades presidencia ejecutivo',
    'armed-group': 'ejercito marina',
    organisation: 'policia parlamento oposicion ministerio inteligencia embajada congreso senado justicia',
    people: 'pueblo',
  }),
  institutionFirst: true,
  articleInNames: true,
  givenNames: words(`
    antonio jose manuel francisco juan david javier daniel jesus carlos alejandro miguel rafael pedro pablo angel sergio
    fernando jorge luis alberto alvaro diego adrian raul enrique ramon vicente ivan ruben oscar andres joaquin santiago
    eduardo victor roberto jaime mario ignacio alfonso salvador ricardo emilio julian guillermo gabriel tomas agustin
    felix hugo mariano gonzalo cristian domingo sebastian lorenzo esteban samuel xavier jordi josep joan pere artur pau
    maria carmen ana isabel dolores pilar teresa cristina laura marta francisca lucia antonia mercedes elena sara paula
    raquel manuela beatriz julia patricia silvia irene alba encarnacion rocio montserrat andrea rosario monica alicia
    sonia sandra marina susana yolanda natalia margarita eva inmaculada claudia esther ines veronica nuria carolina
    angela lorena gloria fidel hugo evo nicolas rodrigo mauricio hernan ernesto gustavo horacio nestor alvaro cesar
    marcelo martin federico facundo leopoldo camilo jacobo aurelio rodolfo arturo benito bernardo fabian felipe ismael
    gerardo german gregorio humberto leonardo marcos matias mateo maximo octavio orlando osvaldo saul simon ulises
    john george bill william michael james robert peter paul thomas david richard vladimir boris dimitri mijail serguei
    mohamed ahmed ali hasan husein mahmud mustafa omar abdala ibrahim yusuf yasir ariel simon ehud tony jacques gerhard
    helmut silvio romano massimo kofi slobodan augusto alan mike steve`),
};
