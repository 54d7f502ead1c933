import { readFileSync } from 'node:fs';
import { createGlossary } from '../../src/core/glossary/glossary.ts';
import { readGlossaries } from '../../src/core/glossary/read-glossary.ts';
import { createGazetteer } from '../../src/core/places/gazetteer.ts';
import { builtInGlossary } from '../fixtures/built-in-glossary.ts';
import { trainedModels } from '../fixtures/trained-models.ts';
import type { EngineData } from './targets/articles.ts';

/** The data that comes with the product. */
export function engineData(): EngineData {
  return {
    glossary: createGlossary(readGlossaries(builtInGlossary()).concepts),
    gazetteer: createGazetteer(readFileSync('data/places/gazetteer.txt', 'utf8')),
    nameModels: trainedModels(),
  };
}
