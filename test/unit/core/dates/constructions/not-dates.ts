import type { ConstructionTable } from './construction-table.ts';

/** What only looks like a time expression: nothing, or nothing more than what is marked, is found. */
export const NOT_DATES: ConstructionTable = {
  'surnames that are months': {
    en: 'Theresa May spoke; Mrs May left.',
    es: 'La señora Agosto habló; Ana Abril salió.',
    pt: 'A senhora Abril falou; Ana Agosto saiu.',
  },
  'words that are months too': {
    en: ['The troops march on.', 'She may leave, he said.'],
    es: 'El mar está en calma y set es un juego.',
    pt: 'O marco foi posto no mar.',
  },
  'names that are weekdays': {
    en: { unworded: 'no weekday is a surname, and a name often stands right before the weekday' },
    es: 'Plácido Domingo cantó en el mar.',
    pt: 'Afonso Domingos cantou no mar.',
  },
  'ordinals that are weekdays': {
    en: 'He came second and then third.',
    es: 'Segunda vuelta: la segunda mitad fue floja.',
    pt: ['Ficou em segundo; a segunda metade foi fraca.', 'A quarta edição e a quinta do vizinho.'],
  },
  'verbs and numbers that are short forms': {
    en: 'He sat in the sun and wed a nun.',
    es: 'Dom Pedro y sus diez hijos.',
    pt: 'Vai ter de ver o mar e dez barcos.',
  },
  'seasons that are other words': {
    en: ['The fall of the town came quickly.', 'The spring in the clock broke.'],
    es: 'Ana Primavera y el señor Invierno hablaron.',
    pt: 'A senhora Primavera falou.',
  },
  'web and mail addresses': {
    en: 'See https://example.org/2019/05/03/report or write to desk2019@example.org.',
    es: 'Vea https://ejemplo.org/2019/05/03/nota o escriba a mesa2019@ejemplo.org.',
    pt: 'Veja https://exemplo.org/2019/05/03/nota ou escreva para mesa2019@exemplo.org.',
  },
  'handles and paths': {
    en: 'Follow @news2019 on example.com/2018/x.',
    es: 'Siga a @noticias2019 en ejemplo.com/2018/x.',
    pt: 'Siga @noticias2019 em exemplo.com/2018/x.',
  },
  'telephone numbers': {
    en: 'Call 555-2019-1234 or +44 1998 555019.',
    es: 'Llamen al 555-2019-1234 o al +34 1998 555019.',
    pt: 'Ligue 555-2019-1234 ou +351 1998 555019.',
  },
  prices: {
    en: 'It cost $1999 and then €2015.',
    es: 'Cuesta 1999 euros; antes, $2015.',
    pt: 'Custa 1999 euros; antes, R$2015.',
  },
  'figures that count something': {
    en: 'They sent 2015 men and 2000 tonnes of rice.',
    es: 'Enviaron 2015 hombres y 2000 toneladas de arroz.',
    pt: 'Enviaram 2015 homens e 2000 toneladas de arroz.',
  },
  'parts of longer numbers': {
    en: 'Figures of 1,998 and 20,190 and 12.2019 were given.',
    es: 'Se dieron cifras de 1.998 y 20.190.',
    pt: 'Deram-se números de 1.998 e 20.190.',
  },
  scores: {
    en: 'The home side won 3-2 and then 101-98.',
    es: 'Los locales ganaron 3-2 y luego 101-98.',
    pt: 'A equipa da casa ganhou 3-2 e depois 101-98.',
  },
  'numbers of sections': {
    en: 'See section 3.5.2 of the text.',
    es: 'Véase el apartado 3.5.2 del texto.',
    pt: 'Ver o ponto 3.5.2 do texto.',
  },
  ages: {
    en: 'The 44-year-old driver, aged 44, was freed.',
    es: 'Murió a los 56 años en su casa.',
    pt: 'Morreu aos 56 anos em casa.',
  },
  'numbers of programmes': {
    en: 'Under Agenda 2030 the plan goes on.',
    es: 'La Agenda 2030 sigue en pie.',
    pt: 'A Agenda 2030 continua de pé.',
  },
  'years of events are dates': {
    en: 'They lost at World Cup [[2022 = 2022]].',
    es: 'Perdieron en el Mundial [[2022 = 2022]].',
    pt: 'Perderam no Mundial [[2022 = 2022]].',
  },
  'names of products': {
    en: 'It runs on Windows 2000 only.',
    es: 'Solo funciona con Windows 2000.',
    pt: 'Só funciona com Windows 2000.',
  },
  'words for order and ends': {
    en: 'He has second thoughts, as soon as he is asked.',
    es: 'En fin, nadie habla; por fin callan.',
    pt: 'Enfim, ninguém fala; por fim calam-se.',
  },
  'newspapers that are called daily': {
    en: { unworded: 'its name is written with a capital' },
    es: 'El diario publicó la foto.',
    pt: 'O diário publicou a foto.',
  },
  'sayings with words of time': {
    en: { unworded: 'none that the rules would take' },
    es: 'De la noche a la mañana cambió todo.',
    pt: { unworded: 'none that the rules would take' },
  },
  'words beside an age or a count': {
    en: 'The 80 kilos and the second group.',
    es: [
      'Los 80 kilos y las tres mujeres.',
      'Fue un día difícil para un segundo grupo.',
      'Lo dijo a la edad de 56 años, ya enfermo.',
      'Las tres personas vieron el mar.',
    ],
    pt: 'O Dia Internacional do Pão; um segundo grupo.',
  },
  fractions: {
    en: 'He won in 2/3 of the cases and 1/3 of the votes.',
    es: 'Ganó en 2/3 de los casos y 1/3 de los votos.',
    pt: 'Ganhou em 2/3 dos casos; 1/3 dos votos.',
  },
};
