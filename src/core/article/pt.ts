import type { ArticleCues } from './article-cues.ts';

export const PT: ArticleCues = {
  controls: `
    mostrar comentários, ver comentários, ocultar comentários, comentários, sem comentários, comentar,
    comente, deixe um comentário, deixe o seu comentário, deixe seu comentário, escrever comentário,
    partilhar, partilhas, compartilhamentos, partilhe, partilhar artigo, partilhe este artigo,
    partilhar no facebook, partilhar no twitter, partilhar no x, partilhar no whatsapp, partilhar por e-mail,
    compartilhar, compartilhe, compartilhe esta notícia, compartilhe essa notícia, compartilhar no facebook,
    compartilhar no twitter, compartilhar no x, compartilhar no whatsapp, compartilhe no whatsapp, tuitar,
    tweetar, enviar, enviar por e-mail, enviar por email, imprimir, guardar, salvar, copiar link,
    copiar ligação, copiar, ouvir, ouvir artigo, ouça, gosto, curtir, iniciar sessão, entrar, registar,
    cadastre-se, menu, pesquisar, buscar, busca, início, página inicial, voltar, voltar ao topo, topo,
    seguinte, próximo, próxima, anterior, próximo artigo, artigo anterior, publicidade, pub, patrocinado,
    continua após a publicidade, etiquetas, tópicos, temas, assuntos, tags, categorias, mais lidas,
    mais lidos, as mais lidas, mais vistos, últimas, últimas notícias, última hora, relacionado,
    relacionados, relacionadas, notícias relacionadas, artigos relacionados, matérias relacionadas,
    mais notícias, saiba mais, mais sobre este assunto, mais sobre este tema, pode gostar,
    você também pode gostar, também lhe pode interessar, recomendado, recomendados, recomendadas, siga-nos,
    quem somos, sobre nós, contactos, contato, contacto, fale conosco, política de privacidade,
    termos de uso, política de cookies, continua depois da publicidade,
    a matéria continua após a publicidade, a notícia continua depois da publicidade, ouça este artigo,
    ouvir este artigo, ouça a notícia, ouça esta notícia, ouvir notícia, ouça a matéria, guardar artigo,
    salvar artigo, ver todos, ver tudo, carregar mais, mostrar mais, ir para o conteúdo,
    saltar para o conteúdo, sobre, arquivo, podcasts, newsletters, boletins, edição impressa, em direto,
    ao vivo, ouvir em direto, ouça ao vivo, fotos, galerias, capa, menu principal, partilhar notícia,
    partilhar esta notícia, compartilhar notícia, comunicar erro, reportar erro, informar erro,
    aumentar fonte, diminuir fonte, aumentar texto, diminuir texto, tamanho da letra, ouvir texto,
    ouvir o texto, link permanente, ligação permanente, voltar à lista, mensagem mais recente,
    mensagem antiga, mensagens antigas, post anterior, próximo post, notícia anterior, próxima notícia,
    página seguinte, próxima página, cancelar resposta, tópicos abordados, ir para o conteúdo principal,
    ir para o menu, ir para o menu principal, sobre este artigo, endereço da página, assinatura, curtir isso,
    carregando, assinar, contacto de imprensa, contato para a imprensa, contacto para a imprensa,
    informações para a imprensa, para mais informações, baixar, baixar pdf, descarregar, descarregar pdf,
    versão pdf, versão para impressão`,
  navigation: `
    menu, menu principal, buscar, busca, pesquisar, início, página inicial, capa, iniciar sessão, entrar,
    assine, assine já, assinar, assinatura, registar, cadastre-se, sobre, sobre nós, quem somos, contacto,
    contactos, contato, arquivo, últimas, últimas notícias, última hora, mais lidas, mais lidos,
    as mais lidas, podcasts, newsletters, boletins, edição impressa, ao vivo, em direto, ouvir em direto,
    ouça ao vivo`,
  languageNames: `
    português, inglês, espanhol, castelhano, árabe, francês, alemão, italiano, turco, russo, persa, curdo,
    hebraico, chinês, catalão, galego, basco`,
  sections: `
    notícias, mundo, internacional, médio oriente, oriente médio, política, opinião, análise, economia,
    desporto, esporte, esportes, cultura, tecnologia, ciência, saúde, sociedade, áfrica, ásia, europa,
    américa, américas, américa latina, vídeos, vídeo, ao vivo, em direto, síria, iraque, turquia, israel,
    palestina, líbano, irão, irã, rússia, eua, conflito, guerra, segurança, exclusivo, atualidade, arquivo,
    do arquivo, acervo, nota de imprensa, nota à imprensa, comunicado de imprensa, comunicado à imprensa,
    para divulgação imediata, para publicação imediata, comunicado, comunicados, entrevista, entrevistas,
    local, locais, nacional, nacionais, notícias locais, regional, regiões, cidades, polícia, policial,
    tribunais, estilo de vida, entretenimento, educação, meio ambiente, ambiente, clima, tempo,
    direitos humanos, ajuda humanitária, paz e segurança, migrantes e refugiados, justiça, notas à imprensa,
    comunicados de imprensa, editorial, editoriais, coluna, colunas, colunista, colunistas, perfil, perfis,
    reportagem, reportagens, gente, fotos, famosos, portugal, brasil, país, geral, província, províncias,
    dinheiro, tv, televisão, necrologia, anúncios, classificados, eventos, pesquisa, especialistas,
    comentário`,
  teasers: `
    leia também, leia mais, ler também, ler mais, leia ainda, leia aqui, leia, veja também, veja mais, veja,
    ver também, ver mais, assista, assista também, confira, confira também, saiba mais, continue a ler,
    continue lendo, continuar a ler, mais sobre, mais em, mais informação, relacionado, relacionada,
    em imagens, em fotos, em vídeo, não perca, recomendamos, recomendado, ouça também, entenda,
    você também pode gostar, pode ler também, pode interessar, também pode interessar,
    também lhe pode interessar, para ler mais, mais lidas, vídeos`,
  appeals: `
    subscreva, assine, inscreva-se, cadastre-se, registe-se, siga-nos, siga o, siga a, junte-se, receba,
    clique aqui, clique para, carregue aqui, descarregue a, baixe o app, baixe o aplicativo, baixe nosso,
    apoie, doe, faça uma doação, torne-se, escreva-nos, envie-nos, entre no canal, participe do canal,
    nossa newsletter, a nossa newsletter, mantenha-se informado, fique por dentro, as opiniões expressas,
    os artigos publicados, este artigo foi publicado originalmente, este artigo foi originalmente publicado,
    utilizamos cookies, usamos cookies, este site usa cookies, ao subscrever, ao se inscrever,
    conte-nos nos comentários, conta-nos nos comentários, conte nos comentários, diga-nos nos comentários,
    diga nos comentários, deixe a sua opinião, deixe sua opinião, partilhe a sua opinião,
    compartilhe sua opinião, dê a sua opinião, dê sua opinião, por favor partilhe, por favor compartilhe,
    sua doação, a sua doação, doe agora, obrigado por ler, obrigada por ler, se acha que o artigo,
    esta entrada foi publicada, este post foi publicado, arquivado em, seja o primeiro a comentar,
    o seu endereço de email não será publicado, o seu endereço de e-mail não será publicado,
    o seu e-mail não será publicado, faça login, faça o login, inicie sessão para, regras de participação,
    descarregue o, baixe a, siga nosso, siga nossa, siga o nosso, siga a nossa,
    os comentários não representam, as opiniões emitidas, os nossos padrões:`,
  aboutAuthor: `
    sobre o autor, sobre a autora, sobre os autores, sobre o jornalista, sobre a jornalista, acerca do autor,
    acerca da autora, sobre o colunista, sobre a colunista`,
  comments: `
    comentários, comentário, comentários dos leitores, deixe um comentário, deixe seu comentário,
    deixe uma resposta, deixe o seu comentário, participe da conversa, pensamentos, deixar um comentário,
    deixar uma resposta, comentários dos utilizadores, comentários dos usuários`,
  commentSigns: 'responder, respostas, diz, disse, há, denunciar, anónimo, anônimo',
  related: `
    relacionado, relacionados, relacionadas, notícias relacionadas, artigos relacionados,
    matérias relacionadas, conteúdo relacionado, posts relacionados, mais notícias, mais lidas, mais lidos,
    as mais lidas, mais vistos, últimas notícias, pode gostar, você também pode gostar,
    também lhe pode interessar, recomendado, recomendados, recomendadas, não perca, outras notícias,
    veja também, leia também, links relacionados, ligações relacionadas, notícia relacionada, para ler mais,
    recomendamos, leia mais`,
  rights: `
    todos os direitos reservados, direitos reservados, direitos de autor, copyright, proibida a reprodução,
    reprodução proibida, é proibida a reprodução, creative commons`,
  sources: `
    fonte, fontes, via, com informações de, com informações da, com informações do, publicado originalmente
    em, publicado originalmente por, publicado originalmente no, publicado originalmente na`,
  bylines: `
    por, texto de, texto, texto e fotos de, texto e fotos, escrito por, redigido por, da redação,
    da redacção, redação, autor, autora, reportagem de, reportagem por, reportagem, informações de,
    análise por, opinião por`,
  editors: `
    editado por, edição de, edição, edita, editor, editora, traduzido por, tradução de, tradução, verificado
    por, produzido por`,
  interviews: 'entrevista:, entrevista de, entrevista por, entrevistado por, perguntas de',
  whereabouts: 'em, no, na, desde, para',
  places: `
    nova, novo, norte, sul, são, santa, santo, porto, cidade, vila, monte, cabo, los, las, el, la, tel, abu,
    rio de, hong kong, kuala lumpur, adis abeba, phnom penh, sri lanka, faixa de, santiago de, buenos aires,
    belo horizonte, ponta delgada, angra do, castelo branco, viana do, juiz de, campo grande, boa vista,
    foz do, serra leoa, burkina faso, costa rica, estados unidos, reino unido, arábia saudita, irlanda do
    norte, vale do`,
  reporters: `
    correspondente, enviado especial, enviada especial, redator, redatora, repórter, jornalista, editor,
    editora, colaborador, colaboradora, colunista, agências, agência, redação, redacção, com agências, com
    lusa`,
  credits: `
    foto, fotos, fotografia, fotografia de, foto de, imagem, imagem de, imagem de arquivo, foto de arquivo,
    fotografia de arquivo, arquivo, cortesia, crédito, créditos, legenda, cartoon, charge, ilustração,
    captura de ecrã, captura de tela, mapa, reprodução, divulgação`,
  published: `
    publicado, publicada, publicado em, publicada em, publicado a, publicado às, data, data de publicação,
    postado, postada, postado em, postada em, publicado originalmente em, criado, criado em`,
  updated: `
    atualizado, atualizada, atualizado em, atualizado às, actualizado, actualizado em, última atualização,
    atualização, modificado, modificado em, última modificação, correção, correcção, corrigido, corrigido em,
    errata, esclarecimento, nota do editor, nota da redação`,
  dateWords: `
    segunda, terça, quarta, quinta, sexta, sábado, domingo, feira, seg, ter, qua, qui, sex, sáb, dom, o, a,
    as, às, em, de, do, da, am, pm, a.m, p.m, a. m, p. m, h, hora, horas, dia, dias, ontem, hoje, min,
    minuto, minutos, leitura, local, e, semana, semanas, mês, meses, ano, anos`,
  ages: 'há, atrás',
  mediaNouns: `
    diário, jornal, agência, observatório, notícias, folha, correio, gazeta, tribuna, público, expresso,
    observador, mundo, globo, estado, imprensa, crónica, crônica, tempo, hora, revista, semanário, rádio,
    televisão, digital, rede, canal, fundação, instituto, conselho, eco, portal, boletim, brasil, manhã`,
  blogNouns: 'blog, blogue, weblog',
  readingTime: 'leitura, tempo de leitura, tempo estimado de leitura, tempo estimado',
  functionWords: `
    de, do, da, dos, das, o, a, os, as, e, em, no, na, para, por, com, um, uma, ou, sobre, após`,
  keys: {
    title: 'título, titulo, manchete, assunto',
    date: `
      data, data de publicação, publicado em, publicado, publicada, publicada em, postado em, postado, criado
      em, criado`,
    language: 'idioma, língua',
    source: 'fonte, veículo, sítio, jornal, agência, publicação',
    author: 'autor, autora, autores, por, jornalista, repórter',
  },
};
