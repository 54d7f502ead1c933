import type { ArticleCues } from './article-cues.ts';

export const ES: ArticleCues = {
  controls: `
    mostrar comentarios, ver comentarios, ocultar comentarios, comentarios, sin comentarios, comentar,
    dejar un comentario, deja un comentario, deja tu comentario, escribir un comentario, compartir,
    compartidos, veces compartido, comparte, comparte esto, comparte este artículo, comparta,
    comparta este artículo, compartir esta noticia, compartir en facebook, compartir en twitter,
    compartir en x, compartir en whatsapp, compartir por correo, tuitear, twittear, enviar,
    enviar por correo, correo electrónico, correo, imprimir, guardar, copiar enlace, copiar, escuchar,
    escuchar artículo, me gusta, iniciar sesión, regístrate, registrarse, menú, buscar, inicio, portada,
    volver, volver arriba, subir, siguiente, anterior, artículo siguiente, artículo anterior, publicidad,
    patrocinado, etiquetas, temas, archivado en, categorías, lo más leído, lo más visto, más leídas,
    más leídos, últimas noticias, lo último, última hora, relacionado, relacionados, noticias relacionadas,
    artículos relacionados, temas relacionados, más noticias, más información, más sobre este tema,
    te puede interesar, le puede interesar, también te puede interesar, recomendado, recomendados,
    recomendamos, síguenos, síganos, quiénes somos, contacto, aviso legal, política de privacidad,
    política de cookies, la noticia continúa después de la publicidad, continúa después de la publicidad,
    el artículo continúa después de la publicidad, sigue después de la publicidad, escuchar este artículo,
    escucha este artículo, escuchar la noticia, escucha la noticia, escuche este artículo, guardar artículo,
    ver todo, ver todos, cargar más, mostrar más, contáctenos, ir al contenido, saltar al contenido,
    acerca de, podcasts, pódcast, boletines, edición impresa, en vivo, escuchar en vivo, escucha en vivo,
    fotos, galerías, menú principal, compartir artículo, informar de un error, comunicar un error,
    reportar un error, aumentar fuente, disminuir fuente, aumentar texto, disminuir texto, tamaño de letra,
    escuchar texto, escuchar el texto, enlace permanente, volver al listado, volver a la lista,
    entrada más reciente, entrada antigua, entradas antiguas, entrada anterior, entrada siguiente,
    noticia anterior, noticia siguiente, siguiente artículo, página siguiente, cancelar respuesta,
    temas tratados, ir directamente al contenido, ir al menú principal, ir al menú, sobre este artículo,
    dirección de la página, suscripción, me gusta esto, cargando, dejá tu comentario, entrar,
    contacto de prensa, contacto para medios, contacto para la prensa, para más información, descargar,
    descargar pdf, versión pdf, versión para imprimir`,
  navigation: `
    menú, menú principal, buscar, búsqueda, inicio, portada, iniciar sesión, entrar, suscríbete, suscribirse,
    suscripción, regístrate, registrarse, acerca de, quiénes somos, contacto, archivo, lo último,
    últimas noticias, última hora, lo más leído, más leídas, más leídos, podcasts, pódcast, boletines,
    edición impresa, en vivo, en directo, escuchar en vivo`,
  languageNames: `
    español, castellano, inglés, portugués, árabe, francés, alemán, italiano, turco, ruso, persa, kurdo,
    hebreo, chino, catalán, gallego, euskera`,
  sections: `
    noticias, mundo, internacional, internacionales, oriente medio, oriente próximo, medio oriente, política,
    opinión, análisis, economía, deportes, cultura, tecnología, ciencia, salud, sociedad, áfrica, asia,
    europa, américa, américa latina, latinoamérica, vídeos, videos, vídeo, en directo, en vivo, siria, irak,
    turquía, israel, palestina, líbano, irán, rusia, eeuu, ee.uu, conflicto, guerra, seguridad, archivo,
    hemeroteca, del archivo, nota de prensa, notas de prensa, comunicado de prensa, comunicado, comunicados,
    boletín de prensa, para difusión inmediata, para publicación inmediata, gacetilla, entrevista,
    entrevistas, local, locales, nacional, nacionales, noticias locales, regional, regiones, sucesos,
    policiales, tribunales, estilo de vida, cultura y ocio, educación, medio ambiente, medioambiente, clima,
    tiempo, derechos humanos, ayuda humanitaria, paz y seguridad, migrantes y refugiados, justicia,
    comunicados de prensa, nota informativa, para su publicación inmediata, editorial, editoriales, columna,
    columnas, columnistas, perfil, perfiles, reportaje, reportajes, gente, fotos, farándula, espectáculos,
    españa, país, el país, ciudades, policía, dinero, famosos, tele, televisión, esquelas, anuncios,
    clasificados, eventos, investigación, expertos, comentario, exclusiva`,
  teasers: `
    lea también, lee también, leer también, le puede interesar, te puede interesar, puede leer, puedes leer,
    también puede leer, leer más, lea más, lee más, seguir leyendo, sigue leyendo, siga leyendo,
    continuar leyendo, ver también, ver más, vea también, mira también, mire también, vea, mire, más en,
    más sobre, más información, relacionado, relacionada, noticia relacionada, además, en imágenes, en fotos,
    en vídeo, en video, no te pierdas, no se pierda, recomendamos, lea, lee aquí, lea aquí, te recomendamos,
    le recomendamos, mirá también, mirá, leé también, leé más, leé, enterate, entérate, para leer más,
    también te puede interesar, también le puede interesar`,
  appeals: `
    suscríbete, suscríbase, suscribirse, apúntate, regístrate, regístrese, síguenos, síganos, sigue a, únete,
    únase, recibe, reciba, haz clic, haga clic, pincha aquí, pulse aquí, descarga nuestra, descargue nuestra,
    descarga la app, apoya, apóyanos, dona, hazte socio, hágase socio, escríbenos, escríbanos,
    nuestro boletín, boletín, mantente informado, manténgase informado, las opiniones expresadas,
    este artículo fue publicado originalmente, este artículo se publicó originalmente, utilizamos cookies,
    usamos cookies, al suscribirte, al suscribirse, cuéntanos en los comentarios,
    cuéntenos en los comentarios, dínoslo en los comentarios, díganos en los comentarios,
    déjanos tu comentario, déjenos su comentario, comparte tu opinión, comparta su opinión, danos tu opinión,
    denos su opinión, sigue nuestro, siga nuestro, sigue la actualidad, siga la actualidad,
    por favor comparte, tu donación, su donación, done ahora, gracias por leer, si cree que el artículo,
    esta entrada fue publicada, esta entrada se publicó, archivado bajo, sé el primero en comentar,
    sea el primero en comentar, su dirección de correo electrónico no será publicada,
    tu dirección de correo electrónico no será publicada, inicia sesión para, inicie sesión para,
    normas de participación, descargue la, descargá, descarga la, suscribite, también puede recibir,
    ahora también puede recibir, las opiniones vertidas, nuestros estándares:`,
  aboutAuthor: `
    sobre el autor, sobre la autora, sobre los autores, acerca del autor, acerca de la autora,
    acerca de los autores, sobre el periodista, sobre la periodista, sobre la firma, acerca del periodista`,
  comments: `
    comentarios, comentario, comentarios de los lectores, deja un comentario, deja una respuesta,
    deje su comentario, opiniones de los lectores, únete a la conversación, pensamientos,
    dejar una respuesta, dejá tu comentario, dejar un comentario, deje un comentario`,
  commentSigns: 'responder, respuestas, dice, dijo, hace, denunciar, anónimo',
  related: `
    relacionado, relacionados, relacionadas, noticias relacionadas, artículos relacionados,
    temas relacionados, contenido relacionado, entradas relacionadas, más noticias, lo más leído,
    lo más visto, más leídas, más leídos, últimas noticias, te puede interesar, le puede interesar,
    también te puede interesar, recomendado, recomendados, recomendamos, no te pierdas, otras noticias,
    enlaces relacionados, noticia relacionada, para leer más, mirá también, leé también, te recomendamos,
    vea también, lea también`,
  rights: `
    todos los derechos reservados, derechos reservados, copyright, prohibida su reproducción, prohibida la
    reproducción, reproducción total o parcial, creative commons`,
  sources: `
    fuente, fuentes, vía, con información de, publicado originalmente en, publicado originalmente por,
    tomado de`,
  bylines: `
    por, texto de, texto, texto y fotos de, texto y fotos, escrito por, redacción de, redactado por, autor,
    autora, reporte de, reporte por, reportaje de, reportaje por, información de, análisis por, opinión por,
    escribe`,
  editors: `
    editado por, edición de, edición, edita, editor, editora, traducido por, traducción de, traducción,
    verificado por, producido por`,
  interviews: 'entrevista:, entrevista de, entrevista por, entrevistado por, preguntas de',
  whereabouts: 'en, desde, para',
  places: `
    nueva, nuevo, norte, sur, san, santa, santo, puerto, ciudad, villa, monte, cabo, los, las, el, la, tel,
    abu, río de, hong kong, kuala lumpur, adís abeba, phnom penh, sri lanka, franja de, santiago de, buenos
    aires, belo horizonte, sierra leona, burkina faso, costa rica, estados unidos, reino unido, arabia
    saudí, arabia saudita, irlanda del norte, palma de, las palmas, valle de`,
  reporters: `
    corresponsal, enviado especial, enviada especial, redactor, redactora, redacción, redacción
    internacional, periodista, reportero, reportera, editor, editora, colaborador, colaboradora, columnista,
    agencias, agencia, jefe de redacción`,
  credits: `
    foto, fotos, fotografía, fotografía de, foto de, imagen, imagen de, imagen de archivo, foto de archivo,
    fotografía de archivo, archivo, cortesía, crédito, créditos, pie de foto, viñeta, caricatura,
    ilustración, captura de pantalla, mapa, autor de la foto`,
  published: `
    publicado, publicada, publicado el, publicada el, publicado a las, publicado originalmente el, fecha, fecha de publicación, creado,
    creado el`,
  updated: `
    actualizado, actualizada, actualizado el, actualizado a las, última actualización, actualización,
    modificado, modificado el, última modificación, corrección, corregido, corregido el, fe de errores, fe de
    erratas, aclaración, nota del editor, nota de la redacción`,
  dateWords: `
    lunes, martes, miércoles, jueves, viernes, sábado, domingo, lun, mar, mié, jue, vie, sáb, dom, el, la,
    las, a, de, del, am, pm, a.m, p.m, a. m, p. m, h, hs, hrs, hora, horas, día, días, ayer, hoy, min,
    minuto, minutos, lectura, local, i, semana, semanas, mes, meses, año, años`,
  ages: 'hace',
  mediaNouns: `
    diario, periódico, agencia, observatorio, noticias, heraldo, tribuna, gaceta, correo, mundo, país,
    nación, prensa, crónica, jornada, universal, comercio, tiempo, espectador, mercurio, tercera,
    vanguardia, voz, hora, revista, semanario, radio, televisión, informativo, informador, digital, red,
    canal, fundación, instituto, consejo, eco, imparcial, faro, norte, boletín, portal`,
  blogNouns: 'blog, weblog, bitácora',
  readingTime: 'lectura, tiempo de lectura, tiempo estimado de lectura, tiempo estimado',
  functionWords: `
    de, del, la, el, los, las, y, e, en, para, por, con, a, al, un, una, o, sobre, tras`,
  keys: {
    title: 'título, titulo, titular, asunto',
    date: 'fecha, fecha de publicación, publicado, publicado el, publicada, publicada el, creado, creado el',
    language: 'idioma, lengua',
    source: 'fuente, medio, sitio, periódico, diario, agencia, editor, publicación',
    author: 'autor, autora, autores, por, periodista, firma',
  },
};
