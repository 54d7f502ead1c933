import type { ConstructionTable } from './construction-table.ts';

export const TIMES_OF_DAY: ConstructionTable = {
  'hours and minutes': {
    en: 'Sirens sounded at [[15:30 = 2019-08-14T15:30 TIME]] sharp.',
    es: 'Las sirenas sonaron a [[las 15:30 = 2019-08-14T15:30 TIME]].',
    pt: 'As sirenes soaram às [[15:30 = 2019-08-14T15:30 TIME]].',
  },
  'with a full stop': {
    en: { unworded: 'a full stop between figures is a decimal, but for the British press with a.m. or p.m.' },
    es: 'Las sirenas sonaron a [[las 10.35 = 2019-08-14T10:35 TIME]].',
    pt: 'As sirenes soaram às [[10.35 horas = 2019-08-14T10:35 TIME]].',
  },
  'with the letter h': {
    en: { unworded: 'no letter for hours' },
    es: 'Las sirenas sonaron a [[las 10h30 = 2019-08-14T10:30 TIME]].',
    pt: [
      'As sirenes soaram às [[10h30 = 2019-08-14T10:30 TIME]].',
      'As sirenes soaram às [[10h = 2019-08-14T10:00 TIME]].',
    ],
  },
  'before noon': {
    en: 'Sirens sounded at [[10:35 a.m. = 2019-08-14T10:35 TIME]] sharp.',
    es: 'Las sirenas sonaron a [[las 10:35 a. m. = 2019-08-14T10:35 TIME]] sin aviso.',
    pt: { unworded: 'the day is counted in 24 hours' },
  },
  'after noon': {
    en: [
      'Sirens sounded at [[3 p.m. = 2019-08-14T15:00 TIME]] sharp.',
      'Sirens sounded at [[3.15pm = 2019-08-14T15:15 TIME]] sharp.',
    ],
    es: 'Las sirenas sonaron a [[las 3 p.m. = 2019-08-14T15:00 TIME]] sin aviso.',
    pt: { unworded: 'the day is counted in 24 hours' },
  },
  'hours in words': {
    en: "Sirens sounded at [[three o'clock = 2019-08-14T03:00 TIME]].",
    es: 'Las sirenas sonaron a [[las tres = 2019-08-14T03:00 TIME]].',
    pt: 'As sirenes soaram às [[três horas = 2019-08-14T03:00 TIME]].',
  },
  'hours of the afternoon': {
    en: 'Shops shut at [[three in the afternoon = 2019-08-14T15:00 TIME]].',
    es: 'Las tiendas cierran a [[las tres de la tarde = 2019-08-14T15:00 TIME]].',
    pt: 'As lojas fecham às [[três da tarde = 2019-08-14T15:00 TIME]].',
  },
  'hours of the night': {
    en: 'Shops shut at [[nine at night = 2019-08-14T21:00 TIME]].',
    es: 'Las tiendas cierran a [[las nueve de la noche = 2019-08-14T21:00 TIME]].',
    pt: 'As lojas fecham às [[nove da noite = 2019-08-14T21:00 TIME]].',
  },
  'hours of the morning': {
    en: 'Bakers rise at [[four in the morning = 2019-08-14T04:00 TIME]].',
    es: 'Los panaderos se levantan a [[las cuatro de la mañana = 2019-08-14T04:00 TIME]].',
    pt: 'Os padeiros levantam-se às [[quatro da manhã = 2019-08-14T04:00 TIME]].',
  },
  'half past': {
    en: 'Shops shut at [[half past three = 2019-08-14T03:30 TIME]].',
    es: 'Las tiendas cierran a [[las tres y media = 2019-08-14T03:30 TIME]].',
    pt: 'As lojas fecham às [[três e meia = 2019-08-14T03:30 TIME]].',
  },
  'half past, of the afternoon': {
    en: 'Shops shut at [[half past three in the afternoon = 2019-08-14T15:30 TIME]].',
    es: 'Las tiendas cierran a [[las tres y media de la tarde = 2019-08-14T15:30 TIME]].',
    pt: 'As lojas fecham às [[três e meia da tarde = 2019-08-14T15:30 TIME]].',
  },
  'a quarter past': {
    en: 'Shops shut at [[a quarter past five = 2019-08-14T05:15 TIME]].',
    es: 'Las tiendas cierran a [[las cinco y cuarto = 2019-08-14T05:15 TIME]].',
    pt: 'As lojas fecham às [[cinco e quinze = 2019-08-14T05:15 TIME]].',
  },
  'a quarter to': {
    en: 'Shops shut at [[a quarter to nine = 2019-08-14T08:45 TIME]].',
    es: 'Las tiendas cierran a [[las nueve menos cuarto = 2019-08-14T08:45 TIME]].',
    pt: 'As lojas fecham às [[quinze para as nove = 2019-08-14T08:45 TIME]].',
  },
  'the word for hours': {
    en: 'The march began at [[1800 hours = 2019-08-14T18:00 TIME]].',
    es: 'La marcha empezó a [[las 18 horas = 2019-08-14T18:00 TIME]].',
    pt: 'A marcha começou às [[18 horas = 2019-08-14T18:00 TIME]].',
  },
  noon: {
    en: 'The siren wails at [[noon = 2019-08-14T12:00 TIME]].',
    es: 'La sirena suena al [[mediodía = 2019-08-14T12:00 TIME]].',
    pt: 'A sirene soa ao [[meio-dia = 2019-08-14T12:00 TIME]].',
  },
  'noon of a day': {
    en: 'The siege ended at [[noon on Friday = 2019-08-09T12:00 TIME]].',
    es: 'El cerco acabó [[el mediodía del viernes = 2019-08-09T12:00 TIME]].',
    pt: 'O cerco acabou ao [[meio-dia de sexta-feira = 2019-08-09T12:00 TIME]].',
  },
  midnight: {
    en: 'The permit will lapse at [[midnight = 2019-08-14T24:00 TIME]].',
    es: 'El permiso vencerá a [[medianoche = 2019-08-14T24:00 TIME]].',
    pt: 'A licença vencerá à [[meia-noite = 2019-08-14T24:00 TIME]].',
  },
  'midnight of a day': {
    en: 'The siege ended at [[midnight on Friday = 2019-08-09T24:00 TIME]].',
    es: 'El cerco acabó [[la medianoche del viernes = 2019-08-09T24:00 TIME]].',
    pt: 'O cerco acabou à [[meia-noite de sexta-feira = 2019-08-09T24:00 TIME]].',
  },
  'time zone': {
    en: 'The probe landed at [[16:08 UTC = 2019-08-14T16:08Z TIME]].',
    es: 'La sonda aterrizó a [[las 16:08 UTC = 2019-08-14T16:08Z TIME]].',
    pt: 'A sonda aterrou às [[16:08 UTC = 2019-08-14T16:08Z TIME]].',
  },
  'time zone by name': {
    en: 'The probe landed at [[4:08 p.m. EST = 2019-08-14T16:08-05 TIME]].',
    es: 'La sonda aterrizó a [[las 16:08 CEST = 2019-08-14T16:08+02 TIME]].',
    pt: 'A sonda aterrou às [[16h08 BRT = 2019-08-14T16:08-03 TIME]].',
  },
  'local time': {
    en: 'The quake struck at [[5:12 local time = 2019-08-14T05:12 TIME]].',
    es: 'El sismo fue a [[las 5:12 hora local = 2019-08-14T05:12 TIME]].',
    pt: 'O sismo foi às [[5h12 hora local = 2019-08-14T05:12 TIME]].',
  },
  'time before the day': {
    en: 'The vote began at [[10 a.m. on Friday = 2019-08-09T10:00 TIME]].',
    es: 'La votación empezó a [[las 10:00 del viernes = 2019-08-09T10:00 TIME]].',
    pt: 'A votação começou às [[10h de sexta-feira = 2019-08-09T10:00 TIME]].',
  },
  'time after the day': {
    en: 'The vote began on [[Friday at 10:30 = 2019-08-09T10:30 TIME]].',
    es: 'La votación empezó [[el viernes a las 10:30 = 2019-08-09T10:30 TIME]].',
    pt: 'A votação começou na [[sexta-feira às 10h30 = 2019-08-09T10:30 TIME]].',
  },
  'time of a calendar day': {
    en: 'The vote began at [[14:00 on 3 May 2018 = 2018-05-03T14:00 TIME]].',
    es: 'La votación empezó [[el 3 de mayo de 2018 a las 14:00 = 2018-05-03T14:00 TIME]].',
    pt: 'A votação começou a [[3 de maio de 2018 às 14h00 = 2018-05-03T14:00 TIME]].',
  },
  'time today': {
    en: 'The vote will begin at [[8 p.m. today = 2019-08-14T20:00 TIME]].',
    es: 'La votación empezará [[hoy a las 20:00 = 2019-08-14T20:00 TIME]].',
    pt: 'A votação começará [[hoje às 20h = 2019-08-14T20:00 TIME]].',
  },
  'about a time': {
    en: 'The blast came at [[around 3 p.m. = 2019-08-14T15:00 TIME mod:APPROX]].',
    es: 'La explosión fue [[hacia las 15:00 = 2019-08-14T15:00 TIME mod:APPROX]].',
    pt: 'A explosão foi [[por volta das 15h = 2019-08-14T15:00 TIME mod:APPROX]].',
  },
  'with seconds': {
    en: 'The clock stopped at [[22:50:07 = 2019-08-14T22:50:07 TIME]].',
    es: 'El reloj se paró a [[las 22:50:07 = 2019-08-14T22:50:07 TIME]].',
    pt: 'O relógio parou às [[22:50:07 = 2019-08-14T22:50:07 TIME]].',
  },
  'day of the sentence': {
    en: 'On [[3 May 2018 = 2018-05-03]] the gate was locked at [[9:15 = 2018-05-03T09:15 TIME]].',
    es: '[[El 3 de mayo de 2018 = 2018-05-03]] la verja se cerró a [[las 9:15 = 2018-05-03T09:15 TIME]].',
    pt: 'A [[3 de maio de 2018 = 2018-05-03]] o portão foi fechado às [[9h15 = 2018-05-03T09:15 TIME]].',
  },
};
