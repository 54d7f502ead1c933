import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { readsAs } from './marked-article.ts';
import { EN, EN_2, ES, ES_2, PT, PT_2 } from './sentences.ts';

describe('readArticle', () => {
  describe('reads the page', () => {
    it('English: edition menu, title, captions told twice, teaser in the middle, tags and comments at the end', () => {
      const { title, source, publicationDate } = readsAs(`
        boilerplate| Arabic / English / French

        title| Bridge shut as river rises over its banks

        caption| A lorry waits before the bridge at dawn [Ana Reed/Hill News]
        caption| A lorry is waiting before the bridge at dawn [Ana Reed/Hill News]

        body| ${EN}

        boilerplate| Mayor: the old bridge should have been replaced years ago

        body| ${EN_2}

        caption| A drowned field – Cartoon [Tom Hale/Hill News]

        caption| A drowned field - Cartoon [Tom Hale/Hill News]

        body| ${EN_2}

        boilerplate| Report: nine bridges in the county need repair this year

        boilerplate| North CountyNewsRivers
        boilerplate| Show Comments
        boilerplate| Show Comments`);
      assert.equal(title, 'Bridge shut as river rises over its banks');
      assert.equal(source, null);
      assert.equal(publicationDate.value, null);
    });

    it('English: masthead over a date, names and a subtitle under a photo', () => {
      const { title, source, publicationDate, passages } = readsAs(`
        boilerplate| The Ledger
        dateline| Monday 3 of June 2019

        title| River Closes Bridge in Northern Valley

        caption| Jane Miller, Paul Ortiz
        caption| Jane Miller, Paul Ortiz
        heading| The bridge over the river was closed on Monday after heavy rain

        body| MILLTOWN — ${EN}

        body| ${EN_2}`);
      assert.equal(title, 'River Closes Bridge in Northern Valley');
      assert.deepEqual(source, { name: 'The Ledger' });
      assert.deepEqual(publicationDate, { value: '2019-06-03', origin: 'header', start: 11, end: 32 });
      assert.equal(passages.length, 7);
    });

    it('English: a masthead that looks like a title, and the title once more as source', () => {
      const { title, source } = readsAs(`
        boilerplate| The Northern Observatory For Rivers

        title| Bridge Closed after Failed Repairs

        body| ${EN}

        body| ${EN_2}

        boilerplate| Source: Bridge Closed after Failed Repairs`);
      assert.equal(title, 'Bridge Closed after Failed Repairs');
      assert.deepEqual(source, { name: 'The Northern Observatory For Rivers' });
    });

    it('Spanish: section menu, deck, name of the author, dateline with agency, controls, newsletter, source', () => {
      const { title, source, publicationDate } = readsAs(`
        boilerplate| Inicio | Mundo | Economía | Deportes

        title| El río cierra el puente del norte

        heading| Los camioneros piden un paso provisional antes del invierno

        byline| Marta Olmedo

        body| Valverde, 4 jun 2019 (Agencia Ribera) – ${ES}

        boilerplate| Lea también: Nueve puentes de la comarca esperan reparación

        body| ${ES_2}

        heading| Una obra pendiente

        body| ${ES_2}

        boilerplate| Compartir en Facebook · Twitter · WhatsApp

        boilerplate| Suscríbase a nuestro boletín

        boilerplate| Fuente: Agencia Ribera`);
      assert.equal(title, 'El río cierra el puente del norte');
      assert.deepEqual(source, { name: 'Agencia Ribera' });
      assert.equal(publicationDate.value, '2019-06-04');
      assert.equal(publicationDate.origin, 'dateline');
    });

    it('Spanish: a deck that is a sentence, byline, date of publication and of update', () => {
      const { publicationDate } = readsAs(`
        title| ¿Quién paga el puente?

        heading| La alcaldesa y el Gobierno regional se culpan del retraso de unas obras prometidas.

        byline| Por Marta Olmedo, enviada especial

        dateline| Actualizado el 6 de junio de 2019 a las 10:15 h
        dateline| Publicado el 5 de junio de 2019

        body| ${ES}

        body| ${ES_2}`);
      assert.deepEqual([publicationDate.value, publicationDate.origin], ['2019-06-05', 'header']);
    });

    it('Portuguese: no byline, place and day in a line of their own, teaser, rights', () => {
      const { title, source, publicationDate } = readsAs(`
        title| Rio fecha ponte no norte

        dateline| Vila Chã, 3 mai 2019

        body| ${PT}

        boilerplate| Leia também: Nove pontes do concelho à espera de obras

        body| — Prometeram-nos isto há anos — diz um camionista.

        body| ${PT_2}

        boilerplate| Partilhar · Imprimir · Comentar

        boilerplate| © 2019 Jornal da Ribeira. Todos os direitos reservados.`);
      assert.equal(title, 'Rio fecha ponte no norte');
      assert.deepEqual(source, { name: 'Jornal da Ribeira' });
      assert.deepEqual([publicationDate.value, publicationDate.origin], ['2019-05-03', 'dateline']);
    });

    it('Portuguese: a menu of editions, deck, byline, photo credit, dateline in capitals', () => {
      const { publicationDate } = readsAs(`
        boilerplate| Português | English | Español

        title| Chuva fecha ponte e isola três aldeias

        heading| Moradores pedem uma travessia provisória antes do inverno

        byline| Por Júlia Prado

        caption| Caminhão espera diante da ponte (Foto: Davi Lemos/Agência Riacho)

        body| SÃO BENTO, 3 de maio de 2018 (Agência Riacho) - ${PT}

        body| ${PT_2}

        boilerplate| Compartilhe: Facebook Twitter WhatsApp

        boilerplate| Deixe seu comentário`);
      assert.equal(publicationDate.value, '2018-05-03');
    });

    it('Spanish: section, agency, place and day in lines of their own; controls with counts; a lost rule', () => {
      const { source, publicationDate } = readsAs(`
        boilerplate| Internacional

        title| El río cierra el puente del norte

        byline| EFE

        dateline| Valverde

        dateline| 12 ABR. 2018 - 11:30

        boilerplate| 152 compartidos

        body| ${ES}

        boilerplate| ___

        body| ${ES_2}`);
      assert.deepEqual(source, { name: 'EFE' });
      assert.deepEqual([publicationDate.value, publicationDate.origin], ['2018-04-12', 'header']);
    });

    it('a file that gives every paragraph one line and no title', () => {
      const long = `${EN} ${EN_2}`;
      const { title } = readsAs(`body| ${long}\nbody| ${long}\nbody| ${long}\nbody| ${EN_2}`);
      assert.equal(title, null);
    });

    it('sentences below each other without blank lines are all running text', () => {
      readsAs(`body| ${EN}\nbody| They met Omar Haddad\nbody| ${EN_2}\nbody| Bridge 2 , Ferry 1`);
    });

    it('a text cut into its sentences, of several articles: no line is taken for a teaser', () => {
      const inOrder = (first: string, second: string, headline: string): string =>
        [first, second, first, headline, second, first, headline, second]
          .map((line) => `body| ${line}`)
          .join('\n');
      readsAs(inOrder(EN, EN_2, 'Fishermen of Port Adeline bring home the largest catch in years'));
      readsAs(inOrder(ES, ES_2, 'Los pescadores de Puerto Adela traen la mayor captura en años'));
      readsAs(inOrder(PT, PT_2, 'Pescadores de Porto Adélia trazem a maior captura dos últimos anos'));
    });

    it('lines wrapped at a width are one paragraph', () => {
      const one =
        'The bridge over the river was closed on Monday\nafter heavy rain, the mayor said in a statement\nread on the radio.';
      const other =
        'Lorries have to take the longer road through\nthe hills until the engineers have looked at\nit.';
      const { paragraphs } = readArticle(`${one}\n\n${other}\n`, {});
      assert.deepEqual(
        paragraphs.map(({ kind }) => kind),
        ['body', 'body'],
      );
    });

    it('one short line is running text', () => {
      readsAs('body| Omar Haddad arrived');
    });
  });

  describe('reads Markdown', () => {
    it('headings, emphasis, links, images and lists', () => {
      const { title, source } = readsAs(`
        title| # The **river** closes a [bridge](https://example.org/bridge)

        heading| *Drivers ask for a ferry before the winter*

        byline| By **Ana Reed** and **Tom Hale**

        caption| ![A lorry waits](lorry.jpg)

        body| ${EN}

        heading| ## What comes next

        body| - The engineers come on Friday
        body| - The ferry starts in July

        heading| **The cost**

        body| ${EN_2}

        boilerplate| **Read also:** [Nine bridges wait](https://example.org/nine)

        boilerplate| *Like this story? [Subscribe to The Hill Review](https://example.org/)*

        boilerplate| Share · Print · Leave a comment`);
      assert.equal(title, 'The river closes a bridge');
      assert.deepEqual(source, { name: 'The Hill Review' });
    });

    it('front matter is metadata', () => {
      const text = `---\ntitle: "River closes bridge"\ndate: 2019-06-03T10:00:00Z\nlang: es-ES\nsource: Hill News\n---\n${EN}\n`;
      const { title, source, publicationDate, language, paragraphs } = readArticle(text, {});
      assert.equal(title, 'River closes bridge');
      assert.deepEqual(source, { name: 'Hill News' });
      assert.equal(publicationDate.origin, 'metadata');
      assert.equal(text.slice(publicationDate.start ?? 0, publicationDate.end ?? 0), '2019-06-03');
      assert.deepEqual(language, { code: 'es', confidence: 1, supported: true, region: 'es-ES' });
      assert.deepEqual(
        paragraphs.map(({ kind }) => kind),
        ['boilerplate', 'body'],
      );
    });

    it('a list of YAML, and a value that goes on, are one entry', () => {
      for (const [front, title, author] of [
        ['title: >-\n  A bridge\n  is closed\nauthor:\n  - Ana\n  - Bea', 'A bridge is closed', 'Ana, Bea'],
        ["title: 'Nobody''s bridge'\nauthors: [Ana Reed, Bea]", "Nobody's bridge", 'Ana Reed, Bea'],
        [
          'título: "El \\"viejo\\" puente:\n  cerrado"\nautores:\n- name: Ana Ruiz\n  email: a@ribera.example\n- name: Bea Sanz',
          'El "viejo" puente: cerrado',
          'Ana Ruiz, Bea Sanz',
        ],
        [
          'title: A ponte\nautor:\n  name: Júlia Prado\n  url: https://riacho.example',
          'A ponte',
          'Júlia Prado',
        ],
      ]) {
        const reading = readArticle(
          `---\n${front ?? ''}\n---\n\nBridges and rivers\n\n${EN}\n\n${EN_2}\n`,
          {},
        );
        assert.deepEqual([reading.title, reading.author], [title, author]);
        assert.deepEqual(
          reading.paragraphs.map(({ kind }) => kind),
          ['boilerplate', 'heading', 'body', 'body'],
        );
      }
    });

    it('header lines with keys are metadata in each language', () => {
      for (const [lines, value] of [
        ['Title: River closes bridge\nDate: June 3, 2019', '2019-06-03'],
        ['Título: El río cierra el puente\nFecha: 3 de junio de 2019', '2019-06-03'],
        ['Título: Rio fecha ponte\nData: 3 de junho de 2019', '2019-06-03'],
      ]) {
        const { title, publicationDate } = readArticle(`${lines ?? ''}\n\n${EN} ${EN_2}\n\n${EN}`, {});
        assert.match(title ?? '', /bridge|puente|ponte/u);
        assert.deepEqual([publicationDate.value, publicationDate.origin], [value, 'metadata']);
      }
    });

    it('three dashes alone are a rule', () => {
      readsAs(`boilerplate| ---\n\nbody| ${EN}`);
    });
  });
});
