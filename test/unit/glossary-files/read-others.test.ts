import assert from 'node:assert/strict';
import type { GlossarySource } from '../../../src/core/glossary/concept.ts';
import type { Term } from '../../../src/core/glossary/term.ts';
import { readGlossaryFile, type ReadOptions } from '../../../src/glossary-files/read-glossary-file.ts';

/** What is read of a file: entries by their ids, each form in a line, and problems with the words they stand at. */
function read(name: string, text: string, options: ReadOptions = {}): Readonly<Record<string, unknown>> {
  const source: GlossarySource = { file: name, label: name, layer: 'workspace' };
  const { concepts, problems } = readGlossaryFile(source, text, options);
  return {
    ...Object.fromEntries(concepts.map(({ id, terms }) => [id, terms.map(line)])),
    problems: problems
      .filter(({ code }) => code !== 'missingLanguage')
      .map(({ code, span }) => `${code}: ${span ? text.slice(span.start, span.end) : '?'}`),
  };
}

function line({ text, language, type, status, gender, number, note }: Term): string {
  return [language, text, type, status, gender, number, note].filter((word) => word !== undefined).join(' ');
}

describe('glossaries as other programs write them', () => {
  it('a spreadsheet in Spanish: semicolons, a BOM, headers in words, several values in a cell', () => {
    const text =
      '\uFEFFCategoría;Inglés;Español;Portugués (Brasil);Siglas;Definición (es);Género es;Notas\r\n' +
      'organización;Water Board;Junta del Agua|Junta de Aguas;Junta da Água;WB|JA;"Organismo; de prueba";f;\r\n' +
      'pueblo;;Ríos Altos;;;;;sin otros nombres\r\n';
    assert.deepEqual(read('a.csv', text), {
      'water-board': [
        'WB abbreviation admitted',
        'JA abbreviation admitted',
        'en Water Board full preferred',
        'es Junta del Agua full preferred f',
        'es Junta de Aguas full admitted',
        'pt-BR Junta da Água full preferred',
      ],
      'rios-altos': ['es Ríos Altos full preferred'],
      problems: [],
    });
  });

  it('a row a term, as term bases export them', () => {
    const text =
      'Concept ID,Term,Language,Status,Type,Gender,Note,Part of speech\n' +
      '7,Water Board,en-GB,preferred,full form,,,noun\n' +
      '7,WB,en-GB,admitted,acronym,,,noun\n' +
      '7,Junta del Agua,es-419,Preferred,,feminine,,noun\n' +
      '7,Consejo de Aguas,es-419,Prohibido,,m,mal dicho,noun\n' +
      '8,Harbour Front,EN,,,,,\n';
    assert.deepEqual(read('a.csv', text), {
      '7': [
        'en-GB Water Board full preferred',
        'en-GB WB abbreviation admitted',
        'es-419 Junta del Agua full preferred f',
        'es-419 Consejo de Aguas full forbidden m mal dicho',
      ],
      '8': ['en Harbour Front full preferred'],
      problems: ['kindAssumed: 7'],
    });
  });

  it('says what is wrong in a table, cell by cell, and keeps the rest', () => {
    const text =
      'id,kind,en,es,colour,latitude,longitude\n' +
      'a,place,A,A,red,95,1\n' +
      'b,"planet",B,"Be ""b""",,,\n' +
      'c,place,C,Ce,,,,more\n' +
      'c,place,C2,Ce2,,,\n' +
      'd,place,,,,,\n' +
      'e,place,"E,Ee,,,\n' +
      'f,place,F,Efe,,"1,5",2\n';
    assert.deepEqual(read('a.csv', text), {
      b: ['en B full preferred', 'es Be "b" full preferred'],
      c: ['en C full preferred', 'es Ce full preferred'],
      f: ['en F full preferred', 'es Efe full preferred'],
      problems: [
        'syntax: e,place,"E,Ee,,,',
        'unknownColumn: colour',
        'unknownKind: planet',
        'extraCells: more',
        'wrongValue: 95',
        'duplicateId: c',
        'noName: d',
      ],
    });
  });

  it('keeps a formula in a cell as the text that it is', () => {
    const text = "id,kind,en,es\na,place,=1+1,'@b\nb,place,-c,+d\n";
    assert.deepEqual(read('a.csv', text), {
      a: ['en =1+1 full preferred', 'es @b full preferred'],
      b: ['en -c full preferred', 'es +d full preferred'],
      problems: [],
    });
  });

  it("TBX of 2008 as Trados' MultiTerm exports it: ntig, regions, a DTD that is only named", () => {
    const text = `<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en-US">
  <martifHeader><fileDesc><sourceDesc><p>export</p></sourceDesc></fileDesc></martifHeader>
  <text><body>
    <termEntry id="c12">
      <descripGrp><descrip type="subjectField">water</descrip></descripGrp>
      <descripGrp><descrip type="definition">A board &amp; its work.</descrip></descripGrp>
      <langSet xml:lang="en-US">
        <ntig><termGrp><term>Water Board</term>
          <termNote type="termType">fullForm</termNote>
          <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
        <ntig><termGrp><term>WB</term><termNote type="termType">acronym</termNote></termGrp></ntig>
      </langSet>
      <langSet xml:lang="PT-BR">
        <ntig><termGrp><term>Junta
           da Água</term><termNote type="grammaticalGender">feminine</termNote></termGrp></ntig>
        <ntig><termGrp><term>Comissão da Água</term>
          <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
      </langSet>
    </termEntry>
  </body></text>
</martif>`;
    assert.deepEqual(read('a.tbx', text), {
      c12: [
        'en-US Water Board full preferred',
        'en-US WB abbreviation admitted',
        'pt-BR Junta da Água full preferred f',
        'pt-BR Comissão da Água full deprecated',
      ],
      problems: ['dtd: <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">', 'kindAssumed: Water Board'].map(
        (each) => (each.startsWith('kind') ? 'kindAssumed: <termEntry id="c12">' : each),
      ),
    });
  });

  it('TBX as Weblate writes it: no entry ids, forbidden terms, notes beside', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX" xml:lang="en"><text><body>
<termEntry><langSet xml:lang="en"><tig><term>River Guard</term></tig></langSet>
<langSet xml:lang="es"><tig><term>Guardia del Río</term><note>oficial</note></tig></langSet></termEntry>
<termEntry><langSet xml:lang="en"><tig><term>River Guard</term></tig></langSet>
<langSet xml:lang="es"><tig><term>Guarda fluvial</term><termNote type="administrativeStatus">forbidden</termNote></tig></langSet></termEntry>
</body></text></martif>`;
    assert.deepEqual(read('a.tbx', text), {
      'river-guard': ['en River Guard full preferred', 'es Guardia del Río full preferred oficial'],
      'river-guard-2': ['en River Guard full preferred', 'es Guarda fluvial full forbidden'],
      problems: ['kindAssumed: <termEntry>'],
    });
  });

  it('TBX as Pontoon writes it, with parts of speech and examples', () => {
    const text = `<?xml version='1.0' encoding='UTF-8'?>
<martif type="TBX" xml:lang="en"><martifHeader/><text><body>
<termEntry id="c1"><descrip type="context">the main canal</descrip>
<langSet xml:lang="en-US"><ntig><termGrp><term>Canal Watch</term><termNote type="partOfSpeech">noun</termNote></termGrp>
<descripGrp><descrip type="definition">Those who watch the canal.</descrip><descrip type="example">Canal Watch spoke.</descrip></descripGrp></ntig></langSet>
<langSet xml:lang="pt-PT"><ntig><termGrp><term>Vigia do Canal</term></termGrp></ntig></langSet></termEntry>
</body></text></martif>`;
    assert.deepEqual(read('a.tbx', text), {
      c1: ['en-US Canal Watch full preferred', 'pt-PT Vigia do Canal full preferred'],
      problems: ['kindAssumed: <termEntry id="c1">'],
    });
  });

  it('TBX of 2019 in both styles', () => {
    const dca = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="a"><langSec xml:lang="es"><termSec><term>Liga Azul</term><termNote type="termType">fullForm</termNote>
<termNote type="grammaticalNumber">singular</termNote></termSec></langSec></conceptEntry></body></text></tbx>`;
    const dct = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
<conceptEntry id="a"><min:subjectField>sport</min:subjectField><langSec xml:lang="es"><termSec><term>Liga Azul</term>
<basic:termType>fullForm</basic:termType><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>`;
    assert.deepEqual(read('a.tbx', dca)['a'], ['es Liga Azul full preferred singular']);
    assert.deepEqual(read('a.tbx', dct)['a'], ['es Liga Azul full superseded']);
  });

  it('expands no entity of a document type, and fetches nothing', () => {
    const text = `<?xml version="1.0"?>
<!DOCTYPE martif [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
<martif xml:lang="en"><text><body><termEntry id="a"><langSet xml:lang="en"><tig><term>Blue &b;&file; League</term></tig></langSet></termEntry>
<termEntry id="b"><langSet xml:lang="en"><tig><term>Red League</term></tig></langSet></termEntry></body></text></martif>`;
    const got = read('a.tbx', text);
    assert.deepEqual(got['b'], ['en Red League full preferred']);
    assert.match(JSON.stringify(got['problems']), /dtd: <!DOCTYPE martif \[/u);
    assert.doesNotMatch(JSON.stringify(got), /haha|root:/u);
  });

  it("OmegaT's glossary, when asked for", () => {
    const text =
      '# comment\nWater Board\tJunta del Agua; Junta de Aguas\tofficial\nno target here\nCanal\tCanal\n';
    assert.deepEqual(read('glossary.txt', text), { problems: ['unknownFormat: # comment'] });
    assert.deepEqual(read('glossary.txt', text, { format: 'omegat', languages: ['en', 'es'] }), {
      'water-board': [
        'en Water Board full preferred',
        'es Junta del Agua full preferred',
        'es Junta de Aguas full admitted',
      ],
      canal: ['en Canal full preferred', 'es Canal full preferred'],
      problems: [
        'wrongValue: no target here',
        'kindAssumed: Water Board\tJunta del Agua; Junta de Aguas\tofficial',
      ],
    });
    assert.deepEqual(read('glossary.tab', 'Canal\tCanal grande\n'), {
      canal: ['Canal full admitted', 'Canal grande full admitted'],
      problems: ['kindAssumed: Canal\tCanal grande'],
    });
  });

  it("Contextive's definitions", () => {
    const text = `contexts:
  - name: Waterways
    domainVisionStatement: Boats arrive.
    terms:
      - name: Lock Keeper
        definition: Who opens the lock.
        aliases: [Lockmaster]
        examples: [The Lock Keeper slept.]
        meta: { Owner: canal team }
      - definition: nothing
`;
    assert.deepEqual(read('team.glossary.yml', text), {
      'lock-keeper': ['Lock Keeper full admitted', 'Lockmaster full admitted'],
      problems: ['wrongValue: definition: nothing', 'kindAssumed: Lock Keeper'],
    });
  });
});
