import { createBirpc } from 'birpc';
import { isMessage, ownFunction } from '../../rpc/message.ts';
import { createEngine, type Engine, type NameModelSource } from '../engine.ts';
import { glossaryFiles } from '../glossary-bundle.ts';
import type { HostFunctions, MessageEnd, WorkerFunctions } from './protocol.ts';

/** Answers the host's calls in a worker. */
export function serve(end: MessageEnd): void {
  let engine: Engine | null = null;
  const loaded = (): Engine => {
    if (!engine) throw new Error('The worker was asked before its data was loaded.');
    return engine;
  };
  const names: NameModelSource = {
    nameModel: (language) => host.nameModel(language),
    noNameModel: (language, why) => void host.noNameModel(language, why),
  };
  const functions: WorkerFunctions = {
    load: (bundle, gazetteer, glossaries) => {
      engine = createEngine(glossaryFiles(bundle), names, gazetteer);
      engine.useGlossaries(glossaries);
    },
    analyse: (request) => loaded().analyse(request),
    lookUp: (request) => loaded().lookUp(request),
    concepts: (request) => loaded().concepts(request),
    search: (request) => loaded().search(request),
    checkTerms: (request) => loaded().checkTerms(request),
    complete: (request) => loaded().complete(request),
    occurrences: (request) => loaded().occurrences(request),
    lint: (request) => loaded().lint(request),
    useGlossaries: (files) => loaded().useGlossaries(files),
  };
  const host = createBirpc<HostFunctions, WorkerFunctions>(functions, {
    resolver: ownFunction(functions),
    post: (message) => {
      end.post(message);
    },
    on: (listener) => {
      end.onMessage((message) => {
        if (isMessage(message)) listener(message);
      });
    },
  });
}
