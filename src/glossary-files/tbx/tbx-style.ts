import { MODULES, OWN_NAMESPACE, OWN_PREFIX, type Category } from './tbx-words.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** TBX of ISO 30042:2008 (`martif`), and both styles of ISO 30042:2019. */
export type TbxStyle = 'v2' | 'dca' | 'dct';

/** How the parts of a TBX file are written. */
export interface TbxWriter {
  readonly entry: string;
  readonly language: string;
  readonly term: string;
  readonly head: string;
  readonly foot: string;
  /** A category of TBX with its value. */
  readonly category: (name: Category, value: string, attributes?: Readonly<Record<string, string>>) => string;
  /** What TBX has no category for. */
  readonly own: (name: string, value: string) => string;
}

/** The elements that hold a category, where they are named after its class. */
const CLASSES: Readonly<Record<Category, string>> = {
  administrativeStatus: 'termNote',
  subjectField: 'descrip',
  externalCrossReference: 'xref',
  definition: 'descrip',
  context: 'descrip',
  crossReference: 'ref',
  termType: 'termNote',
  grammaticalGender: 'termNote',
  grammaticalNumber: 'termNote',
};

export function tbxWriter(style: TbxStyle): TbxWriter {
  return {
    ...(style === 'v2'
      ? { entry: 'termEntry', language: 'langSet', term: 'tig' }
      : { entry: 'conceptEntry', language: 'langSec', term: 'termSec' }),
    head: HEADS[style],
    foot: style === 'v2' ? FOOT_V2 : FOOT_V3,
    category: (name, value, attributes = {}) =>
      style === 'dct'
        ? element(`${MODULES[name]}:${name}`, attributes, value)
        : element(CLASSES[name], { type: name, ...attributes }, value),
    own: (name, value) =>
      style === 'dct'
        ? element(`dragoman:${name}`, {}, value)
        : element('admin', { type: `${OWN_PREFIX}${name}` }, value),
  };
}

/** An element with a text, on one line. */
export function element(name: string, attributes: Readonly<Record<string, string>>, text: string): string {
  return `<${name}${attributesText(attributes)}>${xmlText(text)}</${name}>`;
}

export function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`)
    .join('');
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

const DESCRIPTION = 'Glossary written by Dragoman';

const HEAD_V3 = `  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>${DESCRIPTION}</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
`;

const HEADS: Readonly<Record<TbxStyle, string>> = {
  v2: `${DECLARATION}<martif type="TBX-Basic" xml:lang="en">
  <martifHeader>
    <fileDesc>
      <sourceDesc>
        <p>${DESCRIPTION}</p>
      </sourceDesc>
    </fileDesc>
    <encodingDesc>
      <p type="XCSURI">TBXBasicXCSV02.xcs</p>
    </encodingDesc>
  </martifHeader>
  <text>
    <body>
`,
  dca: `${DECLARATION}<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
${HEAD_V3}`,
  dct: `${DECLARATION}<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic" xmlns:ling="http://www.tbxinfo.net/ns/ling" xmlns:dragoman="${OWN_NAMESPACE}">
${HEAD_V3}`,
};

const FOOT_V2 = '    </body>\n  </text>\n</martif>\n';
const FOOT_V3 = '    </body>\n  </text>\n</tbx>\n';
