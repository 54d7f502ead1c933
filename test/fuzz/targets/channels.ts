import assert from 'node:assert/strict';
import fc from 'fast-check';
import type * as vscode from 'vscode';
import { serve } from '../../../src/analyser/worker/serve.ts';
import { entryLineSchema } from '../../../src/rpc/glossary-line.ts';
import { glossaryHostArguments, type GlossaryHostFunctions } from '../../../src/rpc/glossary-panel.ts';
import { hostFunctionArguments, type HostFunctions } from '../../../src/rpc/panels.ts';
import { openPanelChannel } from '../../../src/vscode/panels/panel-channel.ts';
import * as v from 'valibot';
import { fuzzAsyncTarget, fuzzTarget, type FuzzTarget } from '../fuzz-target.ts';
import { NASTY_NAMES } from '../nasty.ts';
import { nastyWord } from '../texts.ts';

/** Every channel on which another thread or a page may say anything. */
export function channelTargets(): readonly FuzzTarget[] {
  return [
    fuzzAsyncTarget(
      'messages of a panel',
      40,
      fc.array(messageTo<HostFunctions>(hostFunctionArguments), { maxLength: 3 }),
      (said) => tellPanel(hostFunctionArguments, said),
    ),
    fuzzAsyncTarget(
      'messages of the glossary',
      40,
      fc.array(messageTo<GlossaryHostFunctions>(glossaryHostArguments), { maxLength: 3 }),
      (said) => tellPanel(glossaryHostArguments, said),
    ),
    fuzzTarget('lines of a list', 20, value, (given) => {
      v.safeParse(entryLineSchema, given);
    }),
    fuzzAsyncTarget('messages to the worker', 30, fc.array(messageTo(WORKER), { maxLength: 3 }), tellWorker),
  ];
}

const WORKER = Object.fromEntries(
  [
    'load',
    'analyse',
    'lookUp',
    'concepts',
    'search',
    'checkTerms',
    'complete',
    'occurrences',
    'lint',
    'useGlossaries',
  ].map((name) => [name, null]),
);

const KEYS = [
  'seq',
  'start',
  'end',
  'focus',
  'typed',
  'date',
  'text',
  'query',
  'kind',
  'file',
  'status',
  'keys',
  'id',
  'names',
];

/** Whatever a structured clone may carry, as a hostile page would build it. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    nastyWord,
    fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      0,
      -1,
      1.5,
      NaN,
      Infinity,
      2 ** 53,
      10n,
      new Date(NaN),
      new Map(),
    ),
    fc.integer(),
    fc.constantFrom('x'.repeat(300), 'x'.repeat(5000)),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.constantFrom(...NASTY_NAMES)), tie('any'), {
      maxKeys: 5,
    }),
  ),
})).any;

/** Something like a call of one of these functions: right in most things, so that the rest is looked at. */
function messageTo<Host>(functions: Readonly<Record<keyof Host & string, unknown>>): fc.Arbitrary<unknown> {
  const call = fc.record(
    {
      t: fc.oneof(
        { weight: 6, arbitrary: fc.constant<unknown>('q') },
        { weight: 1, arbitrary: fc.constantFrom('s', '', null, 1) },
      ),
      m: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom<unknown>(...Object.keys(functions)) },
        { weight: 1, arbitrary: fc.constantFrom(...NASTY_NAMES) },
        { weight: 1, arbitrary: value },
      ),
      a: fc.oneof(
        { weight: 5, arbitrary: fc.array(value, { maxLength: 2 }) },
        { weight: 1, arbitrary: value },
      ),
      i: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom<unknown>('1', undefined) },
        { weight: 1, arbitrary: value },
      ),
      o: fc.constantFrom<unknown>(undefined, true, 1),
    },
    { requiredKeys: ['t'] },
  );
  return fc.oneof({ weight: 6, arbitrary: call }, { weight: 1, arbitrary: value });
}

/** Says things to the host as a page; nothing reaches its functions that their schemas do not let through. */
async function tellPanel<Host extends object>(
  accepts: Readonly<Record<keyof Host & string, v.GenericSchema>>,
  said: readonly unknown[],
): Promise<void> {
  let receive: (message: unknown) => void = () => undefined;
  const heard: (readonly unknown[])[] = [];
  const refused: string[] = [];
  const answers: unknown[] = [];
  const nothing = { dispose: () => undefined };
  const webview: Pick<vscode.Webview, 'postMessage' | 'onDidReceiveMessage'> = {
    postMessage: (message: unknown) => {
      answers.push(message);
      return Promise.resolve(true);
    },
    onDidReceiveMessage: (listener: (message: unknown) => void) => {
      receive = listener;
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the host's class cannot be had here
      return nothing;
    },
  };
  const functions = Object.fromEntries(
    Object.entries<v.GenericSchema>(accepts).map(([name, schema]) => [
      name,
      (...args: readonly unknown[]) => {
        heard.push(args);
        assert.ok(v.is(schema, args), `${name} heard what it does not accept`);
      },
    ]),
  ) as Host;
  const channel = openPanelChannel<object, Host>(
    webview as vscode.Webview,
    { accepts, says: [] },
    functions,
    (reason) => refused.push(reason),
  );
  for (const message of said) receive(message);
  await settled();
  channel.dispose();
  assert.equal(heard.length + refused.length, said.length, 'a message was neither heard nor refused');
  for (const answer of answers) assert.ok(typeof answer === 'object' && answer !== null && !('e' in answer));
}

/** What wants an answer. */
const question = v.object({ t: v.literal('q'), m: v.string(), i: v.pipe(v.unknown(), v.check(Boolean)) });

/** Says things to the worker as a host: every question is answered, if only with an error, and nothing ends the thread. */
async function tellWorker(said: readonly unknown[]): Promise<void> {
  let receive: (message: unknown) => unknown = () => undefined;
  const answers: unknown[] = [];
  serve({
    post: (message) => answers.push(message),
    onMessage: (listener) => {
      receive = listener;
    },
  });
  for (const message of said) receive(message);
  await settled();
  const questions = said.filter((message) => v.is(question, message));
  assert.equal(answers.length, questions.length, 'a question without an answer');
}

function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
