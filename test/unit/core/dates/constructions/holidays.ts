import type { ConstructionTable } from './construction-table.ts';

export const HOLIDAYS: ConstructionTable = {
  'Christmas of a year': {
    en: 'They met on [[Christmas Day 2018 = 2018-12-25 DATE]].',
    es: 'Se vieron en [[Navidad de 2018 = 2018-12-25 DATE]].',
    pt: 'Viram-se no [[Natal de 2018 = 2018-12-25 DATE]].',
  },
  'Christmas that has been': {
    en: 'The stove broke at [[Christmas = 2018-12-25]].',
    es: 'La estufa se rompió en [[Navidad = 2018-12-25]].',
    pt: 'O fogão avariou no [[Natal = 2018-12-25]].',
  },
  'Christmas to come': {
    en: 'The troops will be home by [[Christmas = 2019-12-25]].',
    es: 'Las tropas volverán en [[Navidad = 2019-12-25]].',
    pt: 'As tropas voltarão no [[Natal = 2019-12-25]].',
  },
  'Christmas Eve': {
    en: 'He was freed on [[Christmas Eve 2018 = 2018-12-24]].',
    es: 'Fue liberado en [[Nochebuena de 2018 = 2018-12-24]].',
    pt: 'Foi libertado na [[véspera de Natal de 2018 = 2018-12-24]].',
  },
  "New Year's Eve": {
    en: "The square filled on [[New Year's Eve = 2018-12-31]].",
    es: 'La plaza se llenó en [[Nochevieja = 2018-12-31]].',
    pt: 'A praça encheu no [[Réveillon = 2018-12-31]].',
  },
  "New Year's Day": {
    en: "Trams stopped on [[New Year's Day = 2019-01-01]].",
    es: 'Los tranvías pararon en [[Año Nuevo = 2019-01-01]].',
    pt: 'Os elétricos pararam no [[dia de Ano Novo = 2019-01-01]].',
  },
  Epiphany: {
    en: 'Gifts were left on [[Epiphany = 2019-01-06]].',
    es: 'Dejaron regalos [[el Día de Reyes = 2019-01-06]].',
    pt: 'Deixaram prendas no [[Dia de Reis = 2019-01-06]].',
  },
  'Ash Wednesday': {
    en: 'Masks came off on [[Ash Wednesday = 2019-03-06]].',
    es: 'Cayeron las máscaras [[el Miércoles de Ceniza = 2019-03-06]].',
    pt: 'Caíram as máscaras na [[Quarta-feira de Cinzas = 2019-03-06]].',
  },
  'Palm Sunday': {
    en: 'The church opened on [[Palm Sunday = 2019-04-14]].',
    es: 'La iglesia abrió [[el Domingo de Ramos = 2019-04-14]].',
    pt: 'A igreja abriu no [[Domingo de Ramos = 2019-04-14]].',
  },
  'Maundy Thursday': {
    en: 'The church opened on [[Maundy Thursday = 2019-04-18]].',
    es: 'La iglesia abrió [[el Jueves Santo = 2019-04-18]].',
    pt: 'A igreja abriu na [[Quinta-feira Santa = 2019-04-18]].',
  },
  'Good Friday': {
    en: 'A pact was signed on [[Good Friday = 2019-04-19]].',
    es: 'Se firmó un pacto [[el Viernes Santo = 2019-04-19]].',
    pt: 'Assinou-se um pacto na [[Sexta-feira Santa = 2019-04-19]].',
  },
  Easter: {
    en: 'Bells rang on [[Easter Sunday = 2019-04-21]].',
    es: 'Sonaron campanas [[el Domingo de Resurrección = 2019-04-21]].',
    pt: 'Tocaram sinos no [[Domingo de Páscoa = 2019-04-21]].',
  },
  'Easter of a year': {
    en: 'Three churches were hit at [[Easter 2017 = 2017-04-16]].',
    es: 'Tres iglesias sufrieron ataques [[el Domingo de Pascua de 2017 = 2017-04-16]].',
    pt: 'Três igrejas foram atacadas na [[Páscoa de 2017 = 2017-04-16]].',
  },
  'Easter Monday': {
    en: 'Shops were shut on [[Easter Monday = 2019-04-22]].',
    es: 'Las tiendas cerraron [[el Lunes de Pascua = 2019-04-22]].',
    pt: 'As lojas fecharam na [[segunda-feira de Páscoa = 2019-04-22]].',
  },
  'Holy Week': {
    en: 'Hotels were full in [[Holy Week = 2019-W16 DATE from:2019-04-15 to:2019-04-21]].',
    es: 'Los hoteles se llenaron en [[Semana Santa = 2019-W16 DATE from:2019-04-15 to:2019-04-21]].',
    pt: 'Os hotéis encheram na [[Semana Santa = 2019-W16 DATE from:2019-04-15 to:2019-04-21]].',
  },
  Ramadan: {
    en: 'Prices rose during [[Ramadan = 2019 DATE from:2019-05-06 to:2019-06-03]].',
    es: 'Los precios subieron durante [[el Ramadán = 2019 DATE from:2019-05-06 to:2019-06-03]].',
    pt: 'Os preços subiram durante [[o Ramadão = 2019 DATE from:2019-05-06 to:2019-06-03]].',
  },
  'Ramadan of a year': {
    en: 'The siege began in [[Ramadan 2018 = 2018 DATE from:2018-05-16 to:2018-06-14]].',
    es: 'El cerco empezó en [[el Ramadán de 2018 = 2018 DATE from:2018-05-16 to:2018-06-14]].',
    pt: 'O cerco começou no [[Ramadã de 2018 = 2018 DATE from:2018-05-16 to:2018-06-14]].',
  },
  'end of Ramadan': {
    en: 'Families gathered for [[Eid al-Fitr = 2019-06-04]].',
    es: 'Las familias se reunieron por [[el Eid al Fitr = 2019-06-04]].',
    pt: 'As famílias reuniram-se para [[o Eid al-Fitr = 2019-06-04]].',
  },
  'Labour Day of the world': {
    en: 'Unions marched on [[May Day = 2019-05-01]].',
    es: 'Los sindicatos marcharon [[el Día del Trabajo = 2019-05-01]].',
    pt: 'Os sindicatos marcharam no [[Dia do Trabalhador = 2019-05-01]].',
  },
  "Women's Day": {
    en: "Thousands marched on [[International Women's Day = 2019-03-08]].",
    es: 'Miles marcharon [[el Día Internacional de la Mujer = 2019-03-08]].',
    pt: 'Milhares marcharam no [[Dia Internacional da Mulher = 2019-03-08]].',
  },
  "All Saints' Day": {
    en: "Graves were cleaned on [[All Saints' Day = 2018-11-01]].",
    es: 'Se limpiaron tumbas [[el Día de Todos los Santos = 2018-11-01]].',
    pt: 'Limparam-se campas no [[Dia de Todos os Santos = 2018-11-01]].',
  },
  'a holiday of the calendar': {
    en: 'Masks sold out before [[Halloween = 2018-10-31]].',
    es: 'Hubo altares [[el Día de Muertos = 2018-11-02]].',
    pt: 'Houve missas no [[Dia de Finados = 2018-11-02]].',
  },
  'last and next holiday': {
    en: 'They wed [[last Christmas = 2018-12-25]] and will part [[next Easter = 2020-04-12]].',
    es: 'Se casaron [[la pasada Navidad = 2018-12-25]] y se irán [[la próxima Nochebuena = 2019-12-24]].',
    pt: 'Casaram no [[último Natal = 2018-12-25]] e partirão na [[próxima Páscoa = 2020-04-12]].',
  },
  'a weekday of a month': {
    en: [
      "Shops opened on [[Father's Day = 2019-06-16]] and [[Columbus Day = 2018-10-08]].",
      'Votes were counted on [[Election Day 2018 = 2018-11-06]].',
    ],
    es: { unworded: 'holidays of the United States, which the Spanish press names by their dates' },
    pt: { unworded: 'holidays of the United States, which the Portuguese press names by their dates' },
  },
  'a day after a holiday': {
    en: 'Crowds came on [[Black Friday = 2018-11-23]], [[the day after Thanksgiving = 2018-11-23]].',
    es: 'Nevó [[el Lunes de Pascua de 2018 = 2018-04-02]].',
    pt: 'Nevou na [[segunda-feira de Páscoa de 2018 = 2018-04-02]].',
  },
};
