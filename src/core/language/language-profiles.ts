import type { CandidateCode, LanguageProfile } from './language-profile.ts';

/** Written by hand from grammar; what counts is less the exact order than which neighbour lacks a word. */
export const LANGUAGE_PROFILES: Readonly<Record<CandidateCode, LanguageProfile>> = {
  en: {
    words:
      'the of and to in a is that for was on with as it by he be at from are this have his but which not had or ' +
      'an they were their has been s would i you we who said will one more can its after there no when all about ' +
      'him she her up out if so what people also new into than some other could time over two them most only ' +
      'government our may then first any my now such like between under against during since before because these ' +
      'those many where how while being through your should do did does very year years city war well get make just ' +
      'know think good us me t don re ll ve let go come see why here always never',
    endings: 'ing tion ted ed ly ght ould ness ment ity ers ies ance ous ful ess all',
    letters: '',
  },
  es: {
    words:
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin ' +
      'sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque ' +
      'qué sólo solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora ' +
      'cada e vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres ' +
      'sí dijo sido gran país según menos mundo año antes estado contra sino forma hacer general estaba poco estos ' +
      'presidente mayor ante unos algo hacia casa ellos ayer hecho primera mucho mientras además quien momento tu ' +
      'estoy tengo quiero eres usted nada nunca hoy aquí cómo por las les dónde quién muchos todas ellas tienen',
    endings: 'ción dad ado idos aron ieron iendo ando ías llo lla mente ños ñas ques gar uido ores ón ió',
    letters: 'áéíóúüñ',
  },
  pt: {
    words:
      'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando ' +
      'muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você ' +
      'essa num nem suas meu às minha numa pelos elas qual lhe deles essas esses pelas este dele tu te vocês lhes ' +
      'meus está foi são ser tem há ter era foram disse sobre segundo ainda anos dois governo pode contra desde ' +
      'durante outros onde após estão tinha havia fazer agora porque então bem ano dia país toda todos nós vai sido ' +
      'todo estava tudo presidente nossa ontem guerra menos outra outro enquanto grande duas três tão sempre nunca ' +
      'estou tenho quero aqui hoje gosto uns seja assim cada maior contudo antes partir meses',
    endings:
      'ção ões dade ado aram eram endo ando nho nha lho lha mente ram ais eis ou eira eiro ência ância ão ãos',
    letters: 'áéíóúâêôãõçàü',
  },
  gl: {
    words:
      'de a o que e do da en un para con non unha os no se na por máis as dos como pero ao el das á seu súa ou cando ' +
      'moi nos xa eu tamén só polo pola ata iso ela entre despois sen mesmo aos seus quen nas me ese eles ti esa ' +
      'nun nin súas meu ás miña nunha polos elas cal lle deles esas eses polas este del foi son ser ten hai ter era ' +
      'foron dixo sobre segundo aínda anos dous goberno pode contra desde durante outros onde tras están tiña había ' +
      'facer agora porque entón ben ano día país toda todos nós vai sido todo estaba presidente nosa onte guerra ' +
      'menos outra outro mentres grande dúas tan sempre nunca estou teño quero aquí hoxe lles cunha cun xente ' +
      'estado algúns algunhas moitos primeira poden ambos unhas uns mediante mellor',
    endings:
      'ción cións dade ado aron eron endo ando nxa xas xo mente rán ais eis ou eira eiro encia ancia óns áns xe',
    letters: 'áéíóúüñï',
  },
  ca: {
    words:
      'de la i que el a l en d els les per un amb va del una és al es no s dels com més ha van ser seva seu o també ' +
      'però on m són seus aquest aquesta pel entre fou sobre fins molt n què anys seves quan dos han tot té perquè ' +
      'sense ara si altres uns unes aquests pels cap segons havia era hi ho em et tots any dia estat tan durant des ' +
      'després contra govern molts cada totes està poden pot fer dir mai bé jo tu ell ella ens us li aquí avui ahir ' +
      'moltes així només qui res gent casa país abans mentre llavors sempre alguns algunes altre altra',
    endings: 'ció tat ment ada ats ava aven ixen eix enc ims ques ges ts tge llar eu ió',
    letters: 'àèéíòóúïüç',
  },
  ast: {
    words:
      'de la que y el en a los les un una del por con al nun se d ye foi les más so como pa l na yera tamién ente ' +
      'pero nel pola polos poles pol ser hai fueron tres dellos delles esti esta estos esa tien xunto xente dos ún ' +
      'depués onde cuando munchu munchos otros tou toles tolos too güei enforma magar qu tener facer ta tán son nos ' +
      'namás ensin hasta dende años gobiernu yá añu inda sicasí darréu mesmu otru primer duta puen pué ella ellos',
    endings: 'ción dá áu aos aes ín ones iendo ando aron ieron iu tru llu adu tu',
    letters: 'áéíóúüñḥḷ',
  },
  oc: {
    words:
      'de la e lo que en los las un a una d es l del per dins amb se dels pas al mai sus als son qu i o mas foguèt ' +
      'coma aquel aquela aquò fòrça tanben plan pel jos entre sens qual tot quand ont an lor sos sas sa dempuèi ' +
      'aguèt aguèron foguèron èra èran pòt pòdon aver èsser estat uèi ièr cap pr dins una autres autras autra autre ' +
      'mond ans jorn temps cal li me te nos vos ieu tu el ela eles aquí ara ja totes totas mantun nòstre qué',
    endings: 'cion ats adas aire atge ment òt èt èron avan ián dor sson nh ièr òl',
    letters: 'àáèéíòóúçïü',
  },
  fr: {
    words:
      'de la le et les des en l à d un une du que est pour qui dans a par plus pas au sur ne se il ce avec n sont s ' +
      'ou son qu aux mais été elle cette ont comme ses sa ils nous leur y deux je vous on si même fait aussi très ' +
      'être tout après entre sans c où avait bien depuis lui ces était peut contre temps ans faire encore selon ' +
      'pays dit quand président gouvernement guerre moins avant alors autres leurs dont moi mon me te tu notre votre ' +
      'jamais toujours ici aujourd hui hier chez donc suis ai j m t',
    endings: 'tion aient eaux eux ique isme ement ance ence ée ées és aire aux ait ent oir elle ois',
    letters: 'àâæçéèêëîïôœùûüÿ',
  },
  it: {
    words:
      'di e il la che in a per è un del non sono una della i le si da con l al dei nel più come lo alla gli ha anche ' +
      'dal ma delle o dalla sua suo d se nella stato ed ai era dell su tra degli due questo questa ad essere fu ' +
      'hanno c loro alle sul dopo io mi ti ci stati prima tutti ancora molto anni quando cui nei all poi senza fare ' +
      'ho così fra quello sempre perché cosa contro governo presidente guerra ieri oggi suoi sue alcuni può tutto ' +
      'tempo dove anno qui chi mai bene sulla nelle dai lui lei noi voi sta stata solo ogni',
    endings:
      'zione zioni ità ato ati ata ano ono ando endo mente ggi cchi tti lla zza ezza gli are ere ire ale',
    letters: 'àèéìíîòóùú',
  },
  ro: {
    words:
      'de și în a la o cu pe din care nu este au un că mai pentru al se fi ca ce sunt fost lui prin după sau dar său ' +
      'sa ale lor cel ei am dintre până ai iar când fără cea cele între avea către acest această era doar despre ' +
      'ani două doi poate ar va vor fie ne îi îl le mi să te eu tu el ea noi voi ele acum aici foarte bine toate tot ' +
      'toți asta fost astfel unei unui împotriva guvernul președintele război ieri azi timp țară spus nici ți',
    endings: 'ul ului lor elor ilor ea esc ește ate tă ție ții țiile iei ării ează au ist',
    letters: 'ăâîșțşţ',
  },
  de: {
    words:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat ' +
      'dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis ' +
      'mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine mark ihre dann unter wir soll ' +
      'ich du mich mir dich dir was wo warum hier jetzt sehr gut kein keine immer heute gestern jahr jahre zwei alle ' +
      'muss diese dieser dieses ihm ihn uns euch viel tom bin bist',
    endings: 'en ung er heit keit lich isch cht ten sch ig chen ungen sse ern',
    letters: 'äöüß',
  },
  nl: {
    words:
      'de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij uit door over nog naar ' +
      'worden wordt was werd ze hij zich tot heeft hebben kan of meer deze wel geen al hun dit zo jaar veel tegen ' +
      'moet na ik je we zal had waren wat kunnen onder haar zou tussen twee andere omdat wie hoe waar alleen ' +
      'eerste tijd mijn jij ons mij hem nu hier altijd nooit gisteren vandaag goed gaat volgens regering oorlog land',
    endings: 'en ijk ing heid sch aan oor aar lijk ijn eer oen uur aat ijd aal erd oot',
    letters: 'éëèïöüó',
  },
  eu: {
    words:
      'eta da du ez bat izan zen ere baina dute ziren da dira beste egin hau hori baino zuen dela den duen dituzte ' +
      'zuten horrek urte arte gero bezala bere beren oso egon izango behar berri bai nahi orain dago daude zer nor ' +
      'non noiz nola gaur atzo bihar hemen hor han gu zu ni hark haiek guztiak lehen bi hiru gobernuak gerra hala ' +
      'ondoren artean gabe kontra bidez arabera edo dio zela duela ditu zituen zituzten daiteke ari',
    endings: 'ak ean aren tzen tako eko etan ren ekin rako tik tzeko arekin ra rik koa ik',
    letters: 'ñ',
  },
  tr: {
    words:
      'bir ve bu da de için ile çok olarak daha gibi olan ne var en kadar o ama sonra olduğunu ben her değil ki mi ' +
      'mı diye kendi iki şey olduğu göre tarafından ise ya veya yeni ilk büyük son zaman oldu türk ancak önce bana ' +
      'sen biz siz onlar beni onu benim senin bunu şu hiç bütün yok nasıl neden şimdi burada bugün dün yarın iyi ' +
      'yıl devlet hükümet savaş ülke karşı arasında üzerinde içinde olması edilen etti etmek dedi olan',
    endings: 'lar ler nda nde dan den ını ini yor ları leri mak mek dır dir tır ın ığı iği iyor',
    letters: 'çğıöşüâîû',
  },
};
