import * as vscode from 'vscode';
import type { Concept } from '../../core/glossary/concept.ts';
import { isLeftOut } from '../workspace/article-files.ts';
import type { GlossaryEntries } from '../workspace/glossary-entries.ts';
import type { ArticleReader } from './article-reader.ts';
import { fullestMention } from './entity-mentions.ts';
import { mentionAt } from './mention-lookup.ts';
import { TERM_FILES } from './term-files.ts';
import type { FoundTerm, TermLookup } from './term-lookup.ts';

export interface TermDefinitionOptions {
  readonly terms: TermLookup;
  readonly entries: Pick<GlossaryEntries, 'locate'>;
  readonly reader: Pick<ArticleReader, 'whenRead'>;
}

/** More entries than this are nobody's choice. */
const MOST_ENTRIES = 5;

/**
 * "Go to Definition" leads from a glossary term to its entry, to all entries where nobody knows which one is meant, and
 * from a name that no glossary has to the mention that says most.
 */
export function registerTermDefinition({ terms, entries, reader }: TermDefinitionOptions): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(TERM_FILES, {
    async provideDefinition(document, position, token) {
      if (isLeftOut(document)) return undefined;
      const found = await terms.at(document, position, token);
      if (found) {
        const places = await Promise.all(conceptsOf(found).map(entries.locate));
        return places
          .filter((place) => place !== undefined)
          .map(({ uri: targetUri, range: targetRange }) => ({
            originSelectionRange: found.range,
            targetUri,
            targetRange,
          }));
      }
      const mention = await mentionAt(reader, document, position, token);
      const fullest = mention && fullestMention(mention.all);
      if (!fullest) return undefined;
      const targetRange = mention.rangeOf(fullest);
      return [{ originSelectionRange: mention.rangeOf(mention.at), targetUri: document.uri, targetRange }];
    },
  });
}

/** The entry that the article means, where it was read, else whatever the words may stand for. */
function conceptsOf({ senses }: FoundTerm): readonly Concept[] {
  const [first] = senses;
  const meant = first.reasons.includes('article') ? [first] : senses.slice(0, MOST_ENTRIES);
  return meant.map(({ concept }) => concept);
}
