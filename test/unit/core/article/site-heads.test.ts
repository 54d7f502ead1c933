import assert from 'node:assert/strict';
import { LANGS, type Lang } from '../../../../src/core/language/language.ts';
import { readsAs } from './marked-article.ts';
import { EN, EN_2, ES, ES_2, PT, PT_2 } from './sentences.ts';

interface Head {
  /** Marked lines; ` // ` is a line break, ` /// ` a blank line. */
  readonly marked: string;
  readonly title: string;
  readonly author?: string;
  readonly date?: string;
  readonly source?: string;
}

const STORIES: Readonly<Record<Lang, string>> = {
  en: `body| ${EN}\n\nbody| ${EN_2}`,
  es: `body| ${ES}\n\nbody| ${ES_2}`,
  pt: `body| ${PT}\n\nbody| ${PT_2}`,
};

const HEADS: Readonly<Record<Lang, readonly Head[]>> = {
  en: [
    {
      marked:
        'boilerplate| Pier Seven // boilerplate| Columnists // title| In praise of the ferry // byline| Nell Howarth /// caption| A lorry waits before the closed bridge // caption| Image: Hill News',
      title: 'In praise of the ferry',
      author: 'Nell Howarth',
      source: 'Pier Seven',
    },
    {
      marked:
        'boilerplate| The Slow Oar // boilerplate| Notes from small rivers // boilerplate| Home About Archive Contact /// title| What the lock keeper said // dateline| 4 June 2019',
      title: 'What the lock keeper said',
      date: '2019-06-04',
    },
    {
      marked:
        'boilerplate| Valley Bulletin // boilerplate| Moors | Rivers | Harbours // boilerplate| Home / Rivers / Millers on strike // title| Millers of the valley walk out over a rope // byline| Nell Howarth // dateline| Tuesday 4 June 2019 07:45 UTC | Last update: 2 years 3 months ago',
      title: 'Millers of the valley walk out over a rope',
      author: 'Nell Howarth',
      date: '2019-06-04',
      source: 'Valley Bulletin',
    },
    {
      marked:
        'boilerplate| FOR IMMEDIATE RELEASE /// title| Open Rivers repairs its hundredth pump /// heading| Two valleys still wait for theirs',
      title: 'Open Rivers repairs its hundredth pump',
    },
    {
      marked:
        'boilerplate| INTERVIEW | Ada Venn, mapmaker // title| “A map is tired of lying long before we are” // byline| NELL HOWARTH // dateline| 4 June 2019',
      title: '“A map is tired of lying long before we are”',
      date: '2019-06-04',
    },
    {
      marked:
        'boilerplate| Available in English العربية Français // dateline| June 4, 2019 12:00AM EDT // title| Varna: Prisoners Held Beyond Their Sentences',
      title: 'Varna: Prisoners Held Beyond Their Sentences',
      date: '2019-06-04',
    },
  ],
  es: [
    {
      marked:
        'boilerplate| Muelle Siete // boilerplate| Columnistas // title| Elogio de la barca vieja // byline| Inés Olmedo /// caption| Un camión espera ante el puente cerrado // caption| Imagen: Correo del Valle',
      title: 'Elogio de la barca vieja',
      author: 'Inés Olmedo',
      source: 'Muelle Siete',
    },
    {
      marked:
        'boilerplate| Remo lento // boilerplate| Apuntes de ríos pequeños // boilerplate| Inicio | Acerca de | Contacto /// title| Lo que dijo el esclusero // dateline| 4 de junio de 2019',
      title: 'Lo que dijo el esclusero',
      date: '2019-06-04',
    },
    {
      marked:
        'boilerplate| El Boletín del Valle // boilerplate| Montes | Ríos | Puertos // boilerplate| Inicio / Ríos / Huelga de molineros // title| Los molineros del valle paran por una soga // byline| Inés Olmedo // dateline| Martes 4 de junio de 2019 07:45 | Última actualización: hace 2 años',
      title: 'Los molineros del valle paran por una soga',
      author: 'Inés Olmedo',
      date: '2019-06-04',
      source: 'El Boletín del Valle',
    },
    {
      marked:
        'boilerplate| PARA PUBLICACIÓN INMEDIATA /// title| Ríos Abiertos repara su bomba número cien /// heading| Dos valles esperan todavía la suya',
      title: 'Ríos Abiertos repara su bomba número cien',
    },
    {
      marked:
        'boilerplate| ENTREVISTA | Ada Vena, cartógrafa // title| «Un mapa se cansa de mentir mucho antes que nosotros» // byline| INÉS OLMEDO // dateline| 4 JUN 2019',
      title: '«Un mapa se cansa de mentir mucho antes que nosotros»',
      date: '2019-06-04',
    },
    {
      marked:
        'boilerplate| Disponible en English Español Français // dateline| 4 de junio de 2019 // title| Varna: presos más allá de su condena',
      title: 'Varna: presos más allá de su condena',
      date: '2019-06-04',
    },
  ],
  pt: [
    {
      marked:
        'boilerplate| Cais Sete // boilerplate| Colunistas // title| Elogio da barca velha // byline| Inês Lacerda /// caption| Um camião espera diante da ponte fechada // caption| Imagem: Correio do Vale',
      title: 'Elogio da barca velha',
      author: 'Inês Lacerda',
      source: 'Cais Sete',
    },
    {
      marked:
        'boilerplate| Remo lento // boilerplate| Notas de rios pequenos // boilerplate| Início | Sobre | Contato /// title| O que disse o guarda da eclusa // dateline| 4 de junho de 2019',
      title: 'O que disse o guarda da eclusa',
      date: '2019-06-04',
    },
    {
      marked:
        'boilerplate| Boletim do Vale // boilerplate| Montes | Rios | Portos // boilerplate| Início / Rios / Greve de moleiros // title| Moleiros do vale param por uma corda // byline| Inês Lacerda // dateline| Terça-feira, 4 de junho de 2019 07:45 | Última atualização: há 2 anos',
      title: 'Moleiros do vale param por uma corda',
      author: 'Inês Lacerda',
      date: '2019-06-04',
      source: 'Boletim do Vale',
    },
    {
      marked:
        'boilerplate| PARA DIVULGAÇÃO IMEDIATA /// title| Rios Abertos conserta a sua centésima bomba /// heading| Dois vales ainda esperam pela sua',
      title: 'Rios Abertos conserta a sua centésima bomba',
    },
    {
      marked:
        'boilerplate| ENTREVISTA | Ada Veiga, cartógrafa // title| «Um mapa cansa-se de mentir muito antes de nós» // byline| INÊS LACERDA // dateline| 04/06/2019 10h15',
      title: '«Um mapa cansa-se de mentir muito antes de nós»',
      date: '2019-06-04',
    },
    {
      marked:
        'boilerplate| Disponível em English Español Português // dateline| 4 de junho de 2019 // title| Varna: presos para além da pena',
      title: 'Varna: presos para além da pena',
      date: '2019-06-04',
    },
  ],
};

/** Titles that look like a line of the site, and a line of the story that looks like a credit. */
const LOOKALIKES: Readonly<Record<Lang, { readonly titles: readonly string[]; readonly said: string }>> = {
  en: {
    titles: [
      'Opinion: why the old lake matters',
      'Iran, Russia and Turkey sign a deal on the lake',
      'Live: millers enter the capital',
      'Interview | The mapmaker who lied for us all',
      'Photos of a lost valley',
    ],
    said: '“We will be back before the snow.” - Ahmad Karim',
  },
  es: {
    titles: [
      'Opinión: por qué importa el lago viejo',
      'Irán, Rusia y Turquía firman un acuerdo sobre el lago',
      'En directo: los molineros entran en la capital',
      'Entrevista | La cartógrafa que mintió por todos nosotros',
      'Fotos de un valle perdido',
    ],
    said: '«Volveremos antes de la nieve.» - Ahmad Karim',
  },
  pt: {
    titles: [
      'Opinião: porque importa o lago velho',
      'Irão, Rússia e Turquia assinam um acordo sobre o lago',
      'Ao vivo: os moleiros entram na capital',
      'Entrevista | A cartógrafa que mentiu por todos nós',
      'Fotos de um vale perdido',
    ],
    said: '«Voltaremos antes da neve.» - Ahmad Karim',
  },
};

for (const language of LANGS) {
  describe(`what looks like a line of the site, ${language}`, () => {
    for (const title of LOOKALIKES[language].titles) {
      it(title, () => {
        for (const gap of ['\n\n', '\n'])
          assert.equal(readsAs(`title| ${title}${gap}${STORIES[language]}`).title, title);
      });
    }
    it(LOOKALIKES[language].said, () => {
      const [first = '', second = ''] = STORIES[language].split('\n\n');
      const { titles, said } = LOOKALIKES[language];
      const [title = ''] = titles;
      assert.equal(readsAs(`title| ${title}\n\n${first}\n\nbody| ${said}\n\n${second}`).title, title);
    });
  });

  describe(`the head of a site, ${language}`, () => {
    for (const { marked, ...says } of HEADS[language]) {
      it(marked, () => {
        const head = marked.replaceAll(' /// ', '\n\n').replaceAll(' // ', '\n');
        const { title, author, source, publicationDate } = readsAs(`${head}\n\n${STORIES[language]}`);
        assert.equal(title, says.title);
        if (says.author !== undefined) assert.equal(author, says.author);
        if (says.source !== undefined) assert.equal(source?.name, says.source);
        assert.equal(publicationDate.value, says.date ?? null);
      });
    }
  });
}
