import type { ActorCues } from './actor-cues.ts';
import { keyed, words } from './word-list.ts';

export const en: ActorCues = {
  functionWords: words(`
    a an the this that these those some any all both each every either neither no none many much more most several few
    other another such same one two three four five six seven eight nine ten hundreds thousands dozens millions half
    i you he she it we they me him her us them my your his its our their mine who whom whose which what where when why how
    and or but nor so yet for if unless because since while although though as than whether once until till before after
    in on at by with from to into onto of off over under about above below across against along among around behind
    beneath beside besides between beyond despite during except inside like near outside past through throughout toward
    towards upon within without via per amid amidst following regarding according including
    not never also just only even still already ever often sometimes always usually however meanwhile moreover instead
    then there here now today yesterday tomorrow tonight later earlier recently soon finally perhaps maybe indeed thus
    therefore hence nevertheless nonetheless otherwise additionally furthermore similarly likewise especially
    is are was were be been being am do does did done has have had having will would shall should may might must can could
    let lets get got make made say says said yes no oh well ok okay please dear new old first second third last next
    early late another whatever whoever whenever wherever anyone everyone someone nobody nothing everything something
    asked speaking according based given despite apart back down up out part read show see source sources photo image
    video watch listen click share comments file related editor reporting updated published`),
  calendar: words(`
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan eid gmt utc am pm bst est`),
  articles: words('the a an'),
  fusedArticles: words(''),
  particles: words('al el bin ibn ben de da do dos das del della di du la le van von der den ter abu'),
  links: words('of for and the on to in de against & from'),
  honorifics: words(
    'mr mrs ms miss sir dame lord lady sheikh shaikh mullah imam ayatollah hajji sayyid father sister brother pope',
  ),
  offices: words(`
    dr prof rev president minister premier chancellor secretary secretary-general spokesman spokeswoman spokesperson spokespeople envoy
    ambassador senator congressman congresswoman representative governor mayor chief chairman chairwoman chair director
    director-general commander general gen colonel col lieutenant lt major maj captain capt sergeant sgt brigadier admiral
    marshal officer leader head boss king queen prince princess emir sultan judge justice prosecutor attorney lawyer
    professor doctor analyst activist journalist reporter correspondent editor author writer historian economist scientist
    researcher expert candidate lawmaker mp deputy founder co-founder ceo cfo manager coach trainer player striker
    goalkeeper singer actor actress artist resident pilot bishop archbishop cardinal rabbi commissioner negotiator
    adviser advisor aide official jihadist rebel warlord militant dictator detective inspector sheriff superintendent
    councillor teacher farmer father mother son daughter wife husband brother sister widow`),
  officeModifiers: words(`
    prime foreign defence defense interior finance home deputy vice former ex acting interim assistant under state trade
    justice health education energy economy special chief senior junior executive managing supreme crown first lady
    attorney press permanent general national military political police army army's opposition rebel labour labor
    oil transport information culture environment housing treasury field air brigadier lieutenant major rear grand
    national security adviser incoming outgoing presidential high`),
  partisans: words(''),
  portfolios: words(''),
  adjectives: words(`
    afghan african albanian algerian american arab arabic argentine argentinian armenian asian australian austrian
    azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian
    canadian catalan catholic chechen chilean chinese christian colombian croatian cuban cypriot czech danish dutch
    egyptian emirati english estonian ethiopian european filipino finnish french georgian german greek hungarian
    icelandic indian indonesian iranian iraqi irish islamic islamist israeli italian japanese jewish jordanian kazakh
    kenyan korean kosovar kurdish kuwaiti latin latvian lebanese libyan lithuanian malaysian mexican moroccan muslim
    nepalese nigerian norwegian omani orthodox pakistani palestinian persian peruvian polish portuguese protestant qatari
    romanian russian rwandan saudi scottish serbian shia shiite shi-ite slovak slovenian somali spanish sudanese sunni
    swedish swiss syrian taiwanese thai tunisian turkish turkmen ugandan ukrainian uzbek venezuelan vietnamese welsh
    western yemeni yazidi alawite druze eastern northern southern central`),
  peoples: words(`
    fulani hausa igbo yoruba hutus tutsis oromo amhara tigrayans karen kachin hmong maori mapuche quechua aymara maya yanomami guarani sami inuit navajo sikhs kurds yazidis yezidis alawites assyrians turkmens druze sunnis shiites shias jews rohingya uighurs uyghurs roma copts
    maronites bedouins chechens tatars hazaras tuaregs berbers pashtuns tamils catalans basques`),
  placeOpenings: words(
    'saint st san santa santo new north south east west los las el mount port fort lake cape la',
  ),
  heads: keyed({
    'armed-group':
      'cartel brigade brigades battalion battalions division front army armies forces force corps militia legion regiment mujahideen guard guards navy',
    party: 'party',
    media:
      'agency news times post tv radio herald journal gazette review chronicle courier tribune press television broadcasting newspaper magazine observer telegraph guardian',
    organisation: `ministry university college institute committee council commission organisation organization union
      association bank company corporation corp inc ltd llc plc group court parliament senate congress assembly foundation federation
      movement authority department office observatory police league school hospital center centre society network club
      airlines airways alliance coalition administration bureau board fund initiative programme program project church
      cathedral academy service services secretariat tribunal team united fc city's directorate confederation chamber
      syndicate cabinet government house embassy laboratory trust consortium industries motors systems international`,
    place: `river mountain mountains lake island islands city province street road avenue airport valley county district
      square sea ocean bay gulf desert peninsula strait canal park beach hills heights plain forest base camp crossing
      bridge dam governorate republic coast`,
  }),
  placeNouns: words(`
    city town village province governorate region district county suburb area countryside neighbourhood neighborhood
    municipality state territory enclave island river valley mountain mountains border highway motorway autoroute road street airport
    towns villages cities provinces governorates regions districts suburbs areas islands capital port crossing front camp
    resort hamlet department canton outskirts`),
  areaTitles: words('province governorate oblast countryside raion'),
  areas: words(
    'province provinces governorate governorates oblast oblasts state states county department departments',
  ),
  towns: words('city town village cities towns villages capital municipality'),
  directions: words(
    'north northern south southern east eastern west western central northeast northeastern northwest northwestern southeast southeastern southwest southwestern upper lower greater mid north-east north-eastern north-west north-western south-east south-eastern south-west south-western rural',
  ),
  groupNouns: keyed({
    'armed-group':
      'group militia faction factions militants fighters rebels rebel insurgents insurgency brigade jihadists terrorists gunmen branch affiliate extremists',
    party: 'party parties',
    media: 'agency newspaper broadcaster channel magazine daily website newspapers',
    organisation:
      'organisation organization company firm bank charity club ngo union watchdog think-tank network airline giant association',
    people: 'tribe tribes minority',
  }),
  locatives: words(
    'in from at near inside outside across throughout to into around towards toward within via of over',
  ),
  inside: words('in at near inside outside across throughout within around'),
  agentives: words('between by with against'),
  agents: words('by'),
  speech: words(`
    said says say told tells announced announces added adds stated states claimed claims warned warns declared declares
    reported reports explained explains argued argues insisted insists confirmed confirms denied denies admitted admits
    noted notes tweeted wrote writes asked asks replied replies recalled vowed promised urged called predicted suggested
    commented remarked accused concluded acknowledged believes thinks hopes alleged testified complained stressed`),
  addressing: words(`
    sanctions tariffs embargo
    accused accuse accuses accusing urged urges urging blamed blames blaming criticised criticized condemned told asked
    warned thanked praised slammed sanctioned sanctions supported supports backed backs ally allies allowed allow
    supporting backing fought fights fighting joined attacked hit`),
  verb: /^(?:\p{Ll}{2,20}ed|said|says|told|tells|has|have|had|will|would|should|could|may|might|must|did|does|do|can|cannot|won|lost|took|takes|made|makes|began|begins|sent|sends|met|meets|held|holds|gave|gives|fought|led|leads|left|says|wants|seeks|sought|considers?|agrees?|accuses?|rejects?|denies|supports?|backs|warns|plans?|hopes?|insists?|believes|knows?|continues?|remains?|faces|fears|broke|struck|hit|shot|built|bought|sold|spent|put|set|cut|wrote|spoke|came|went|became|is|are|was|were|did|didn['’]t|isn['’]t|also|then|later|then|still|never|always|meanwhile|however|instead|reportedly|recently|now|finally)$/u,
  presentVerb:
    /^(?:accepts|acts|adds|adopts|agrees|aims|allows|announces|appeals|approves|arrests|asks|backs|bans|bars|becomes|begins|blames|blocks|boycotts|breaks|builds|buys|calls|cancels|celebrates|claims|closes|condemns|confirms|considers|continues|controls|criticises|criticizes|cuts|declares|defends|demands|denies|deploys|deports|detains|disputes|ends|erupts|expands|expects|expels|extends|extradites|faces|fears|fires|frees|gets|gives|goes|grants|has|hits|holds|hopes|hosts|imposes|insists|intends|invades|invites|is|joins|keeps|kills|launches|lifts|loses|maintains|makes|marks|moves|names|needs|objects|offers|opens|opposes|orders|owes|passes|plans|plays|pledges|postpones|prepares|presses|promises|proposes|protests|pulls|pushes|puts|raises|ratifies|recalls|recognises|recognizes|refuses|rejects|releases|remains|reopens|replies|resumes|retaliates|returns|says|seals|seeks|seizes|sells|sends|sets|shuts|signs|slams|spends|stages|starts|stops|strikes|submits|suffers|supplies|supports|suspends|takes|threatens|tightens|tries|turns|urges|vetoes|vows|wants|warns|welcomes|wins|withdraws|yet|still|never|also|now|not)$/u,
  inflected: /(?:s|ed|ing)$/u,
  sources: ['according to', 'in the words of', 'for its part'],
  institutions: keyed({
    state: 'government regime administration authorities presidency state leadership',
    'armed-group': 'military army navy',
    organisation:
      'police parliament opposition ministry intelligence judiciary embassy congress senate cabinet',
    people: 'people',
  }),
  institutionFirst: false,
  articleInNames: false,
  givenNames: words(`
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven
    paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
    jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
    tyler aaron henry adam peter nathan douglas zachary kyle walter harold jeremy carl keith roger gerald ethan arthur
    terry christian sean lawrence austin joe noah jesse albert bryan billy bruce willie jordan dylan alan ralph gabriel
    roy juan wayne eugene logan randy louis russell vincent philip bobby johnny bradley mary patricia jennifer linda
    elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle
    dorothy carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda
    pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth
    julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline
    martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber
    doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori tony tom tim
    jim bob bill mike steve dave dan ben sam matt chris nick greg ron ken don jeff rick fred ted jimmy simon martin ian
    neil graham colin stuart gordon hugh oliver barack hillary boris theresa angela emmanuel vladimir dmitry sergei sergey
    mikhail ivan igor oleg alexei andrei yuri nikolai mohammed muhammad mohammad mohamed ahmed ahmad ali hassan hussein
    hossein mahmoud mustafa omar khaled khalid abdullah abdul abdel ibrahim yusuf youssef osama samir tariq walid ziad
    fatima aisha leila layla noor salim rami bashar recep tayyip mehmet kemal benjamin shimon ariel yitzhak avigdor
    chen wei li xi narendra rahul imran nawaz shinzo kofi nelson jacob robert muammar saddam jalal nouri haider hamid
    ashraf qasem ayman antonio jose carlos luis pedro miguel angel fernando jorge`),
};
